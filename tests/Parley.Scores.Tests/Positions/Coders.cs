using Parley.Models;
using Parley.Onnx;
using Parley.Positions;
using Parley.Positions.Issues;
using Parley.Positions.Stances;

namespace Parley.Scores.Tests.Positions;

/// <summary>Codes as the program does: the models of the repository, opened once.</summary>
internal static class Coders
{
    private static readonly Lazy<SentenceEncoder> Sentences = new(() => new SentenceEncoder(PhraseModelPackage.Open(Repository.Model("sentence-small"), "sentence")));
    private static readonly Lazy<StanceModel> Stances = new(() => new StanceModel(PhraseModelPackage.Open(Repository.Model("stance-small"), "stance")));

    /// <summary>A coder with the codebook of a negotiation.</summary>
    public static StatementCoder For(GoldNegotiation gold)
    {
        var codebook = gold.Codebook;
        return new StatementCoder(codebook, new IssueFinder(codebook, Sentences.Value), new PooledJudge(Stances.Value));
    }
}
