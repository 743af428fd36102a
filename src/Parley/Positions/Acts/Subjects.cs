using Parley.Positions.Phrases;
using Parley.Statements;
using Parley.Text;

namespace Parley.Positions.Acts;

/// <summary>Tells whose a verb of a content is: the speaker's own side's or another's.</summary>
internal static class Subjects
{
    private const int LongestPhrase = 12;

    private static readonly Dictionary<string, HashSet<string>> Groups =
        EmbeddedText.WordLists("act-subjects.txt").ToDictionary(line => line[0], line => line.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the verb phrase that begins at a word of the content is the speaker's own: "we would", "his government will", "to send".</summary>
    public static bool IsSpeaker(StatementView view, int verb)
    {
        var words = view.Content;
        var last = verb - 1;
        while (last >= 0 && Groups["passing"].Contains(words.Lower(last)))
        {
            last--;
        }

        if (last >= 0 && Groups["carries"].Contains(words.Lower(last)))
        {
            return IsSpeakerAt(view, FirstSubject(words, SentenceStart(words, last)));
        }

        if (last < 0 || words.Lower(last) is "to" or "”" or "“" or "\"" or ":")
        {
            return true;
        }

        var first = last;
        while (first > 0 && last - first < LongestPhrase && !Groups["ends"].Contains(words.Lower(first - 1)) && words.Lower(first - 1) is not ("and" or "but"))
        {
            first--;
        }

        return IsSpeakerAt(view, new WordRange(first, last + 1));
    }

    private static bool IsSpeakerAt(StatementView view, WordRange phrase)
    {
        var words = view.Content;
        if (phrase.Count == 0)
        {
            return false;
        }

        if (phrase.Count <= 2 && Groups["we"].Contains(words.Lower(phrase.First)))
        {
            return true;
        }

        if (view.PartyIn(words.SpanOf(phrase.First, phrase.After)) is { } party)
        {
            return party == view.Party || (view.Actor is { } actor && party == actor.Name);
        }

        var start = words.Lower(phrase.First);
        var last = words.Lower(phrase.After - 1);
        var owns = Groups["sides"].Contains(last) || (phrase.Count == 2 && !Groups["rivals"].Contains(last));
        return (Groups["we"].Contains(start) && (phrase.Count == 1 || owns)) || (Groups["they"].Contains(start) && (phrase.Count == 1 || owns) && view.Statement.Mode != Mode.Direct);
    }

    private static int SentenceStart(ViewWords words, int index)
    {
        while (index > 0 && words.Lower(index - 1) is not ("." or ";" or "!" or "?" or "”" or "“" or "\""))
        {
            index--;
        }

        return words.Lower(index) is "that" ? index + 1 : index;
    }

    private static WordRange FirstSubject(ViewWords words, int start)
    {
        var after = start;
        while (after < words.Count && after - start < LongestPhrase && !Groups["passing"].Contains(words.Lower(after)) && !Groups["ends"].Contains(words.Lower(after)))
        {
            after++;
            if (after - start == 1 && (Groups["we"].Contains(words.Lower(start)) || Groups["they"].Contains(words.Lower(start))) && !Groups["sides"].Contains(words.Lower(after)))
            {
                break;
            }
        }

        return new WordRange(start, after);
    }
}
