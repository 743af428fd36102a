using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Asks another judge about words as a whole and about each of their sentences, and takes the middle: long words drown what one sentence says.</summary>
/// <param name="judge">The other judge.</param>
public sealed class PooledJudge(IJudgeStance judge) : IJudgeStance
{
    public StanceChances Judge(string words, string proposition)
    {
        ArgumentNullException.ThrowIfNull(words);
        var whole = judge.Judge(words, proposition);
        var sentences = Sentences.Of(words, new TextSpan(0, words.Length));
        if (sentences.Count < 2)
        {
            return whole;
        }

        var parts = sentences.Select(sentence => judge.Judge(sentence.In(words), proposition)).ToList();
        return new StanceChances(
            (whole.Supports + parts.Average(part => part.Supports)) / 2,
            (whole.Opposes + parts.Average(part => part.Opposes)) / 2,
            (whole.Neither + parts.Average(part => part.Neither)) / 2);
    }
}
