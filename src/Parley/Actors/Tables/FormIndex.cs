using System.Globalization;
using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>Finds the forms of the tables in a text: at each word the longest one that stands there.</summary>
/// <remarks>
/// A capital of the form asks for a capital in the text, so that "us" and "turkey" are no states; a small letter takes either.
/// Accents, kinds of apostrophe and of hyphen, and the width of a gap do not matter.
/// </remarks>
internal sealed class FormIndex
{
    private const int LongestGap = 2;

    private static readonly HashSet<string> TurningPrefixes = ["anti", "pro", "non", "pan", "trans", "cross", "inter", "un", "pre", "post"];

    private readonly Dictionary<string, List<(string Form, TableEntry? Entry)>> byFirstWord;
    private readonly Dictionary<string, List<(string Form, TableEntry? Entry)>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="forms">Longer forms first.</param>
    public FormIndex(List<(string Form, TableEntry? Entry)> forms)
    {
        byFirstWord = new(forms.Count);
        foreach (var (form, entry) in forms)
        {
            Add(form, entry);
        }

        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest form that begins at a word's beginning: its end, and what it stands for, null when for nobody.</summary>
    public (int End, TableEntry? Entry)? At(string text, int start, int end)
    {
        var wordEnd = EndOfWord(text, start, end);
        if (!TryFind(text.AsSpan(start, wordEnd - start), out var forms) || FollowsTurningPrefix(text, start))
        {
            return null;
        }

        foreach (var (form, entry) in forms)
        {
            if (EndOf(form, text, start, end) is { } formEnd && !IsCutFromName(form, text, formEnd))
            {
                return (formEnd, entry);
            }
        }

        return null;
    }

    public static int EndOfWord(string text, int start, int end)
    {
        while (start < end && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private void Add(string form, TableEntry? entry)
    {
        var word = entry?.PlainFirstWord ?? form[..EndOfWord(form, 0, form.Length)].ToLowerInvariant();
        if (!byFirstWord.TryGetValue(word, out var forms))
        {
            byFirstWord[word] = forms = new(1);
        }

        forms.Add((form, entry));
    }

    private bool TryFind(ReadOnlySpan<char> word, out List<(string Form, TableEntry? Entry)> forms)
    {
        Span<char> small = stackalloc char[32];
        forms = [];
        if (word.Length > small.Length)
        {
            return false;
        }

        var found = System.Text.Ascii.ToLower(word, small, out var written) == System.Buffers.OperationStatus.Done
            ? lookup.TryGetValue(small[..written], out var known)
            : byFirstWord.TryGetValue(PlainLetters.Of(word), out known);
        forms = known ?? forms;
        return found;
    }

    /// <summary>"the South" of "the South Korean president" is no form: the name goes on.</summary>
    private static bool IsCutFromName(string form, string text, int end) =>
        form.StartsWith("the ", StringComparison.Ordinal) && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private static bool FollowsTurningPrefix(string text, int start)
    {
        if (start < 2 || text[start - 1] != '-')
        {
            return false;
        }

        var prefix = start - 1;
        while (prefix > 0 && char.IsLetter(text[prefix - 1]))
        {
            prefix--;
        }

        return TurningPrefixes.Contains(text[prefix..(start - 1)].ToLowerInvariant());
    }

    /// <summary>Where the form ends in the text, or null when it does not stand there.</summary>
    private static int? EndOf(string form, string text, int start, int end)
    {
        var at = start;
        foreach (var letter in form)
        {
            if (at >= end)
            {
                return null;
            }

            if (letter == ' ')
            {
                var gap = at;
                while (at < end && at - gap < LongestGap && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == gap)
                {
                    return null;
                }
            }
            else if (IsSame(letter, text[at]))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '$' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark) ? null : at;
    }

    private static bool IsSame(char form, char text) =>
        form == text
        || (form is '\'' or '’' && text is '\'' or '’' or 'ʼ' or '‘')
        || (form == '-' && text is '‐' or '‑' or '–')
        || (char.IsLetter(text) && (!char.IsUpper(form) || char.IsUpper(text)) && Plain(form) == Plain(text));

    private static char Plain(char letter)
    {
        if (char.IsAscii(letter))
        {
            return char.ToLowerInvariant(letter);
        }

        var plain = PlainLetters.Of([letter]);
        return plain.Length == 1 ? plain[0] : letter;
    }
}
