namespace Parley.Positions.Issues;

/// <summary>A cue phrase of an issue, ready to be looked for.</summary>
/// <param name="Words">The phrase as the codebook writes it.</param>
/// <param name="Stems">Its stems in order.</param>
/// <param name="Weight">How much it tells, 0 to 1: more for longer phrases and for words that no other issue has.</param>
internal sealed record IssueCue(string Words, IReadOnlyList<string> Stems, double Weight)
{
    private const int LongestGap = 2;

    /// <summary>Whether its stems stand in a text in order with at most two others between neighbours.</summary>
    public bool IsIn(IReadOnlyList<string> text)
    {
        for (var start = 0; start < text.Count; start++)
        {
            if (text[start] == Stems[0] && FollowsFrom(text, start + 1, 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool FollowsFrom(IReadOnlyList<string> text, int from, int stem)
    {
        if (stem == Stems.Count)
        {
            return true;
        }

        for (var index = from; index < Math.Min(text.Count, from + LongestGap + 1); index++)
        {
            if (text[index] == Stems[stem] && FollowsFrom(text, index + 1, stem + 1))
            {
                return true;
            }
        }

        return false;
    }
}
