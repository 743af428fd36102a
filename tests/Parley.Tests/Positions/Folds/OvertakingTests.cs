using Parley.Actors;
using Parley.Articles;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Testing;

namespace Parley.Tests.Positions.Folds;

/// <summary>Which of a party's statements decides where it stands, and when saying it again is no change.</summary>
public sealed class OvertakingTests
{
    private static readonly Actor Leader = CodedBuilder.Person("Ada Lindqvist", "prime minister", "Norvale");
    private static readonly Actor Minister = CodedBuilder.Person("Per Aune", "foreign minister", "Norvale");
    private static readonly Actor Lawmaker = CodedBuilder.Person("Kari Moe", "lawmaker", "Norvale");

    private static readonly DateOnly Monday = new(2025, 6, 2);
    private static readonly DateOnly NextMonday = new(2025, 6, 9);

    [Fact]
    public void A_minister_overtakes_what_the_leader_said_on_an_earlier_day() =>
        Assert.Equal(ChangeType.Reversed, Between(Said(Monday, Leader, "said", "Inspectors may come", Stance.Supports), Said(NextMonday, Minister, "said", "No inspector will come", Stance.Opposes)));

    [Fact]
    public void One_who_does_not_speak_for_the_side_overtakes_nobody() =>
        Assert.Equal(ChangeType.None, Between(Said(Monday, Leader, "said", "Inspectors may come", Stance.Supports), Said(NextMonday, Lawmaker, "said", "No inspector will come", Stance.Opposes)));

    [Fact]
    public void What_the_article_looks_back_on_is_not_where_the_side_stands_now()
    {
        var article = ArticleBuilder.FromText("b.txt", "No inspector will come, Aune said. Lindqvist had welcomed inspectors last week.", NextMonday);
        var second = new CodedArticle(article,
        [
            CodedBuilder.In(article, Minister, "Aune", "said", "No inspector will come", CodedBuilder.On("inspectors", Stance.Opposes)),
            CodedBuilder.In(article, Leader, "Lindqvist", "had welcomed", "inspectors last week", CodedBuilder.On("inspectors", Stance.Supports)),
        ]);

        Assert.Equal(ChangeType.Reversed, Between(Said(Monday, Leader, "said", "Inspectors may come", Stance.Supports), second));
    }

    [Theory]
    [InlineData("said", "inspectors must come")]
    [InlineData("said", "that inspectors must come, and soon")]
    [InlineData("repeated", "that nobody would be spared a visit by the men from abroad")]
    [InlineData("reiterated", "the demand for inspectors in all harbours")]
    public void Saying_part_of_it_again_is_no_change(string cue, string words) =>
        Assert.Equal(ChangeType.None, Between(
            Said(Monday, Leader, "said", "that inspectors must come, and soon, and that no paper signed without them would ever hold", Stance.Supports),
            Said(NextMonday, Leader, cue, words, Stance.Supports)));

    [Fact]
    public void Part_of_it_with_another_number_is_a_change() =>
        Assert.Equal(ChangeType.Clarified, Between(
            Said(Monday, Leader, "said", "that 40 inspectors must come before the end of the year", Stance.Supports),
            Said(NextMonday, Leader, "said", "that 60 inspectors must come", Stance.Supports)));

    private static CodedArticle Said(DateOnly day, Actor actor, string cue, string words, Stance stance)
    {
        var name = actor.Name.Split(' ')[1];
        var article = ArticleBuilder.FromText($"{day:yyyy-MM-dd}.txt", $"{name} {cue} {words}.", day);
        return new CodedArticle(article, [CodedBuilder.In(article, actor, name, cue, words, CodedBuilder.On("inspectors", stance))]);
    }

    private static ChangeType Between(CodedArticle before, CodedArticle after)
    {
        var rows = Changes.Of([before, after], NextMonday, HarbourTalks.Options).Rows;
        return rows.Count == 0 ? ChangeType.None : Assert.Single(rows).Type;
    }
}
