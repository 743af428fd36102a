using Parley.Actors.Names;
using Parley.Statements;
using Parley.Text;

using Parley.Actors.Tables;

namespace Parley.Actors.Books;

/// <summary>Puts the mentions of each person of an article together: full names first, then single names that one of them bears.</summary>
/// <remarks>
/// Two people with one family name are kept apart by given name, suffix and honorific. A family name alone means, of several who bear it,
/// the one whose gender fits, then a leader of that name, then the one named clearly most often, then the one named in full within two sentences.
/// </remarks>
internal sealed class PersonGatherer(ArticleWords words, IReadOnlyList<BookEntry> known)
{
    private readonly List<BookEntry> entries = [.. known];
    private readonly Nicknames nicknames = new(words);
    private readonly Dictionary<BookEntry, List<PersonName>> forms = [];

    /// <summary>The persons of an article, each with its mentions in reading order.</summary>
    /// <param name="names">The entities that name persons, in reading order.</param>
    public List<BookEntry> Gather(IReadOnlyList<TextSpan> names)
    {
        var parsed = names
            .Select(span => (Span: span, Name: NameAt(span)))
            .SelectMany(one => one.Name is { } name && MayBePerson(name) ? new[] { (one.Span, Name: name) } : [])
            .ToList();
        foreach (var (span, name) in parsed.Where(one => !one.Name.IsSingle))
        {
            AddFull(span, name);
        }

        foreach (var entry in entries.Where(entry => entry.Cast is null))
        {
            NameByForms(entry);
        }

        foreach (var (span, name) in parsed.Where(one => one.Name.IsSingle))
        {
            AddSingle(span, name);
        }

        AddUntagged(parsed.Select(one => one.Span).ToList());
        foreach (var entry in entries)
        {
            entry.Mentions.Sort();
            entry.Gender ??= GenderOf(entry) ?? GenderByPronouns(entry);
        }

        return [.. entries.Where(entry => entry.Mentions.Count > 0)];
    }

    /// <summary>Whether a name may be a person's: not a title alone, not people in the plural ("Democrats").</summary>
    private static bool MayBePerson(PersonName name) =>
        !name.IsSingle
        || PersonName.HasArabicArticle(name.Family)
        || (name.Family.Length > 1 && char.IsUpper(name.Family[0]) && RoleNouns.Of(name.Family) is null
            && (name.Family.StartsWith("Mc", StringComparison.Ordinal) || name.Family.StartsWith("Mac", StringComparison.Ordinal) || name.Family.IndexOfAny(['\'', '-', ' ']) >= 0
                || name.Family.All(char.IsUpper) || !name.Family.AsSpan(1).ContainsAnyInRange('A', 'Z')));

    /// <summary>The name at a place with the honorific before it; null when no name is left.</summary>
    private PersonName? NameAt(TextSpan span)
    {
        var first = words.WordFrom(span.Start);
        var before = words.At(first - 1) is "." ? first - 2 : first - 1;
        var honorific = before >= 0 && words.AreTogether(before, first) && words.IsCapitalised(before) ? words.At(before).ToString() : "";
        var name = PersonName.Of(span.In(words.Text));
        return name is not null && name.Honorific.Length == 0 && honorific.Length > 0 && PersonName.Of(honorific + " X") is { Honorific.Length: > 0 } titled
            ? name with { Honorific = titled.Honorific }
            : name;
    }

    private void AddFull(TextSpan span, PersonName name)
    {
        var entry = entries.Find(known => known.Person is { } person && !person.IsSingle && person.MayBe(name));
        if (entry?.Person is null)
        {
            entry = new BookEntry(entries.Count, name.Full, ActorKind.Person) { Person = name };
            entries.Add(entry);
        }

        if (!forms.TryGetValue(entry, out var known))
        {
            forms[entry] = known = [];
        }

        known.Add(name);
        entry.Gender ??= name.GenderOfHonorific;
        entry.Mentions.Add(span);
    }

    /// <summary>The commonest form is the name, or a longer one that begins with the same given name ("Donald J. Trump").</summary>
    private void NameByForms(BookEntry entry)
    {
        var all = forms[entry];
        var commonest = all.GroupBy(name => name.Full, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).First().First();
        var fullest = all.Where(name => name.Given[0] == commonest.Given[0]
            || (ActorTables.Default.GenderOf(commonest.Given[0]) is null && name.Full.EndsWith(" " + commonest.Full, StringComparison.Ordinal))).MaxBy(name => name.Full.Length) ?? commonest;
        entry.Name = fullest.Full;
        entry.Person = fullest with { Honorific = all.Select(name => name.Honorific).FirstOrDefault(honorific => honorific.Length > 0) ?? "" };
    }

    private void AddSingle(TextSpan span, PersonName name)
    {
        var entry = nicknames.BearerOf(span, name, entries) ?? Principal([.. entries.Where(entry => Bears(entry, name) && FitsGender(entry, name))], span, name.Honorific.Length > 0);
        if (entry is null)
        {
            entry = new BookEntry(entries.Count, name.Full, ActorKind.Person) { Person = name };
            entries.Add(entry);
        }

        entry.Gender ??= name.GenderOfHonorific;
        entry.Mentions.Add(span);
    }

    private static bool Bears(BookEntry entry, PersonName name) =>
        entry.Person is { } person
        && (string.Equals(PersonName.Bare(person.Family), PersonName.Bare(name.Family), StringComparison.OrdinalIgnoreCase)
            || (person.Given.Count > 0 && string.Equals(person.Given[0], name.Family, StringComparison.OrdinalIgnoreCase)
                && (name.Honorific.Length == 0 || ActorTables.Default.GenderOf(name.Family) is null)));

