using Parley.Scoring;
using Parley.Text;
using static Parley.Tests.Scoring.ScoringCase;

namespace Parley.Tests.Scoring;

public sealed class UnitScorerTests
{
    private static readonly GoldUnit Unit = new(
        "a_x#0", "a",
        ["``", "We", "ca", "n't", "pay", "''", ",", "U.S.", "aides", "said", "."],
        ["B-content", "I-content", "I-content", "I-content", "I-content", "I-content", "O", "B-source", "I-source", "B-cue", "O"]);

    [Fact]
    public void The_text_is_the_tokens_with_real_marks()
    {
        Assert.Equal("“ We ca n't pay ” , U.S. aides said .", Unit.Text);
        Assert.Equal(Unit.Tokens.Count, Unit.Starts.Count);
        Assert.Equal('U', Unit.Text[Unit.Starts[7]]);
    }

    [Fact]
    public void A_token_takes_the_tag_of_its_first_word()
    {
        // "n't" is the words n ' t; the content ends inside it. "U.S." is four words; the source begins after its first.
        var record = Record(Unit.Text, ".S. aides", "said", "“ We ca n");

        Assert.Equal(
            ["B-content", "I-content", "I-content", "I-content", "O", "O", "O", "O", "B-source", "B-cue", "O"],
            UnitTags.Of(Unit, [record]));
    }

    [Fact]
    public void Neighbouring_fragments_of_one_role_begin_anew_and_the_outer_of_two_roles_wins()
    {
        AttributionRecord[] records =
        [
            Record(Unit.Text, null, null, "“ We"), Record(Unit.Text, null, null, "ca n't pay ”"), Record(Unit.Text, "We", "pay", "ca"),
        ];

        Assert.Equal(
            ["B-content", "I-content", "B-content", "I-content", "I-content", "I-content", "O", "O", "O", "O", "O"],
            UnitTags.Of(Unit, records));
    }

    [Fact]
    public void Tags_become_fragments_and_a_stray_inside_tag_begins_one() =>
        Assert.Equal(
            [new TokenRange(0, 2), new TokenRange(2, 3), new TokenRange(4, 6)],
            UnitTags.Fragments(["B-cue", "I-cue", "B-cue", "B-source", "I-cue", "I-cue"], "cue"));

    [Fact]
    public void Units_are_scored_by_fragment()
    {
        string[] predicted = ["O", "B-content", "I-content", "I-content", "I-content", "I-content", "O", "B-source", "I-source", "B-cue", "B-source"];

        var sheet = UnitScorer.ScoreTags([Unit], _ => predicted);

        Assert.Equal(new Tally(0, 1, 1), sheet.Tally("E", "content"));
        Assert.Equal(new Tally(1, 2, 1), sheet.Tally("B", "source"));
        Assert.Equal(100 * 5 / 6d, sheet.Value("J", "content")!.Value, 9);
        // One source found whole, one prediction that overlaps none: (1 + 0) / 2.
        Assert.Equal(50, sheet.Value("J", "source")!.Value, 9);
    }

    [Fact]
    public void Units_of_one_article_are_one_group() =>
        Assert.Equal(
            new Tally(2, 2, 2),
            Assert.Single(UnitScorer.ScoreTags([Unit, Unit with { Name = "a_y#1" }], unit => unit.Tags).Groups).Tallies[0]);

    [Fact]
    public void Refuses_tags_for_other_tokens() => Assert.Throws<ArgumentException>(() => UnitScorer.ScoreTags([Unit], _ => ["O"]));
}
