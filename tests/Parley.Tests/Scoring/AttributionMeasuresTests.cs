using CsCheck;
using Parley.Scoring;
using Parley.Text;
using static Parley.Tests.Scoring.ScoringCase;

namespace Parley.Tests.Scoring;

public sealed class AttributionMeasuresTests
{
    private const string Text = "“We will pay,” Ann Lee said, “by May.” Bob fears a new war. It was reported that talks ended early.";

    private static readonly AttributionRecord Direct = Record(Text, "Ann Lee", "said", "“We will pay,” … “by May.”");
    private static readonly AttributionRecord Indirect = Record(Text, "Bob", "fears", "a new war");
    private static readonly AttributionRecord Sourceless = Record(Text, null, "was reported", "that talks ended early");

    [Fact]
    public void A_split_content_is_one_attribution()
    {
        // Content tokens: “ We will pay , ” (6) and “ by May . ” (5).
        var firstHalf = Record(Text, "Ann Lee", "said", "“We will pay,”");
        var secondHalf = Record(Text, "Ann Lee", "said", "“by May.”");

        var sheet = Score(Text, [Direct], [firstHalf, secondHalf]);

        // The first half has Jaccard 6/11 and wins the alignment; the second is left over.
        Assert.Equal(new Tally(1, 2, 1), sheet.Tally("L"));
        Assert.Equal(new Tally(0, 2, 1), sheet.Tally("S"));
        Assert.Equal(new Tally(2, 2, 2), sheet.Tally("E", "content"));
    }

    [Fact]
    public void Lenient_wants_half_the_content_and_a_shared_source_token()
    {
        AttributionRecord[] predicted =
        [
            Direct with { Source = Place(Text, "Lee") },
            Indirect with { Source = Place(Text, "Ann") },
            Sourceless with { Content = Place(Text, "that talks")! },
        ];

        var sheet = Score(Text, [Direct, Indirect, Sourceless], predicted);

        // Contents: 11/11, 3/3, 2/4 = 0.5; sources: shared, wrong, both absent.
        Assert.Equal(new Tally(3, 3, 3), sheet.Tally("C"));
        Assert.Equal(new Tally(2, 3, 3), sheet.Tally("L"));
        Assert.Equal(new Tally(0, 3, 3), sheet.Tally("S"));
        Assert.Equal(100, sheet.Value("R", "direct"));
        Assert.Equal(50, sheet.Value("R", "indirect"));
        Assert.Null(sheet.Value("R", "mixed"));
    }

    [Fact]
    public void A_source_where_gold_has_none_is_wrong_and_so_is_the_reverse()
    {
        AttributionRecord[] predicted = [Indirect with { Source = null }, Sourceless with { Source = Place(Text, "It") }, Direct];

        var sheet = Score(Text, [Direct, Indirect, Sourceless], predicted);

        Assert.Equal(new Tally(1, 3, 3), sheet.Tally("L"));
        Assert.Equal(new Tally(0, 1, 1), sheet.Tally("N"));
    }

    [Fact]
    public void No_source_is_judged_on_aligned_pairs_only()
    {
        var astray = new AttributionRecord(null, null, Place(Text, "Bob")!);

        var sheet = Score(Text, [Direct, Sourceless], [Sourceless, astray]);

        Assert.Equal(new Tally(1, 1, 1), sheet.Tally("N"));
        Assert.Equal(new Tally(1, 2, 2), sheet.Tally("L"));
    }

    [Fact]
    public void Modes_come_from_marks_around_the_content_in_its_paragraph()
    {
        const string text = "“A b,” c said. He wants \"d e\" and f.\nShe said g h” i.";
        var sheet = Score(
            text,
            [
                Record(text, "c", "said", "A b"), Record(text, "He", "wants", "\"d e\" and f"), Record(text, "She", "said", "g h"),
            ],
            []);

        Assert.Equal(1, sheet.Tally("R", "direct").Gold);
        Assert.Equal(1, sheet.Tally("R", "mixed").Gold);
        Assert.Equal(1, sheet.Tally("R", "indirect").Gold);
    }

    [Fact]
    public void The_best_pair_is_taken_first_and_a_cue_breaks_even_contents()
    {
        const string text = "A said one two B added three four";
        var first = Record(text, "A", "said", "one two");
        var second = Record(text, "B", "added", "one two … three");

        // Predicted 1 has first's content and second's cue, predicted 2 the reverse.
        // Scores: 1–first 1, 1–second 2/3 + 1/4, 2–first 2/3 + 1/4, 2–second 1: both stay with their content.
        AttributionRecord[] predicted = [Record(text, "A", "added", "one two"), Record(text, "B", "said", "one two … three")];
        Assert.Equal(new Tally(2, 2, 2), Score(text, [first, second], predicted).Tally("L"));

        // Both golds have the same content: the cue decides, and so does which source is compared.
        var same = second with { Content = first.Content };
        AttributionRecord[] crossed = [Record(text, "B", "added", "one two"), Record(text, "A", "said", "one two")];
        Assert.Equal(new Tally(2, 2, 2), Score(text, [first, same], crossed).Tally("S"));
    }

