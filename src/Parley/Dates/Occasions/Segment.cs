namespace Parley.Dates.Occasions;

/// <summary>Words of a sentence between two marks or contents.</summary>
/// <param name="Start">The index of the first word.</param>
/// <param name="End">The index after the last.</param>
/// <param name="FollowsContent">Whether content or a quotation stands right before it.</param>
internal readonly record struct Segment(int Start, int End, bool FollowsContent)
{
    /// <summary>Parts a sentence at its marks and at closed words. A comma inside a date or after a place parts nothing.</summary>
    public static List<Segment> Of(Sentence sentence, IReadOnlyList<WordRole> roles)
    {
        var segments = new List<Segment>();
        var (start, followsContent) = (0, false);
        for (var index = 0; index <= roles.Count; index++)
        {
            if (index < roles.Count && roles[index] != WordRole.Closed && !Parts(sentence.Words, index, roles))
            {
                continue;
            }

            if (index > start)
            {
                segments.Add(new Segment(start, index, followsContent));
                followsContent = false;
            }

            // A comma after a quotation belongs to the quotation.
            followsContent = index < roles.Count && (roles[index] == WordRole.Closed || (followsContent && index == start));
            start = index + 1;
        }

        return segments;
    }

    public bool Holds(IReadOnlyList<WordRole> roles, WordRole role)
    {
        for (var index = Start; index < End; index++)
        {
            if (roles[index] == role)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Parts(IReadOnlyList<FrameWord> words, int index, IReadOnlyList<WordRole> roles) => words[index].Text switch
    {
        "," => !JoinsDate(words, index) && !JoinsSpeaker(roles, index),
        ";" or ":" or "—" or "–" or "-" or "(" or ")" or "[" or "]" or "?" or "!" => roles[index] != WordRole.Cue,
        _ => false,
    };

    /// <summary>"March 13, 2025".</summary>
    private static bool JoinsDate(IReadOnlyList<FrameWord> words, int index) =>
        index > 0 && index + 1 < words.Count && char.IsDigit(words[index - 1].Text[0]) && words[index + 1].Text.Length == 4 && words[index + 1].Text.All(char.IsDigit);

    private static bool JoinsSpeaker(IReadOnlyList<WordRole> roles, int index) =>
        roles[index] == WordRole.Speaker && index + 1 < roles.Count && roles[index + 1] == WordRole.Speaker;
}
