using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Cli.Commands;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;
using Parley.Testing;

namespace Parley.Cli.Tests.Commands;

public sealed class CastCommandTests : IDisposable
{
    private const string Text = "NORDHAFEN — Ilse Brandvold said that the boats stay. Brandvold warned that time is short. Tor Vik denied that the talks are over.";

    private readonly string folder = Directory.CreateTempSubdirectory("parley-cast").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Proposes_those_whom_the_articles_name()
    {
        var (code, output, error) = await SuggestAsync(null, Cast.Empty, Keep("a.txt", Text));

        var cast = CastFile.Parse(output);
        Assert.Equal((0, "parley: 2 actors proposed, from 3 statements whose speaker was resolved.\n"), (code, error));
        Assert.Equal(["Ilse Brandvold", "Tor Vik"], cast.Actors.Select(actor => actor.Name));
        Assert.Equal(["Brandvold"], cast.Actors[0].Aliases);
        Assert.Equal("Norvale", cast.Actors[0].Party);
    }

    [Fact]
    public async Task An_article_that_comes_twice_counts_once()
    {
        var article = Keep("a.txt", Text);

        var (_, _, error) = await SuggestAsync(null, Cast.Empty, article, article);

        Assert.Contains("from 3 statements", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_in_the_cast_are_left_out_and_the_rest_goes_to_the_file()
    {
        var file = Path.Combine(folder, "suggested.json");
        var present = new Cast([new CastActor(new ActorId("tor-vik"), "Tor Vik", ActorKind.Person)], []);

        var (code, output, error) = await SuggestAsync(file, present, Keep("a.txt", Text), Path.Combine(folder, "missing.txt"));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("missing.txt: ", error, StringComparison.Ordinal);
        Assert.Contains("parley: 1 actor proposed", error, StringComparison.Ordinal);
        Assert.Equal("Ilse Brandvold", Assert.Single(CastFile.Read(file).Actors).Name);
        Assert.Empty(Directory.GetFiles(folder, "*.part"));
    }

    [Fact]
    public async Task Runs_as_a_command_with_the_negotiation_s_model()
    {
        await Run.OfAsync("", "init", Path.Combine(folder, "talks"));

        var run = await Run.OfAsync("", "cast", "suggest", "SAMPLE", "--negotiation", Path.Combine(folder, "talks"), "--model", "english-small");
        await File.WriteAllTextAsync(Path.Combine(folder, "talks", "parley.json"), """{"model": "no-such"}""", TestContext.Current.CancellationToken);
        var broken = await Run.OfAsync("", "cast", "suggest", "SAMPLE", "--negotiation", Path.Combine(folder, "talks"));

        Assert.Equal(0, run.ExitCode);
        Assert.NotNull(CastFile.Parse(run.Output));
        Assert.Equal(3, broken.ExitCode);
        Assert.Contains("There is no model 'no-such'", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_negotiation_s_own_cast_is_not_written_over_unless_it_is_empty()
    {
        var talks = Path.Combine(folder, "talks");
        await Run.OfAsync("", "init", talks);
        var cast = Path.Combine(talks, "cast.json");
        var whileEmpty = await Run.OfAsync("", "cast", "suggest", "SAMPLE", "--negotiation", talks, "--model", "english-small", "--output", cast);
        var full = """{"actors": [{"name": "Ana Brek", "kind": "person"}]}""";
        await File.WriteAllTextAsync(cast, full, TestContext.Current.CancellationToken);

        var run = await Run.OfAsync("", "cast", "suggest", "SAMPLE", "--negotiation", talks, "--output", cast);

        Assert.Equal(0, whileEmpty.ExitCode);
        Assert.Equal((2, $"parley: --output {cast} is the negotiation's cast, and what it holds would be lost; name another file.\n"), (run.ExitCode, run.Error));
        Assert.Equal(full, await File.ReadAllTextAsync(cast, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_wrong_cast_stops_every_command_with_a_line_for_each_problem()
    {
        var talks = Path.Combine(folder, "talks");
        await Run.OfAsync("", "init", talks);
        var cast = Path.Combine(talks, "cast.json");
        await File.WriteAllTextAsync(cast, """{"actors": [{"name": "Ana Brek", "kind": "persn", "roles": [{"title": "envoy", "from": "2025-13-01"}]}]}""", TestContext.Current.CancellationToken);

        var suggest = await Run.OfAsync("", "cast", "suggest", "SAMPLE", "--negotiation", talks);
        var read = await Run.OfAsync("", "read", "SAMPLE", "--negotiation", talks);

        Assert.Equal((2, 2, ""), (suggest.ExitCode, read.ExitCode, read.Output));
        Assert.Equal(suggest.Error, read.Error);
        Assert.StartsWith($"parley: {cast}: actors[0].kind: 'persn' is not a kind; write one of ", read.Error, StringComparison.Ordinal);
        Assert.EndsWith($"parley: {cast}: actors[0].roles[0].from: '2025-13-01' is not a day; write it as YYYY-MM-DD\n", read.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_and_wrong_use_name_the_whole_command()
    {
        var help = await Run.OfAsync("", "cast", "suggest", "--help");
        var wrong = await Run.OfAsync("", "cast", "suggest");
        var address = await Run.OfAsync("", "cast", "suggest", "https://example.org/a");

        Assert.Contains("parley cast suggest inbox/", help.Output, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("Try 'parley cast suggest --help'.", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("nothing is fetched", address.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_printed()
    {
        var cast = await Run.OfAsync("", "schema", "cast");
        var statement = await Run.OfAsync("", "schema");

        Assert.Equal(CastSchema.Text, cast.Output);
        Assert.Equal(Parley.Exports.StatementSchema.Text, statement.Output);
    }

    private string Keep(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int Code, string Output, string Error)> SuggestAsync(string? file, Cast present, params string[] paths)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var reader = new NewsReader(
            new Finder(), new Actors(), new NewsOccasions(), new UncodedStatements(), new MemoryLedger(), new ReaderVersion("parley", "0.0.0", "test"));

        var code = await new CastSuggestRun(paths, file, new ArticleOptions(), present).RunAsync(
            reader, paths.Length, new Streams(() => Stream.Null, output, error, IsErrorTerminal: false), new FrozenClock(), TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString().Split('\n').Where(line => !line.Contains("articles a second")).Aggregate((one, two) => $"{one}\n{two}"));
    }

    /// <summary>Time that stands still.</summary>
    private sealed class FrozenClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }

    /// <summary>Finds the statements of the text above.</summary>
    private sealed class Finder : IFindStatements
    {
        public Findings Find(Article article, CancellationToken cancellationToken = default) => new(
            [
                StatementBuilder.In(article, "Ilse Brandvold", "said", "that the boats stay"),
                StatementBuilder.In(article, "Brandvold", "warned", "that time is short"),
                StatementBuilder.In(article, "Tor Vik", "denied", "that the talks are over"),
            ],
            []);
    }

    /// <summary>Knows who speaks in the text above.</summary>
    private sealed class Actors : IResolveActors
    {
        public IReadOnlyList<Attributed> Resolve(Article article, Findings findings) =>
            [.. findings.Statements.Select(statement => new Attributed(statement, new ActorResolution.Resolved(Who(statement.Speaker?.In(article.Text)), ActorBasis.Name)))];

        private static Actor Who(string? words) => words == "Tor Vik" ? Person("Tor Vik", "Estmark") : Person("Ilse Brandvold", "Norvale");

        private static Actor Person(string name, string party) => new(ActorId.Of(name), name, ActorKind.Person) { Party = party };
    }
}
