using Parley.Text;

namespace Parley.Actors.Metonyms;

/// <summary>The words of the sentence that a place name stands in, and the list of names that it is a part of.</summary>
internal sealed class NameSetting
{
    private readonly IReadOnlyList<string> words;

    private NameSetting(IReadOnlyList<string> words, int first, int after)
    {
        this.words = words;
        First = first;
        After = after;
        ListStart = StartOfList();
        ListEnd = EndOfList();
    }

    /// <summary>The index of the name's first word.</summary>
    public int First { get; }

    /// <summary>The index of the word after the name.</summary>
    public int After { get; }

    /// <summary>The index of the first word of the names joined to it by commas, "and", "or": in "Iran and Iraq" that of "Iran".</summary>
    public int ListStart { get; }

    /// <summary>The index of the word after the names joined to it.</summary>
    public int ListEnd { get; }

    public int Count => words.Count;

    /// <summary>The word at an index in small letters; empty outside the sentence.</summary>
    public string this[int index] => index < 0 || index >= words.Count ? "" : words[index].ToLowerInvariant();

    /// <summary>Whether the word at an index begins with a large letter.</summary>
    public bool IsCapital(int index) => index >= 0 && index < words.Count && char.IsUpper(words[index][0]);

    /// <summary>Whether the word at an index has several letters, all large.</summary>
    public bool IsAllCapitals(int index) => IsCapital(index) && words[index].Length > 1 && !words[index].Any(char.IsLower);

    /// <summary>Whether the word at an index is one of letters.</summary>
    public bool IsWord(int index) => index >= 0 && index < words.Count && char.IsLetter(words[index][0]);

    /// <summary>Whether nothing, or a mark that ends a clause, is at an index.</summary>
    public bool IsEdge(int index) => index < 0 || index >= words.Count || this[index] is "." or ";" or ":" or "!" or "?" or "\"" or "“" or "”" or "—" or "–";

    /// <summary>Looks at a name in the sentence or paragraph around it.</summary>
    public static NameSetting Of(string text, TextSpan name, TextSpan stretch)
    {
        var (words, first, after) = SentenceWords.Around(text, name, stretch);
        return new NameSetting(words, first, after);
    }

    private int StartOfList()
    {
        var start = First;
        while (JoinedBefore(start) is { } earlier)
        {
            start = earlier;
        }

        return start;
    }

    /// <summary>The start of the name that is joined to the one at an index by a comma, "and" or "or" before it.</summary>
    /// <remarks>A comma alone joins only where the list goes on after it, so not in "In Geneva, Russia said".</remarks>
    private int? JoinedBefore(int start)
    {
        var index = start - 1;
        while (PlaceUseWords.Fillers.Contains(this[index]) && this[index] != "and" || PlaceUseWords.Compass.Contains(this[index]))
        {
            index--;
        }

        var isAnd = IsAnd(this[index]);
        index = isAnd ? index - 1 : index;
        var isComma = this[index] == ",";
        index = isComma ? index - 1 : index;
        if ((!isAnd && !isComma) || (!isAnd && start == First && !IsListMark(After)))
        {
            return null;
        }

        var run = StartOfName(index);
        return run <= index ? run : null;
    }

    private static bool IsAnd(string word) => word is "and" or "or" or "&" or "nor";

    private bool IsListMark(int index) => index >= words.Count || this[index] is "," or "." or ")" or "and" or "or" or "&" or ";";

    private int EndOfList()
    {
        var end = After;
        while (true)
        {
            var next = this[end] == "," ? end + 1 : end;
            var isJoined = IsAnd(this[next]);
            next = isJoined ? next + 1 : next;
            next = this[next] is "the" or "both" ? next + 1 : next;
            if (next == end || !IsCapital(next))
            {
                return end;
            }

            var run = EndOfName(next);
            if (!isJoined && !GoesOnToAnd(run))
            {
                return end;
            }

            end = run;
            if (isJoined)
            {
                return end;
            }
        }
    }

    private bool GoesOnToAnd(int index)
    {
        for (var names = 0; names < 12 && index < words.Count; names++)
        {
            if (this[index] is "and" or "or" or "&" || (this[index] == "," && this[index + 1] is "and" or "or"))
            {
                return true;
            }

            if (this[index] != "," || !IsCapital(index + 1))
            {
                return false;
            }

            index = EndOfName(index + 1);
        }

        return false;
    }

    /// <summary>The start of the name whose last word is at an index; past the index when there is none.</summary>
    private int StartOfName(int index)
    {
        var start = index + 1;
        while (IsCapital(start - 1) || (start <= index && this[start - 1] == "." && this[start - 2].Length <= 2 && IsCapital(start - 2)) || (start <= index && this[start - 1] is "of" or "the" && IsCapital(start - 2)))
        {
            start--;
        }

        return start <= index && PlaceUseWords.IsSmall(this[start]) ? start + 1 : start;
    }

    private int EndOfName(int index)
    {
        while (IsCapital(index) || (this[index] == "of" && IsCapital(index + 1)))
        {
            index++;
        }

        return index;
    }
}
