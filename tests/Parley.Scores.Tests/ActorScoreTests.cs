using Parley.Actors;
using Parley.Articles;
using Parley.Scoring;
using Parley.Statements;

namespace Parley.Scores.Tests;

/// <summary>Whether speakers get the right actor, and how many stay unknown; the figures are in docs/scores.md.</summary>
public sealed class ActorScoreTests
{
    private const string Model = "english-large";

    /// <summary>
    /// The actor of every gold attribution with a speaker, on 41 articles the rules were written with and 41 they were not. Wrong is a speaker
    /// resolved to somebody else; one that keeps the article's words though somebody named is meant is neither right nor wrong.
    /// </summary>
    [Theory]
    [InlineData("speakers-dev", 90.5, 4.0)]
    [InlineData("speakers-blind", 86.0, 4.5)]
    public void Speakers_get_their_actor(string half, double floor, double mostWrong)
    {
        var read = DevelopmentReading.Of(Model);
        var gold = DevelopmentReading.Gold.ToDictionary(article => article.Name);
        var (right, wrong, all) = (0, 0, 0);
        foreach (var marked in SpeakerGold.Read(half))
        {
            var (article, findings) = read[marked.Id];
            var marks = marked.Speakers.ToDictionary(mark => (mark.Start, mark.End));
            var statements = gold[marked.Id].Gold.Where(record => record.Source is not null).Select(record => StatementOf(article, record))
                .OrderBy(statement => statement.Cue.Start).ThenBy(statement => statement.Content.Start).ToList();
            foreach (var attributed in new ArticleActors().Resolve(article, findings with { Statements = statements }))
            {
                if (attributed.Statement.Speaker is { } speaker && marks.GetValueOrDefault((speaker.Start, speaker.End)) is { } mark)
                {
                    all++;
                    right += mark.Accepts(attributed.Actor) ? 1 : 0;
                    wrong += !mark.Accepts(attributed.Actor) && attributed.Actor is ActorResolution.Resolved { Basis: not ActorBasis.Description } ? 1 : 0;
                }
            }
        }

        var figures = $"{half}: right {100.0 * right / all:F1} %, wrong {100.0 * wrong / all:F1} % of {all}";
        TestContext.Current.SendDiagnosticMessage(figures);
        Assert.True(100.0 * right / all >= floor && 100.0 * wrong / all <= mostWrong, figures);
    }

    /// <summary>The share of statements whose speaker stays a pronoun or a nominal that points back to somebody named.</summary>
    [Fact]
    public void Few_speakers_stay_unknown()
    {
        var (unknown, all) = (0, 0);
        foreach (var (article, findings) in DevelopmentReading.Of(Model).Values)
        {
            foreach (var attributed in new ArticleActors().Resolve(article, findings).Where(one => one.Statement.Speaker is not null))
            {
                all++;
                unknown += attributed.Actor is ActorResolution.Unresolved || IsOpenNominal(article, attributed) ? 1 : 0;
            }
        }

        var figures = $"unknown speakers: {100.0 * unknown / all:F1} % of {all}";
        TestContext.Current.SendDiagnosticMessage(figures);
        Assert.True(100.0 * unknown / all <= 6, figures);
    }

    /// <summary>Every "the" with a noun in the singular that was left as a description counts: more than those that have a named antecedent.</summary>
    private static bool IsOpenNominal(Article article, Attributed attributed) =>
        attributed.Actor is ActorResolution.Resolved { Basis: ActorBasis.Description, Who: { Kind: not ActorKind.Document } who }
        && attributed.Statement.Speaker is { } speaker
        && speaker.In(article.Text).StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && !who.Name.EndsWith('s');

    private static Statement StatementOf(Article article, AttributionRecord record)
    {
        var cue = record.Cue ?? record.Content;
        return new Statement(
            StatementId.Of(article.Id, cue, record.Content), record.Source, cue, record.Content, Mode.Indirect, Kind.Said, Negated: false, BlockKind.Body, Within: null, Confidence: 1);
    }
}
