using Parley.Actors.Metonyms;
using Parley.Actors.Tables;
using Parley.Articles;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Finds the states, seats of government and bodies that the tables know, where no other actor's name stands.</summary>
internal sealed class StateGatherer(ArticleWords words)
{
    /// <summary>States that act together without being one body: the tables hold them with the organisations of states.</summary>
    private static readonly HashSet<string> Blocs = new(StringComparer.Ordinal) { "European Union", "Group of Seven", "Group of Eight", "Group of 20", "E3", "BRICS" };

    /// <summary>One entry for each state, seat and body, with its mentions in reading order.</summary>
    public List<BookEntry> Gather(Article article, IReadOnlyList<BookEntry> others)
    {
        var taken = others.SelectMany(entry => entry.Mentions).OrderBy(span => span).ToList();
        var entries = new Dictionary<string, BookEntry>(StringComparer.Ordinal);
        foreach (var (paragraph, match) in article.Paragraphs.SelectMany(paragraph => ActorTables.Default.In(words.Text, paragraph).Select(match => (paragraph, match))))
        {
            if (IsTaken(taken, match.Span) || IsSeatOfOther(match.Span) || Describe(AsUnion(match.Entry)) is not { } described)
            {
                continue;
            }

            if (!entries.TryGetValue($"{described.Kind} {described.Name}", out var entry))
            {
                entries[$"{described.Kind} {described.Name}"] = entry = new BookEntry(others.Count + entries.Count, described.Name, described.Kind) { Party = described.Party };
            }

            entry.Mentions.Add(match.Span);
            if (match.Entry.Use is FormUse.Name or FormUse.Capital or FormUse.Seat && IsPlace(words, paragraph, match.Span, match.Entry.IsHostCity))
            {
                entry.AsPlace.Add(match.Span);
            }
        }

        return [.. entries.Values];
    }

    /// <summary>Whether a name means the place where something is, by the words of its paragraph.</summary>
    internal static bool IsPlace(ArticleWords words, TextSpan paragraph, TextSpan name, bool isHostCity) =>
        PlaceUses.Of(words.Text, name, paragraph, isHostCity ? PlaceUse.Place : PlaceUse.Actor) == PlaceUse.Place;

    /// <summary>Brussels speaks for the European Union, in articles that are not about Belgium.</summary>
    private TableEntry AsUnion(TableEntry entry) =>
        entry.Form == "Brussels" && !words.Text.Contains("Belgi", StringComparison.Ordinal) && ActorTables.Default.Find("European Union") is { } union ? union : entry;

    /// <summary>How an entry of the tables is an actor; null for adjectives, peoples and towns.</summary>
    internal static (string Name, ActorKind Kind, string? Party)? Describe(TableEntry entry) => entry.Use switch
    {
        FormUse.Name => (entry.Name, ActorKind.State, entry.Name),
        FormUse.Capital when !entry.IsAmbiguous || entry.State is not null => (entry.Name, ActorKind.Government, entry.Name),
        FormUse.Seat => (WithoutArticle(entry.Form), ActorKind.Government, StateName(entry)),
        FormUse.Institution => (WithoutArticle(entry.Form), ActorKind.Organisation, StateName(entry)),
        FormUse.Bloc => (entry.Name, Blocs.Contains(entry.Name) ? ActorKind.Bloc : ActorKind.IntergovernmentalOrganisation, entry.Name),
        FormUse.Organisation => (entry.Name, KindOf(entry), StateName(entry) ?? entry.Name),
        FormUse.ArmedGroup => (entry.Name, ActorKind.ArmedGroup, entry.Name),
        _ => null,
    };

    /// <summary>Whether a place only says where another sits: "Baku-based".</summary>
    private bool IsSeatOfOther(TextSpan place) => words.Text.AsSpan(place.End).StartsWith("-based", StringComparison.OrdinalIgnoreCase);

    private static ActorKind KindOf(TableEntry entry) => entry.Sector switch
    {
        "IGO" => ActorKind.IntergovernmentalOrganisation,
        "MED" => ActorKind.Media,
        "BUS" => ActorKind.Company,
        "PTY" => ActorKind.PoliticalParty,
        "LAB" => ActorKind.Union,
        _ => ActorKind.Organisation,
    };

    private static string? StateName(TableEntry entry) => entry.State is { } iso ? ActorTables.Default.StateByIso(iso)?.Name : null;

    private static string WithoutArticle(string form) => form.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? form[4..] : form;

    private static bool IsTaken(List<TextSpan> taken, TextSpan span)
    {
        var index = taken.BinarySearch(span);
        var near = index < 0 ? ~index : index;
        return (near < taken.Count && taken[near].Overlaps(span)) || (near > 0 && taken[near - 1].Overlaps(span));
    }
}
