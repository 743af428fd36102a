using CsCheck;
using Parley.Models;
using Parley.Statements;
using Parley.Statements.Encoder;

namespace Parley.Tests.Statements;

public sealed class EntityDecoderTests
{
    private static readonly string[] Tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"];

    private static readonly EntityDecoder Decoder = new(Tags);

    [Fact]
    public void A_name_is_its_beginning_and_what_goes_on_inside() =>
        Assert.Equal([(1, 3, EntityKind.Person), (4, 5, EntityKind.Place)], Decode("O", "B-PER", "I-PER", "O", "B-LOC"));

    [Fact]
    public void Names_that_touch_are_two() =>
        Assert.Equal([(0, 1, EntityKind.Organisation), (1, 3, EntityKind.Organisation)], Decode("B-ORG", "B-ORG", "I-ORG"));

    [Fact]
    public void Nothing_goes_on_inside_another_kind()
    {
        var scores = Scores("B-PER", "I-ORG", "I-ORG");
        scores[1] = 15;

        Assert.Equal([(0, 1, EntityKind.Person), (1, 3, EntityKind.Organisation)], Decode(scores, 3));
    }

    [Fact]
    public void Nothing_begins_inside()
    {
        var scores = Scores("I-PER", "O");
        scores[1] = 5;

        Assert.Equal([(0, 1, EntityKind.Person)], Decode(scores, 2));
    }

    [Fact]
    public void Without_words_there_are_no_names() => Assert.Empty(Decoder.Decode([], 0));

    [Fact]
    public void The_sureness_is_the_mean_of_the_tags_probabilities()
    {
        var name = Assert.Single(new EntityDecoder(["O", "B-PER"]).Decode([0, (float)Math.Log(3)], 1));

        Assert.Equal(0.75, name.Sureness, 5);
    }

    [Fact]
    public void An_unknown_tag_is_refused() => Assert.Contains("'B-CAT'", Assert.Throws<UnusableModelException>(() => new EntityDecoder(["O", "B-CAT"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_scores_give_names_in_order_that_do_not_overlap() => Gen.Float[-20, 20].Array[9].Array[0, 20].Sample(rows =>
    {
        var end = 0;
        foreach (var (words, _, sureness) in Decoder.Decode([.. rows.SelectMany(row => row)], rows.Length))
        {
            Assert.InRange(words.Start, end, rows.Length);
            Assert.InRange(words.End, words.Start + 1, rows.Length);
            Assert.InRange(sureness, 0, 1.0001);
            end = words.End;
        }
    });

    private static List<(int Start, int End, EntityKind Kind)> Decode(params string[] tags) => Decode(Scores(tags), tags.Length);

    private static List<(int Start, int End, EntityKind Kind)> Decode(float[] scores, int words) =>
        [.. Decoder.Decode(scores, words).Select(name => (name.Words.Start, name.Words.End, name.Kind))];

    /// <summary>Scores that favour one tag a word.</summary>
    private static float[] Scores(params string[] tags) => [.. tags.SelectMany(tag => Tags.Select(each => each == tag ? 10f : 0f))];
}
