using Parley.Actors.Books;
using Parley.Actors.Casts;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Makes the actors that are shown: of an entry of the book, or of words that describe a source.</summary>
internal sealed class ActorMaker(ActorBook book, Parties parties, DateOnly? published)
{
    private readonly Dictionary<BookEntry, Actor> made = [];

    /// <summary>The actor of an entry; the same for the same entry.</summary>
    public Actor Make(BookEntry entry)
    {
        if (!made.TryGetValue(entry, out var actor))
        {
            made[entry] = actor = new Actor(entry.Cast?.Id ?? ActorId.Of(entry.Name), entry.Cast?.Name ?? entry.Name, entry.Kind)
            {
                Role = (entry.Cast is { } cast ? CastIndex.RoleOn(cast, published)?.Title : null) ?? ShownRole(entry),
                Party = parties.Of(entry),
            };
        }

        return actor;
    }

    /// <summary>The actor that described words are: an office that speaks for somebody named, else the words themselves.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="owner">Whose they are when they begin with "his" or "their"; null when nobody's.</param>
    public Actor Described(SpeakerPhrase phrase, BookEntry? owner = null) =>
        Office(phrase, owner) ?? (owner is null
            ? DescribedSources.Of(phrase, SideOf(phrase))
            : OwnedBy(owner, DescribedSources.Of(phrase, SideOf(phrase) ?? parties.Of(owner))));

    /// <summary>The side that words describe; none for those who are a state's people and not its voice: "Norvale's two railway unions".</summary>
    private string? SideOf(SpeakerPhrase phrase) =>
        parties.OfWords(WithoutPlace(phrase)) is { } side && !(DescribedSources.AreNoVoiceOfState(phrase) && parties.IsState(side)) ? side : null;

    /// <summary>Whether a person may be whom words describe as somebody's: "Ann Lee's lawyer" is not the other side's.</summary>
    public bool AreOfOneSide(BookEntry person, SpeakerPhrase phrase) =>
        parties.Of(person) is not { } side || parties.OfWords(phrase.Whole) is not { } told || side == told;

    /// <summary>Whether a person may speak for a body or person: their sides are not known to differ.</summary>
    public bool AreOfOneSide(BookEntry person, BookEntry owner) =>
        parties.Of(person) is not { } side || parties.Of(owner) is not { } told || side == told;

    /// <summary>"His office" named after him, so that two people's offices are two actors.</summary>
    private static Actor OwnedBy(BookEntry owner, Actor described)
    {
        var name = $"{owner.Cast?.Name ?? owner.Name}'s {described.Name}";
        return described with { Id = ActorId.Of(name), Name = name };
    }

    /// <summary>The first title beside a name, cut before a clause; a clause alone ("who led the talks as minister") is none.</summary>
    private static string? ShownRole(BookEntry entry) =>
        entry.Roles.Select(role => role.Words.Split([" who ", " which ", " that "], 2, StringSplitOptions.None)[0])
            .FirstOrDefault(words => !words.StartsWith("who ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words without where a text came out, which tells no side: "a statement released in Geneva".</summary>
    private static TextSpan WithoutPlace(SpeakerPhrase phrase)
    {
        var end = DescribedSources.TextNounOf(phrase) is null ? phrase.End : Enumerable.Range(phrase.HeadEnd, phrase.End - phrase.HeadEnd).FirstOrDefault(word => phrase.Words.At(word) is "in" or "at", phrase.End);
        return phrase.Words.SpanOf(phrase.Start, end);
    }

    /// <summary>The actor of a name that the book does not have.</summary>
    public Actor Named(string name, ActorKind kind, TextSpan place) => new(ActorId.Of(name), name, kind) { Party = parties.OfWords(place) is { } party && !IsPartOf(party, name) ? party : name };

    /// <summary>Whether a side is only some words of an unknown name: "Rivers Families" of "Rivers Families Forum".</summary>
    private static bool IsPartOf(string party, string name) =>
        ActorTables.Default.Find(party) is null && name.Contains(party, StringComparison.Ordinal);

    /// <summary>"Keir Starmer's spokesman", "a spokeswoman for Hillary Clinton": an office, named after whom it speaks for.</summary>
    private Actor? Office(SpeakerPhrase phrase, BookEntry? owner)
    {
        var noun = RoleNouns.Of(phrase.Words.At(phrase.Head).ToString());
        if (noun is not { Class: "spokesperson", IsPlural: false })
        {
            return null;
        }

        var held = book.In(phrase.Whole).FirstOrDefault();
        var holder = held.Entry ?? owner;
        if (holder is null)
        {
            return null;
        }

        var name = $"{(held.Entry is null or { Kind: ActorKind.Person } ? holder.Name : WithItsState(phrase, held.Span))}'s {phrase.Words.At(phrase.Head)}";
        return new Actor(ActorId.Of(name), name, ActorKind.Office) { Role = phrase.Words.At(phrase.Head).ToString(), Party = parties.OfWords(phrase.Whole) ?? parties.Of(holder), Count = 1 };
    }

    /// <summary>A body's name with the words before it that tell whose it is: "Russian Foreign Ministry".</summary>
    private static string WithItsState(SpeakerPhrase phrase, TextSpan name)
    {
        var words = phrase.Words;
        var first = words.WordFrom(name.Start);
        var start = first;
        while (start > phrase.Start && words.IsCapitalised(start - 1))
        {
            start--;
        }

        return words.SpanOf(start, words.WordFrom(name.End - 1) + 1).In(words.Text);
    }
}
