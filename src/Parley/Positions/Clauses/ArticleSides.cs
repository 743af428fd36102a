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
        return members.Count > 1 ? members : view.Party is { } party ? [party] : [];
    }

    /// <summary>The names in a sentence, by its words.</summary>
    public IReadOnlyList<NameRange> NamesIn(ViewWords words, TextSpan sentence) =>
        [.. Within(sentence).Select(name => (Range: words.RangeOf(name.Span), name.Actor)).Where(name => name.Range.Count > 0).Select(name => new NameRange(name.Range.First, name.Range.After, SideOf(name.Actor)))];

    /// <summary>The sides of the statement whose speaker these words are, as the actors stage resolved them; none when they are nobody's.</summary>
    public IReadOnlyList<string> OfSpeakerAt(TextSpan words) => bySpeaker.TryGetValue(words, out var view) ? SpeakersOf(view) : [];

    /// <summary>The innermost statement whose content holds a word; null where the article itself speaks.</summary>
    public StatementView? TellerOf(TextSpan word) =>
        Views.Where(view => view.Statement.Kind != Kind.Narrated && view.Statement.Content.Contains(word)).MinBy(view => view.Statement.Content.Sum(stretch => stretch.Length));

    /// <summary>The one side that "the union" or "the ministry" can mean at a place, by what was named before it; null when none or several fit.</summary>
    public string? Described(string noun, int place)
    {
        var fitting = names.Where(name => name.Span.Start < place && Fits(name, noun)).Select(name => SideOf(name.Actor)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The two sides that "both sides" means at a place: the only two of its paragraph so far, else the only two of the article; none when there are more or fewer.</summary>
    public IReadOnlyList<string> TwoAt(TextSpan paragraph, int place)
    {
        var near = SidesOf(Within(new TextSpan(paragraph.Start, Math.Max(paragraph.Start, place))));
        return near.Count == 2 ? near : near.Count < 2 && SidesOf(names) is { Count: 2 } all ? all : [];
    }

    private static List<string> SidesOf(IEnumerable<NamedActor> named) => [.. named.Where(name => name.Actor.Party is not null).Select(name => SideOf(name.Actor)).Distinct(StringComparer.Ordinal).Take(3)];

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
