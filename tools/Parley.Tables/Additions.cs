using Parley.Actors.Tables;

namespace Parley.Tables;

/// <summary>Our own entries, from <c>additions/*.tsv</c>; the head of each file tells its columns.</summary>
public sealed class Additions
{
    public List<FormRow> Forms { get; } = [];

    /// <summary>Bodies: id, name, state, sector.</summary>
    public List<(string Id, string Name, string State, string Sector)> Bodies { get; } = [];

    public List<string> Blocked { get; } = [];

    /// <summary>Entries of the sources that are left out: code and form.</summary>
    public HashSet<(string Code, string Form)> Dropped { get; } = [];

    /// <summary>Role nouns: singular, plural, rank, sector, kind.</summary>
    public List<(string Form, string Plural, RoleRank Rank, string Sector, RoleKind Kind)> Roles { get; } = [];

    /// <summary>First names: m or f, name.</summary>
    public List<(string Sex, string Name)> FirstNames { get; } = [];

    /// <summary>Reads the files of a folder.</summary>
    public static Additions Read(string folder)
    {
        var additions = new Additions();
        additions.AddForms(Path.Combine(folder, "states.tsv"));
        additions.AddForms(Path.Combine(folder, "places.tsv"));
        additions.AddBodies(Path.Combine(folder, "bodies.tsv"));
        additions.AddInstitutions(Path.Combine(folder, "institutions.tsv"));
        additions.AddLeaders(Path.Combine(folder, "leaders.tsv"));
        additions.AddRoles(Path.Combine(folder, "roles.tsv"));
        additions.Blocked.AddRange(SourceLines.Rows(Path.Combine(folder, "blocked.tsv"), 1).Select(row => row[0]));
        additions.Dropped.UnionWith(SourceLines.Rows(Path.Combine(folder, "dropped.tsv"), 2).Select(row => (row[0], row[1])));
        foreach (var row in SourceLines.Rows(Path.Combine(folder, "first-names.tsv"), 2))
        {
            additions.FirstNames.AddRange(row[1].Split(' ').Select(name => (row[0], name)));
        }

        return additions;
    }

    private static FormUse Use(string name, string file) =>
        Enum.TryParse<FormUse>(name, out var use) ? use : throw new InvalidDataException($"{Path.GetFileName(file)}: there is no use \"{name}\".");

    private void AddForms(string file)
    {
        foreach (var row in SourceLines.Rows(file, 4))
        {
            var flags = row[2] switch
            {
                "-" => "",
                "ethnic" => "e",
                "ambiguous" => "a",
                "common" => "c",
                _ => throw new InvalidDataException($"{Path.GetFileName(file)}: there is no flag \"{row[2]}\"."),
            };
            var use = Use(row[1], file);
            Forms.AddRange(row[3].Split('|').Select(form => new FormRow(form, row[0], use, use == FormUse.HostCity ? flags + "h" : flags)));
        }
    }

    private void AddBodies(string file)
    {
        foreach (var row in SourceLines.Rows(file, 6))
        {
            Bodies.Add((row[0], row[4], row[2] == "-" ? "" : row[2], row[3]));
            var others = row[5] == "-" ? [] : row[5].Split('|');
            var use = Use(row[1], file);
            Forms.AddRange(others.Prepend(row[4]).Select(form => new FormRow(form, row[0], use)));
        }
    }

    private void AddInstitutions(string file)
    {
        foreach (var row in SourceLines.Rows(file, 3))
        {
            Forms.AddRange(row[2].Split('|').Select(form => new FormRow(form, row[0], FormUse.Institution, Sector: row[1])));
        }
    }

    private void AddLeaders(string file)
    {
        foreach (var row in SourceLines.Rows(file, 4))
        {
            var to = row[2] == "-" ? "" : row[2];
            Forms.AddRange(row[3].Split('|').Select(form => new FormRow(form, row[0], FormUse.Leader, From: row[1], To: to)));
        }
    }

    private void AddRoles(string file)
    {
        foreach (var row in SourceLines.Rows(file, 4))
        {
            var kind = Enum.Parse<RoleKind>(row[2], ignoreCase: true);
            foreach (var form in row[3].Split('|').Select(form => form.Split('/')))
            {
                var plural = kind == RoleKind.People ? "" : form.Length > 1 ? form[1] : Plurals.Of(form[0]);
                Roles.Add((form[0], plural, Enum.Parse<RoleRank>(row[0]), row[1], kind));
            }
        }
    }
}
