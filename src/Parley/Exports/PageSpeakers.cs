using Parley.Articles;
using Parley.Statements;

namespace Parley.Exports;

/// <summary>Who speaks on a page, most statements first; the first eight have colours of their own.</summary>
/// <remarks>
/// Speakers are told apart by their actors, and where nobody was resolved by their words, because a page must not put words into a wrong mouth: "Peskov" joins "spokesman Dmitry
/// Peskov" only when every longer form that ends so is a form of one name; described sources stand alone. A pronoun may mean
/// several people, so it has no colour.
/// </remarks>
internal sealed class PageSpeakers
{
    /// <summary>How many colours there are; the colour after them is for all other speakers and for nobody.</summary>
    public const int Colours = 8;

    private const string Nobody = "nobody named";

    private static readonly HashSet<string> Pronouns =
        new(["he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "who"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<StatementId, int> ranks = [];

    public PageSpeakers(ReadArticle read)
    {
        var heads = read.Statements.Select(one => read.DatedOf(one.Index).Attributed.Actor.Actor?.Name ?? HeadOf(read.Article, one.Statement)).ToList();
        var forms = heads.Distinct(StringComparer.Ordinal).ToList();
        var labels = forms.ToDictionary(form => form, form => FullFormOf(form, forms), StringComparer.Ordinal);
        Names =
        [
            .. heads.Select((head, place) => (Label: labels[head], Place: place))
                .GroupBy(one => one.Label, StringComparer.Ordinal)
                .OrderBy(group => !IsNamed(group.Key))
                .ThenBy(group => group.Key == Nobody)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.First().Place)
                .Select(group => (group.Key, group.Count())),
        ];
        var rankOf = Names.Select((name, rank) => (name.Name, rank)).ToDictionary(one => one.Name, one => one.rank, StringComparer.Ordinal);
        foreach (var (head, (_, statement)) in heads.Zip(read.Statements))
        {
            ranks[statement.Id] = rankOf[labels[head]];
        }
    }

    /// <summary>The speakers with the number of their statements, most first, pronouns and nobody last.</summary>
    public IReadOnlyList<(string Name, int Statements)> Names { get; }

    /// <summary>The place of a statement's speaker in <see cref="Names"/>.</summary>
    public int RankOf(Statement statement) => ranks[statement.Id];

    /// <summary>The colour of the speaker at a place, 0 to <see cref="Colours"/>.</summary>
    public int ColourOf(int rank) => IsNamed(Names[rank].Name) ? Math.Min(rank, Colours) : Colours;

    /// <summary>Whether words say who speaks: neither a pronoun nor nobody.</summary>
    public static bool IsNamed(string name) => name != Nobody && !Pronouns.Contains(name);

    /// <summary>The speaker's words up to an apposition or bracket, white space joined, without "the" before a name and without a possessive ending.</summary>
    private static string HeadOf(Article article, Statement statement)
    {
        var words = string.Join(' ', (statement.Speaker?.In(article.Text) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var cut = words.AsSpan().IndexOfAny(',', '(');
        var head = (cut > 0 ? words[..cut] : words).Trim();
        head = head.EndsWith("'s", StringComparison.Ordinal) || head.EndsWith("’s", StringComparison.Ordinal) ? head[..^2] : head;
        if (head.Length == 0 || Pronouns.Contains(head))
        {
            return head.Length == 0 ? Nobody : head.ToLowerInvariant();
        }

        var bare = head.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? head[4..] : head;
        return bare.Length > 0 && char.IsUpper(bare[0]) ? bare : head;
    }

    private static string FullFormOf(string form, IReadOnlyList<string> forms)
    {
        if (!char.IsUpper(form[0]))
        {
            return form;
        }

        var longer = forms.Where(other => other.EndsWith(" " + form, StringComparison.Ordinal)).OrderBy(other => other.Length).ToList();
        var isOneName = longer.Zip(longer.Skip(1)).All(pair => pair.Second.EndsWith(" " + pair.First, StringComparison.Ordinal));
        return longer.Count > 0 && isOneName ? longer[^1] : form;
    }
}
