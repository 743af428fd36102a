using Parley.Actors.Books;
using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Speakers;

/// <summary>Speakers that are several actors named before: "both men", "the senators".</summary>
internal sealed class JointSpeakers(ActorBook book, ActorMaker maker)
{
    /// <summary>"Both men", "the two candidates", "each": the two persons, or states, named last.</summary>
    public FoundSpeaker? Pair(SpeakerPhrase phrase, Statement statement)
    {
        if (Pairs.KindOf(phrase) is not { } kind)
        {
            return null;
        }

        var place = phrase.Whole;
        var near = book.Before(place.Start)
            .TakeWhile(mention => book.Words.ParagraphAt(place.Start) - book.Words.ParagraphAt(mention.Span.Start) <= 2)
            .Where(mention => (mention.Entry.Kind == ActorKind.Person) == (kind == ActorKind.Person) && (kind == ActorKind.Person || mention.Entry.Kind is ActorKind.State or ActorKind.Government))
            .Where(mention => !statement.Content.Any(stretch => stretch.Contains(mention.Span)))
            .Select(mention => mention.Entry)
            .Distinct()
            .Take(2)
            .ToList();
        return near.Count < 2 ? null : new FoundSpeaker(new ActorResolution.Resolved(Actor.Together([maker.Make(near[1]), maker.Make(near[0])]), ActorBasis.Pronoun), null);
    }

    /// <summary>"The senators": those two or three persons of the article who hold that title, named lately.</summary>
    public FoundSpeaker? Holders(SpeakerPhrase phrase, Statement statement)
    {
        if (phrase.Determiner is not ("the" or "both") || phrase.End - phrase.Start != 1 || RoleNouns.Of(book.Words.At(phrase.Start).ToString()) is not { IsPlural: true } noun)
        {
            return null;
        }

        var paragraph = book.Words.ParagraphAt(phrase.Whole.Start);
        var holders = book.Entries
            .Where(entry => entry.Kind == ActorKind.Person && entry.Roles.Exists(role => role.Noun == noun.Word) && entry.Mentions.Exists(mention => mention.Start < phrase.Whole.Start && paragraph - book.Words.ParagraphAt(mention.Start) <= 4))
            .Where(entry => !statement.Content.Any(stretch => entry.Mentions.Exists(stretch.Contains)))
            .ToList();
        return holders.Count is 2 or 3 ? new FoundSpeaker(new ActorResolution.Resolved(Actor.Together([.. holders.Select(maker.Make)]), ActorBasis.Role), null) : null;
    }
}
