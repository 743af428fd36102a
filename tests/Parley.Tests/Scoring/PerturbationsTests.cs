using CsCheck;
using Parley.Scoring;
using Parley.Text;
using static Parley.Tests.Scoring.ScoringCase;

namespace Parley.Tests.Scoring;

public sealed class PerturbationsTests
{
    private const string Text = "Talks Resume In Oslo\n\n“We will pay,” Ann’s spokesman said.\n\n\"No deal,\" Bob said, \"not yet.\"\n\nThe negotiators hope for understanding.";

    private static readonly string[] Pieces = ["“", "”", "\"", "'", "Ann", "understanding", " ", "  ", "\n", "\r\n", "😀", "—", "said"];

    private static readonly AttributionRecord[] Gold =
    [
        Record(Text, "Ann’s spokesman", "said", "“We will pay,”"),
        new(Place(Text, "Bob"), Place(Text, "said,"), Place(Text, "\"No deal,\" … \"not yet.\"")!),
        Record(Text, "The negotiators", "hope", "for understanding"),
    ];

    [Fact]
    public void Curly_marks_become_straight() => Holds(
        Perturbations.Straighten(Text, Gold),
        "Ann's spokesman|said|\"We will pay,\"", "Bob|said,|\"No deal,\" … \"not yet.\"", "The negotiators|hope|for understanding");

    [Fact]
    public void Straight_marks_become_curly() => Holds(
        Perturbations.Curl(Text, Gold),
        "Ann’s spokesman|said|“We will pay,”", "Bob|said,|“No deal,” … “not yet.”", "The negotiators|hope|for understanding");

    [Fact]
    public void A_closing_mark_is_deleted_and_the_content_ends_before_it()
    {
        const string text = "“We will pay,” Ann said.";

        var changed = Perturbations.DeleteClosingMark(text, [Record(text, "Ann", "said", "“We will pay,”")], seed: 1);

        Assert.Equal("“We will pay, Ann said.", changed.Text);
        Holds(changed, "Ann|said|“We will pay,");
    }

    [Fact]
    public void Straight_marks_lose_a_closing_one_too()
    {
        const string text = "5\" tall.\n\"No,\" Bob said.";

        Assert.Equal("5\" tall.\n\"No, Bob said.", Perturbations.DeleteClosingMark(text, [], seed: 1).Text);
        Assert.Equal("no marks", Perturbations.DeleteClosingMark("no marks", [], seed: 1).Text);
    }

    [Fact]
    public void Every_second_paragraph_break_becomes_a_space()
    {
        var changed = Perturbations.JoinParagraphs(Text, Gold);

        Assert.Contains("Oslo\n\n“We", changed.Text, StringComparison.Ordinal);
        Assert.Contains("said. \"No deal", changed.Text, StringComparison.Ordinal);
        Assert.Contains("yet.\"\n\nThe", changed.Text, StringComparison.Ordinal);
        Holds(changed, "Ann’s spokesman|said|“We will pay,”", "Bob|said,|\"No deal,\" … \"not yet.\"", "The negotiators|hope|for understanding");
    }

    [Fact]
    public void The_headline_loses_its_capitals_and_nothing_else_does() =>
        Assert.Equal("talks resume in oslo" + Text[20..], Perturbations.LowerHeadline(Text, Gold).Text);

    [Fact]
    public void A_caption_comes_first()
    {
        var atStart = new AttributionRecord(null, null, Place(Text, "Talks Resume")!);

        var changed = Perturbations.InsertCaption(Text, [atStart]);

        Assert.Equal($"{Perturbations.Caption}\n\n{Text}", changed.Text);
        Holds(changed, "||Talks Resume");
    }

    [Fact]
    public void Some_spaces_become_no_break_spaces() => Sprinkled(Perturbations.NoBreakSpaces, "\u00A0", text => text.Replace('\u00A0', ' '));

    [Fact]
    public void Emoji_stand_between_words_and_paragraphs() =>
        Sprinkled(Perturbations.Emoji, "\U0001F534", text => text.Replace("\U0001F534\n\n", "").Replace("\U0001F600 ", ""));

    [Fact]
    public void Soft_hyphens_stand_inside_long_words() => Sprinkled(Perturbations.SoftHyphens, "\u00AD", text => text.Replace("\u00AD", ""));

    [Fact]
    public void Line_ends_become_CR_LF()
    {
        var changed = Perturbations.CarriageReturns("a\nb\r\n\nc", [new(null, null, Spans.Create(new TextSpan(0, 3), new TextSpan(6, 7)))]);

        Assert.Equal("a\r\nb\r\n\r\nc", changed.Text);
        Holds(changed, "||a\r\nb … c");
    }

    [Fact]
    public void Any_text_and_any_stretch_survives_every_perturbation() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 40], Gen.Int[0, 80], Gen.Int[1, 30], Gen.Int)
            .Sample((pieces, start, length, seed) =>
            {
                var text = string.Concat(pieces);
                var span = new TextSpan(Math.Min(start, text.Length), Math.Min(start + length, text.Length));
                AttributionRecord[] gold = span.IsEmpty ? [] : [new(null, null, Spans.Create(span))];
                foreach (var perturbation in Perturbations.All)
                {
                    var changed = perturbation.Apply(text, gold, seed);

                    Assert.All(changed.Records, record => Assert.InRange(record.Content.End, 1, changed.Text.Length));
                    Assert.Equal(changed.Text, perturbation.Apply(text, gold, seed).Text);
                    if (!span.IsEmpty && char.IsLetter(span.In(text)[0]))
                    {
                        Assert.Equal(
                            char.ToLowerInvariant(text[span.Start]), char.ToLowerInvariant(changed.Text[changed.Records[0].Content.Start]));
                    }
                }
            });

    private static void Sprinkled(Func<string, IReadOnlyList<AttributionRecord>, int, Perturbed> perturb, string sign, Func<string, string> undo)
    {
        var changes = Enumerable.Range(0, 40).Select(seed => perturb(Text, Gold, seed)).ToList();

        Assert.Contains(changes, change => change.Text.Contains(sign, StringComparison.Ordinal));
        Assert.All(changes, change =>
        {
            Assert.Equal(Text, undo(change.Text));
            Assert.Equal(
                [.. Gold.Select(record => Words(record, Text))],
                change.Records.Select(record => undo(Words(record, change.Text))));
        });
    }

    private static void Holds(Perturbed changed, params string[] expected) =>
        Assert.Equal(expected, changed.Records.Select(record => Words(record, changed.Text)));

    private static string Words(AttributionRecord record, string text) =>
        $"{record.Source?.In(text)}|{record.Cue?.In(text)}|{record.Content.In(text)}";
}
