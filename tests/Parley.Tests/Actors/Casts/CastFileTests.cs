using System.Text;
using System.Text.Json;
using CsCheck;
using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Tests.Exports;
using Parley.Text.JsonFiles;

namespace Parley.Tests.Actors.Casts;

public sealed class CastFileTests
{
    private const string Example = """
        {
          "$schema": "cast.schema.json",
          "actors": [
            {
              "name": "Ilse Brandvold", "kind": "person", "aliases": ["the Norvale premier"], "party": "Norvale", "gender": "female",
              "roles": [
                {"title": "foreign minister", "to": "2024-11-30"},
                {"title": "prime minister", "party": "Norvale", "from": "2024-12-01"}
              ]
            },
            {"id": "sund-commission", "name": "Sund Fisheries Commission", "kind": "intergovernmentalOrganisation", "gender": null}
          ],
          "parties": [{"name": "Norvale", "aliases": ["Nordhafen"], "partOf": "Sund states"}, {"name": "Sund states"}]
        }
        """;

    private static readonly Gen<string> Names = Gen.String[Gen.Char["abAB 'é’-."], 1, 8].Select(text => "x🐟" + text.Trim() + "y");

    private static readonly Gen<Cast> Casts =
        from actors in Names.Array[0, 5]
        from kinds in Gen.Enum<ActorKind>().Array[5]
        from days in Gen.Int[1, 3_000_000].Array[5]
        select new Cast(
            [
                .. actors.DistinctBy(name => ActorId.Of(name)).Select((name, index) =>
                    new CastActor(ActorId.Of(name), $"{name} {index}", kinds[index])
                    {
                        Aliases = [$"{name} the {index}th"],
                        Gender = index % 2 == 0 ? "male" : null,
                        Roles = [new CastRole("envoy") { Party = "Norvale", From = DateOnly.FromDayNumber(days[index]), To = DateOnly.FromDayNumber(days[index] + 1) }],
                    }),
            ],
            [new CastParty("Norvale") { Aliases = ["Nordhafen"], PartOf = "Sund states" }, new CastParty("Sund states")]);

    public static IEnumerable<TheoryDataRow<WrongCase>> Wrong => CaseFile.Rows<WrongCase>("casts-wrong.json", one => one.Name);

    [Fact]
    public void A_cast_is_read_as_it_is_written()
    {
        var cast = CastFile.Parse(Example);

        var brandvold = cast.Actors[0];
        Assert.Equal((new ActorId("ilse-brandvold"), "Ilse Brandvold", ActorKind.Person), (brandvold.Id, brandvold.Name, brandvold.Kind));
        Assert.Equal(("Norvale", "female"), (brandvold.Party, brandvold.Gender));
        Assert.Equal(["the Norvale premier"], brandvold.Aliases);
        Assert.Equal(new CastRole("foreign minister") { To = new DateOnly(2024, 11, 30) }, brandvold.Roles[0]);
        Assert.Equal(new CastRole("prime minister") { Party = "Norvale", From = new DateOnly(2024, 12, 1) }, brandvold.Roles[1]);
        Assert.Equal((new ActorId("sund-commission"), ActorKind.IntergovernmentalOrganisation, null as string), (cast.Actors[1].Id, cast.Actors[1].Kind, cast.Actors[1].Gender));
        Assert.Equal(("Norvale", "Sund states"), (cast.Parties[0].Name, cast.Parties[0].PartOf));
        Assert.Equal(["Nordhafen"], cast.Parties[0].Aliases);
    }

