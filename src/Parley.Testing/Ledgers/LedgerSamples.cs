using System.Globalization;
using Parley.Articles;
using Parley.Ledgers;
using Parley.Ledgers.Reviews;
using Parley.Positions;
using Parley.Statements;
using Parley.Text;

namespace Parley.Testing.Ledgers;

/// <summary>Articles, readings and reviews to fill a ledger with.</summary>
public static class LedgerSamples
{
    /// <summary>The version of a reader that nothing else in these samples has.</summary>
    public static ReaderVersion Reader { get; } = new("parley", "0.0.0", "test") { Coder = new CoderVersion("0.0.0", "", "cast_a", "book_a") };

    /// <summary>A short article in which one minister says one thing; each number has its own.</summary>
    public static Article Article(int number, DateOnly? published = null) => ArticleBuilder.FromText(
        string.Create(CultureInfo.InvariantCulture, $"harbour-{number}.txt"),
        string.Create(CultureInfo.InvariantCulture, $"Foreign Minister Ana Brek of Norvale said on Monday that {number + 2} boats will leave the harbour only if Estmark opens its locks.\n"),
        published ?? new DateOnly(2025, 6, 2));

    /// <summary>What a reader makes of such an article.</summary>
    public static Reading Reading(Article article, ReaderVersion? version = null)
    {
        var condition = "only if Estmark opens its locks";
        var coding = CodedBuilder.On("harbour-access", Stance.Conditional, Act.Commit).If(article, condition, ConditionKind.OnlyIf, obligor: "Estmark") with
        {
            Issues = [new IssueScore("harbour-access", 0.75, "harbour", IsTouched: true)],
            Decisions = [new Decision("stance", "condition", [("supports", 0.25)])],
        };
        var content = article.Text[article.Text.IndexOf("that ", StringComparison.Ordinal)..article.Text.IndexOf('.', StringComparison.Ordinal)];
        var coded = CodedBuilder.In(article, CodedBuilder.Person("Ana Brek", "foreign minister", "Norvale"), "Foreign Minister Ana Brek of Norvale", "said", content, coding)
            .SaidOn(article, "on Monday", new DateOnly(2025, 6, 2));
        var entity = new NamedEntity(StatementBuilder.Find(article.Text, "Ana Brek"), EntityKind.Person, 0.99);
        return new Reading(version ?? Reader, [coded]) { Entities = [entity] };
    }

    /// <summary>A verdict on the statement of such a reading.</summary>
    public static EntryBody.Reviewed Review(Article article, Reading reading, Verdict verdict = Verdict.Corrected)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var statement = reading.Statements[0].Dated.Attributed.Statement;
        return new EntryBody.Reviewed(new Review(
            article.Id, statement.Id, ReviewAnchor.Of(article, new TextSpan(statement.Content.Start, statement.Content.End)), verdict)
        {
            Corrections = verdict == Verdict.Corrected ? [new Correction("stance", "supports")] : [],
            Comment = "The condition is met already.",
        });
    }
}
