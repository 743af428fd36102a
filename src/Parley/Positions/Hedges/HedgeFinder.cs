using System.Globalization;
using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Hedges;

/// <summary>Finds the words of a statement that weigh how likely it is, or weaken it.</summary>
internal static class HedgeFinder
{
    private const string NoHedge = "other";

    private static readonly PhraseTable Phrases = new(EmbeddedText.Whole("hedges.txt"));

    /// <summary>The hedges of content and cue, in reading order.</summary>
    public static IReadOnlyList<Hedge> Find(StatementView view)
    {
        var hedges = new SortedDictionary<TextSpan, Hedge>();
        foreach (var part in SentencePart.Of(view, view.Statement.Content).Concat(SentencePart.Of(view, view.Statement.Cue)))
        {
            foreach (var match in Phrases.In(part.Words, part.Range))
            {
                if (match.Label != NoHedge && !Permissions.IsNoHedge(part.Words, match.Words))
                {
                    hedges.TryAdd(match.Span, HedgeOf(match));
                }
            }
        }

        if (OfCue(view) is { } cue)
        {
            hedges.TryAdd(cue.Span, cue);
        }

        return [.. hedges.Values];
    }

    /// <summary>"appears" as the whole cue of what it weakens: "Estmark | appears | to have spoken too soon".</summary>
    private static Hedge? OfCue(StatementView view)
    {
        var words = view.Statement.Cue is [var one] ? one.In(view.Article.Text).ToLowerInvariant().Split(' ') : [];
        return words is [.., "appears" or "appear" or "appeared" or "seems" or "seem" or "seemed"] && words.Length <= 2 && words[0] is not ("not" or "will" or "would" or "must" or "can")
            ? new Hedge(view.Statement.Cue[0], Band: null) { Rule = "hedge-without-band" }
            : null;
    }

    private static Hedge HedgeOf(PhraseMatch match)
    {
        if (match.Label == "none")
        {
            return new Hedge(match.Span, Band: null) { Rule = "hedge-without-band" };
        }

        var parts = match.Label.Split(' ', '-');
        var (low, high) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return parts[2] == "directive"
            ? new Hedge(match.Span, new ProbabilityBand(low, high, BandSource.Directive203)) { Rule = "hedge-directive" }
            : new Hedge(match.Span, new ProbabilityBand(low, high, BandSource.Survey)) { Rule = "hedge-survey" };
    }
}
