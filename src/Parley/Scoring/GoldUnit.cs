namespace Parley.Scoring;

/// <summary>A paragraph-sized stretch of an article, cut into tokens that each carry a tag (protocol P).</summary>
/// <param name="Name">The document's id, "#" and the unit's place in the file from 0: unique, and what predictions call it.</param>
/// <param name="Article">The article it comes from; several annotators' documents of one article share it.</param>
/// <param name="Tokens">As in the file, with `` and '' for double marks.</param>
/// <param name="Tags">One a token: O, or B- or I- and source, cue or content.</param>
public sealed record GoldUnit(string Name, string Article, IReadOnlyList<string> Tokens, IReadOnlyList<string> Tags)
{
    /// <summary>What a system is given to read: the tokens joined by one space, `` and '' written as “ and ”.</summary>
    public string Text { get; } = string.Join(' ', Tokens.Select(Written));

    /// <summary>Where each token begins in <see cref="Text"/>.</summary>
    public IReadOnlyList<int> Starts { get; } = StartsOf(Tokens);

    private static string Written(string token) => token switch { "``" => "“", "''" => "”", _ => token };

    private static int[] StartsOf(IReadOnlyList<string> tokens)
    {
        var starts = new int[tokens.Count];
        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] = starts[index - 1] + Written(tokens[index - 1]).Length + 1;
        }

        return starts;
    }
}
