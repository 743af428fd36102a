using CsCheck;
using Parley.Text;

namespace Parley.Tests.Text;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said \"yes” and left.", "\"yes”")]
    [InlineData("We are here. We stay,” Vell said.", "We are here. We stay,”")]
    [InlineData("\"We stay,” Vell said. We go,” she said.", "\"We stay,”|We go,”")]
    [InlineData("“We stay. We do not go", "“We stay. We do not go")]
    [InlineData("‘It isn’t ours,’ Vell’s aide said.", "‘It isn’t ours,’")]
    [InlineData("The ministers’ plan and the workers’ vote", "")]
    [InlineData("'The ministers’ plan failed,' he said", "'The ministers’ plan failed,'")]
    [InlineData("It was the '90s and 'twas fine", "")]
    public void Finds_what_stands_in_marks(string text, string quotations) =>
        Assert.Equal(
            quotations,
            string.Join('|', QuotationMarks.In(text, new TextSpan(0, text.Length)).Select(quotation => quotation.Span.In(text))));

    [Fact]
    public void Quotations_of_any_text_lie_in_it_in_order() =>
        Gen.String[Gen.Char["ab .,'’‘\"“”\n—"], 0, 60].Sample(text =>
        {
            var quotations = QuotationMarks.In(text, new TextSpan(0, text.Length));
            return quotations.All(quotation => quotation.Span.End <= text.Length)
                && quotations.Zip(quotations.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        });
}
