using Parley.Actors;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Dates.Occasions;

/// <summary>Reads the occasions of one article's statements.</summary>
internal sealed class OccasionReading
{
    private readonly Article article;
    private readonly Sentences sentences;
    private readonly FrameReader frames;
    private readonly ContinuedPassages passages;
    private readonly LeadIns leadIns;

    public OccasionReading(Article article, IReadOnlyList<Statement> statements)
    {
        this.article = article;
        sentences = new Sentences(article);
        frames = new FrameReader(sentences, statements);
        passages = new ContinuedPassages(sentences);
        leadIns = new LeadIns(sentences, statements);
    }

    /// <summary>The statement in whose content another stands, or null.</summary>
    public Statement? OuterOf(Statement statement) => frames.OuterOf(statement);

    /// <summary>The occasion of one statement.</summary>
    /// <param name="attributed">The statement.</param>
    /// <param name="earlier">The outermost statement before it; null when there is none, or when this one stands in another.</param>
    /// <param name="outer">When the statement was made in which this one stands.</param>
    public Dated Of(Attributed attributed, Dated? earlier, SaidWhen? outer)
    {
        var statement = attributed.Statement;
        if (frames.Of(statement) is not { } frame)
        {
            return new Dated(attributed);
        }

        var anchor = DayOf(outer) ?? article.Published;
        var times = NewsDates.In(article.Text, frame.Sentence.Span, anchor);
        var said = SaidDays.Of(frame, times, anchor);
        var venue = Venues.Of(frame, times);
        var addressees = Addressees.Of(frame, times);
        if (said is null && earlier is not null && frames.Of(earlier.Attributed.Statement) is { } before && !ContinuedPassages.SpeaksOfAnotherTime(before) && passages.GoesOn(attributed, frame, addressees, earlier))
        {
            said = earlier.Said is { } day ? day with { IsCarriedOver = true } : null;
            venue ??= earlier.Venue is { } place && passages.ShareSentence(statement, earlier.Attributed.Statement) ? place with { IsCarriedOver = true } : null;
        }

        if ((said is null || venue is null) && leadIns.Of(statement) is { } sentence)
        {
            var lead = frames.Of(statement, sentence);
            var leadTimes = NewsDates.In(article.Text, sentence.Span, anchor);
            said ??= SaidDays.Of(lead, leadTimes, anchor) is { } day ? day with { IsCarriedOver = true } : null;
            venue ??= Venues.Of(lead, leadTimes) is { } place ? place with { IsCarriedOver = true } : null;
        }

        return new Dated(attributed, said, TimesIn(statement.Content, DayOf(said) ?? anchor), venue, addressees);
    }

    private static DateOnly? DayOf(SaidWhen? said) => said is { } when && when.From == when.To ? when.From : null;

    private List<TimeExpression> TimesIn(Spans content, DateOnly? anchor) =>
        [.. content.SelectMany(stretch => NewsDates.In(article.Text, stretch, anchor)).Where(time => (time.From is not null || time.To is not null) && !time.Value.EndsWith("_REF", StringComparison.Ordinal))];
}
