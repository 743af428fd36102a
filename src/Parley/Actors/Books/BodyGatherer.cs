using Parley.Actors.Names;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>Puts the mentions of each organisation of an article together: equal names, acronyms, and short forms such as "the Times".</summary>
internal sealed class BodyGatherer(ArticleWords words)
{
    /// <summary>Nouns that make a body of the name before them: "the Clinton campaign".</summary>
    private static readonly HashSet<string> NamedAfter = new(StringComparer.Ordinal)
        { "campaign", "camp", "administration", "team", "transition", "foundation", "organization", "organisation", "government", "ministry", "embassy", "delegation" };

    /// <summary>Nouns that, with a large letter, are part of a body's name.</summary>
    private static readonly HashSet<string> NamedBodies = new(StringComparer.Ordinal)
    {
        "Commission", "Committee", "Department", "Ministry", "Council", "Court", "Agency", "Bureau", "Institute", "Center", "Centre", "Association", "Foundation", "Coalition", "Administration", "Board", "Authority",
        "Federation", "Alliance", "League", "Society", "Fund", "Office", "Parliament", "Assembly", "Organization", "Organisation", "University",
    };

    /// <summary>Whether a small word makes a body of the name before it.</summary>
    public static bool IsBodyNoun(string word) => NamedAfter.Contains(word);

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "and", "for", "&", "on", "in", "to", "'s" };

    /// <summary>The organisations of an article.</summary>
    /// <param name="names">The entities that name organisations, in reading order.</param>
    /// <param name="persons">The persons already gathered, for "the Clinton campaign".</param>
    /// <param name="others">The cast's actors and sides already gathered, whose names are no part of another's.</param>
    /// <param name="firstIndex">The index of the first entry.</param>
    public List<BookEntry> Gather(IReadOnlyList<TextSpan> names, IReadOnlyList<BookEntry> persons, IReadOnlyList<BookEntry> others, int firstIndex)
    {
        var entries = new List<BookEntry>();
        foreach (var span in WithRuns(names, [.. persons, .. others]).OrderByDescending(name => WordsOf(name).Length).ThenBy(name => name))
        {
            var name = string.Join(' ', WordsOf(span));
            var form = ActorTables.Default.Find(name);
            var told = form is null ? null : StateGatherer.Describe(form);
            var full = form is { Use: FormUse.Bloc } && told is not null ? told.Value.Name : name;
            var entry = entries.Find(known => known.Name == full || MayBe(known.Name, name));
            if (entry is null)
            {
                entry = new BookEntry(firstIndex + entries.Count, full, told?.Kind ?? KindOf(name));
                entries.Add(entry);
            }

            entry.Mentions.Add(span);
        }

        AddNamedAfterPersons(persons, entries, firstIndex);
        foreach (var entry in entries)
        {
            entry.Mentions.Sort();
        }

        return entries;
    }

    /// <summary>The names and, where none stands, capitalised words around a noun for bodies: "Commission on Presidential Debates".</summary>
    private List<TextSpan> WithRuns(IReadOnlyList<TextSpan> names, IReadOnlyList<BookEntry> known)
    {
        var all = names.Select(WithOwners).ToList();
        var taken = known.SelectMany(person => person.Mentions).ToList();
        for (var word = 0; word < words.Words.Count; word++)
        {
            if (!NamedBodies.Contains(words.At(word).ToString()))
            {
                continue;
            }

            var run = RunAround(word);
            if (run.In(words.Text).Contains(' ', StringComparison.Ordinal) && !taken.Exists(run.Overlaps))
            {
                all.RemoveAll(run.Contains);
                if (!all.Exists(run.Overlaps))
                {
                    all.Add(run);
                }
            }
        }

        return all;
    }

    /// <summary>A name with the plural possessive before it, or the noun after it, that the model cut off: "Crofters' | Union".</summary>
    private TextSpan WithOwners(TextSpan name)
    {
        var first = words.WordFrom(name.Start);
        var next = words.WordFrom(name.End);
        if (words.At(next) is "'" or "’" && words.At(next - 1).EndsWith("s", StringComparison.Ordinal) && words.IsCapitalised(next + 1) && IsBodyWord(words.At(next + 1).ToString()) && words.AreTogether(next, next + 1))
        {
            return new TextSpan(name.Start, words.Words[next + 1].Span.End);
        }

        return words.At(first - 1) is "'" or "’" && words.At(first - 2).EndsWith("s", StringComparison.Ordinal) && words.IsCapitalised(first - 2) && words.IsCapitalised(first)
            && words.AreTogether(first - 2, first) && words.Words[first - 2].Span.End == words.Words[first - 1].Span.Start && IsBodyWord(words.At(words.WordFrom(name.End - 1)).ToString())
                ? new TextSpan(words.Words[first - 2].Span.Start, name.End)
                : name;
    }

    private static bool IsBodyWord(string word) => NamedBodies.Contains(word) || BodyNouns.IsNoun(word);

    private TextSpan RunAround(int word)
    {
        var (start, end) = (word, word + 1);
        while (start > 0 && words.AreTogether(start - 1, word) && words.IsCapitalised(start - 1) && words.At(start - 1) is not ("The" or "A" or "But" or "And" or "In"))
        {
            start--;
        }

        while (words.AreTogether(word, end) && !NameMender.IsDay(words.At(end).ToString()) && (words.IsCapitalised(end) || IsLink(end)))
        {
            end++;
        }

        return WithOwners(words.SpanOf(start, end));
    }

    /// <summary>Whether a small word joins two capitalised ones: "of", "on", "for the".</summary>
    private bool IsLink(int word) =>
        (words.At(word) is "of" or "on" or "for" && !NameMender.IsDay(words.At(word + 1).ToString()) && (words.IsCapitalised(word + 1) || (words.At(word + 1) is "the" && words.IsCapitalised(word + 2))))
        || (words.At(word) is "the" && words.At(word - 1) is "of" or "on" or "for" && words.IsCapitalised(word + 1));

    private string[] WordsOf(TextSpan span)
    {
        var parts = span.In(words.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts[0] is "the" or "The" ? parts[1..] : parts;
    }

    /// <summary>Whether a shorter name may be a form of a longer one: its acronym, or some of its words in order.</summary>
    private static bool MayBe(string longer, string shorter)
    {
        longer = Expanded(longer);
        shorter = Expanded(shorter);
        if (string.Equals(longer, shorter, StringComparison.Ordinal))
        {
            return true;
        }

        var bare = shorter.Replace(".", "", StringComparison.Ordinal);
        var parts = longer.Split(' ');
        if (bare.Length >= 2 && parts.Length > 1 && bare.All(char.IsUpper))
        {
            return string.Concat(parts.Where(part => !Small.Contains(part)).Select(part => part[0])) == bare
                || string.Concat(parts.Select(part => char.ToUpperInvariant(part[0]))) == bare;
        }

        return parts.Length > 1 && longer.EndsWith(" " + shorter, StringComparison.Ordinal) && shorter is not ("Party" or "Committee" or "Department" or "University" or "Bank" or "Council");
    }

    private static string Expanded(string name) =>
        name.Length > 5 ? name.Replace("U.N.", "United Nations", StringComparison.Ordinal).Replace("U.S.", "United States", StringComparison.Ordinal).Replace("E.U.", "European Union", StringComparison.Ordinal) : name;

    private void AddNamedAfterPersons(IReadOnlyList<BookEntry> persons, List<BookEntry> entries, int firstIndex)
    {
        foreach (var person in persons)
        {
            foreach (var mention in person.Mentions)
            {
                var next = words.WordFrom(mention.End);
                if (words.At(next) is "’" or "'" && words.At(next + 1) is "s")
                {
                    next += 2;
                }

                if (!words.AreTogether(next - 1, next) || !NamedAfter.Contains(words.At(next).ToString()))
                {
                    continue;
                }

                var name = $"{person.Person?.Family ?? person.Name} {words.At(next)}";
                var entry = entries.Find(known => known.Name == name);
                if (entry is null)
                {
                    entry = new BookEntry(firstIndex + entries.Count, name, words.At(next) is "campaign" or "camp" ? ActorKind.PoliticalParty : ActorKind.Organisation);
                    entries.Add(entry);
                }

                entry.Mentions.Add(new TextSpan(mention.Start, words.Words[next].Span.End));
            }
        }
    }

    /// <summary>What the last word of a body's name tells that it is.</summary>
    internal static ActorKind KindOf(string name) => name.Split(' ')[^1] switch
    {
        _ when BodyNouns.IsMedia(name) => ActorKind.Media,
        "Party" or "Democrats" or "Republicans" or "GOP" => ActorKind.PoliticalParty,
        "Inc" or "Corp" or "Co" or "Ltd" or "LLC" or "Group" or "Bank" or "Airlines" or "Motors" => ActorKind.Company,
        "Union" or "Unions" or "Workers" or "Teamsters" or "AFL-CIO" => ActorKind.Union,
        _ => ActorKind.Organisation,
    };
}
