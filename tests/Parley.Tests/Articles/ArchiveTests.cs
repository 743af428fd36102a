using Parley.Articles;

namespace Parley.Tests.Articles;

/// <summary>Exports of news archives: one file, many articles.</summary>
public sealed class ArchiveTests : IDisposable
{
    private const string First = "The envoy of Norland walked out of the talks on Tuesday, a mediator said.";

    private const string Second = "“We will be back,” Prime Minister Ilse Brandvold told reporters in Port Ann.";

    /// <summary>With labels for headline and body.</summary>
    private const string NexisLabelled = """
        Download Request: All Documents: 1-2
        Time Of Request: Saturday, June 07, 2025

        Terms: (talks)


                                       1 of 2 DOCUMENTS


                          Copyright 2025 Courier Group Ltd.
                                  All Rights Reserved

                                   The Sund Courier

                                 June 3, 2025 Tuesday
                                     Late Edition

        SECTION: NEWS; Pg. 4

        LENGTH: 24 words

        HEADLINE: Envoy walks out
        of talks

        BYLINE: Ida Holm

        BODY:

        The envoy of Norland walked out of the
        talks on Tuesday, a mediator said.

        “We will be back,” Prime Minister Ilse
        Brandvold told reporters in Port Ann.

        LANGUAGE: ENGLISH

        SUBJECT: TALKS (90%);
        ENVOYS (70%)

        LOAD-DATE: June 4, 2025


                                       2 of 2 DOCUMENTS


                                   Port Ann Gazette

                                 June 4, 2025 Wednesday

        LENGTH: 12 words

        HEADLINE: No news

        LOAD-DATE: June 5, 2025
        """;

    /// <summary>Older: the headline has no label, and the owner stands below.</summary>
    private const string NexisPlain = """
                                    Document 1 of 1


                                 The Sund Courier (Port Ann)

                                June 3, 2025, Tuesday

        Envoy walks out of talks

        BYLINE: BY IDA HOLM

        LENGTH: 24 words

        DATELINE: PORT ANN

        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        “We will be back,” Prime Minister Ilse Brandvold told reporters in Port Ann.

        GRAPHIC: Photo, the envoy said to leave

        LOAD-DATE: June 4, 2025

                          Copyright 2025 Courier Group Ltd.
        """;

    private const string NexisUni = """
        User Name: desk
        Date and Time: 7 June 2025 9:00:00 CEST
        Documents (2)
        1. Envoy walks out of talks
        Client/Matter: -None-

        Envoy walks out of talks

        The Sund Courier

        June 3, 2025 Tuesday 10:00 AM GMT

        Copyright 2025 Courier Group Ltd. All Rights Reserved

        Section: NEWS; Pg. 4
        Length: 24 words
        Byline: Ida Holm
        Highlight: The talks stall.

        Body

        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        “We will be back,” Prime Minister Ilse Brandvold told reporters in Port Ann.

        Graphic

        The envoy, said to leave.

        Classification

        Language: ENGLISH

        Load-Date: June 4, 2025

        End of Document

        Talks resume

        Port Ann Gazette

        4 June 2025

        Length: 12 words

        Body

        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        Load-Date: June 5, 2025

        End of Document
        """;

    private const string FactivaPlain = """
        News
        Envoy walks out of talks
        By Ida Holm
        1,024 words
        3 June 2025
        09:30
        The Sund Courier
        SUNDCO
        4
        English
        (c) 2025 Courier Group Ltd.

        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        “We will be back,” Prime Minister Ilse Brandvold told reporters in Port Ann.

        Document SUNDCO0020250603el630001a

        Page 1 of 2 © 2025 Factiva, Inc. All rights reserved.

        Talks resume
        12 words
        4 June 2025
        Port Ann Gazette
        PAGAZ
        English
        Copyright 2025 Gazette

        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        Document PAGAZ00020250604el640002b

        Search Summary
        Text talks
        """;

