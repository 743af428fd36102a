using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>States, bodies, institutions, leaders and roles, by the words that news uses for them.</summary>
/// <remarks>
/// Compiled by <c>tools/Parley.Tables</c> from its sources and our additions into <c>tables.tsv</c> (docs/actors-tables.md). What a form
/// stands for in a sentence (a place or its government) is for the caller to tell; ambiguity is marked, not hidden.
/// </remarks>
public sealed class ActorTables
{
    private static readonly Lazy<ActorTables> Embedded = new(Load);

    private readonly TableText tables;
    private readonly FormIndex index;
    private readonly Lazy<ILookup<string, TableEntry>> surnames;

    private readonly PersonNames personNames;

    internal ActorTables(TableText tables)
    {
        this.tables = tables;
        index = new FormIndex(tables.Forms);
        surnames = new(() => Entries.Where(entry => entry.Use == FormUse.Leader).ToLookup(entry => PlainLetters.Of(LastWord(entry.Form))));
        personNames = new PersonNames(this, tables);
    }

    /// <summary>The tables that the program carries, read on first use.</summary>
    public static ActorTables Default => Embedded.Value;

    /// <summary>Every role noun, singular and plural.</summary>
    public IReadOnlyCollection<Role> RoleNouns => tables.Roles.Values;

    /// <summary>Every entry, longer forms first.</summary>
    public IEnumerable<TableEntry> Entries => tables.Forms.Select(form => form.Entry).OfType<TableEntry>();

    /// <summary>Every state and territory.</summary>
    public IReadOnlyCollection<TableState> States => tables.States.Values;

    /// <summary>The forms that stand in a stretch of a text, longest first at each place, in reading order, none within another.</summary>
    /// <remarks>Names that are part of a person's ("Michael Jordan", "Israel Katz") or of a place or thing ("Indian Ocean") are passed over.</remarks>
    public ImmutableArray<TableMatch> In(string text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matches = ImmutableArray.CreateBuilder<TableMatch>();
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (!IsStartOfWord(text, at))
            {
                at++;
            }
            else if (index.At(text, at, stretch.End) is { } found)
            {
                var span = new TextSpan(at, found.End);
                if (found.Entry is { } entry && !personNames.Cover(text, span, entry))
                {
                    matches.Add(new TableMatch(span, entry));
                }

                at = found.End;
            }
            else
            {
                at = FormIndex.EndOfWord(text, at, stretch.End);
            }
        }

        return matches.ToImmutable();
    }

    /// <summary>The forms that stand in some words by themselves.</summary>
    public ImmutableArray<TableMatch> In(string words) => In(words, new TextSpan(0, words?.Length ?? 0));

    /// <summary>What exactly these words stand for; null when the tables do not have them.</summary>
    public TableEntry? Find(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Length > 0 && index.At(form, 0, form.Length) is { Entry: { } entry } found && found.End == form.Length ? entry : null;
    }

    /// <summary>A state by its ISO 3166 alpha-3 code; null when there is none.</summary>
    public TableState? StateByIso(string iso3) => tables.States.GetValueOrDefault(iso3);

    /// <summary>The role that some words end in, the longest that is known: "the Turkish deputy foreign minister" is a deputy foreign minister.</summary>
    public Role? RoleOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var start = 0; start < words.Length;)
        {
            if (tables.Roles.TryGetValue(words[start..], out var role))
            {
                return role;
            }

            var next = words.IndexOfAny([' ', '-'], start);
            start = next < 0 ? words.Length : next + 1;
        }

        return null;
    }

    /// <summary>Whether a first name is a man's or a woman's; null when unknown or both. Of a double name the first part tells.</summary>
    public Gender? GenderOf(string firstName)
    {
        ArgumentNullException.ThrowIfNull(firstName);
        var known = tables.FirstNames.TryGetValue(firstName, out var gender) || tables.FirstNames.TryGetValue(Titled(PlainLetters.Of(firstName)), out gender);
        return !known && firstName.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 1 ? GenderOf(firstName[..hyphen]) : gender;
    }

    /// <summary>Leaders who bear a surname.</summary>
    internal IEnumerable<TableEntry> Leaders(string surname) => surnames.Value[PlainLetters.Of(surname)];

    /// <summary>The surnames of all leaders, in small plain letters.</summary>
    internal IEnumerable<string> Surnames => surnames.Value.Select(group => group.Key);

    private static bool IsStartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '@'));

    private static string LastWord(string form) => form[(form.LastIndexOf(' ') + 1)..];

    private static string Titled(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static ActorTables Load()
    {
        using var reader = EmbeddedText.Open("tables.tsv");
        return new ActorTables(TableText.Read(reader));
    }
}
