using Parley.Actors.Tables;

namespace Parley.Tables;

/// <summary>Forms and what they stand for, each form once.</summary>
internal sealed class FormTable
{
    private readonly Dictionary<string, FormRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> adjectives = [];

    public IReadOnlyCollection<FormRow> Rows => rows.Values;

    public bool Has(string form) => rows.ContainsKey(form);

    /// <summary>A state's adjective, a source's rather than our first, or nothing.</summary>
    public string AdjectiveOf(string code) => adjectives.GetValueOrDefault(code, "");

    /// <summary>Adds an entry of ours; a capital or host city given twice is both.</summary>
    public void AddOwn(FormRow row)
    {
        if (!rows.TryGetValue(row.Form, out var known))
        {
            Add(row);
        }
        else if (known.Key != row.Key)
        {
            throw new InvalidDataException($"Our additions give \"{row.Form}\" to {known.Key} and to {row.Key}.");
        }
        else
        {
            Merge(known, row);
        }
    }

    /// <summary>Adds an entry of a source where the form is still free.</summary>
    public void AddFound(FormRow row)
    {
        if (row.Use == FormUse.Adjective)
        {
            adjectives[row.Key] = row.Form;
        }

        if (!rows.TryGetValue(row.Form, out var known))
        {
            Add(row);
        }
        else if (known.Key == row.Key)
        {
            Merge(known, row);
        }
    }

    private void Merge(FormRow known, FormRow row)
    {
        if (row.Use == FormUse.HostCity || known.Use == FormUse.HostCity)
        {
            var use = row.Use == FormUse.HostCity ? known.Use : row.Use;
            rows[row.Form] = known with { Use = use == FormUse.Place ? FormUse.HostCity : use, Flags = known.Flags.Contains('h', StringComparison.Ordinal) ? known.Flags : known.Flags + "h" };
        }
    }

    private void Add(FormRow row)
    {
        rows.Add(row.Form, row);
        if (row.Use == FormUse.Adjective && !row.Flags.Contains('e', StringComparison.Ordinal))
        {
            adjectives.TryAdd(row.Key, row.Form);
        }
    }
}
