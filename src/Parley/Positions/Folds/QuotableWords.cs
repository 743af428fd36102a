using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>The words of a statement as a view puts them between quotation marks.</summary>
internal static class QuotableWords
{
    private const string Opener = "that";

    private static readonly HashSet<string> Openers = [.. EmbeddedText.WordLists("quotable-openers.txt").SelectMany(words => words)];

    /// <summary>The stretches without a leading "that", which belongs to the cue for a reader: "that Karvia would sign" is "Karvia would sign".</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="content">The content of a statement.</param>
    public static Spans Of(string text, Spans content)
    {
        var first = content[0];
        var words = first.In(text);
        if (!words.StartsWith(Opener, StringComparison.OrdinalIgnoreCase) || words.Length == Opener.Length || !char.IsWhiteSpace(words[Opener.Length]))
        {
            return content;
        }

        var start = Opener.Length + words[Opener.Length..].TakeWhile(char.IsWhiteSpace).Count();
        return start == words.Length || !Opens(words[start..]) ? content : [new TextSpan(first.Start + start, first.End), .. content.Skip(1)];
    }

    private static bool Opens(string words) =>
        !char.IsLower(words[0]) || Openers.Contains(new string([.. words.TakeWhile(char.IsLetter)]));
}
