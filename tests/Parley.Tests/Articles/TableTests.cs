using System.Text;
using Parley.Articles;
using Parley.Articles.Tables;

namespace Parley.Tests.Articles;

public sealed class TableTests : IDisposable
{
    private const string Sentence = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Each_row_is_an_article_whatever_parts_the_cells(char delimiter)
    {
        var table = string.Join("\r\n", "ID,Headline,Article Text,Pub Date,Newspaper,Link,Byline", $"7,\"Talks, again\",\"{Sentence}\r\n\r\n\"\"No.\"\"\",2025-06-03,The Sund Courier,https://courier.example/1,\"Ida Holm; Per Lund\"")
            .Replace(',', delimiter);

        var article = Opening.One(Opening.Open(opening.Write("news.csv", table)));

        Assert.Equal($"{Sentence.Replace(',', delimiter)}\r\n\r\n\"No.\"", article.Text);
        Assert.Equal(("7", "The Sund Courier", "https://courier.example/1", new DateOnly(2025, 6, 3)), (article.Name, article.Outlet, article.Url, article.Published));
        Assert.Equal(["Ida Holm", "Per Lund"], article.Authors);
    }

    [Fact]
    public void Columns_with_unusual_names_are_told_by_the_caller()
    {
        var path = opening.Write("news.csv", $"Wortlaut,Kopf,text\n\"{Sentence}\",Talks,short\n");
        var options = new ArticleOptions { Columns = TableColumns.Parse("text=wortlaut, title=Kopf") };

        var article = Opening.One(Opening.Open(options, path));

        Assert.Equal((Sentence, "Talks", "news.csv, line 2"), (article.Text, article.Title, article.Name));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_named_by_its_line()
    {
        var path = opening.Write("news.csv", $"title,text\n\"a\nb\",\"{Sentence}\"\n\nc,\nd,e,f,g\nh,{Sentence.Replace(",", string.Empty, StringComparison.Ordinal)}\n");

        var arrivals = Opening.Open(path);

        Assert.Equal(2, arrivals.OfType<Arrival.Opened>().Count());
        Assert.Equal(
            [$"{path}, line 5: has no text", $"{path}, line 6: has 4 cells, the first row 2"], arrivals.OfType<Arrival.Unreadable>().Select(arrival => arrival.Problem.Message));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("title,text\n", "is a table without rows")]
    [InlineData("a,b\n1,2\n", "has no column whose name tells that it holds the text (say which: --columns text=NAME); its columns: a, b")]
    [InlineData("title,text\nx,\"Talks", "the quotation mark that opens a cell in line 2 is never closed")]
    public void A_table_that_cannot_be_read_is_named(string content, string reason)
    {
        var path = opening.Write("news.csv", content);

        Assert.Equal($"{path}: {reason}", Opening.Problem(Opening.Open(path)));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named()
    {
        var path = opening.Write("news.csv", "title,text\nx,y\n");

        Assert.Equal($"{path}: has no column \"Body\"; its columns: title, text", Opening.Problem(Opening.Open(new ArticleOptions { Columns = TableColumns.Parse("text=Body") }, path)));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void Encodings_are_told_apart(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] table = [.. encoding.GetPreamble(), .. encoding.GetBytes($"sep=;\r\ntitle;text\r\nx;“Peña left”\r\n")];

        Assert.Equal("“Peña left”", Opening.One(Opening.Open(opening.Write("news.csv", table))).Text);
    }

    [Fact]
    public void A_table_is_told_by_its_header_where_no_extension_tells()
    {
        Assert.Equal(Sentence, Opening.One(Opening.OpenStream($"title,text\nx,\"{Sentence}\"\n")).Text);
        Assert.StartsWith("Talks, text", Opening.One(Opening.OpenStream($"Talks, text and terms.\n{Sentence}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_of_pages_in_a_cell_are_no_text() =>
        Assert.Equal($"{Sentence}\n\nNo.", Opening.One(Opening.OpenStream($"title,text\nx,\"<p>{Sentence}</p><p>No.</p>\"\n")).Text);

    [Theory]
    [InlineData("body=x", "'body' is nothing a column is for; there are text, title, date, outlet, url, author, id.")]
    [InlineData("text", "'text' has no column: write text=NAME.")]
    [InlineData("text=a,text=b", "'text' has two columns.")]
    public void Columns_that_mean_nothing_are_refused(string words, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => TableColumns.Parse(words)).Message);
}
