using Parley.Actors;
using Parley.Statements;
using Parley.Statements.Cues;

namespace Parley.Dates.Occasions;

/// <summary>Tells whether a statement goes on with an earlier one on the same occasion, so that day and venue carry over.</summary>
internal sealed class ContinuedPassages(Sentences sentences)
{
    private static readonly HashSet<string> Pronouns = ["he", "she", "they", "it", "i", "we"];

    private static readonly HashSet<string> Elsewhen =
        ["has", "have", "had", "previously", "earlier", "repeatedly", "once", "often", "long", "always", "never", "says", "say", "later", "recently", "will", "would", "consistently", "now", "separately", "since"];

    /// <summary>Whether <paramref name="statement"/> goes on with <paramref name="before"/>, the outermost one before it.</summary>
    public bool GoesOn(Attributed statement, Frame frame, IReadOnlyList<Addressee> addressees, Dated before)
    {
        var earlier = before.Attributed;
        var (one, other) = (statement.Statement, earlier.Statement);
        return one.Kind == Kind.Said && other.Kind == Kind.Said
            && AreOfOneSpeaker(statement, earlier)
            && !SpeaksOfAnotherTime(frame)
            && !AddressesOthers(addressees, before)
            && AreNear(one, other);
    }

    /// <summary>Whether both have their cues in one sentence.</summary>
    public bool ShareSentence(Statement statement, Statement earlier) => sentences.IndexAt(statement.Cue.Start) == sentences.IndexAt(earlier.Cue.Start);

    private bool AreOfOneSpeaker(Attributed statement, Attributed earlier)
    {
        if (statement.Actor.Actor is { } actor && earlier.Actor.Actor is { } before)
        {
            return actor.Id == before.Id;
        }

        if (statement.Statement.Speaker is not { } speaker || earlier.Statement.Speaker is not { } named)
        {
            return statement.Statement.Speaker is null && CueLexicon.IsFormOf(FirstWord(statement.Statement.Cue.In(sentences.Text)), "add", "continue");
        }

        var words = speaker.In(sentences.Text);
        return Pronouns.Contains(words.ToLowerInvariant())
            || speaker.Equals(named)
            || LastWord(named.In(sentences.Text)) == LastWord(words)
            || named.In(sentences.Text).Contains(words, StringComparison.OrdinalIgnoreCase)
            || CueLexicon.IsFormOf(FirstWord(statement.Statement.Cue.In(sentences.Text)), "add", "continue");
    }

    /// <summary>Whether words of a frame tell that it was said before, after or again and again: "had said", "has long argued".</summary>
    public static bool SpeaksOfAnotherTime(Frame frame)
    {
        for (var index = 0; index < frame.Count; index++)
        {
            if (frame.HoldsOutsideSpeaker(index) && frame.Parts[index] != FramePart.Hung && Elsewhen.Contains(frame.Lower(index)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it was made to somebody with a name, such as a newspaper, whom the earlier one was not made to.</summary>
    private bool AddressesOthers(IReadOnlyList<Addressee> addressees, Dated before) =>
        addressees.Any(one => one.Span.In(sentences.Text).Split(' ').Any(word => char.IsUpper(word[0]))
            && !before.Addressees.Any(other => other.Span.In(sentences.Text) == one.Span.In(sentences.Text)));

    /// <summary>Whether both stand in one paragraph, or the later one, quoted, at the start of the next with the earlier one at the end of its own.</summary>
    private bool AreNear(Statement statement, Statement earlier)
    {
        var (last, first) = (sentences.IndexAt(Math.Max(earlier.Cue.End, earlier.Content.End) - 1), sentences.IndexAt(Math.Min(statement.Cue.Start, statement.Content.Start)));
        return last >= 0 && (sentences[last].Paragraph == sentences[first].Paragraph || (statement.Mode != Mode.Indirect && first - last <= 1 && sentences[first].Paragraph - sentences[last].Paragraph == 1));
    }

    private static string FirstWord(string words) => words.Split(' ')[0].TrimEnd(':', ',');

    private static string LastWord(string words) => words.Split(' ')[^1];
}
