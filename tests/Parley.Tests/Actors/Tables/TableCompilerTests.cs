using Parley.Actors.Tables;
using Parley.Tables;

namespace Parley.Tests.Actors.Tables;

public sealed class TableCompilerTests
{
    private static readonly string[] Norland = ["NOR", "NO", "Norland", "Norland|The Norland", "Norlander", "Port Ann"];
    private static readonly HashSet<string> Codes = ["NOR", "SUD"];

    [Fact]
    public void Makes_a_line_of_each_entry()
    {
        var additions = new Additions();
        additions.Forms.Add(new FormRow("Harbour House", "NOR", FormUse.Seat));
        additions.Forms.Add(new FormRow("Port Ann", "NOR", FormUse.HostCity, "h"));
        additions.Bodies.Add(("NPF", "Northern Peace Front", "NOR", "REB"));
        additions.Blocked.Add("Norland Sea");
        additions.Roles.Add(("envoy", "envoys", RoleRank.Envoy, "GOV", RoleKind.Person));
        additions.FirstNames.Add(("f", "Ilse"));

        var text = TableCompiler.Compile(new TableSources { States = [Norland], Additions = additions, FirstNames = [["m", "Odd"]] });

        Assert.Equal(
            """
            S	NOR	NO	Norland	Norlander	Port Ann
            B	NPF	Northern Peace Front	NOR	REB
            F	Harbour House	NOR	Seat				
            X	Norland Sea
            F	Norlanders	NOR	People				
            F	Norlander	NOR	Adjective				
            F	Port Ann	NOR	Capital	h			
            F	Norland	NOR	Name				
            R	envoy	envoys	Envoy	GOV	Person
            N	f	Ilse
            N	m	Odd

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Refuses_two_meanings_of_one_form()
    {
        var additions = new Additions();
        additions.Forms.Add(new FormRow("the Fort", "NOR", FormUse.Seat));
        additions.Forms.Add(new FormRow("the Fort", "SUD", FormUse.Seat));

        var problem = Assert.Throws<InvalidDataException>(() =>
            TableCompiler.Compile(new TableSources { States = [Norland, ["SUD", "SU", "Sudria", "Sudria", "Sudrian", ""]], Additions = additions }));

        Assert.Equal("Our additions give \"the Fort\" to NOR and to SUD.", problem.Message);
    }

    [Fact]
    public void Refuses_a_key_that_is_not_known()
    {
        var additions = new Additions();
        additions.Forms.Add(new FormRow("the Fort", "SUD", FormUse.Seat));

        var problem = Assert.Throws<InvalidDataException>(() => TableCompiler.Compile(new TableSources { States = [Norland], Additions = additions }));

        Assert.Equal("\"the Fort\" names SUD, which is neither a state nor a body.", problem.Message);
    }

    [Fact]
    public void Reads_leaders_and_nobody_else_from_Phoenix()
    {
        string[] lines =
        [
            "# a comment", "NORLAND_  [NOR]", "+NORLANT_", "ODD_EIDE_  ; CountryInfo.txt", "+ODD_VAN_EIDE", "\t[NORELI 400101-900101]", "\t[NORGOV 900101-980101]", "\t[NORELI]",
            "A_MINISTER_", "\t[NORGOV 030101-041031]", "KARL_STEIN_", "\t[SUDELI 400101-600101]", "\t[SUDGOV 600101-700101]",
        ];

        var leaders = PhoenixActors.Leaders(lines, Codes);

        Assert.Equal([("Odd Eide", "NOR", "1990", "1998"), ("Odd van Eide", "NOR", "1990", "1998")], leaders.Select(row => (row.Form, row.Key, row.From, row.To)));
    }

    [Fact]
    public void Reads_persons_from_the_Phoenix_agents()
    {
        string[] lines = ["# a comment", "TRADER [~BUS]", "INDUSTRY [~BUS]", "NEWS!PERSON! [~MED]", "COMMITTEE [~GOV]", "BUDDHIST [~BUD]"];

        Assert.Equal(["trader", "newsman", "newswoman", "newsperson"], PhoenixAgents.Persons(lines).Select(agent => agent.Form));
    }

    [Fact]
    public void Reads_names_of_states_and_of_their_parts_from_territories()
    {
        var codes = new Dictionary<string, string> { ["NO"] = "NOR" };

        var state = Territories.Of("no", "name: Norland\nfull_name: Kingdom of Norland\nis_country: true\nnames_weak:\n  - Nordia\n", codes);
        var part = Territories.Of("no_xx", "name: Eastmark\nparent: no\nis_country: false\n", codes);
        var past = Territories.Of("no_yy", "name: Westmark\nparent: no\nis_country: false\nis_historical: true\n", codes);

        Assert.Equal(["Norland", "Kingdom of Norland"], state.Select(row => row.Form));
        Assert.Equal([("Eastmark", "NOR", FormUse.Place)], part.Select(row => (row.Form, row.Key, row.Use)));
        Assert.Empty(past);
    }

    [Fact]
    public void The_committed_tables_are_what_the_sources_give()
    {
        var actors = Path.GetDirectoryName(Repository.Shared("data/actors/territories.tar.gz")) ?? "";

        var text = TableCompiler.Compile(TableSources.Open(Path.Combine(Repository.Root, "tools/Parley.Tables"), actors));

        Assert.True(
            text == File.ReadAllText(Path.Combine(Repository.Root, "src/Parley/Actors/Tables/tables.tsv")),
            "tables.tsv is not what tools/Parley.Tables makes of its sources: run it (docs/actors-tables.md).");
    }
}