    private const string FactivaCodes = """
        HD
        Envoy walks out of talks
        BY
        By Ida Holm
        WC
        24 words
        PD
        3 June 2025
        SN
        The Sund Courier
        LA
        English
        CY
        (c) 2025 Courier Group Ltd.
        LP
        The envoy of Norland walked out of the talks on Tuesday, a mediator said.

        TD
        “We will be back,” Prime Minister Ilse Brandvold told reporters in Port Ann.

        NS
        gdip : International Relations
        AN
        Document SUNDCO0020250603el630001a
        """;

    private readonly Opening opening = new();

    public void Dispose() => opening.Dispose();

    [Theory]
    [InlineData(NexisLabelled)]
    [InlineData(NexisPlain)]
    [InlineData(NexisUni)]
    [InlineData(FactivaPlain)]
    [InlineData(FactivaCodes)]
    public void An_export_is_cut_into_articles_without_cover_and_labels(string export)
    {
        var arrivals = Opening.Open(opening.Write("export.txt", export));

        var article = Assert.IsType<Arrival.Opened>(arrivals[0]).Article;
        Assert.Equal($"{First}\n\n{Second}", article.Text);
        Assert.Equal(("export.txt, article 1", "Envoy walks out of talks", new DateOnly(2025, 6, 3)), (article.Name, article.Title, article.Published));
        Assert.StartsWith("The Sund Courier", article.Outlet, StringComparison.Ordinal);
        Assert.Equal("IDA HOLM", Assert.Single(article.Authors).ToUpperInvariant());
    }

    [Theory]
    [InlineData(NexisUni)]
    [InlineData(FactivaPlain)]
    public void The_next_article_has_its_own_outlet_and_day(string export)
    {
        var arrivals = Opening.OpenStream(export);

        Assert.Equal(2, arrivals.Length);
        var article = Assert.IsType<Arrival.Opened>(arrivals[1]).Article;
        Assert.Equal((First, "Talks resume", "Port Ann Gazette", new DateOnly(2025, 6, 4)), (article.Text, article.Title, article.Outlet, article.Published));
    }

    [Fact]
    public void An_article_without_text_is_named()
    {
        var path = opening.Write("export.txt", NexisLabelled);

        Assert.Equal($"{path}, article 2: holds no text (\"No news\")", Assert.IsType<Arrival.Unreadable>(Opening.Open(path)[1]).Problem.Message);
    }

    [Theory]
    [InlineData(NexisUni)]
    [InlineData(FactivaPlain)]
    [InlineData(FactivaCodes)]
    public void An_export_as_a_Word_document_is_cut_too(string export)
    {
        var path = opening.Write("export.docx", WordFile.OfParagraphs(export.Split('\n').Select(line => line.TrimEnd())));

        var article = Assert.IsType<Arrival.Opened>(Opening.Open(path)[0]).Article;

        Assert.Equal(($"{First}\n\n{Second}", "Envoy walks out of talks"), (article.Text, article.Title));
    }

    [Fact]
    public void Codes_and_words_may_stand_on_one_line()
    {
        var lines = FactivaCodes.Split('\n');
        var export = string.Join('\n', lines.Select((line, index) => line.Length == 2 ? $"{line}   {lines[index + 1]}" : index > 0 && lines[index - 1].Length == 2 ? string.Empty : line));

        Assert.Equal(First, Assert.IsType<Arrival.Opened>(Opening.OpenStream(export.Replace("AN   Document", "AN\nDocument", StringComparison.Ordinal))[0]).Article.Text.Split("\n\n")[0]);
    }

    [Fact]
    public void An_article_that_speaks_of_documents_is_no_export() =>
        Assert.StartsWith("1 of 2 DOCUMENTS", Opening.One(Opening.OpenStream($"1 of 2 DOCUMENTS\n\n{First}")).Text, StringComparison.Ordinal);
}