    private static bool FitsGender(BookEntry entry, PersonName name) =>
        name.GenderOfHonorific is not { } told || (entry.Gender ?? GenderOf(entry)) is not { } known || told == known;

    /// <summary>
    /// Whether a bare family name means somebody better known than its only bearer here: "Trump" is not Ivanka Trump, because the tables
    /// have a leader of that name and no given name of theirs is hers.
    /// </summary>
    private static bool IsOvershadowed(BookEntry bearer) =>
        bearer.Person is { Given.Count: > 0 } person && LeadersNamed(person.Family) is { Count: > 0 } && !IsLeader(bearer);

    /// <summary>Whether a leader of today bears the given and the family name of a person.</summary>
    private static bool IsLeader(BookEntry bearer) =>
        bearer.Person is { Given.Count: > 0 } person
        && LeadersNamed(person.Family).Exists(leader => GivenNames.MayBeOne(leader.Form.Split(' ')[0], person.Given[0]));

    private static List<TableEntry> LeadersNamed(string family) =>
        [.. ActorTables.Default.Leaders(family).Where(leader => leader.Form.Contains(' ') && leader is { ToYear: null, FromYear: >= 1995 })];

    /// <summary>Of several who bear a name, the one named clearly most often, else the one named in full last, within two sentences.</summary>
    private BookEntry? Principal(List<BookEntry> bearers, TextSpan span, bool isTitled = false)
    {
        if (bearers.Count < 2)
        {
            return bearers.FirstOrDefault(bearer => isTitled || !IsOvershadowed(bearer) || words.SentenceAt(span.Start) - words.SentenceAt(bearer.Mentions.LastOrDefault(mention => mention.Start < span.Start).Start) <= 3);
        }

        if (bearers.FindAll(IsLeader) is [var leader])
        {
            return leader;
        }

        var ranked = bearers.OrderByDescending(bearer => bearer.Mentions.Count).ToList();
        if (ranked[0].Mentions.Count > 2 * ranked[1].Mentions.Count)
        {
            return ranked[0];
        }

        var sentence = words.SentenceAt(span.Start);
        return bearers
            .Select(bearer => (Bearer: bearer, Last: bearer.Mentions.Where(mention => mention.Start < span.Start && mention.Length > bearer.Person?.Family.Length).DefaultIfEmpty().Max()))
            .Where(one => !one.Last.IsEmpty && sentence - words.SentenceAt(one.Last.Start) <= 1)
            .OrderByDescending(one => one.Last)
            .Select(one => one.Bearer)
            .FirstOrDefault() ?? ranked[0];
    }

    /// <summary>Family names that the model passed over, in captions for instance, where no other capitalised word touches them.</summary>
    private void AddUntagged(List<TextSpan> tagged)
    {
        var known = tagged.SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToHashSet();
        var families = entries
            .Where(entry => entry.Person is { Family.Length: > 3 })
            .GroupBy(entry => entry.Person?.Family ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        for (var word = 0; word < words.Words.Count; word++)
        {
            var span = words.Words[word].Span;
            if (known.Contains(span.Start) || !words.IsCapitalised(word) || !families.TryGetValue(words.At(word).ToString(), out var bearers))
            {
                continue;
            }

            if (GivenBefore(word, bearers) is { } full)
            {
                full.Entry.Mentions.Add(words.SpanOf(full.Start, word + 1));
            }
            else if (!IsPartOfName(word))
            {
                Principal(bearers, span)?.Mentions.Add(span);
            }
        }
    }

    private (BookEntry Entry, int Start)? GivenBefore(int word, List<BookEntry> bearers)
    {
        foreach (var bearer in bearers)
        {
            var given = bearer.Person?.Given ?? [];
            if (given.Count > 0 && words.AreTogether(word - 1, word) && words.At(word - 1).Equals(given[0], StringComparison.Ordinal))
            {
                return (bearer, word - 1);
            }
        }

        return null;
    }

    private bool IsPartOfName(int word) =>
        (words.AreTogether(word, word + 1) && words.IsCapitalised(word + 1)) || (words.AreTogether(word - 1, word) && words.IsCapitalised(word - 1) && !IsSentenceStart(word - 1));

    private bool IsSentenceStart(int word) => words.Sentences.Count > 0 && words.Sentences[words.SentenceAt(words.Words[word].Span.Start)].Start == words.Words[word].Span.Start;

    /// <summary>The gender of the pronouns that follow a name in its sentence, where they clearly agree.</summary>
    private Gender? GenderByPronouns(BookEntry entry)
    {
        var (male, female) = (0, 0);
        foreach (var mention in entry.Mentions)
        {
            var from = words.WordFrom(mention.End);
            for (var word = from; word < Math.Min(from + 12, words.Words.Count) && words.AreTogether(from - 1, word) && words.At(word) is not ("." or "?" or "!"); word++)
            {
                male += words.At(word) is "he" or "his" or "him" or "himself" ? 1 : 0;
                female += words.At(word) is "she" or "her" or "herself" ? 1 : 0;
            }
        }

        return male > 2 * female ? Gender.Male : female > 2 * male ? Gender.Female : null;
    }

    private static Gender? GenderOf(BookEntry entry) =>
        entry.Person?.GenderOfHonorific ?? (entry.Person is { } person ? ActorTables.Default.GenderOf(person.IsSingle ? person.Family : person.Given[0]) : null);
}
