using Parley.Actors.Books;
using Parley.Actors.Casts;
using Parley.Actors.Names;
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
                Role = (entry.Cast is { } cast ? CastIndex.RoleOn(cast, published)?.Title : null) ?? entry.Roles.FirstOrDefault()?.Words,
                Party = parties.Of(entry),
            };
        }

        return actor;
    }

    /// <summary>The actor that described words are: an office that speaks for somebody named, else the words themselves.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="owner">Whose they are when they begin with "his" or "their"; null when nobody's.</param>
    public Actor Described(SpeakerPhrase phrase, BookEntry? owner = null) =>
        Office(phrase) ?? DescribedSources.Of(phrase, parties.OfWords(WithoutPlace(phrase)) ?? (owner is null ? null : parties.Of(owner)));

    /// <summary>The words without where a text came out, which tells no side: "a statement released in Geneva".</summary>
    private static TextSpan WithoutPlace(SpeakerPhrase phrase)
    {
        var end = DescribedSources.TextNounOf(phrase) is null ? phrase.End : Enumerable.Range(phrase.HeadEnd, phrase.End - phrase.HeadEnd).FirstOrDefault(word => phrase.Words.At(word) is "in" or "at", phrase.End);
        return phrase.Words.SpanOf(phrase.Start, end);
    }

    /// <summary>The actor of a name that the book does not have.</summary>
    public Actor Named(string name, ActorKind kind, TextSpan place) => new(ActorId.Of(name), name, kind) { Party = parties.OfWords(place) ?? name };

    /// <summary>"Keir Starmer's spokesman", "a spokeswoman for Hillary Clinton": an office, named after whom it speaks for.</summary>
    private Actor? Office(SpeakerPhrase phrase)
    {
        var noun = RoleNouns.Of(phrase.Words.At(phrase.Head).ToString());
        if (noun is not { Class: "spokesperson", IsPlural: false })
        {
            return null;
        }

        var holder = book.In(phrase.Whole).Select(mention => mention.Entry).FirstOrDefault();
        if (holder is null)
        {
            return null;
        }

        var name = $"{holder.Name}'s {phrase.Words.At(phrase.Head)}";
        return new Actor(ActorId.Of(name), name, ActorKind.Office) { Role = phrase.Words.At(phrase.Head).ToString(), Party = parties.OfWords(phrase.Whole), Count = 1 };
    }
}
