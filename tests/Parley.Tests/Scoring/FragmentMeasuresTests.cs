using Parley.Scoring;
using Parley.Text;
using static Parley.Tests.Scoring.ScoringCase;

namespace Parley.Tests.Scoring;

public sealed class FragmentMeasuresTests
{
    // Tokens:            0   1    2   3    4     5    6  7     8    9  10   11    12
    private const string Text = "Ann said the deal was dead . Later Bob warned of new raids";

    [Fact]
    public void Fragments_are_compared_by_their_first_and_last_token()
    {
        // Gold contents: [2,6) "the deal was dead" and [10,13) "of new raids"; predicted: [2,6), [10,12) "of new", [7,9) "Later Bob".
        var sheet = Score(
            Text,
            [Record(Text, "Ann", "said", "the deal was dead"), Record(Text, "Bob", "warned", "of new raids")],
            [
                Record(Text, "Ann", "said", "the deal was dead"), Record(Text, "Later Bob", "warned", "of new"),
                Record(Text, null, null, "Later Bob"),
            ]);

        Assert.Equal(new Tally(1, 3, 2), sheet.Tally("E", "content"));
        Assert.Equal(new Tally(2, 3, 2), sheet.Tally("B", "content"));
        Assert.Equal(new Tally(4 + 2, 4 + 2 + 2, 4 + 3), sheet.Tally("T", "content"));
        // Best Jaccards of gold: 1 and 2/3; one prediction overlaps no gold: (1 + 2/3 + 0) / 3.
        Assert.Equal(100 * (1 + (2 / 3d)) / 3, sheet.Value("J", "content")!.Value, 9);
        // Sources: gold "Ann" [0,1) and "Bob" [8,9); predicted [0,1) and [7,9): exact 1, Jaccards 1 and 1/2.
        Assert.Equal(new Tally(1, 2, 2), sheet.Tally("E", "source"));
        Assert.Equal(new Tally(1, 2, 2), sheet.Tally("B", "source"));
        Assert.Equal(75, sheet.Value("J", "source")!.Value, 9);
        Assert.Equal(new Tally(2, 3, 2), sheet.Tally("T", "source"));
        Assert.Equal(new Tally(2, 2, 2), sheet.Tally("E", "cue"));
        // E content: P 1/3, R 1/2, F1 = 2·1/(3+2).
        Assert.Equal(40, sheet.Value("E", "content")!.Value, 9);
    }

    [Fact]
    public void A_fragment_shared_by_two_attributions_counts_once()
    {
        var gold = new[] { Record(Text, "Ann", "said", "the deal"), Record(Text, "Ann", "was", "dead") };

        var sheet = Score(Text, gold, [gold[0], gold[1], gold[1]]);

        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("E", "source"));
        Assert.Equal(new Tally(2, 2, 2), sheet.Tally("E", "content"));
        Assert.Equal(new Tally(2, 3, 2), sheet.Tally("L"));
    }

    [Fact]
    public void White_space_at_the_ends_of_a_span_is_no_difference()
    {
        var gold = Record(Text, "Ann", "said", "the deal");
        var predicted = Record(Text, "Ann ", " said ", " the deal ");

        var sheet = Score(Text, [gold], [predicted]);

        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("E", "content"));
        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("S"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \n\n ")]
    public void A_content_is_cut_at_paragraph_breaks(string gap)
    {
        var text = $"Ann said “one.{gap}“Two three.”";
        var gold = Record(text, "Ann", "said", $"“one.{gap}“Two three.”");
        var predicted = Record(text, "Ann", "said", "“one.");

        var sheet = Score(text, [gold], [predicted]);

        // Gold fragments: “ one .  and  “ Two three . ”; as one attribution its content has 3 + 5 tokens, of which 3 were found.
        Assert.Equal(new Tally(1, 1, 2), sheet.Tally("E", "content"));
        Assert.Equal(new Tally(3, 3, 8), sheet.Tally("T", "content"));
        Assert.Equal(new Tally(0, 1, 1), sheet.Tally("C"));
    }

    [Theory]
    [InlineData("that “the deal was dead.”", "the deal was dead", 1)]
    [InlineData("“the deal was dead.”", "that “the deal was dead", 1)]
    [InlineData("“the deal was dead.”", "deal was dead", 0)]
    public void Neutral_edges_are_marks_and_a_leading_that(string gold, string predicted, int right)
    {
        const string text = "Ann said that “the deal was dead.” Bob left.";

        var sheet = Score(text, [Record(text, "Ann", "said", gold)], [Record(text, "Ann", "said", predicted)]);

        Assert.Equal(new Tally(right, 1, 1), sheet.Tally("E′", "content"));
        Assert.Equal(new Tally(0, 1, 1), sheet.Tally("E", "content"));
    }

    [Fact]
    public void A_cue_that_is_only_a_mark_keeps_it()
    {
        const string text = "Trump: No deal, that is it";
        var record = Record(text, "that", ":", "No deal");

        var sheet = Score(text, [record], [record]);

        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("E′", "cue"));
        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("E′", "source"));
    }

    [Fact]
    public void Begins_count_once_each_however_many_fragments_share_them()
    {
        List<TokenRange> gold = [new(0, 2), new(5, 6)];
        List<TokenRange> predicted = [new(0, 1), new(0, 3), new(5, 9)];

        Assert.Equal(new Tally(2, 3, 2), FragmentTallies.Begin(gold, predicted));
        Assert.Equal(new Tally(0, 3, 2), FragmentTallies.Exact(gold, predicted));
    }

    [Fact]
    public void Offsets_after_astral_characters_hit_their_words()
    {
        const string text = "😀😀 Ann said 𝐀 deal is dead";
        var gold = Record(text, "Ann", "said", "𝐀 deal is dead");

        var sheet = Score(text, [gold], [gold with { Content = Spans.Create(new TextSpan(text.IndexOf("𝐀", StringComparison.Ordinal), text.Length - 5)) }]);

        Assert.Equal(new Tally(3, 3, 4), sheet.Tally("T", "content"));
        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("L"));
    }
}
