using Parley.Text;

namespace Parley.Scoring;

/// <summary>Turns attributions into one tag a token and tags into fragments.</summary>
public static class UnitTags
{
    /// <summary>The tags that attributions give the tokens of a unit: a token takes the tag of its first word.</summary>
    /// <remarks>
    /// A token can have one tag only. Where stretches of different roles overlap, the one that begins first wins, and of two that
    /// begin together the longer: what stands inside another attribution's content is content.
    /// </remarks>
    public static IReadOnlyList<string> Of(GoldUnit unit, IEnumerable<AttributionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(records);
        var stretches = records
            .SelectMany(record => Named(record.Source, "source").Concat(Named(record.Cue, "cue")).Concat(Named(record.Content, "content")))
            .Distinct()
            .OrderBy(stretch => stretch.Span.Start).ThenByDescending(stretch => stretch.Span.End)
            .ThenBy(stretch => stretch.Role, StringComparer.Ordinal)
            .ToList();
        var words = ScoreTokens.Of(unit.Text);
        var tags = new string[unit.Tokens.Count];
        var before = -1;
        for (var index = 0; index < tags.Length; index++)
        {
            var first = words.Touched(new TextSpan(unit.Starts[index], unit.Starts[index] + 1)).Start;
            var word = first < words.Count ? words[first] : new TextSpan(unit.Starts[index], unit.Starts[index] + 1);
            var holder = stretches.FindIndex(stretch => stretch.Span.Overlaps(word));
            tags[index] = holder < 0 ? "O" : (holder == before ? "I-" : "B-") + stretches[holder].Role;
            before = holder;
        }

        return tags;
    }

    /// <summary>The fragments of one role that tags mark; a tag I- that follows nothing of its role begins one.</summary>
    internal static List<TokenRange> Fragments(IReadOnlyList<string> tags, string role)
    {
        var (begin, inside) = ("B-" + role, "I-" + role);
        var fragments = new List<TokenRange>();
        for (var index = 0; index < tags.Count; index++)
        {
            if (tags[index] == inside && fragments.Count > 0 && fragments[^1].End == index)
            {
                fragments[^1] = new TokenRange(fragments[^1].Start, index + 1);
            }
            else if (tags[index] == begin || tags[index] == inside)
            {
                fragments.Add(new TokenRange(index, index + 1));
            }
        }

        return fragments;
    }

    private static IEnumerable<(TextSpan Span, string Role)> Named(Spans? stretches, string role) =>
        (stretches ?? Enumerable.Empty<TextSpan>()).Select(span => (span, role));
}
