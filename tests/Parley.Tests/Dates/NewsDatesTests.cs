using System.Text.RegularExpressions;
using Parley.Dates;
using Parley.Dates.Expressions;
using Parley.Text;

namespace Parley.Tests.Dates;

public sealed partial class NewsDatesTests
{
    private static readonly DateOnly Wednesday = new(2025, 3, 19);

    [Fact]
    public void Reads_the_words_outside_the_stretch_as_context()
    {
        const string text = "The council will vote on Friday.";

        var time = Assert.Single(NewsDates.In(text, new TextSpan(25, 31), Wednesday));

        Assert.Equal(new DateOnly(2025, 3, 21), time.From);
    }

    [Fact]
    public void Counts_from_a_day_that_the_sentence_before_the_stretch_names()
    {
        const string text = "The truce was signed on March 3. Two days later it was broken.";

        var time = Assert.Single(NewsDates.In(text, new TextSpan(33, text.Length), Wednesday));

        Assert.Equal(new DateOnly(2025, 3, 5), time.From);
    }

    [Fact]
    public void Finds_nothing_outside_the_stretch() =>
        Assert.Empty(NewsDates.In("He left on Monday and came back.", new TextSpan(0, 10), Wednesday));

    [Fact]
    public void The_same_words_count_from_another_day_when_asked_to()
    {
        const string text = "“We start tomorrow,” she said.";

        var days = new[] { Wednesday, Wednesday.AddDays(-7) }.Select(day => Assert.Single(In(text, day)).From);

        Assert.Equal([new DateOnly(2025, 3, 20), new DateOnly(2025, 3, 13)], days);
    }

    [Theory]
    [InlineData("by Friday", TimeBound.By)]
    [InlineData("until Friday", TimeBound.Until)]
    [InlineData("since Friday", TimeBound.Since)]
    [InlineData("before Friday", TimeBound.Before)]
    [InlineData("after Friday", TimeBound.After)]
    [InlineData("on Friday", TimeBound.In)]
    [InlineData("within three days", TimeBound.By)]
    public void Tells_what_the_preposition_makes_of_the_days(string words, TimeBound bound) => Assert.Equal(bound, Assert.Single(In(words, Wednesday)).Bound);

    [Theory]
    [InlineData("on March 3, 2025", Certainty.Exact)]
    [InlineData("yesterday", Certainty.Exact)]
    [InlineData("on Monday", Certainty.Guessed)]
    [InlineData("early next year", Certainty.Fuzzy)]
    [InlineData("about three days ago", Certainty.Fuzzy)]
    [InlineData("for three days", Certainty.Undated)]
    public void Tells_how_sure_the_days_are(string words, Certainty certainty) => Assert.Equal(certainty, Assert.Single(In(words, Wednesday)).Certainty);

    [Fact]
    public void Goes_on_across_a_line_end_and_not_across_a_blank_line()
    {
        Assert.Equal("March\n3", Assert.Single(In("on March\n3 they met", Wednesday), time => time.Granularity == Granularity.Day).Span.In("on March\n3 they met"));
        Assert.DoesNotContain(In("in March\n\n3 they met", Wednesday), time => time.Granularity == Granularity.Day);
    }

    [Fact]
    public void Every_word_that_the_rules_ask_for_is_in_the_lexicon()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Parley/Dates/Expressions"), "*.cs").Select(File.ReadAllText);

        var words = sources.SelectMany(source => AskedFor().Matches(source).Concat(WordLists().Matches(source).SelectMany(list => Quoted().Matches(list.Value))))
            .Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(words.Count > 60, "The words are no longer where this test looks for them.");
        Assert.Empty(words.Where(word => TimeRules.All.Lexicon.Find(word) is null));
    }

    [Fact]
    public void Every_rule_is_in_its_document()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs/dates.md"));

        var rules = NewsDatesCases.All.SelectMany(row => row.Data.Expected).Select(time => time.Rule).Distinct().ToList();

        Assert.True(rules.Count > 40, $"The cases show {rules.Count} rules only.");
        Assert.Empty(rules.Where(rule => !document.Contains($"`{rule}`", StringComparison.Ordinal) && !document.Contains($"`{rule.Split('-')[0]}-…`", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\.Is\(""([^""]+)""\)")]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"static readonly string\[\] (FeastNames|Events|DateWords|Links|Papers|YearPrepositions|Leads|Timetable) = \[[^\]]+\]")]
    private static partial Regex WordLists();

    [GeneratedRegex(@"""([^""]+)""")]
    private static partial Regex Quoted();

    private static IReadOnlyList<TimeExpression> In(string text, DateOnly? anchor) => NewsDates.In(text, new TextSpan(0, text.Length), anchor);
}
