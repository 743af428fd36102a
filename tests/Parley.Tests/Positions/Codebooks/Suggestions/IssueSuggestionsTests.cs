using CsCheck;
using Parley.Actors;
using Parley.Positions.Codebooks;
using Parley.Positions.Codebooks.Suggestions;
using Parley.Positions.Folds;
using Parley.Positions.Phrases;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Codebooks.Suggestions;

public sealed class IssueSuggestionsTests
{
    private static readonly Actor Lindqvist = CodedBuilder.Person("Ada Lindqvist", "prime minister", "Norvale");
    private static readonly Actor Brenn = CodedBuilder.Person("Oskar Brenn", "foreign minister", "Estmark");

    private static readonly IReadOnlyList<CodedArticle> Talks =
    [
        Article("a.txt", "2025-06-02",
            (Lindqvist, "the 40 foreign inspectors must leave the harbour"), (Brenn, "foreign inspectors are welcome on Tuesday"), (Brenn, "the harbour dues are too high")),
        Article("b.txt", "2025-06-09",
            (Lindqvist, "no inspector will ever board her ships"), (Brenn, "Norvale should halve its harbour dues"), (Lindqvist, "the government would answer the proposal in two weeks")),
    ];

    [Fact]
    public void What_several_sides_come_back_to_is_proposed_with_its_counts()
    {
        var first = IssueSuggestions.Of(Talks, Codebook.Empty)[0];

        Assert.Equal(("Foreign inspectors", 3, 2), (first.Issue.Label, first.Statements, first.Articles));
        Assert.Equal(["Estmark", "Norvale"], first.Parties);
        Assert.Equal(["foreign inspectors", "inspector"], first.Issue.Cues);
    }

    [Fact]
    public void Neither_days_nor_governments_nor_proposals_are_issues() =>
        Assert.Equal(["foreign-inspectors"], IssueSuggestions.Of(Talks, Codebook.Empty).Select(one => one.Issue.Id).Where(id => id is not "harbour-dues" and not "harbour"));

    [Fact]
    public void What_the_codebook_covers_is_left_out()
    {
        var present = new Codebook("Talks", [new Issue("inspection", "Inspection", "Inspectors may come.") { Cues = ["inspectors"] }]);

        Assert.DoesNotContain(IssueSuggestions.Of(Talks, present), one => one.Issue.Label.Contains("inspector", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_same_article_twice_and_another_order_change_nothing() =>
        Gen.Shuffle(Talks.Concat(Talks).ToArray()).Sample(shuffled => Told(IssueSuggestions.Of(shuffled, Codebook.Empty)) == Told(IssueSuggestions.Of(Talks, Codebook.Empty)));

    [Fact]
    public void The_proposals_are_a_codebook_whose_propositions_are_marked_as_drafts()
    {
        var read = CodebookFile.Parse(CodebookFile.Write(new Codebook("", [.. IssueSuggestions.Of(Talks, Codebook.Empty).Select(one => one.Issue)])));

        Assert.NotEmpty(read.Issues);
        Assert.All(read.Issues, issue => Assert.StartsWith("DRAFT: ", issue.Proposition, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("to open the Halm bridge to civilians", "bridge", "civilians")]
    [InlineData("an exchange of all prisoners", "exchange", "exchange of prisoners", "prisoners")]
    [InlineData("The 60-day truce would begin on Monday", "truce")]
    [InlineData("she accepts frozen deposits and rejects the levy", "frozen deposits", "levy")]
    [InlineData("the soldiers wanted a safe corridor", "soldiers", "safe corridor")]
    [InlineData("their government will answer in two weeks")]
    public void Noun_phrases_are_cut_out_of_statements(string content, params string[] phrases)
    {
        var words = new ViewWords(content, [new TextSpan(0, content.Length)]);

        Assert.Equal(phrases, SubjectPhrases.In(words, _ => false).Select(phrase => phrase.Words));
    }

    [Fact]
    public void Any_words_give_phrases_that_are_written_there() => Gen.String.Sample(text =>
    {
        var words = new ViewWords(text, [new TextSpan(0, text.Length)]);

        Assert.All(SubjectPhrases.In(words, _ => false), phrase => Assert.Contains(phrase.Head, text.ToLowerInvariant(), StringComparison.Ordinal));
    });

    private static string Told(IReadOnlyList<IssueSuggestion> suggestions) =>
        string.Join('\n', suggestions.Select(one => $"{one.Issue.Id} {one.Statements} {one.Articles} {string.Join('+', one.Parties)} {string.Join('+', one.Issue.Cues)}"));

    private static CodedArticle Article(string name, string day, params (Actor Actor, string Words)[] said)
    {
        var article = ArticleBuilder.FromText(name, string.Join(' ', said.Select(one => $"{one.Actor.Name} said that {one.Words}.")), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        return new CodedArticle(article, [.. said.Select(one => CodedBuilder.In(article, one.Actor, one.Actor.Name, "said", one.Words))]);
    }
}
