namespace Parley.Text;

/// <summary>Cuts paragraphs into sentences.</summary>
/// <remarks>
/// A sentence ends at a full stop, question or exclamation mark, with the closing marks after it, before white space and a large letter,
/// a digit or an opening mark; not after an abbreviation ("Sen."), an initial ("J.") or a number's point.
/// </remarks>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Adm", "Cmdr", "Rev", "Hon", "Pres",
        "St", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun", "No", "vs",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev",
        "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Amb", "Atty", "Asst", "Dept", "Min", "Supt", "Messrs",
    };

    /// <summary>Words with a large letter that begin a sentence rather than follow an abbreviation such as "U.S.".</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "But", "And", "In", "On", "At", "If", "That", "This", "These", "Those", "When", "While", "After", "Before", "As", "For", "So", "His",
        "Her", "Their", "There", "Asked", "Some", "Many", "Yet", "However", "Meanwhile", "With", "Last", "Earlier",
    };

    /// <summary>The sentences of one paragraph in reading order, white space between them left out.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, TextSpan paragraph)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = paragraph.Start;
        for (var index = paragraph.Start; index < paragraph.End; index++)
        {
            if (text[index] is not ('.' or '?' or '!') || EndOfSentence(text, index, paragraph) is not { } end)
            {
                continue;
            }

            Add(new TextSpan(start, end));
            start = end;
            index = end - 1;
        }

        Add(new TextSpan(start, paragraph.End));
        return sentences;

        void Add(TextSpan sentence)
        {
            var trimmed = sentence.TrimmedIn(text);
            if (!trimmed.IsEmpty)
            {
                sentences.Add(trimmed);
            }
        }
    }

    private static int? EndOfSentence(string text, int mark, TextSpan paragraph)
    {
        var end = mark + 1;
        while (end < paragraph.End && (text[end] is '.' or '?' or '!' or ')' or ']' or '\'' or '’' || QuotationMarks.IsDouble(text[end])) && text[end] is not ('“' or '„' or '«'))
        {
            end++;
        }

        if (end >= paragraph.End || !char.IsWhiteSpace(text[end]))
        {
            return null;
        }

        var next = end;
        while (next < paragraph.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var beginsSentence = next < paragraph.End && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '(' or '[' or '‘' or '\'' || QuotationMarks.IsDouble(text[next]));
        return beginsSentence && !(text[mark] == '.' && IsAbbreviation(text, mark, paragraph)) ? end : null;
    }

    private static bool IsAbbreviation(string text, int point, TextSpan paragraph)
    {
        var start = point;
        while (start > paragraph.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..point];
        if (word.Length != 1 || !char.IsUpper(word[0]))
        {
            return Abbreviations.Contains(word);
        }

        // "U.S. officials" and "John F. Kennedy" go on; "in the U.S. The" does not.
        var isAcronym = start > paragraph.Start && text[start - 1] == '.';
        return !isAcronym || !Openers.Contains(NextWord(text, point + 1, paragraph.End));
    }

    private static string NextWord(string text, int from, int end)
    {
        while (from < end && !char.IsLetter(text[from]))
        {
            from++;
        }

        var stop = from;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return text[from..stop];
    }
}
