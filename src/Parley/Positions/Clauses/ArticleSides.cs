using Parley.Actors;
using Parley.Articles;
using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Clauses;

/// <summary>The sides that an article names, where, and which of them other words mean.</summary>
internal sealed class ArticleSides
{
    private static readonly Dictionary<string, HashSet<string>> Nouns =
        EmbeddedText.WordLists("side-words.txt").ToDictionary(line => line[0], line => line.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly List<NamedActor> names;
    private readonly Dictionary<TextSpan, StatementView> bySpeaker;

    /// <summary>Gathers them from what the statements know.</summary>
    public ArticleSides(Article article, IReadOnlyList<StatementView> views)
    {
        (Article, Views) = (article, views);
        names = [.. (views is [{ Dated.Attributed.ArticleNames: { Count: > 0 } all }, ..] ? all : views.SelectMany(view => view.Dated.Attributed.Names)).DistinctBy(name => name.Span).OrderBy(name => name.Span)];
        bySpeaker = views.Where(view => view.Party is not null).SelectMany(view => (view.Statement.NamedBy as IEnumerable<TextSpan> ?? []).Take(1).Select(words => (words, view))).DistinctBy(one => one.words).ToDictionary(one => one.words, one => one.view);
    }

    public Article Article { get; }

    public IReadOnlyList<StatementView> Views { get; }

    /// <summary>The side that an actor is or speaks for.</summary>
    public static string SideOf(Actor actor) => actor.Party ?? actor.Name;

    /// <summary>The sides that speak in a statement; several when they speak together.</summary>
    public static IReadOnlyList<string> SpeakersOf(StatementView view)
    {
        List<string> members = [.. (view.Actor?.Members ?? []).Select(SideOf).Distinct(StringComparer.Ordinal)];
        return members.Count > 1 ? members : view.Actor is { } actor && IsSide(actor) ? [SideOf(actor)] : [];
    }

    /// <summary>The names in a sentence, by its words.</summary>
    public IReadOnlyList<NameRange> NamesIn(ViewWords words, TextSpan sentence) =>
        [.. Within(sentence).Select(name => (Range: words.RangeOf(name.Span), name.Actor)).Where(name => name.Range.Count > 0).Select(name => new NameRange(name.Range.First, name.Range.After, SideOf(name.Actor)))];

    /// <summary>The sides of the statement whose speaker these words are, as the actors stage resolved them; none when they are nobody's.</summary>
    public IReadOnlyList<string> OfSpeakerAt(TextSpan words) => bySpeaker.TryGetValue(words, out var view) ? SpeakersOf(view) : [];

    /// <summary>The sides that do what a verb says which is a statement's cue, as the actors stage resolved them; none where it is no cue.</summary>
    public IReadOnlyList<string> OfCueAt(TextSpan verb) => Views.FirstOrDefault(view => view.Statement.Cue.Overlaps(verb) && !view.Statement.Content.Contains(verb) | view.Statement.Kind == Kind.Narrated) is { } view ? SpeakersOf(view) : [];

    /// <summary>The innermost statement whose content holds a word; null where the article itself speaks.</summary>
    public StatementView? TellerOf(TextSpan word) =>
        Views.Where(view => view.Statement.Kind != Kind.Narrated && view.Statement.Content.Contains(word)).MinBy(view => view.Statement.Content.Sum(stretch => stretch.Length));

    /// <summary>The one side that "the union" or "the ministry" can mean at a place, by what was named before it; null when none or several fit.</summary>
    public string? Described(string noun, int place)
    {
        var fitting = names.Where(name => name.Span.Start < place && Fits(name, noun)).Select(name => SideOf(name.Actor)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The sides that "both sides" or "the three ministers" means at a place; none where it is not clear.</summary>
    /// <remarks>Those of its paragraph so far where they are as many; else those of the article named most, where the next is named at most half as often as the last of them.</remarks>
    /// <param name="paragraph">The paragraph that holds the place.</param>
    /// <param name="place">The place in the article's text.</param>
    /// <param name="count">How many they are, at least two.</param>
    public IReadOnlyList<string> SidesAt(TextSpan paragraph, int place, int count)
    {
        List<string> near = [.. SidesOf(Within(new TextSpan(paragraph.Start, Math.Max(paragraph.Start, place)))).Select(side => side.Key)];
        if (near.Count == count)
        {
            return near;
        }

        var all = SidesOf(names).Select(side => (side.Key, Times: side.Count())).OrderByDescending(side => side.Times).ToList();
        return all.Count == count || (all.Count > count && all[count - 1].Times >= 2 * all[count].Times) ? [.. all.Take(count).Select(side => side.Key)] : [];
    }

    private static IEnumerable<IGrouping<string, NamedActor>> SidesOf(IEnumerable<NamedActor> named) => named.Where(name => name.Actor.Party is not null).GroupBy(name => SideOf(name.Actor), StringComparer.Ordinal);

    // "the delegations", "two officials": words that describe somebody are no side.
    private static bool IsSide(Actor actor) => actor.Party is not null || actor.Kind is not (ActorKind.Anonymous or ActorKind.Group or ActorKind.Unknown or ActorKind.Office or ActorKind.Document);

    private static bool Fits(NamedActor name, string noun) =>
        (Nouns.TryGetValue(name.Actor.Kind.ToString(), out var nouns) && nouns.Contains(noun))
        || (Nouns["name"].Contains(noun) && name.Actor.Kind != ActorKind.Person && name.Actor.Name.Split(' ').Any(word => word.Equals(noun, StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<NamedActor> Within(TextSpan stretch)
    {
        for (var index = Bisection.First(names.Count, at => names[at].Span.Start >= stretch.Start); index < names.Count && names[index].Span.Start < stretch.End; index++)
        {
            yield return names[index];
        }
    }
}
