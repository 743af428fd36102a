using Parley.Actors.Metonyms;
using Parley.Text;

namespace Parley.Tests.Actors;

/// <summary>Sentences of ours in <c>Cases/place-uses.json</c>: the name in double brackets, what it stands for, where it matters the rule that tells.</summary>
public sealed class PlaceUseCases
{
    public static IEnumerable<TheoryDataRow<PlaceUseCase>> Cases => CaseFile.Rows<PlaceUseCase>("place-uses.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_place_name_is_told_from_those_who_act_in_its_name(PlaceUseCase one)
    {
        var (text, name) = Marked(one.Text);

        var verdict = PlaceUses.Judge(text, name, new TextSpan(0, text.Length), Parse(one.Otherwise ?? "actor"));

        Assert.True(verdict.Use == Parse(one.Use), $"{verdict} in: {one.Text}");
        if (one.Reason is not null)
        {
            Assert.Equal(one.Reason, verdict.Reason);
        }
    }

    [Theory]
    [InlineData("[[Moscow]]")]
    [InlineData("[[Moscow]] ")]
    [InlineData("— [[Moscow]]’s")]
    [InlineData("of of of [[Moscow]], , , and")]
    public void A_name_with_hardly_a_word_around_it_has_a_use_all_the_same(string marked)
    {
        var (text, name) = Marked(marked);

        Assert.True(Enum.IsDefined(PlaceUses.Of(text, name, new TextSpan(0, text.Length))));
    }

    [Fact]
    public void Only_the_sentence_around_the_name_is_read()
    {
        var (text, name) = Marked("Talks were held near the coast of Oman. [[Tehran]] rejected the offer. It was made in Doha.");

        Assert.Equal("verb of acting", PlaceUses.Judge(text, name, new TextSpan(0, text.Length)).Reason);
    }

    private static PlaceUse Parse(string use) => Enum.Parse<PlaceUse>(use, ignoreCase: true);

    private static (string Text, TextSpan Name) Marked(string text)
    {
        var start = text.IndexOf("[[", StringComparison.Ordinal);
        var end = text.IndexOf("]]", StringComparison.Ordinal) - 2;
        return (text.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal), new TextSpan(start, end));
    }

    /// <summary>One sentence and what its marked name stands for; <paramref name="Otherwise"/> is the use where nothing tells.</summary>
    public sealed record PlaceUseCase(string Text, string Use, string? Reason = null, string? Otherwise = null);
}
