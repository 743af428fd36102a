using Parley.Actors;
using Parley.Articles;
using Parley.Articles.PlainText;
using Parley.Dates;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Folds;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Folds;

/// <summary>Three articles on an invented plan for a ferry line, with its answers, measures and meetings, coded by hand.</summary>
internal static class FerryTalks
{
    public static readonly Article First = Read("2025-06-02-quay.txt", "The Quay", "https://quay.example/1", """
        Prime Minister Ada Lindqvist said on Sunday that the Norvale ferry plan would open the line for 30 days with 12 crossings a week.

        Estmark is studying the ferry plan, Foreign Minister Oskar Brenn said.

        Lindqvist said Brandvold had already accepted the plan.

        The two ministers are due to meet in Lund on Friday, Brenn said.

        "We will ban their boats from the inner harbour unless the line opens," Lindqvist said.

        Norvale offered to send monitors as a guarantee for Estmark.
        """);

    public static readonly Article Second = Read("2025-06-09-gazette.txt", "Harbour Gazette", null, """
        Lindqvist said on Sunday that the Norvale ferry plan now meant opening the line for 60 days, still with 12 crossings a week.

        Estmark accepts the ferry plan, Brenn said on Sunday.

        The two ministers met in Lund on Friday. Officials said that the talks with Brandvold set for June 12 had been called off.

        Brandvold, which has signed the ferry plan, thanked both.
        """);

    public static readonly Article Third = Read("2025-06-09-wire.txt", "Coast Wire", null, "Estmark accepts the ferry plan, Brenn said on Sunday.");

    public static readonly Codebook Codebook = new("Ferry talks", [new Issue("ferry-line", "Ferry line", "The ferry line opens again.")]);

    public static IReadOnlyList<CodedArticle> Articles { get; } = [new(First, OfFirst()), new(Second, OfSecond()), new(Third, OfThird())];

    public static FoldOptions Options => new(Codebook);

    private static Actor Norvale => HarbourTalks.Lindqvist;

    private static Actor Estmark => HarbourTalks.Brenn;

    private static IReadOnlyList<Coded> OfFirst() =>
    [
        CodedBuilder.In(First, Norvale, "Prime Minister Ada Lindqvist", "said", "that the Norvale ferry plan would open the line for 30 days with 12 crossings a week",
            CodedBuilder.On("ferry-line", Stance.Supports, Act.Offer) with { Proposal = Plan(First, "the Norvale ferry plan", "Norvale", Point(First, "30 days", 30, "day"), Point(First, "12 crossings a week", 12, "crossing")) })
            .SaidOn(First, "Sunday", new DateOnly(2025, 6, 1)),
        CodedBuilder.In(First, Estmark, "Foreign Minister Oskar Brenn", "said", "Estmark is studying the ferry plan",
            CodedBuilder.On("ferry-line", Stance.Noncommittal, Act.Defer) with { Proposal = Plan(First, "the ferry plan", "Norvale"), Response = Of(First, "Estmark is studying the ferry plan", "Estmark", ResponseState.Studying) }),
        CodedBuilder.In(First, Norvale, "Lindqvist", "said", "Brandvold had already accepted the plan",
            new Coding(Act.Assert, Stance.Unclear) { Proposal = Plan(First, "the plan", "Norvale"), Response = Of(First, "Brandvold had already accepted the plan", "Brandvold", ResponseState.Accepted, ClaimedBy.Other) }),
        CodedBuilder.In(First, Estmark, "Brenn", "said", "The two ministers are due to meet in Lund on Friday",
            new Coding(Act.Announce, Stance.Unclear) { Meeting = Meet(First, "The two ministers are due to meet in Lund on Friday", MeetingState.Planned, "on Friday", new DateOnly(2025, 6, 6), "Lund", "Norvale", "Estmark") }),
        CodedBuilder.In(First, Norvale, "Lindqvist", "said", "\"We will ban their boats from the inner harbour unless the line opens,\"",
            new Coding(Act.Threaten, Stance.Unclear) { Measure = new Measure(StatementBuilder.Find(First.Text, "ban their boats"), MeasureKind.Sanction, "Norvale", "Estmark", MeasureStatus.Threatened, null) { Rule = "test" } }),
        CodedBuilder.In(First, new Actor(ActorId.Of("Norvale"), "Norvale", ActorKind.State), "Norvale", "offered", "to send monitors as a guarantee for Estmark",
            new Coding(Act.Offer, Stance.Unclear) { Guarantee = new Guarantee(StatementBuilder.Find(First.Text, "monitors as a guarantee"), GuaranteeInstrument.Monitoring, "Norvale", "Estmark", GuaranteeState.Offered) { Rule = "test" } }),
    ];

