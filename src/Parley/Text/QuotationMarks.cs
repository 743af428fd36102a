namespace Parley.Text;

/// <summary>Finds quotations in a paragraph: straight and curly marks mixed, a mark missing, single marks told from apostrophes.</summary>
/// <remarks>
/// The reader model has a simpler account of its own (<see cref="Quoting"/>), which toggles at straight marks; this one looks at
/// the characters around a mark, so that one lost mark does not turn the rest of the paragraph inside out.
/// </remarks>
public static class QuotationMarks
{
    private enum Mark
    {
        None,
        Opening,
        Closing,
        Either,
    }

    /// <summary>The quotations of one paragraph in reading order; they do not overlap.</summary>
    public static IReadOnlyList<Quotation> In(string text, TextSpan paragraph)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quotations = new List<Quotation>();
        var free = paragraph.Start;
        var opened = -1;
        for (var index = paragraph.Start; index < paragraph.End; index++)
        {
            switch (DoubleMark(text, paragraph, index, isInside: opened >= 0))
            {
                case Mark.Opening when opened < 0:
                    quotations.AddRange(SingleMarked(text, new TextSpan(free, index), paragraph));
                    opened = index;
                    break;
                case Mark.Closing when opened >= 0:
                    quotations.Add(new Quotation(new TextSpan(opened, index + 1), true, true, false));
                    (opened, free) = (-1, index + 1);
                    break;
                case Mark.Closing:
                    var start = StartOfUnopened(text, new TextSpan(free, index), isFirst: quotations.Count == 0);
                    quotations.Add(new Quotation(new TextSpan(start, index + 1), false, true, false));
                    free = index + 1;
                    break;
                default:
                    break;
            }
        }

        if (opened >= 0)
        {
            quotations.Add(new Quotation(new TextSpan(opened, paragraph.End), true, false, false));
        }
        else
        {
            quotations.AddRange(SingleMarked(text, new TextSpan(free, paragraph.End), paragraph));
        }

        return quotations;
    }

    /// <summary>Whether a character is a double quotation mark of any style.</summary>
    public static bool IsDouble(char character) => character is '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂';

    private static Mark DoubleMark(string text, TextSpan paragraph, int index, bool isInside)
    {
        if (!IsDouble(text[index]))
        {
            return Mark.None;
        }

        var spaceBefore = index == paragraph.Start || IsSpaceOrOpening(text[index - 1]);
        var spaceAfter = index + 1 == paragraph.End || char.IsWhiteSpace(text[index + 1]) || IsEndPunctuation(text[index + 1]);
        return (text[index], spaceBefore, spaceAfter) switch
        {
            // A closing mark at the start of a word and an opening one at its end are the typesetter's slips.
            ('”' or '»', true, false) when !isInside => Mark.Opening,
            ('”' or '»', _, _) => Mark.Closing,
            ('“' or '„' or '«', false, true) when isInside => Mark.Closing,
            ('“' or '„' or '«', _, _) => Mark.Opening,
            (_, true, false) => isInside ? Mark.None : Mark.Opening,
            (_, false, true) => Mark.Closing,
            _ => isInside ? Mark.Closing : Mark.Opening,
        };
    }

    /// <summary>Where a quotation begins whose opening mark is missing: the paragraph, or the first sentence after the last quotation.</summary>
    private static int StartOfUnopened(string text, TextSpan before, bool isFirst)
    {
        var start = before.Start;
        if (!isFirst)
        {
            for (var index = before.Start; index < before.End - 1; index++)
            {
                if (text[index] is '.' or '?' or '!' && char.IsWhiteSpace(text[index + 1]))
                {
                    start = index + 1;
                    break;
                }
            }
        }

        while (start < before.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static IEnumerable<Quotation> SingleMarked(string text, TextSpan stretch, TextSpan paragraph)
    {
        for (var index = stretch.Start; index < stretch.End; index++)
        {
            if (!OpensSingle(text, index, stretch))
            {
                continue;
            }

            if (ClosingSingle(text, index + 1, stretch, paragraph) is not { } closing)
            {
                if (MayStayOpen(text, index, paragraph) && stretch.End == paragraph.End)
                {
                    yield return new Quotation(new TextSpan(index, paragraph.End), true, false, true);
                    yield break;
                }

                continue;
            }

            yield return new Quotation(new TextSpan(index, closing + 1), true, true, true);
            index = closing;
        }
    }

    /// <summary>Whether a single mark without a closing one opens a quotation all the same: at a paragraph's start or after a colon.</summary>
    private static bool MayStayOpen(string text, int index, TextSpan paragraph) =>
        text[index] == '‘' && (index == paragraph.Start || text.AsSpan(paragraph.Start, index - paragraph.Start).TrimEnd().EndsWith(":"))
        && text.AsSpan(index + 1, paragraph.End - index - 1).IndexOfAny('’', '\'') is < 0 or > 2;

    private static bool OpensSingle(string text, int index, TextSpan stretch) =>
        text[index] is '‘' or '\''
        && (index == stretch.Start || IsSpaceOrOpening(text[index - 1]))
        && index + 1 < stretch.End && (char.IsLetter(text[index + 1]) || text[index + 1] is '[' or '£' or '$' or '…');

    /// <summary>
    /// The mark that closes a single-marked quotation. A mark after a plural's "s" and before another word may be a possessive, so
    /// a later mark that stands by punctuation is taken instead where there is one before the next opening.
    /// </summary>
    private static int? ClosingSingle(string text, int from, TextSpan stretch, TextSpan paragraph)
    {
        int? doubtful = null;
        for (var index = from; index < stretch.End; index++)
        {
            if (OpensSingle(text, index, stretch))
            {
                return doubtful;
            }

            var ends = index + 1 == paragraph.End || !char.IsLetterOrDigit(text[index + 1]);
            if (text[index] is not ('’' or '\'') || !ends || char.IsWhiteSpace(text[index - 1]))
            {
                continue;
            }

            var maybePossessive = text[index - 1] is 's' or 'S' && index + 1 < paragraph.End && text[index + 1] == ' ';
            if (!maybePossessive)
            {
                return index;
            }

            doubtful ??= index;
        }

        return doubtful;
    }

    private static bool IsSpaceOrOpening(char character) =>
        char.IsWhiteSpace(character) || character is '(' or '[' or '{' or '—' or '–' or '-' or '‘' or '“' or '/' or '\u200B';

    private static bool IsEndPunctuation(char character) =>
        character is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '’' or '—' or '–' or '-';
}
