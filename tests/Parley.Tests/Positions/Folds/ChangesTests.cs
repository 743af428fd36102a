using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Testing;

namespace Parley.Tests.Positions.Folds;

public sealed class ChangesTests
{
    private static readonly ChangesReport Week = Changes.Of(HarbourTalks.Articles, new DateOnly(2025, 6, 3), HarbourTalks.Options);

    [Theory]
    [InlineData("harbour-dues", "Norvale", ChangeType.Hardened)]
    [InlineData("inspectors", "Estmark", ChangeType.Softened)]
    [InlineData("catch-quota", "Estmark", ChangeType.Reversed)]
    [InlineData("joint-court", "Norvale", ChangeType.Clarified)]
    public void A_move_has_its_name(string issue, string party, ChangeType type) =>
        Assert.Equal(type, Week.Rows.Single(row => row.Issue.Id == issue && row.Party == party).Type);

    [Fact]
    public void Who_said_nothing_new_did_not_move()
    {
        Assert.Equal(4, Week.Rows.Count);
        Assert.Equal(3, Week.Unmoved);
        Assert.Empty(Week.Firsts);
    }

    [Fact]
    public void Who_had_no_position_before_spoke_for_the_first_time() =>
        Assert.Equal(7, Changes.Of(HarbourTalks.Articles, new DateOnly(2025, 5, 1), HarbourTalks.Options).Firsts.Count);

    [Theory]
    [InlineData(Stance.Supports, "The ships may sail in June", Stance.Supports, "The ships may sail in June", ChangeType.None)]
    [InlineData(Stance.Supports, "The ships may sail in June", Stance.Supports, "that ships may again sail in June", ChangeType.None)]
    [InlineData(Stance.Supports, "Forty ships may sail in June", Stance.Supports, "Only fishing boats get through the gate", ChangeType.Clarified)]
    [InlineData(Stance.Supports, "A pause of 30 days is enough", Stance.Supports, "A pause of 60 days is enough", ChangeType.Clarified)]
    [InlineData(Stance.Supports, "Yes", Stance.Conditional, "Yes, if", ChangeType.ConditionAdded)]
    [InlineData(Stance.Conditional, "Yes, if", Stance.Supports, "Yes", ChangeType.ConditionDropped)]
    [InlineData(Stance.Noncommittal, "We study it", Stance.Opposes, "No", ChangeType.Hardened)]
    [InlineData(Stance.Conditional, "Yes, if", Stance.Opposes, "No", ChangeType.Hardened)]
    [InlineData(Stance.Opposes, "No", Stance.Noncommittal, "We study it", ChangeType.Softened)]
    [InlineData(Stance.Opposes, "No", Stance.Supports, "Yes", ChangeType.Reversed)]
    public void Stance_and_words_tell_how_a_position_moved(Stance before, string wordsBefore, Stance after, string wordsAfter, ChangeType type) =>
        Assert.Equal(type, Between(before, wordsBefore, after, wordsAfter, line: false));

    [Fact]
    public void A_red_line_drawn_at_an_equal_place_hardens() =>
        Assert.Equal(ChangeType.Hardened, Between(Stance.Opposes, "Inspectors are not needed", Stance.Opposes, "We will never let them in", line: true));

    [Fact]
    public void Every_row_rests_on_two_statements_that_slice_back()
    {
        var texts = HarbourTalks.Articles.ToDictionary(one => one.Article.Id, one => one.Article.Text);

        Assert.All(Week.Rows.SelectMany(row => new[] { row.Before.Latest, row.After.Latest }), evidence => Assert.Equal(evidence.Text, texts[evidence.Article][evidence.Start..evidence.End]));
        Assert.All(Week.Rows, row => Assert.NotEqual(row.Before.Latest.Statement, row.After.Latest.Statement));
    }

    private static ChangeType Between(Stance before, string wordsBefore, Stance after, string wordsAfter, bool line)
    {
        CodedArticle Said(string name, string words, Stance stance, DateOnly day, bool draws)
        {
            var article = ArticleBuilder.FromText(name, $"{words}, Brenn said.", day);
            var coding = CodedBuilder.On("inspectors", stance);
            return new CodedArticle(article, [CodedBuilder.In(article, HarbourTalks.Brenn, "Brenn", "said", words, draws ? coding.Never(article, words, words) : coding)]);
        }

        var report = Changes.Of(
            [Said("a.txt", wordsBefore, before, new DateOnly(2025, 6, 1), false), Said("b.txt", wordsAfter, after, new DateOnly(2025, 6, 8), line)],
            new DateOnly(2025, 6, 8),
            HarbourTalks.Options);
        return report.Rows.Count == 0 ? ChangeType.None : Assert.Single(report.Rows).Type;
    }
}
