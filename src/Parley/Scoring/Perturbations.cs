using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Scoring;

/// <summary>Changes that a reader of news must bear: what web pages, mail programs and copying by hand do to a text.</summary>
/// <remarks>The same text and seed give the same change.</remarks>
public static partial class Perturbations
{
    /// <summary>A caption of no article, put before the text.</summary>
    public const string Caption = "A view of the conference hall on the second day of talks. (Photo: A. Lindqvist/Parley Wire)";

    /// <summary>All of them, in the order in which they are reported.</summary>
    public static IReadOnlyList<Perturbation> All { get; } =
    [
        new("curly marks made straight", (text, records, _) => Straighten(text, records)),
        new("straight marks made curly", (text, records, _) => Curl(text, records)),
        new("one closing double mark deleted", DeleteClosingMark),
        new("every second paragraph joined", (text, records, _) => JoinParagraphs(text, records)),
        new("headline in lower case", (text, records, _) => LowerHeadline(text, records)),
        new("caption put first", (text, records, _) => InsertCaption(text, records)),
        new("no-break spaces", NoBreakSpaces),
        new("emoji between words and paragraphs", Emoji),
        new("soft hyphens in long words", SoftHyphens),
        new("CR LF line ends", (text, records, _) => CarriageReturns(text, records)),
    ];

    /// <summary>“ ” „ become " and ‘ ’ become '.</summary>
    public static Perturbed Straighten(string text, IReadOnlyList<AttributionRecord> records) =>
        PerUnit(text, records, unit => unit switch { '“' or '”' or '„' => "\"", '‘' or '’' => "'", _ => null });

    /// <summary>Straight marks become opening ones after white space, a bracket, a dash or nothing, else closing ones.</summary>
    public static Perturbed Curl(string text, IReadOnlyList<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        for (var offset = 0; offset < text.Length; offset++)
        {
            var opens = offset == 0 || char.IsWhiteSpace(text[offset - 1]) || "([{—–\"'“‘".Contains(text[offset - 1]);
            if (text[offset] is '"' or '\'')
            {
                edits.Replace(offset, (text[offset], opens) switch { ('"', true) => "“", ('"', _) => "”", (_, true) => "‘", _ => "’" });
            }
        }

        return edits.Apply(records);
    }

    /// <summary>One ” or second straight " of a paragraph disappears; a text without any stays as it is.</summary>
    public static Perturbed DeleteClosingMark(string text, IReadOnlyList<AttributionRecord> records, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var closing = new List<int>();
        var isOpen = false;
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (text[offset] == '”' || (text[offset] == '"' && isOpen))
            {
                closing.Add(offset);
            }

            isOpen = text[offset] == '"' ? !isOpen : isOpen && !Paragraphs.IsLineBreak(text[offset]);
        }

        var edits = new TextEdits(text);
        if (closing.Count > 0)
        {
            edits.Replace(closing[new Draws(seed).Below(closing.Count)], "");
        }

        return edits.Apply(records);
    }

    /// <summary>Every second paragraph break, from the second on, becomes one space: the headline stays apart.</summary>
    public static Perturbed JoinParagraphs(string text, IReadOnlyList<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        foreach (var (index, gap) in ParagraphBreak().Matches(text).Index())
        {
            if (index % 2 == 1 && gap.Index + gap.Length < text.Length)
            {
                edits.Replace(new TextSpan(gap.Index, gap.Index + gap.Length), " ");
            }
        }

        return edits.Apply(records);
    }

    /// <summary>The first paragraph loses its capitals.</summary>
    public static Perturbed LowerHeadline(string text, IReadOnlyList<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        var paragraphs = Paragraphs.Of(text, isWrapped: false);
        var headline = paragraphs.Count == 0 ? default : paragraphs[0];
        for (var offset = headline.Start; offset < headline.End; offset++)
        {
            edits.Replace(offset, char.ToLowerInvariant(text[offset]).ToString());
        }

        return edits.Apply(records);
    }

    /// <summary>A paragraph with <see cref="Caption"/> comes before all others.</summary>
    public static Perturbed InsertCaption(string text, IReadOnlyList<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        edits.Insert(0, Caption + "\n\n");
        return edits.Apply(records);
    }

    /// <summary>About one space in ten becomes a no-break space.</summary>
    public static Perturbed NoBreakSpaces(string text, IReadOnlyList<AttributionRecord> records, int seed)
    {
        var draws = new Draws(seed);
        return PerUnit(text, records, unit => unit == ' ' && draws.Below(10) == 0 ? "\u00A0" : null);
    }

    /// <summary>About one word in 40 has an emoji before it, and so has every third paragraph, as a paragraph of its own.</summary>
    public static Perturbed Emoji(string text, IReadOnlyList<AttributionRecord> records, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draws = new Draws(seed);
        var edits = new TextEdits(text);
        foreach (var (index, paragraph) in Paragraphs.Of(text, isWrapped: false).Index())
        {
            if (index % 3 == 1)
            {
                edits.Insert(paragraph.Start, "\U0001F534\n\n");
            }

            for (var offset = paragraph.Start + 1; offset < paragraph.End; offset++)
            {
                if (text[offset - 1] == ' ' && text[offset] != ' ' && draws.Below(40) == 0)
                {
                    edits.Insert(offset, "\U0001F600 ");
                }
            }
        }

        return edits.Apply(records);
    }

    /// <summary>About one in four words of nine letters and more has a soft hyphen in its middle.</summary>
    public static Perturbed SoftHyphens(string text, IReadOnlyList<AttributionRecord> records, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draws = new Draws(seed);
        var edits = new TextEdits(text);
        foreach (var word in LongWord().EnumerateMatches(text))
        {
            if (draws.Below(4) == 0)
            {
                edits.Insert(word.Index + (word.Length / 2), "\u00AD");
            }
        }

        return edits.Apply(records);
    }

    /// <summary>Every line feed without a carriage return gets one.</summary>
    public static Perturbed CarriageReturns(string text, IReadOnlyList<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (text[offset] == '\n' && (offset == 0 || text[offset - 1] != '\r'))
            {
                edits.Replace(offset, "\r\n");
            }
        }

        return edits.Apply(records);
    }

    private static Perturbed PerUnit(string text, IReadOnlyList<AttributionRecord> records, Func<char, string?> change)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new TextEdits(text);
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (change(text[offset]) is { } replacement)
            {
                edits.Replace(offset, replacement);
            }
        }

        return edits.Apply(records);
    }

    [GeneratedRegex(@"\s*[\n\r\u0085\u2028\u2029]\s*")]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex("[a-zA-Z]{9,}")]
    private static partial Regex LongWord();
}
