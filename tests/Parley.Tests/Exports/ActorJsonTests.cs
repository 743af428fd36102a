using System.Text.Json;
using Parley.Actors;
using Parley.Dates;
using Parley.Exports;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;

namespace Parley.Tests.Exports;

public sealed class ActorJsonTests
{
    private const string Text = "Ann Lee and Tom Harrow said the port was shut.";

    private static readonly Actor Lee = new(new ActorId("ann-lee"), "Ann Lee", ActorKind.Person) { Role = "mayor", Party = "Norway" };

    private static readonly Actor Harrow = new(new ActorId("tom-harrow"), "Tom Harrow", ActorKind.Person);

    public static TheoryData<ActorResolution> Resolutions =>
    [
        new ActorResolution.Resolved(Lee, ActorBasis.Name),
        new ActorResolution.Resolved(Lee with { Kind = ActorKind.Anonymous, Count = 2 }, ActorBasis.Description),
        new ActorResolution.Resolved(Actor.Together([Lee, Harrow]), ActorBasis.Pronoun),
        new ActorResolution.Unresolved("he", "The pronoun may mean more than one person.", [Lee, Harrow]),
        new ActorResolution.Unresolved("\ud83d", "The speaker's words hold no name.", []),
        new ActorResolution.Nobody(),
    ];

    public static TheoryData<ActorKind> Kinds => [.. Enum.GetValues<ActorKind>()];

    public static TheoryData<ActorBasis> Bases => [.. Enum.GetValues<ActorBasis>()];

    [Theory]
    [MemberData(nameof(Resolutions))]
    public void Whoever_speaks_fits_the_published_schema(ActorResolution resolution) => FitsSchema(resolution);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_in_the_schema(ActorKind kind) => FitsSchema(new ActorResolution.Resolved(Lee with { Kind = kind }, ActorBasis.Name));

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_basis_is_in_the_schema(ActorBasis basis) => FitsSchema(new ActorResolution.Resolved(Lee, basis));

    [Fact]
    public void Those_who_speak_together_are_members()
    {
        var actor = ActorOf(new ActorResolution.Resolved(Actor.Together([Lee, Harrow]), ActorBasis.Name));

        Assert.Equal("Ann Lee and Tom Harrow", actor.GetProperty("name").GetString());
        Assert.Equal(["ann-lee", "tom-harrow"], actor.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("id").GetString()));
    }

    [Fact]
    public void Who_was_not_told_keeps_words_reason_and_candidates()
    {
        var actor = ActorOf(new ActorResolution.Unresolved("he", "The pronoun may mean more than one person.", [Lee, Harrow]));

        Assert.Equal(("he", "unknown", "unresolved"), (actor.GetProperty("name").GetString(), actor.GetProperty("kind").GetString(), actor.GetProperty("basis").GetString()));
        Assert.Equal("The pronoun may mean more than one person.", actor.GetProperty("reason").GetString());
        Assert.Equal(["ann-lee", "tom-harrow"], actor.GetProperty("candidates").EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()));
    }

    [Fact]
    public void Nobody_is_null() => Assert.Equal(JsonValueKind.Null, ActorOf(new ActorResolution.Nobody()).ValueKind);

    private static void FitsSchema(ActorResolution resolution) => Assert.Empty(new SchemaCheck(StatementSchema.Text).Problems(LineOf(resolution)));

    private static JsonElement ActorOf(ActorResolution resolution) => LineOf(resolution).GetProperty("actor");

    private static JsonElement LineOf(ActorResolution resolution)
    {
        var article = ArticleBuilder.FromText("a.txt", Text);
        var statement = StatementBuilder.In(article, "Ann Lee and Tom Harrow", "said", "the port was shut");
        var dated = new NewsOccasions().Resolve(article, [new Attributed(statement, resolution)]);
        using var output = new StringWriter { NewLine = "\n" };
        var lines = new StatementLines(output, new StatementFilter());
        lines.Write(new ReadOutcome.Read(article, new Reading(new ReaderVersion("parley", "0.0.0", "test"), [.. dated.Select(one => new Coded(one, [], []))])));
        lines.Complete();
        return JsonDocument.Parse(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).RootElement;
    }
}