    private static IReadOnlyList<Coded> OfSecond() =>
    [
        CodedBuilder.In(Second, Norvale, "Lindqvist", "said", "that the Norvale ferry plan now meant opening the line for 60 days, still with 12 crossings a week",
            CodedBuilder.On("ferry-line", Stance.Supports, Act.Offer) with { Proposal = Plan(Second, "the Norvale ferry plan", "Norvale", Point(Second, "60 days", 60, "day"), Point(Second, "12 crossings a week", 12, "crossing")) })
            .SaidOn(Second, "Sunday", new DateOnly(2025, 6, 8)),
        Accepts(Second),
        CodedBuilder.In(Second, null, null, "met", "The two ministers met in Lund on Friday",
            new Coding(Act.Announce, Stance.Unclear) { Meeting = Meet(Second, "The two ministers met in Lund on Friday", MeetingState.Held, "on Friday", new DateOnly(2025, 6, 6), "Lund", "Norvale", "Estmark") }),
        CodedBuilder.In(Second, null, "Officials", "said", "that the talks with Brandvold set for June 12 had been called off",
            new Coding(Act.Announce, Stance.Unclear) { Meeting = Meet(Second, "the talks with Brandvold set for June 12", MeetingState.Cancelled, "June 12", new DateOnly(2025, 6, 12), null, "Brandvold") }),
        CodedBuilder.In(Second, HarbourTalks.Brandvold, "Brandvold", "thanked", "which has signed the ferry plan",
            new Coding(Act.Praise, Stance.Unclear) { Proposal = Plan(Second, "the ferry plan", "Norvale"), Response = Of(Second, "which has signed the ferry plan", "Brandvold", ResponseState.Signed, ClaimedBy.Narrated) }),
    ];

    private static IReadOnlyList<Coded> OfThird() => [Accepts(Third)];

    private static Coded Accepts(Article article) => CodedBuilder.In(article, Estmark, "Brenn", "said", "Estmark accepts the ferry plan",
        CodedBuilder.On("ferry-line", Stance.Supports, Act.Accept) with { Proposal = Plan(article, "the ferry plan", "Norvale"), Response = Of(article, "Estmark accepts the ferry plan", "Estmark", ResponseState.Accepted) })
        .SaidOn(article, "Sunday", new DateOnly(2025, 6, 8));

    private static ProposalMention Plan(Article article, string words, string author, params IReadOnlyList<Provision> points) =>
        new(StatementBuilder.Find(article.Text, words), "norvale-ferry-plan", author, points) { Rule = "test" };

    private static Provision Point(Article article, string words, decimal quantity, string unit) => new(StatementBuilder.Find(article.Text, words), quantity, unit, ProvisionBound.Exactly);

    private static Response Of(Article article, string words, string party, ResponseState state, ClaimedBy by = ClaimedBy.Self) =>
        new(StatementBuilder.Find(article.Text, words), party, state, by) { Proposal = "norvale-ferry-plan", Rule = "test" };

    private static MeetingMention Meet(Article article, string words, MeetingState state, string when, DateOnly day, string? place, params IReadOnlyList<string> who) => new(
        StatementBuilder.Find(article.Text, words), who, state, MeetingFormat.InPerson,
        new TimeExpression(StatementBuilder.Find(article.Text, when), "", TimeKind.Date, day, day, Granularity.Day, "test", Certainty.Exact, TimeBound.In),
        place is null ? (TextSpan?)null : StatementBuilder.Find(article.Text, place)) { Rule = "test" };

    private static Article Read(string name, string outlet, string? url, string text) => PlainTextReader.Read(name, text, new ArticleOptions()) with { Outlet = outlet, Url = url };
}
