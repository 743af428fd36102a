using CsCheck;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Positions.Proposals;

namespace Parley.Tests.Positions.Folds;

public sealed class OnTheTableTests
{
    private static readonly ProposalRow Plan = Assert.Single(OnTheTable.Of(FerryTalks.Articles, FerryTalks.Options).Rows);

    [Fact]
    public void The_fullest_phrase_names_it() => Assert.Equal(("the Norvale ferry plan", "Norvale", new DateOnly(2025, 6, 1)), (Plan.Name, Assert.Single(Plan.Authors), Plan.FirstSeen));

    [Fact]
    public void Another_number_makes_another_version()
    {
        Assert.Equal([ProvisionChange.Added, ProvisionChange.Added], Plan.Versions[0].Provisions.Select(point => point.Change));
        Assert.Equal([ProvisionChange.ValueChanged, ProvisionChange.Kept], Plan.Versions[1].Provisions.Select(point => point.Change));
        Assert.Equal((30m, 60m), (Plan.Versions[1].Provisions[0].Before?.Quantity, Plan.Versions[1].Provisions[0].Provision.Quantity));
    }

    [Fact]
    public void What_another_claims_is_no_answer_of_the_party()
    {
        var early = Assert.Single(OnTheTable.Of(FerryTalks.Articles, FerryTalks.Options with { AsOf = new DateOnly(2025, 6, 3) }).Rows);
        var brandvold = early.Answers.Single(answers => answers.Party == "Brandvold");

        Assert.Equal((ResponseState.Unknown, ClaimedBy.Other, "Norvale"), (brandvold.State, brandvold.Answers[0].Response.ClaimedBy, brandvold.Answers[0].Claimer));
        Assert.Equal(ProvisionColour.Open, early.Colour);
    }

    [Fact]
    public void A_jump_of_states_is_marked()
    {
        var brandvold = Plan.Answers.Single(answers => answers.Party == "Brandvold");

        Assert.Equal((ResponseState.Signed, true), (brandvold.State, brandvold.Latest?.IsJump));
        Assert.DoesNotContain(Plan.Answers.Single(answers => answers.Party == "Estmark").Answers, answer => answer.IsJump);
    }

    [Fact]
    public void A_yes_to_earlier_numbers_is_none_to_later_ones()
    {
        var later = FerryTalks.Articles[1] with { Statements = [FerryTalks.Articles[1].Statements[0]] };
        var plan = Assert.Single(OnTheTable.Of([FerryTalks.Articles[0], later], FerryTalks.Options).Rows);

        Assert.True(plan.Answers.Single(answers => answers.Party == "Estmark").IsToEarlierVersion);
        Assert.Equal(ProvisionColour.Open, plan.Colour);
    }

    [Fact]
    public void Several_reports_of_one_answer_are_one_answer() =>
        Assert.Equal(["Coast Wire", "Harbour Gazette"], Plan.Answers.Single(answers => answers.Party == "Estmark").Latest?.Evidence.Select(evidence => evidence.Outlet).Order());

    [Fact]
    public void All_have_said_yes() => Assert.Equal(ProvisionColour.Agreed, Plan.Colour);

    [Fact]
    public void A_planned_meeting_that_took_place_is_one_meeting()
    {
        var rows = MeetingList.Of(FerryTalks.Articles, FerryTalks.Options).Rows;

        Assert.Equal(2, rows.Count);
        Assert.Equal([MeetingState.Planned, MeetingState.Held], rows[0].Steps.Select(step => step.State));
        Assert.Equal(MeetingState.Cancelled, rows[1].State);
    }

    [Fact]
    public void The_timeline_has_one_entry_for_an_utterance_and_the_meetings_at_their_days()
    {
        var rows = Timeline.Of(FerryTalks.Articles, FerryTalks.Options).Rows;

        Assert.Equal([1, 2, 2, 2, 2, 6, 8, 8, 9, 12], rows.Select(row => row.Day?.Day ?? 0));
        Assert.Equal(2, rows.Single(row => row.Act == Act.Accept).Evidence.Count);
    }

    [Fact]
    public void The_order_of_articles_changes_nothing() =>
        Gen.Shuffle(FerryTalks.Articles.ToArray()).Sample(shuffled =>
        {
            Assert.Equal(Written(FerryTalks.Articles), Written(shuffled));
        });

    [Fact]
    public void Every_row_has_evidence_and_evidence_slices_back()
    {
        var texts = FerryTalks.Articles.ToDictionary(one => one.Article.Id, one => one.Article.Text);
        var timeline = Timeline.Of(FerryTalks.Articles, FerryTalks.Options).Rows;
        var meetings = MeetingList.Of(FerryTalks.Articles, FerryTalks.Options).Rows;
        Assert.All(timeline, row => Assert.NotEmpty(row.Evidence));
        Assert.All(meetings, row => Assert.NotEmpty(row.Evidence));
        Assert.All(Plan.Answers.SelectMany(answers => answers.Answers), answer => Assert.NotEmpty(answer.Evidence));

        Assert.All(
            timeline.Select(row => row.Words).Concat(meetings.SelectMany(row => row.Steps).Select(step => step.Words))
                .Concat(Plan.Answers.SelectMany(answers => answers.Answers).Select(answer => answer.Words))
                .Concat(Plan.Versions.SelectMany(version => version.Provisions).Select(point => point.Words)),
            words => Assert.Equal(words.Text, texts[words.Evidence.Article][words.Start..words.End]));
    }

    [Fact]
    public void An_id_or_a_beginning_of_it_finds_the_statement()
    {
        var id = FerryTalks.Articles[0].Statements[0].Dated.Attributed.Statement.Id.Value;

        Assert.Equal(id, Assert.Single(StatementLookup.Find(FerryTalks.Articles, id[..12])).Coded.Dated.Attributed.Statement.Id.Value);
        Assert.Equal(6, StatementLookup.Find(FerryTalks.Articles, FerryTalks.First.Id.Value).Count);
        Assert.Empty(StatementLookup.Find(FerryTalks.Articles, "st_zzz"));
    }

    private static string Written(IReadOnlyList<CodedArticle> articles)
    {
        using var output = new StringWriter();
        Parley.Exports.Views.ProposalsView.Write(OnTheTable.Of(articles, FerryTalks.Options), "json", output);
        Parley.Exports.Views.MeetingsView.Write(MeetingList.Of(articles, FerryTalks.Options), "json", output);
        Parley.Exports.Views.TimelineView.Write(Timeline.Of(articles, FerryTalks.Options), "json", output);
        return output.ToString();
    }
}
