using Parley.Actors;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Positions.Acts;
using Parley.Statements;
using Parley.Statements.Narration;
using Parley.Text;

namespace Parley.Exports.Plover;

/// <summary>Works out the events that an article's statements tell of: the speaker's own deeds, those reported in contents, and narrated ones.</summary>
/// <remarks>
/// The verbs of a sentence come first; the codings of a statement count where its verbs tell nothing. The same class by the same source is told once a
/// sentence, and a deed that no statement holds is none.
/// </remarks>
internal static class ToldEvents
{
    /// <summary>The events of statements that pass, in reading order.</summary>
    public static IReadOnlyList<ToldEvent> Of(Article article, Reading reading, Func<Attributed, bool> passes)
    {
        var passing = reading.Statements.Where(coded => passes(coded.Dated.Attributed)).ToList();
        var statements = passing.Select(coded => coded.Dated.Attributed).ToList();
        List<ToldEvent> told =
        [
            .. from paragraph in article.Paragraphs
               from sentence in Sentences.Of(article.Text, paragraph)
               let near = statements.Where(one => PartsOf(one.Statement).Any(sentence.Overlaps)).ToList()
               where near.Count > 0
               from happening in Of(article, sentence, near).DistinctBy(happening => (happening.Class, happening.Source))
               select happening,
        ];
        var telling = told.Select(happening => happening.Statement).ToHashSet();
        told.AddRange(passing.Where(coded => !telling.Contains(coded.Dated.Attributed.Statement.Id)).SelectMany(OfCodings));
        return [.. told.OrderBy(happening => happening.Words)];
    }

    /// <summary>What the codings of a statement say that its verbs do not tell.</summary>
    private static IEnumerable<ToldEvent> OfCodings(Coded coded)
    {
        var (statement, actor) = (coded.Dated.Attributed.Statement, coded.Dated.Attributed.Actor.Actor?.Name);
        return coded.Codings.Select(coding => PloverEvents.Of(coded, coding)).OfType<PloverEvent>().Distinct()
            .Select(happening => new ToldEvent(happening, actor, null, new TextSpan(statement.Content.Start, statement.Content.End), statement.Id));
    }

    private static IEnumerable<ToldEvent> Of(Article article, TextSpan sentence, List<Attributed> near)
    {
        foreach (var deed in DeedFinder.In(article.Text, sentence, IsNamed, []))
        {
            var holders = near.Where(one => PartsOf(one.Statement).Any(deed.Cue.Overlaps)).ToList();
            if (holders.Count > 0 && deed.Class != PloverEvent.Other && !(deed.IsNegated && deed.Class != PloverEvent.Reject))
            {
                yield return Of(article, deed, holders.MinBy(one => one.Statement.Content.Sum(span => span.Length)) ?? holders[0]);
            }
        }

        // A large letter inside a sentence is a name's; at its head only what was resolved or speaks is one.
        bool IsNamed(TextSpan span) => span.Start > sentence.Start
            || near.Any(one => one.Names.Any(named => named.Span.Overlaps(span)) || one.Statement.NamedBy?.Overlaps(span) == true);
    }

    private static ToldEvent Of(Article article, Deed deed, Attributed holder)
    {
        var statement = holder.Statement;
        var doer = deed.Doer is { } words ? NameIn(holder, words) ?? (words.Length <= 4 ? holder.Actor.Actor?.Name : null) : null;
        var isOwn = statement.Cue.Overlaps(deed.Cue);
        var isAsked = deed is { Class: PloverEvent.Request, Time: DeedTime.Supposed };
        var source = isOwn || isAsked ? holder.Actor.Actor?.Name ?? doer : doer;
        var target = isAsked ? doer
            : holder.Names.FirstOrDefault(named => named.Span.Start >= deed.Cue.End && deed.Clause.Contains(named.Span) && named.Actor.Name != source)?.Actor.Name;
        return new ToldEvent(deed.Class, source, target, deed.Clause.TrimmedIn(article.Text), statement.Id);
    }

    private static string? NameIn(Attributed holder, TextSpan words) => holder.Names.LastOrDefault(named => words.Contains(named.Span))?.Actor.Name;

    private static IEnumerable<TextSpan> PartsOf(Statement statement) => [.. statement.Cue, .. statement.Content];
}
