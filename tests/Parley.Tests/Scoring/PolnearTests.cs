using Parley.Scoring;
using Parley.Statements;
using Parley.Text;

namespace Parley.Tests.Scoring;

public sealed class PolnearTests
{
    [Fact]
    public void Dev_articles_hold_what_the_protocol_counts()
    {
        var articles = PolnearCorpus.Read(Repository.Shared("data/polnear/polnear-dev.jsonl.gz"));
        var records = articles.SelectMany(article => article.Gold).ToList();
        var modes = articles.SelectMany(Modes).CountBy(mode => mode).ToDictionary();
        var sheet = AttributionScorer.Score(articles, _ => []);

        Assert.Equal(84, articles.Count);
        Assert.Equal(2192, records.Count);
        Assert.Equal(368, modes[Mode.Direct]);
        Assert.Equal(267, modes[Mode.Mixed]);
        Assert.Equal(1557, modes[Mode.Indirect]);
        Assert.Equal(2066, records.Sum(record => record.Source?.Count ?? 0));
        Assert.Equal(126, records.Count(record => record.Source is null));
        Assert.Equal(2515, records.Sum(record => record.Content.Count));
        Assert.Equal(1952, sheet.Tally("E", "source").Gold);
        Assert.Equal(2192, sheet.Tally("E", "cue").Gold);
        Assert.Equal(2515, sheet.Tally("E", "content").Gold);
    }

    [Fact]
    public void Dev_units_hold_what_the_protocol_counts()
    {
        var units = PolnearUnits.Read(Repository.Shared("data/polnear/polnear-units-dev.jsonl.gz"));
        var perfect = UnitScorer.ScoreTags(units, unit => unit.Tags);

        Assert.Equal(1925, units.Count);
        Assert.Equal(84, perfect.Groups.Count);
        Assert.Equal(2770, perfect.Tally("E", "content").Gold);
        Assert.Equal(2318, perfect.Tally("E", "cue").Gold);
        Assert.Equal(2061, perfect.Tally("E", "source").Gold);
        Assert.All(perfect.Measures, measure => Assert.Equal(100, perfect.Value(measure.Letter, measure.Of)));
    }

    [Fact]
    public void Gold_tags_survive_the_way_through_the_unit_text()
    {
        var units = PolnearUnits.Read(Repository.Shared("data/polnear/polnear-units-dev.jsonl.gz"));

        var sheet = UnitScorer.Score(units, AsRecords);

        Assert.All(sheet.Measures, measure => Assert.Equal(100, sheet.Value(measure.Letter, measure.Of)));
    }

    /// <summary>Every ordered pair of annotators of one article, one as gold and one as prediction: the table's second human.</summary>
    [Fact]
    public void Two_humans_agree_as_the_table_says()
    {
        var articles = PolnearCorpus.Read(Repository.Shared("data/polnear/polnear-train.jsonl.gz"))
            .Concat(PolnearCorpus.Read(Repository.Shared("data/polnear/polnear-dev.jsonl.gz")))
            .Where(article => article.Annotations.Count > 1)
            .ToList();
        var pairs = articles.SelectMany(article =>
            from gold in article.Annotations
            from other in article.Annotations
            where gold != other
            select (Article: new GoldArticle($"{article.Name} {gold.Annotator} {other.Annotator}", article.Text, [gold]), other.Records)).ToList();
        var predicted = pairs.ToDictionary(pair => pair.Article.Name, pair => pair.Records);

        var sheet = AttributionScorer.Score(pairs.Select(pair => pair.Article), article => predicted[article.Name]);

        Assert.Equal(18, articles.Count);
        Assert.Equal(530, pairs.Count);
        Assert.Equal(
            [
                78.5, 71.3, 68.7, 82.8, 79.0, 75.8, 70.4, 64.1, 70.5, 81.0, 69.3, 91.9, 79.3, 71.6, 69.7,
                79.9, 75.9, 59.0, 98.3, 88.6, 69.8, 59.9,
            ],
            sheet.Measures.Select(measure => Math.Round(sheet.Value(measure.Letter, measure.Of)!.Value, 1)));
    }

    private static AttributionRecord[] AsRecords(GoldUnit unit)
    {
        // A unit may hold a source or cue without its content; a record needs one, and the space after the first token tags nothing.
        var nothing = unit.Starts.Count > 1 ? new TextSpan(unit.Starts[1] - 1, unit.Starts[1]) : default;
        return
        [
            .. Stretches("content").Select(content => new AttributionRecord(null, null, [content])),
            .. Stretches("source").Select(source => new AttributionRecord([source], null, [nothing])),
            .. Stretches("cue").Select(cue => new AttributionRecord(null, [cue], [nothing])),
        ];

        IEnumerable<TextSpan> Stretches(string role) => UnitTags.Fragments(unit.Tags, role).Select(fragment =>
            new TextSpan(unit.Starts[fragment.Start], fragment.End < unit.Starts.Count ? unit.Starts[fragment.End] - 1 : unit.Text.Length));
    }

    private static IEnumerable<Mode> Modes(GoldArticle article)
    {
        var quoted = new QuotedWords(ScoreTokens.Of(article.Text));
        return article.Gold.Select(record => quoted.ModeOf(record.Content));
    }
}
