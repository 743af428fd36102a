namespace Parley.Tables;

/// <summary>All that the tables are made of, read and checked.</summary>
public sealed class TableSources
{
    /// <summary>States: alpha-3, alpha-2, common name, all names, nationality, capital.</summary>
    public required IReadOnlyList<string[]> States { get; init; }

    /// <summary>Our own entries.</summary>
    public required Additions Additions { get; init; }

    /// <summary>Names of states and of their parts, from the territories.</summary>
    public IReadOnlyList<FormRow> Territories { get; init; } = [];

    /// <summary>Leaders to about 2014, from Phoenix.</summary>
    public IReadOnlyList<FormRow> Leaders { get; init; } = [];

    /// <summary>Role nouns, from Phoenix: singular, plural, sector.</summary>
    public IReadOnlyList<(string Form, string Plural, string Sector)> Agents { get; init; } = [];

    /// <summary>First names and their sex, from births in the United States: m, f or b for both; name.</summary>
    public IReadOnlyList<string[]> FirstNames { get; init; } = [];

    /// <summary>Reads the sources of a tool folder and of the folder of Phoenix lists and territories.</summary>
    public static TableSources Open(string tool, string actors)
    {
        var states = SourceLines.Rows(Path.Combine(tool, "sources", "states.tsv"), 6).ToList();
        var codes = states.Select(row => row[0]).ToHashSet();
        return new TableSources
        {
            States = states,
            Additions = Additions.Read(Path.Combine(tool, "additions")),
            Territories = [.. Tables.Territories.Read(Path.Combine(actors, "territories.tar.gz"), states.ToDictionary(row => row[1], row => row[0]))],
            Leaders = [.. PhoenixActors.Leaders(SourceLines.Packed(Path.Combine(actors, "Phoenix.Countries.actors.txt.gz")), codes)],
            Agents = [.. PhoenixAgents.Persons(SourceLines.Packed(Path.Combine(actors, "Phoenix.agents.txt.gz")))],
            FirstNames = [.. SourceLines.Rows(Path.Combine(tool, "sources", "first-names.tsv"), 2)],
        };
    }
}
