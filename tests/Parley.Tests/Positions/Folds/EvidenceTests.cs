using Parley.Articles;
using Parley.Articles.PlainText;
using Parley.Positions.Folds;
using Parley.Testing;

namespace Parley.Tests.Positions.Folds;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("that Estmark would sign", "Estmark would sign")]
    [InlineData("that the quota, \"a relic\", would go", "the quota, \"a relic\", would go")]
    [InlineData("that if the dues fall, boats will sail", "if the dues fall, boats will sail")]
    [InlineData("that was out of the question", "that was out of the question")]
    [InlineData("that proposal had been read with care", "that proposal had been read with care")]
    [InlineData("thatched roofs would be spared", "thatched roofs would be spared")]
    [InlineData("\"That the quota falls is certain\"", "\"That the quota falls is certain\"")]
    public void Reported_words_are_shown_without_the_that_which_leads_them_in(string content, string shown)
    {
        var article = PlainTextReader.Read("a.txt", $"Brenn said {content}.", new ArticleOptions());

        var evidence = Evidence.Of(article, CodedBuilder.In(article, actor: null, "Brenn", "said", content));

        Assert.Equal(shown, evidence.Words);
        Assert.Equal(shown, article.Text[evidence.Start..evidence.End]);
    }
}
