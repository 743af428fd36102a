using System.Globalization;
using Parley.Text;

namespace Parley.Dates.Expressions;

/// <summary>The words that time expressions are made of, from <c>time-words.txt</c>, and the literal words of the patterns.</summary>
internal sealed class Lexicon
{
    /// <summary>Stands for a word written in figures: its senses depend on the figures.</summary>
    public static readonly WordEntry Figures = new("0");

    private readonly Dictionary<string, WordEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Lexicon()
    {
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var words in EmbeddedText.WordLists("time-words.txt"))
        {
            Add(words);
        }
    }

    public IEnumerable<WordEntry> Entries => _entries.Values.Append(Figures);

    /// <summary>The entry of a word as written; null when it plays no part in time expressions.</summary>
    public WordEntry? Find(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>The entry of a word, made when there is none yet.</summary>
    public WordEntry Entry(string word)
    {
        if (!_entries.TryGetValue(word, out var entry))
        {
            _entries[word] = entry = new WordEntry(word);
        }

        return entry;
    }

    private void Add(string[] fields)
    {
        var sense = Enum.Parse<Sense>(fields[0]);
        foreach (var word in fields.Skip(2))
        {
            Entry(word).Add(sense, ValueOf(sense, fields[1]));
        }
    }

    private static int ValueOf(Sense sense, string field) => sense switch
    {
        Sense.Unit or Sense.Units or Sense.Repeat => (int)Enum.Parse<TimeUnit>(field),
        Sense.Edge => (int)Enum.Parse<Edge>(field),
        _ => int.Parse(field, CultureInfo.InvariantCulture),
    };
}
