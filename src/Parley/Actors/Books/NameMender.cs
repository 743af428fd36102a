using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Statements;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Mends the names that a reader model finds: borders, and kinds that the tables or the rest of the article know better.</summary>
internal sealed class NameMender(ArticleWords words)
{
    private static readonly HashSet<string> Days = new(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>Ends of names that the model took for persons though no person bears them.</summary>
    private static readonly HashSet<string> BodyEndings = new(StringComparer.Ordinal) { "University", "Foundation", "Committee", "Campaign", "Party", "Institute" };

    /// <summary>Whether a word names a day or a month.</summary>
    public static bool IsDay(string word) => Days.Contains(word);

    /// <summary>The names in reading order, none overlapping.</summary>
    public IReadOnlyList<NamedEntity> Mend(IReadOnlyList<NamedEntity> entities)
    {
        var cut = Joined([.. entities.SelectMany(entity => Cut(entity) is { } one ? new[] { one } : [])]);
        var kinds = cut
            .GroupBy(entity => WordsOf(entity.Span), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.GroupBy(entity => entity.Kind).OrderByDescending(kind => kind.Sum(entity => entity.Sureness)).First().Key, StringComparer.Ordinal);
        return [.. cut.Select(entity => entity with { Kind = KindOf(entity, kinds[WordsOf(entity.Span)]) })];
    }

    private string WordsOf(TextSpan span) => span.In(words.Text);

    /// <summary>The entity without an article before it and small words after it; null when no name is left.</summary>
    private NamedEntity? Cut(NamedEntity entity)
    {
        var start = words.WordFrom(entity.Span.Start);
        var end = words.WordFrom(entity.Span.End - 1) + 1;
        while (start < end && (words.At(start) is "the" or "The" or "a" or "A" || !char.IsLetterOrDigit(words.At(start)[0])))
        {
            start++;
        }

        while (end > start && (!char.IsLetterOrDigit(words.At(end - 1)[0]) || (char.IsLower(words.At(end - 1)[0]) && words.At(end - 2) is not "-" && !BodyGatherer.IsBodyNoun(words.At(end - 1).ToString()))) && words.At(end - 1) is not ".")
        {
            end--;
        }

        while (entity.Kind == EntityKind.Person && end - start > 1 && PersonName.IsTitle(words.At(start).ToString()))
        {
            start += words.At(start + 1) is "." && end - start > 2 ? 2 : 1;
        }

        if (entity.Kind == EntityKind.Person && end > start)
        {
            start = WithGivenNames(HasArticleBefore(start) ? start - 2 : start);
            end = WithSuffix(WithArticle(end));
        }

        return end <= start || Days.Contains(words.At(start).ToString()) || (end - start == 1 && words.At(start) is "Mr" or "Mrs" or "Ms" or "Dr") ? null : entity with { Span = words.SpanOf(start, end) };
    }

    /// <summary>Where a name begins with the given names, initials and hyphened parts right before it.</summary>
    private int WithGivenNames(int start)
    {
        while (start > 0 && words.AreTogether(start - 1, start))
        {
            if (words.At(start - 1) is "." && words.At(start - 2).Length == 1 && words.IsCapitalised(start - 2))
            {
                start -= 2;
            }
            else if (words.At(start - 1) is "-" && words.IsCapitalised(start - 2) && words.Words[start - 1].Span.End == words.Words[start].Span.Start && words.Words[start - 2].Span.End == words.Words[start - 1].Span.Start)
            {
                start -= 2;
            }
            else if (IsGivenName(start - 1))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Whether "al-" or the like stands right before a word.</summary>
    private bool HasArticleBefore(int start) =>
        start >= 2 && words.At(start - 1) is "-" && words.AreTogether(start - 2, start) && PersonName.HasArabicArticle(words.SpanOf(start - 2, start + 1).In(words.Text));

    /// <summary>Where a name ends that a model cut before "al-Karim".</summary>
    private int WithArticle(int end)
    {
        end -= end >= 2 && words.At(end - 1) is "-" ? 2 : 0;
        return end + 2 < words.Words.Count && words.AreTogether(end - 1, end + 2) && PersonName.HasArabicArticle(words.SpanOf(end, end + 3).In(words.Text)) ? end + 3 : end;
    }

    private int WithSuffix(int end) =>
        words.AreTogether(end - 1, end) && words.At(end) is "Jr" or "Sr" or "II" or "III" ? (words.At(end + 1) is "." ? end + 2 : end + 1) : end;

    private bool IsGivenName(int word) => words.IsCapitalised(word) && words.At(word).Length > 2 && ActorTables.Default.GenderOf(words.At(word).ToString()) is not null;

    /// <summary>Persons that touch are one: models cut "Donald J. | Trump" in two.</summary>
    private List<NamedEntity> Joined(List<NamedEntity> names)
    {
        var joined = new List<NamedEntity>();
        foreach (var name in names.OrderBy(name => name.Span))
        {
            if (joined.Count > 0 && joined[^1].Span.End > name.Span.Start)
            {
                joined[^1] = name.Span.Contains(joined[^1].Span) ? name : joined[^1];
                continue;
            }

            var gap = joined.Count > 0 && joined[^1].Kind == EntityKind.Person && name.Kind == EntityKind.Person ? words.Text.AsSpan(joined[^1].Span.End, name.Span.Start - joined[^1].Span.End) : default;
            if (gap.Length is > 0 and < 4 && (gap.TrimEnd(" .").IsEmpty || gap is "-") && (!gap.Contains('.') || EndsInInitial(joined[^1].Span)))
            {
                joined[^1] = joined[^1] with { Span = new TextSpan(joined[^1].Span.Start, name.Span.End) };
            }
            else
            {
                joined.Add(name);
            }
        }

        return joined;
    }

    private bool EndsInInitial(TextSpan span) => char.IsUpper(words.Text[span.End - 1]) && (span.Length == 1 || words.Text[span.End - 2] is ' ' or '.');

    private EntityKind KindOf(NamedEntity entity, EntityKind commonest)
    {
        var name = WordsOf(entity.Span);
        return ActorTables.Default.Find(name)?.Use switch
        {
            FormUse.Name or FormUse.Capital or FormUse.HostCity or FormUse.Place or FormUse.Seat => EntityKind.Place,
            FormUse.Adjective or FormUse.People => EntityKind.Other,
            FormUse.Bloc or FormUse.Organisation or FormUse.ArmedGroup or FormUse.Institution => EntityKind.Organisation,
            FormUse.Leader => EntityKind.Person,
            _ when entity.Kind == EntityKind.Person && name.Contains(' ') && (BodyNouns.IsMedia(name) || BodyEndings.Contains(name.Split(' ')[^1])) => EntityKind.Organisation,
            _ => commonest,
        };
    }
}
