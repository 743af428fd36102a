using System.Globalization;
using Parley.Actors;
using Parley.Dates;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Dates;

/// <summary>A text of ours with marked statements, and what is expected of each: an entry of Cases/said.json, venues.json or addressees.json.</summary>
public sealed record OccasionCase(string Text, DateOnly Published, IReadOnlyList<OccasionCase.Marked> Statements)
{
    /// <summary>A statement by its words. Its cue stands after the content of the one before; speaker and content are those nearest to the cue.</summary>
    public sealed record Marked(string? Speaker, string Cue, string Content, string? Expected);

    /// <summary>The occasions that are told, in the statements' order.</summary>
    public IReadOnlyList<Dated> Resolve()
    {
        var article = ArticleBuilder.FromText("case.txt", Text, Published);
        var statements = new List<Statement>();
        foreach (var marked in Statements)
        {
            var content = StatementBuilder.Find(Text, marked.Content);
            var cue = NearestWords.Of(Text, marked.Cue, content, statements.SelectMany(one => one.Cue));
            var speaker = marked.Speaker is { } words ? NearestWords.Of(Text, words, cue, []) : (TextSpan?)null;
            statements.Add(StatementBuilder.In(
                article, speaker is { } span ? [span] : null, [cue], [content], QuotationMarks.IsDouble(marked.Content[0]) ? Mode.Direct : Mode.Indirect));
        }

        return new NewsOccasions().Resolve(article, new UnresolvedActors().Resolve(article, new Findings(statements, [])));
    }

    /// <summary>"2025-06-01" for a day, "2025-06-01/2025-06-30" for several; null for none.</summary>
    public static string? Days(SaidWhen? said) =>
        said is null ? null
        : said.From == said.To ? said.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{said.From:yyyy-MM-dd}/{said.To:yyyy-MM-dd}");
}
