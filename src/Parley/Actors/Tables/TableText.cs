using System.Globalization;

namespace Parley.Actors.Tables;

/// <summary>The tables as read from <c>tables.tsv</c>, which <c>tools/Parley.Tables</c> makes.</summary>
/// <remarks>
/// One line a row, its kind first. S: a state (alpha-3, alpha-2, name, adjective, capital). B: a body (id, name, state, sector).
/// F: a form (form, key, use, flags, sector, from, to,
/// first word in plain letters where it has marks). X: words that stand for nobody. R: a role (form, plural, rank, sector, kind).
/// N: first names (m, f or b for both, names parted by spaces).
/// </remarks>
internal sealed class TableText
{
    private static readonly Dictionary<string, FormUse> Uses = Enum.GetValues<FormUse>().ToDictionary(use => use.ToString());
    private static readonly Dictionary<string, RoleRank> Ranks = Enum.GetValues<RoleRank>().ToDictionary(rank => rank.ToString());
    private static readonly Dictionary<string, RoleKind> Kinds = Enum.GetValues<RoleKind>().ToDictionary(kind => kind.ToString());

    private readonly Dictionary<string, (string Name, string? State, string? Sector)> bodies = [];

    public Dictionary<string, TableState> States { get; } = [];

    /// <summary>Longer forms first, of equally long ones that with more capitals first; no entry where a form stands for nobody.</summary>
    public List<(string Form, TableEntry? Entry)> Forms { get; } = new(8000);

    public Dictionary<string, Role> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, Gender?> FirstNames { get; } = [];

    public static TableText Read(TextReader reader)
    {
        var tables = new TableText();
        while (reader.ReadLine() is { } line)
        {
            tables.Add(line.Split('\t'));
        }

        return tables;
    }

    private void Add(string[] row)
    {
        switch (row[0])
        {
            case "S":
                States[row[1]] = new TableState(row[1], row[2], row[3], Present(row[4]), Present(row[5]));
                break;
            case "B":
                bodies[row[1]] = (row[2], Present(row[3]), Present(row[4]));
                break;
            case "F":
                Forms.Add((row[1], EntryOf(row)));
                break;
            case "X":
                Forms.Add((row[1], null));
                break;
            case "R":
                AddRole(row);
                break;
            case "N":
                AddFirstNames(row[2].Split(' '), row[1] switch { "m" => Gender.Male, "f" => Gender.Female, _ => null });
                break;
            default:
                throw new InvalidDataException($"tables.tsv has a row of no known kind: {row[0]}.");
        }
    }

    private TableEntry EntryOf(string[] row)
    {
        var (form, key) = (row[1], row[2]);
        var (name, state, sector) = States.TryGetValue(key, out var known) ? (known.Name, key, null)
            : bodies.TryGetValue(key, out var body) ? body
            : (form, null, null);
        return new TableEntry(key, name, Uses[row[3]])
        {
            Form = form,
            PlainFirstWord = row.Length > 8 ? row[8] : null,
            State = state,
            Sector = Present(row[5]) ?? sector,
            IsEthnic = row[4].Contains('e'),
            IsAmbiguous = row[4].Contains('a'),
            IsHostCity = row[4].Contains('h'),
            FromYear = Year(row[6]),
            ToYear = Year(row[7]),
        };
    }

    private void AddRole(string[] row)
    {
        var (rank, kind) = (Ranks[row[3]], Kinds[row[5]]);
        Roles.TryAdd(row[1], new Role(row[1], row[4], rank, kind, IsPlural: kind == RoleKind.People));
        if (row[2].Length > 0)
        {
            Roles.TryAdd(row[2], new Role(row[2], row[4], rank, kind, IsPlural: true));
        }
    }

    private void AddFirstNames(string[] names, Gender? gender)
    {
        FirstNames.EnsureCapacity(FirstNames.Count + names.Length);
        foreach (var name in names)
        {
            FirstNames[name] = gender;
        }
    }

    private static string? Present(string field) => field.Length == 0 ? null : field;

    private static int? Year(string field) => field.Length == 0 ? null : int.Parse(field, CultureInfo.InvariantCulture);
}
