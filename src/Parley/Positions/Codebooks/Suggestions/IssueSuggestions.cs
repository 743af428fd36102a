using Parley.Actors;
using Parley.Positions.Folds;
using Parley.Positions.Issues;
using Parley.Positions.Phrases;

namespace Parley.Positions.Codebooks.Suggestions;

/// <summary>Proposes issues from the noun phrases that statements come back to and a codebook does not know.</summary>
/// <remarks>It depends on what was said and not on the order of the articles. A proposal names what is talked about; what can be supported or opposed about it, a person must write.</remarks>
public static class IssueSuggestions
{
    private const int Most = 30;
    private const int MostCues = 6;
    private const int LeastStatements = 3;

    /// <summary>Two statements are enough when two sides make them.</summary>
    private const int LeastOfSeveral = 2;

    /// <summary>The share of an issue's statements that issues proposed before it may have named as well.</summary>
    private const double MostNamedBefore = 0.6;

    /// <summary>The proposals, those of most statements first.</summary>
    /// <param name="articles">The articles; statements need not be coded.</param>
    /// <param name="present">The codebook as it is: what it covers is left out.</param>
    public static IReadOnlyList<IssueSuggestion> Of(IReadOnlyList<CodedArticle> articles, Codebook present)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(present);
        var covered = new CoveredIssues(present);
        var groups = UsesIn(articles).Where(use => !covered.Hold(use.Phrase.Words)).GroupBy(use => use.Stem, StringComparer.Ordinal)
            .Select(group => (Uses: group.ToList(), Statements: group.Select(use => use.Statement).ToHashSet(StringComparer.Ordinal), Parties: PartiesOf(group)))
            .Where(group => group.Statements.Count >= LeastStatements || (group.Statements.Count >= LeastOfSeveral && group.Parties.Count > 1))
            .OrderByDescending(group => group.Statements.Count).ThenByDescending(group => group.Parties.Count).ThenBy(group => group.Uses[0].Stem, StringComparer.Ordinal);

        var named = new HashSet<string>(StringComparer.Ordinal);
        var ids = present.Issues.Select(issue => issue.Id).ToHashSet(StringComparer.Ordinal);
        var cues = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var suggestions = new List<IssueSuggestion>();
        foreach (var group in groups)
        {
            var isNamedBefore = group.Statements.Count(named.Contains) >= MostNamedBefore * group.Statements.Count;
            if (suggestions.Count < Most && !isNamedBefore && DraftOf(group.Uses, ids, cues) is { } issue)
            {
                suggestions.Add(new IssueSuggestion(issue, group.Statements.Count, group.Uses.Select(use => use.Article).Distinct(StringComparer.Ordinal).Count(), group.Parties));
                named.UnionWith(group.Statements);
            }
        }

        return suggestions;
    }

    private static IEnumerable<PhraseUse> UsesIn(IReadOnlyList<CodedArticle> articles) =>
        from one in StatedRows.InOrder(articles)
        from coded in one.Statements.Where(coded => StatedRows.IsOwn(coded) && coded.Dated.Attributed.Statement.Within is null)
        let attributed = coded.Dated.Attributed
        let words = new ViewWords(one.Article.Text, attributed.Statement.Content)
        let parties = attributed.Actor.Actor is { } actor ? StatedRows.PartiesOf(actor).ToList() : []
        let evidence = Evidence.Of(one.Article, coded)
        from phrase in SubjectPhrases.In(words, index => attributed.Names.Any(name => name.Span.Contains(words[index]))).Distinct()
        select new PhraseUse(phrase, CueWords.StemOf(phrase.Head), string.Join('|', SameAs.KeyOf(evidence)), one.Article.Id.Value, parties);

    private static IReadOnlyList<string> PartiesOf(IEnumerable<PhraseUse> uses) =>
        [.. uses.SelectMany(use => use.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The entry of a group; null when its id or all its cue phrases are taken.</summary>
    private static Issue? DraftOf(List<PhraseUse> uses, HashSet<string> ids, HashSet<string> cues)
    {
        var phrases = uses.GroupBy(use => use.Phrase.Words, StringComparer.Ordinal)
            .Select(group => (Words: group.Key, Count: group.Select(use => use.Statement).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(phrase => phrase.Count).ThenByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.Words, StringComparer.Ordinal).ToList();
        var own = phrases.Select(phrase => phrase.Words).Where(words => !cues.Contains(words)).Take(MostCues).ToList();
        var label = phrases.Where(phrase => phrase.Words.Contains(' ', StringComparison.Ordinal) && 2 * phrase.Count >= phrases[0].Count && phrase.Count > 1).Select(phrase => phrase.Words).FirstOrDefault(phrases[0].Words);
        var id = ActorId.Of(label).Value;
        if (own.Count == 0 || id.Length == 0 || !ids.Add(id))
        {
            return null;
        }

        cues.UnionWith(own);
        return new Issue(id, char.ToUpperInvariant(label[0]) + label[1..], $"DRAFT: write what a side can support or oppose about the {label}.") { Cues = own };
    }
}
