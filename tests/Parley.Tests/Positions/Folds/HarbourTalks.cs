using Parley.Actors;
using Parley.Articles;
using Parley.Articles.PlainText;
using Parley.Positions;
using Parley.Positions.Codebooks;
using Parley.Positions.Folds;
using Parley.Testing;

namespace Parley.Tests.Positions.Folds;

/// <summary>Two articles on invented talks, a week apart, coded by hand.</summary>
internal static class HarbourTalks
{
    public static readonly Codebook Codebook = new("Harbour talks",
    [
        new Issue("harbour-dues", "Harbour dues", "Norvale halves its harbour dues."),
        new Issue("inspectors", "Inspectors", "Neutral inspectors may work on Estmark's quays."),
        new Issue("catch-quota", "Catch quota", "Estmark lifts its quota on foreign boats."),
        new Issue("joint-court", "Joint court", "A joint court settles disputes."),
        new Issue("ferry-line", "Ferry line", "The ferry line opens again."),
    ]);

    public static readonly Actor Lindqvist = CodedBuilder.Person("Ada Lindqvist", "prime minister", "Norvale");
    public static readonly Actor Brenn = CodedBuilder.Person("Oskar Brenn", "foreign minister", "Estmark");
    public static readonly Actor Hult = CodedBuilder.Person("Jonas Hult", "fisheries adviser", "Estmark");
    public static readonly Actor Brandvold = new(ActorId.Of("Brandvold"), "Brandvold", ActorKind.State) { Party = "Brandvold" };

    public static readonly Article First = Read("2025-06-02-quay.txt", "The Quay", """
        Prime Minister Ada Lindqvist said on Sunday that Norvale would halve its dues, but "only if Estmark lifts the quota first".

        Foreign Minister Oskar Brenn said Estmark "will never accept foreign inspectors on its quays".

        Neutral inspectors are the least we need, a spokeswoman for the Norvale government said.

        Estmark's fisheries adviser Jonas Hult said inspectors would be welcome for one season.

        Brandvold is studying the plan for inspectors, its foreign ministry said.

        Brenn told reporters that there was a very good chance that the quota would be lifted by July.

        "A joint court is the only way," Lindqvist said. Both prime ministers welcomed the court.
        """);

    public static readonly Article Second = Read("2025-06-09-gazette.txt", "Harbour Gazette", """
        Lindqvist said on Saturday that the dues would stay as they were.

        "We accept inspectors, provided they carry no arms," Brenn said on Sunday.

        Estmark keeps its quota until the dues are halved, Brenn said.

        A joint court has to sit in Brandvold and nowhere else, Lindqvist said.

        Someone close to the talks said that <b>boats</b> would sail again.
        """);

    public static IReadOnlyList<CodedArticle> Articles { get; } = [new(First, OfFirst()), new(Second, OfSecond())];

    public static FoldOptions Options => new(Codebook);

    private static IReadOnlyList<Coded> OfFirst() =>
    [
        CodedBuilder.In(First, Lindqvist, "Prime Minister Ada Lindqvist", "said", "that Norvale would halve its dues, but \"only if Estmark lifts the quota first\"",
            CodedBuilder.On("harbour-dues", Stance.Conditional).If(First, "only if Estmark lifts the quota first", ConditionKind.OnlyIf, obligor: "Estmark"))
            .SaidOn(First, "Sunday", new DateOnly(2025, 6, 1)),
        CodedBuilder.In(First, Brenn, "Foreign Minister Oskar Brenn", "said", "Estmark \"will never accept foreign inspectors on its quays\"",
            CodedBuilder.On("inspectors", Stance.Opposes, Act.Reject).Never(First, "will never accept foreign inspectors on its quays", "will never")),
        CodedBuilder.In(First, Spokeswoman, "a spokeswoman for the Norvale government", "said", "Neutral inspectors are the least we need", CodedBuilder.On("inspectors", Stance.Supports)),
        CodedBuilder.In(First, Hult, "Estmark's fisheries adviser Jonas Hult", "said", "inspectors would be welcome for one season", CodedBuilder.On("inspectors", Stance.Supports)),
        CodedBuilder.In(First, Brandvold, "its foreign ministry", "said", "Brandvold is studying the plan for inspectors", CodedBuilder.On("inspectors", Stance.Noncommittal)),
        CodedBuilder.In(First, Brenn, "Brenn", "told", "that there was a very good chance that the quota would be lifted by July", CodedBuilder.On("catch-quota", Stance.Supports))
            .Hedged(First, "a very good chance", new ProbabilityBand(75, 85, BandSource.Survey)),
        CodedBuilder.In(First, Lindqvist, "Lindqvist", "said", "\"A joint court is the only way,\"", CodedBuilder.On("joint-court", Stance.Supports)),
        CodedBuilder.In(First, Actor.Together([Lindqvist, Brenn]), "Both prime ministers", "welcomed", "the court", CodedBuilder.On("joint-court", Stance.Supports)),
    ];

    private static IReadOnlyList<Coded> OfSecond() =>
    [
        CodedBuilder.In(Second, Lindqvist, "Lindqvist", "said", "that the dues would stay as they were", CodedBuilder.On("harbour-dues", Stance.Opposes)).SaidOn(Second, "Saturday", new DateOnly(2025, 6, 7)),
        CodedBuilder.In(Second, Brenn, "Brenn", "said", "\"We accept inspectors, provided they carry no arms,\"",
            CodedBuilder.On("inspectors", Stance.Conditional).If(Second, "provided they carry no arms", ConditionKind.ProvidedThat, obligor: "they")).SaidOn(Second, "Sunday", new DateOnly(2025, 6, 8)),
        CodedBuilder.In(Second, Brenn, "Brenn", "said", "Estmark keeps its quota until the dues are halved",
            CodedBuilder.On("catch-quota", Stance.Opposes).If(Second, "until the dues are halved", ConditionKind.Until)),
        CodedBuilder.In(Second, Lindqvist, "Lindqvist", "said", "A joint court has to sit in Brandvold and nowhere else", CodedBuilder.On("joint-court", Stance.Supports)),
        CodedBuilder.In(Second, actor: null, "Someone close to the talks", "said", "that <b>boats</b> would sail again"),
    ];

    private static Actor Spokeswoman => new(ActorId.Of("Norvale's spokeswoman"), "Norvale's spokeswoman", ActorKind.Office) { Role = "spokeswoman for the Norvale government", Party = "Norvale" };

    private static Article Read(string name, string outlet, string text) => PlainTextReader.Read(name, text, new ArticleOptions()) with { Outlet = outlet };
}
