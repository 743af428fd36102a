namespace Parley.Dates.Occasions;

/// <summary>Reads the noun phrases of a frame that may name a venue.</summary>
internal sealed class VenueNouns(Frame frame, IReadOnlyList<TimeExpression> times)
{
    private static readonly HashSet<string> Prepositions =
        ["aboard", "onboard", "at", "in", "on", "during", "via", "through", "by", "over", "from", "outside", "inside", "near", "before", "under", "beside", "beneath", "behind", "atop"];

    private static readonly HashSet<string> Attaching = ["of", "with", "for", "to"];

    private readonly Dictionary<int, int> timeEnds = times.Select(time => frame.WordsOf(time.Span)).Where(range => range.First < range.End)
        .GroupBy(range => range.First).ToDictionary(group => group.Key, group => group.Max(range => range.End));

    /// <summary>Whether a word can begin the words for a venue.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Whether a word can join another noun phrase to one: "a letter | to the council".</summary>
    public static bool IsAttaching(string word) => Attaching.Contains(word);

    /// <summary>Whether a time expression begins at an index.</summary>
    public bool IsTime(int index) => timeEnds.ContainsKey(index);

    private bool IsOpen(int index, int start) =>
        frame.HoldsOutsideSpeaker(index) && (frame.Roles[index] == WordRole.Open || (frame.Roles[index] == WordRole.Cue && frame.Roles[start - 1] == WordRole.Cue));

    /// <summary>Where a noun phrase ends that begins at an index; the same index when none does.</summary>
    public int EndOf(int start)
    {
        var (index, hasHead) = (start, false);
        while (IsOpen(index, start))
        {
            var word = frame[index];
            if (IsTime(index) && !IsInTitle(index, start))
            {
                // "in its Friday note", "at Monday's briefing"; but "in Geneva | Friday".
                if (hasHead)
                {
                    break;
                }

                index = timeEnds[index];
                continue;
            }

            if (EndsNoun(index, start, hasHead))
            {
                break;
            }

            hasHead |= IsHead(index);
            index++;
        }

        while (index > start && frame[index - 1].IsMark && !IsClosingTitle(index - 1, start))
        {
            index--;
        }

        return hasHead ? index : start;
    }

    private bool EndsNoun(int index, int start, bool hasHead)
    {
        var (word, lower) = (frame[index], frame[index].Lower);
        if (word.IsMark && !word.IsPossessive)
        {
            return !IsQuote(word) && !IsInTitle(index, start);
        }

        if (Prepositions.Contains(lower) || Attaching.Contains(lower) || ClauseWords.IsSubordinator(lower) || lower is "about" or "regarding" or "against" or "not" or "as")
        {
            return index > start && !IsInTitle(index, start);
        }

        if (ClauseWords.IsConjunction(lower))
        {
            return !IsInTitle(index, start) && !(hasHead && frame[index - 1].IsCapital && IsOpen(index + 1, start) && frame[index + 1].IsCapital);
        }

        return hasHead && !word.IsCapital && !word.IsPossessive && !char.IsDigit(word.Text[0])
            && (IsVerbal(lower) || VenueWords.IsFixed(lower) || (IsKnown(frame.Lower(index - 1)) && !EndsCompound(index, start) && !Enumerable.Range(index, 3).Any(next => IsOpen(next, start) && IsKnown(frame.Lower(next)))));
    }

    /// <summary>Whether an unknown word goes with the noun before it: "a kitchen table in …", "court papers".</summary>
    private bool EndsCompound(int index, int start) =>
        !frame.Lower(index).EndsWith("ly", StringComparison.Ordinal)
        && (!IsOpen(index + 1, start) || Prepositions.Contains(frame.Lower(index + 1)) || Attaching.Contains(frame.Lower(index + 1)) || frame[index + 1].IsMark || IsTime(index + 1))
        && frame.Lower(index) is not ("again" or "alone" or "too" or "here" or "there" or "aloud");

    private static bool IsKnown(string word) => VenueWords.IsMedium(word) || VenueWords.IsEvent(word) || VenueWords.IsPlace(word);

    private bool IsInTitle(int index, int start)
    {
        var quotes = Enumerable.Range(start, index - start).Count(one => IsQuote(frame[one]));
        return quotes % 2 == 1;
    }

    private bool IsClosingTitle(int index, int start) => IsQuote(frame[index]) && IsInTitle(index, start);

    /// <summary>Whether a word is a quotation mark.</summary>
    public static bool IsQuote(FrameWord word) => word.Text is "\"" or "“" or "”" or "«" or "»";

    private static bool IsVerbal(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith("ing", StringComparison.Ordinal) && !VenueWords.IsEvent(word) && !VenueWords.IsMedium(word) && !VenueWords.IsPlace(word)))
        || word is "was" or "were" or "is" or "had" or "has" or "held" or "given" or "seen" or "sent" or "read" or "heard" or "made" or "shown" or "written" or "left" or "drawn" or "kept" or "found" or "told" or "taken" or "due" or "out" or "yet" or "ever" or "here" or "late" or "early" or "earlier" or "later";

    private bool IsHead(int index) =>
        !frame[index].IsMark && !IsDeterminer(frame.Lower(index));

    /// <summary>Whether a word only points at the noun after it.</summary>
    public static bool IsDeterminer(string word) =>
        word is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "that" or "these" or "those" or "our" or "my" or "same" or "one" or "another" or "’s" or "'s" or "’";
}
