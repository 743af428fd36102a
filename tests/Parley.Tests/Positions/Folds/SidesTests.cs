using CsCheck;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Testing;

namespace Parley.Tests.Positions.Folds;

public sealed class SidesTests
{
    private static readonly SidesReport All = Sides.Of(HarbourTalks.Articles, HarbourTalks.Options);

    [Fact]
    public void It_holds_as_of_the_newest_publication_day() => Assert.Equal(new DateOnly(2025, 6, 9), All.AsOf);

    [Theory]
    [InlineData("harbour-dues", "Norvale", Stance.Opposes)]
    [InlineData("inspectors", "Estmark", Stance.Conditional)]
    [InlineData("inspectors", "Norvale", Stance.Supports)]
    [InlineData("inspectors", "Brandvold", Stance.Noncommittal)]
    [InlineData("catch-quota", "Estmark", Stance.Opposes)]
    [InlineData("joint-court", "Estmark", Stance.Supports)]
    public void The_newest_statement_decides(string issue, string party, Stance stance) => Assert.Equal(stance, PositionOf(All, issue, party).Stance);

    [Fact]
    public void What_was_said_later_does_not_count()
    {
        var report = Sides.Of(HarbourTalks.Articles, HarbourTalks.Options with { AsOf = new DateOnly(2025, 6, 7) });

        Assert.Equal(Stance.Opposes, PositionOf(report, "harbour-dues", "Norvale").Stance);
        Assert.Equal(Stance.Opposes, PositionOf(report, "inspectors", "Estmark").Stance);
        Assert.Equal(4, report.Counts.TooLate);
    }

    [Fact]
    public void One_of_less_authority_contradicts_and_does_not_decide()
    {
        var position = PositionOf(Sides.Of([HarbourTalks.Articles[0]], HarbourTalks.Options), "inspectors", "Estmark");

        Assert.Equal((Stance.Opposes, "Oskar Brenn"), (position.Stance, position.Latest.Actor?.Name));
        Assert.Equal((Stance.Supports, "Jonas Hult"), (Assert.Single(position.Contradictions).Stance, position.Contradictions[0].Evidence.Actor?.Name));
        Assert.Equal("will never", position.RedLine?.Marker);
    }

    [Fact]
    public void Those_who_speak_together_each_count_for_their_side() =>
        Assert.Equal("the court", PositionOf(All, "joint-court", "Estmark").Latest.Words);

    [Fact]
    public void The_gap_is_the_distance_on_the_scale_and_the_silent_are_named()
    {
        var inspectors = All.Issues.Single(issue => issue.Issue.Id == "inspectors");

        Assert.Equal(("Brandvold", "Norvale", 2), (inspectors.Gaps[0].Lower.Party, inspectors.Gaps[0].Higher.Party, inspectors.Gaps[0].Distance));
        Assert.Equal(["Estmark", "Brandvold"], All.Issues.Single(issue => issue.Issue.Id == "harbour-dues").Silent);
    }

    [Fact]
    public void What_is_left_out_is_counted() =>
        Assert.Equal(new ReadCounts(2, 13) { NotCoded = 1, NotResolved = 1, NotDated = 10 }, All.Counts);

    [Fact]
    public void What_another_side_says_of_a_party_is_shown_as_told_by_it()
    {
        var outer = HarbourTalks.Articles[0].Statements[1];
        var nested = HarbourTalks.Articles[0].Statements[2];
        var told = nested with { Dated = nested.Dated with { Attributed = nested.Dated.Attributed with { Statement = nested.Dated.Attributed.Statement with { Within = outer.Dated.Attributed.Statement.Id } } } };

        var report = Sides.Of([new CodedArticle(HarbourTalks.First, [outer, told])], HarbourTalks.Options);

        var teller = outer.Dated.Attributed.Actor.Actor?.Name;
        Assert.NotNull(teller);
        Assert.All(report.Issues.SelectMany(issue => issue.Positions).Where(position => position.Party == "Norvale"), position => Assert.Equal(teller, position.ToldBy));
        Assert.All(report.Issues.SelectMany(issue => issue.Positions).Where(position => position.Party == "Estmark"), position => Assert.Null(position.ToldBy));
        Assert.Equal(["Estmark", "Norvale"], report.Parties);
        Assert.Equal(1, report.Counts.ToldByOthers);
    }

    [Fact]
    public void An_unclear_statement_decides_nothing_but_is_no_silence()
    {
        var article = HarbourTalks.Second;
        var vague = CodedBuilder.In(article, HarbourTalks.Hult, "Brenn", "said", "Estmark keeps its quota", CodedBuilder.On("catch-quota", Stance.Unclear));

        Assert.Equal(Stance.Opposes, PositionOf(Sides.Of([HarbourTalks.Articles[1] with { Statements = [.. HarbourTalks.Articles[1].Statements, vague] }], HarbourTalks.Options), "catch-quota", "Estmark").Stance);
        Assert.Equal(Stance.Unclear, PositionOf(Sides.Of([new CodedArticle(article, [vague])], HarbourTalks.Options), "catch-quota", "Estmark").Stance);
    }

    [Theory]
    [InlineData("Kremlin spokesman", "president", 0)]
    [InlineData("foreign ministry spokeswoman", "foreign minister", 0)]
    [InlineData("spokesman for the prime minister", "president", 0)]
    [InlineData("adviser to the president", "president", 1)]
    [InlineData("former president", "ambassador", 1)]
    [InlineData("deputy foreign minister", "foreign minister", 1)]
    public void A_role_tells_how_much_words_bind(string role, string other, int sign) =>
        Assert.Equal(sign, Math.Sign((Authority.OfRole(role) ?? 0) - (Authority.OfRole(other) ?? 0)));

    [Fact]
    public void The_order_of_articles_and_a_second_fold_change_nothing() =>
        Gen.Shuffle(HarbourTalks.Articles.Concat(HarbourTalks.Articles).ToArray()).Sample(shuffled =>
            Told(Sides.Of(shuffled, HarbourTalks.Options)) == Told(All) && Told(Sides.Of(HarbourTalks.Articles, HarbourTalks.Options)) == Told(All));

    [Fact]
    public void Every_position_has_evidence_that_slices_back()
    {
        var texts = HarbourTalks.Articles.ToDictionary(one => one.Article.Id, one => one.Article.Text);

        foreach (var evidence in All.Issues.SelectMany(issue => issue.Positions).SelectMany(position => position.Evidence.Append(position.Latest).Append(position.First)))
        {
            Assert.Equal(evidence.Text, texts[evidence.Article][evidence.Start..evidence.End]);
        }

        Assert.All(All.Issues.SelectMany(issue => issue.Positions), position => Assert.Contains(position.Latest, position.Evidence));
    }

    private static Position PositionOf(SidesReport report, string issue, string party) =>
        report.Issues.Single(one => one.Issue.Id == issue).Positions.Single(position => position.Party == party);

    private static string Told(SidesReport report) => string.Join('\n', report.Issues.SelectMany(issue => issue.Positions).Select(position =>
        $"{position.Issue} {position.Party} {position.Stance} {position.Latest.Statement} {position.First.Statement} {position.LastConfirmed} {position.Evidence.Count} {position.Contradictions.Count} {position.Conditions.Count}")) + report.Counts;
}
