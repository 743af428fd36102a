using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Onnx;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Issues;
using Parley.Positions.Stances;

namespace Parley.Cli;

/// <summary>Builds all that codes what was found: actors, days, positions. Its models are loaded when the first statement is coded.</summary>
internal sealed class Coders : IDisposable
{
    private readonly SentenceEncoder? sentences;
    private readonly StanceModel? stances;

    /// <summary>Prepares to code.</summary>
    /// <param name="cast">The actors of the negotiation.</param>
    /// <param name="codebook">The issues to code statements by; null to code none.</param>
    /// <exception cref="Parley.Models.UnusableModelException">A model cannot be used.</exception>
    public Coders(Cast cast, Codebook? codebook)
    {
        Cast = new CastIndex(cast);
        Actors = new ArticleActors(Cast);
        var models = "";
        Coder = new UncodedStatements();
        if (codebook is not null)
        {
            var (sentence, stance) = (ShippedModels.OpenSentences(), ShippedModels.OpenStances());
            (sentences, stances) = (new SentenceEncoder(sentence), new StanceModel(stance));
            Coder = new StatementCoder(codebook, new IssueFinder(codebook, sentences), new PooledJudge(stances));
            models = $"{sentence.Card.Name} {sentence.Card.Version}, {stance.Card.Name} {stance.Card.Version}";
        }

        Version = new CoderVersion(Readers.ProgramVersion, models, CoderVersion.Of(cast), codebook is null ? "" : CoderVersion.Of(codebook));
    }

    /// <summary>What actors are resolved with.</summary>
    public CastIndex Cast { get; }

    public ArticleActors Actors { get; }

    public NewsOccasions Dates { get; } = new();

    public ICodeStatements Coder { get; }

    /// <summary>What all of this is, as readings name it.</summary>
    public CoderVersion Version { get; }

    /// <summary>Gives a ledger's articles as these code them.</summary>
    public NewsCoder Over(ILedger ledger) => new(Actors, Dates, Coder, ledger, Version);

    public void Dispose()
    {
        sentences?.Dispose();
        stances?.Dispose();
    }
}