    [Fact]
    public void Greedy_alignment_may_leave_a_second_pair_apart()
    {
        const string text = "a b c d e f";
        AttributionRecord[] gold = [new(null, null, Place(text, "a b c d")!), new(null, null, Place(text, "a b")!)];
        AttributionRecord[] predicted = [new(null, null, Place(text, "a b c")!), new(null, null, Place(text, "d e f")!)];

        // g1–p1 3/4 goes first; g1–p2 1/6 falls with it; g2–p1 2/3 is no longer free; g2–p2 share nothing.
        Assert.Equal(new Tally(1, 2, 2), Score(text, gold, predicted).Tally("C"));
        // The best sum would be no better in pairs here, but ties go by reading order: two equal predictions, one gold.
        Assert.Equal(new Tally(1, 2, 1), Score(text, [gold[0]], [predicted[0], predicted[0]]).Tally("L"));
    }

    [Fact]
    public void Of_two_equal_scores_the_first_in_reading_order_is_aligned()
    {
        const string text = "a b c d X Y";
        AttributionRecord[] predicted = [new(Place(text, "Y"), null, Place(text, "c d")!), new(Place(text, "X"), null, Place(text, "a b")!)];
        var gold = new AttributionRecord(Place(text, "X"), null, Place(text, "a b c d")!);

        // Both contents have Jaccard 1/2; "a b" stands first, and its source X is right.
        Assert.Equal(new Tally(1, 2, 1), Score(text, [gold], predicted).Tally("L"));
        Assert.Equal(new Tally(1, 2, 1), Score(text, [gold], [predicted[1], predicted[0]]).Tally("L"));
    }

    [Fact]
    public void Attributions_that_share_no_word_are_no_pair()
    {
        var sheet = Score(Text, [Sourceless], [new AttributionRecord(null, Place(Text, "fears"), Place(Text, "a new war")!)]);

        Assert.Null(sheet.Value("N"));
        Assert.Equal(0, sheet.Value("L"));
    }

    [Fact]
    public void Refuses_a_prediction_past_the_text()
    {
        var problem = Assert.Throws<ArgumentException>(() =>
            Score("short", [], [new AttributionRecord(null, null, Spans.Create(new TextSpan(0, 6)))]));

        Assert.StartsWith("a: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_perfect_prediction_scores_100_and_none_scores_0() =>
        Records.Where(records => records.Length > 0).Sample(gold =>
        {
            var perfect = Score(Words, gold, gold);
            var empty = Score(Words, gold, []);

            foreach (var measure in perfect.Measures)
            {
                // Records has no two with the same content and cue, whose sources alignment could not tell apart.
                Assert.Contains(perfect.Value(measure.Letter, measure.Of), new double?[] { 100, null });
                Assert.Contains(empty.Value(measure.Letter, measure.Of), new double?[] { 0, null });
            }

            Assert.Equal(100, perfect.Value("S"));
            Assert.Equal(0, empty.Value("L"));
        });

    [Fact]
    public void The_order_of_records_does_not_matter() =>
        Gen.Select(Records, Records).Sample((gold, predicted) =>
        {
            var straight = Score(Words, gold, predicted);
            var turned = Score(Words, [.. gold.Reverse()], [.. predicted.Reverse()]);

            Assert.Equal(straight.Groups[0].Tallies, turned.Groups[0].Tallies);
        });

    [Fact]
    public void Nothing_scored_is_below_0_or_above_100() =>
        Gen.Select(Records, Records).Sample((gold, predicted) =>
        {
            var sheet = Score(Words, gold, predicted);

            Assert.All(sheet.Measures, measure => Assert.InRange(sheet.Value(measure.Letter, measure.Of) ?? 0, 0, 100.0000001));
        });

    private static readonly string Words = string.Concat(Enumerable.Range(0, 40).Select(index => $"w{index} "));

    private static readonly Gen<Spans> Stretches =
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 30], Gen.Int[0, 12], Gen.Int[1, 20]).Select((start, length, gap, second) => gap == 0
            ? Spans.Create(new TextSpan(start, start + length))
            : Spans.Create(new TextSpan(start, start + length), new TextSpan(start + length + gap, start + length + gap + second)));

    private static readonly Gen<AttributionRecord[]> Records =
        Gen.Select(Stretches, Stretches, Stretches, Gen.Bool, Gen.Bool)
            .Select((source, cue, content, hasSource, hasCue) => new AttributionRecord(hasSource ? source : null, hasCue ? cue : null, content))
            .Where(record => Touched(record.Content).Length > 0)
            .Array[0, 6]
            .Select(records => records.DistinctBy(record => (Touched(record.Content), Touched(record.Cue))).ToArray());

    private static string Touched(Spans? stretches) => string.Join(' ', new TokenSet(ScoreTokens.Of(Words), stretches).Ranges);
}
