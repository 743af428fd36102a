namespace Parley.Dates.Expressions;

/// <summary>A sequence of words that a time expression can be, such as <c>the? last [number] [units]</c>.</summary>
/// <remarks>
/// Elements are parted by spaces. An element is one or more choices parted by '|', a literal word or a [sense];
/// '?' after it makes it optional. Optional elements are taken where they fit, so matching takes a number of steps bounded by the pattern.
/// </remarks>
internal sealed class Pattern
{
    private readonly Element[] _elements;

    public Pattern(string form, Lexicon lexicon)
    {
        _elements = [.. form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(element => Parse(element, lexicon))];
    }

    public int Length => _elements.Length;

    /// <summary>Whether an expression of this pattern can begin with a word.</summary>
    public bool CanBeginWith(WordEntry entry)
    {
        foreach (var element in _elements)
        {
            if (element.Words.Contains(entry) || (element.Senses & SensesOf(entry)) != 0)
            {
                return true;
            }

            if (!element.IsOptional)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether one word can be the whole expression.</summary>
    public bool CanBe(WordEntry entry) => Array.FindIndex(_elements, element => !element.IsOptional) is var needed
        && (_elements[needed].Words.Contains(entry) || (_elements[needed].Senses & SensesOf(entry)) != 0)
        && Array.TrueForAll(_elements[(needed + 1)..], element => element.IsOptional);

    /// <summary>The word after the match that begins at <paramref name="start"/>; -1 when there is none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">The word that the match may not reach.</param>
    /// <param name="places">Receives, for each element, the word that it matched, or -1.</param>
    public int Match(List<TimeWord> words, int start, int end, Span<int> places) => Match(words, start, start, end, 0, places);

    /// <summary>The place of the first element that can have a sense.</summary>
    public int PlaceOf(Sense sense, ReadOnlySpan<int> places, List<TimeWord> words, int occurrence)
    {
        for (var element = 0; element < _elements.Length; element++)
        {
            if ((_elements[element].Senses & sense) != 0 && places[element] >= 0 && words[places[element]].Is(sense) && occurrence-- == 0)
            {
                return places[element];
            }
        }

        return -1;
    }

    private int Match(List<TimeWord> words, int start, int index, int end, int element, Span<int> places)
    {
        if (element == _elements.Length)
        {
            return index;
        }

        if (index < end && (index == start || words[index].Gap != WordGap.Break) && _elements[element].Fits(words[index]))
        {
            places[element] = index;
            var stop = Match(words, start, index + 1, end, element + 1, places);
            if (stop >= 0)
            {
                return stop;
            }
        }

        places[element] = -1;
        return _elements[element].IsOptional ? Match(words, start, index, end, element + 1, places) : -1;
    }

    private static Sense SensesOf(WordEntry entry) =>
        ReferenceEquals(entry, Lexicon.Figures)
            ? Sense.Number | Sense.Day | Sense.Year | Sense.Decade | Sense.Clock | Sense.Ordinal
            : entry.Senses | ((entry.Senses & Sense.Number) != 0 ? Sense.Year : Sense.None);

    private static Element Parse(string form, Lexicon lexicon)
    {
        var isOptional = form.Length > 1 && form[^1] == '?';
        var (senses, words) = (Sense.None, new List<WordEntry>());
        foreach (var choice in (isOptional ? form[..^1] : form).Split('|'))
        {
            if (choice is ['[', .. var name, ']'])
            {
                senses |= Enum.Parse<Sense>(name, ignoreCase: true);
            }
            else
            {
                words.Add(lexicon.Entry(choice));
            }
        }

        return new Element([.. words], senses, isOptional);
    }

    private sealed record Element(WordEntry[] Words, Sense Senses, bool IsOptional)
    {
        public bool Fits(TimeWord word) => word.Is(Senses) || (word.Entry is not null && Array.IndexOf(Words, word.Entry) >= 0);
    }
}
