using System.Text.RegularExpressions;

namespace Parley.Articles.Archives;

/// <summary>Exports of LexisNexis as text: each article opens with "3 of 20 DOCUMENTS", then centred lines, labelled lines, text, labelled lines.</summary>
internal static partial class NexisExport
{
    /// <summary>Whether lines are such an export: an opening line, and below it a label.</summary>
    public static bool IsOne(IReadOnlyList<string> lines)
    {
        var opening = lines.Index().Where(line => Opening().IsMatch(line.Item)).Select(line => line.Index).FirstOrDefault(-1);
        return opening >= 0 && lines.Skip(opening).Any(line => NexisFields.AboveText(line) is not null || NexisFields.BelowText(line) is not null);
    }

    /// <summary>The articles; what stands before the first is the cover.</summary>
    public static IEnumerable<ExportedArticle> ArticlesIn(IReadOnlyList<string> lines)
    {
        var openings = lines.Index().Where(line => Opening().IsMatch(line.Item)).Select(line => line.Index).ToArray();
        for (var number = 0; number < openings.Length; number++)
        {
            var end = number + 1 < openings.Length ? openings[number + 1] : lines.Count;
            yield return Read(ArchiveLines.Blocks(lines.Take(new Range(openings[number] + 1, end))));
        }
    }

    private static ExportedArticle Read(List<List<string>> blocks)
    {
        var (outlet, title, byline, url) = ((string?)null, (string?)null, (string?)null, (string?)null);
        DateOnly? day = null;
        var index = 0;
        var labels = 0;
        for (; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (NexisFields.AboveText(block[0]) is { } field)
            {
                labels++;
                var value = ArchiveLines.OneLine(string.Join(' ', block.Skip(1).Prepend(field.Value)));
                title = field.Name == "HEADLINE" ? value : title;
                byline = field.Name == "BYLINE" ? value : byline;
                if (field.Name == "BODY")
                {
                    blocks[index] = [field.Value, .. block.Skip(1)];
                    break;
                }
            }
            else if (block.All(ArchiveLines.IsCopyright) || ArchiveLines.IsCopyright(block[0]))
            {
                // Who owns the text is no outlet.
            }
            else if (day is null && block.Select(ArchiveLines.DayOf).FirstOrDefault(found => found is not null) is { } found)
            {
                // The outlet may stand right above its day; the edition may follow.
                day = found;
                outlet ??= ArchiveLines.DayOf(block[0]) is null ? ArchiveLines.OneLine(block[0]) : null;
            }
            else if (labels > 0)
            {
                break;
            }
            else if (day is null)
            {
                outlet ??= ArchiveLines.OneLine(string.Join(' ', block));
            }
            else
            {
                title ??= ArchiveLines.OneLine(string.Join(' ', block));
            }
        }

        var text = new List<string>();
        var below = false;
        foreach (var block in blocks.Skip(index))
        {
            var field = NexisFields.BelowText(block[0]);
            below |= field is not null || IsCentredCopyright(block);
            url = field is { Name: "URL" } ? field.Value.Value : url;
            if (!below)
            {
                text.AddRange(block.Append(string.Empty));
            }
        }

        return new ExportedArticle(text) { Title = title, Outlet = outlet, Byline = byline, Url = url, Published = day };
    }

    private static bool IsCentredCopyright(List<string> block) => block[0].StartsWith("    ", StringComparison.Ordinal) && ArchiveLines.IsCopyright(block[0]);

    [GeneratedRegex("""^\s*(?:FOCUS\s*-\s*)?(?:Document )?[0-9,]+ of [0-9,]+(?: DOCUMENTS?)?\s*$""")]
    private static partial Regex Opening();
}