    [Fact]
    public void A_cast_may_hold_nothing()
    {
        var cast = CastFile.Parse("\uFEFF{}");

        Assert.Empty(cast.Actors);
        Assert.Empty(cast.Parties);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_with_its_path(WrongCase one)
    {
        var problem = Assert.Throws<WrongFileException>(() => CastFile.Parse(one.Cast.GetRawText()));

        Assert.Equal(one.Problems.Select(line => "cast.json: " + line), problem.Problems);
    }

    [Theory]
    [InlineData("{\n\"actors\": [\n{\"name\": \"A\"\n\"kind\": \"person\"}]}", "cast.json: line 4, byte 1: not JSON: ")]
    [InlineData("{\"actors\": [],}", "cast.json: line 1, byte 15: not JSON: a comma stands before a closing bracket")]
    [InlineData("", "cast.json: line 1, byte 1: not JSON: ")]
    [InlineData("""{"actors": [{"name": "\ud800"}]}""", "cast.json: actors[0].name: holds half a character")]
    [InlineData("""{"\ud800": 1}""", "cast.json: the name of a property holds half a character")]
    [InlineData("""{"a\u001b[31m": 1}""", "cast.json: a\\u001b[31m: not known here")]
    public void What_is_not_json_is_one_line_with_the_place(string json, string start)
    {
        var problem = Assert.Throws<WrongFileException>(() => CastFile.Parse(json));

        Assert.StartsWith(start, problem.Problems[0], StringComparison.Ordinal);
        Assert.All(problem.Problems, line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_and_files_that_are_too_large_are_refused()
    {
        var latin = Assert.Throws<WrongFileException>(() => JsonFile.Parse("c", Encoding.Latin1.GetBytes("{\"é\":1}"), root => root));
        var large = Assert.Throws<WrongFileException>(() => CastFile.Parse(new string(' ', JsonFile.MaximumBytes + 1)));

        Assert.Equal("c: not in UTF-8; save it as UTF-8", latin.Message);
        Assert.Equal("cast.json: larger than 4 MB; too large for a file of this kind", large.Message);
    }

    [Fact]
    public void Problems_beyond_twenty_are_counted()
    {
        var json = $$"""{"actors": [{{string.Join(", ", Enumerable.Repeat("7", 30))}}]}""";

        var problem = Assert.Throws<WrongFileException>(() => CastFile.Parse(json));

        Assert.Equal(21, problem.Problems.Count);
        Assert.Equal("cast.json: and 10 more like these", problem.Problems[^1]);
    }

    [Fact]
    public void Written_and_read_again_a_cast_is_the_same() =>
        Casts.Sample(cast =>
        {
            var text = CastFile.Write(cast);
            Assert.Equal(text, CastFile.Write(CastFile.Parse(text)));
            Assert.Empty(new SchemaCheck(CastSchema.Text).Problems(JsonDocument.Parse(text).RootElement));
        });

    [Fact]
    public void Any_json_is_read_or_refused()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ",", ":", "\"actors\"", "\"parties\"", "\"name\"", "\"kind\"", "\"person\"", "\"roles\"", "\"from\"", "\"2025-01-01\"",
            "\"aliases\"", "null", "1", "\"\\ud800\"", "\"\"",
        ];

        Gen.Int[0, pieces.Length - 1].Array[0, 20].Sample(chosen =>
        {
            try
            {
                CastFile.Parse(string.Concat(chosen.Select(index => pieces[index])));
            }
            catch (WrongFileException)
            {
                // Refused: as good as read.
            }
        });
    }

    [Fact]
    public void The_document_s_worked_example_is_as_it_says()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cast.md"));
        var json = document.Split("```json\n")[1].Split("```")[0];

        var index = new CastIndex(CastFile.Parse(json));

        var brandvold = index.Named("The Iron Trawler") ?? throw new InvalidOperationException();
        var turcan = index.WithId(new ActorId("ana-maria-turcan")) ?? throw new InvalidOperationException();
        Assert.Equal(("prime minister", "Norvale"), (CastIndex.RoleOn(brandvold, new DateOnly(2025, 6, 2))?.Title, CastIndex.PartyOn(brandvold, new DateOnly(2025, 6, 2))));
        Assert.Equal(("foreign minister", "Norvale"), (CastIndex.RoleOn(brandvold, new DateOnly(2023, 6, 2))?.Title, CastIndex.PartyOn(brandvold, new DateOnly(2023, 6, 2))));
        Assert.Equal(("Sund Commission", "Estmark"), (CastIndex.PartyOn(turcan, new DateOnly(2025, 1, 9)), CastIndex.PartyOn(turcan, new DateOnly(2025, 1, 10))));
        Assert.Equal("Sund Commission", index.Named("mediators")?.Name);
        Assert.Equal("Norvale", index.PartyNamed("Skipper’s House")?.Name);
        Assert.Empty(new SchemaCheck(CastSchema.Text).Problems(JsonDocument.Parse(json).RootElement));
        Assert.All(Enum.GetNames<ActorKind>(), kind => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(kind)}`", document, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_takes_the_example() => Assert.Empty(new SchemaCheck(CastSchema.Text).Problems(JsonDocument.Parse(Example).RootElement));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_schema_and_the_reader_agree(WrongCase one)
    {
        var problems = new SchemaCheck(CastSchema.Text).Problems(one.Cast);

        Assert.Equal(one.OnlyTheReader, problems.Count == 0);
    }

    [Fact]
    public void The_schema_knows_every_kind()
    {
        var kinds = JsonDocument.Parse(CastSchema.Text).RootElement.GetProperty("$defs").GetProperty("actor").GetProperty("properties").GetProperty("kind").GetProperty("enum");

        Assert.Equal(Enum.GetNames<ActorKind>(), kinds.EnumerateArray().Select(kind => kind.GetString()), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A cast that is wrong, and what is said of it; <c>OnlyTheReader</c>: no schema can tell.</summary>
    public sealed record WrongCase(string Name, JsonElement Cast, string[] Problems, bool OnlyTheReader = false);
}
