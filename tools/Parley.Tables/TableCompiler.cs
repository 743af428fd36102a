using System.Globalization;
using System.Text;
using Parley.Actors.Tables;

namespace Parley.Tables;

/// <summary>Makes the tables of their sources: ours first, then the packages, the territories and Phoenix; the first to name a form has it.</summary>
public static class TableCompiler
{
    /// <summary>The text of <c>tables.tsv</c>: the same sources give the same bytes.</summary>
    /// <exception cref="InvalidDataException">Two of our own entries give one form to two keys, or an entry names no known key.</exception>
    public static string Compile(TableSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Check(sources);
        var forms = new FormTable();
        foreach (var form in sources.Additions.Forms)
        {
            forms.AddOwn(form);
        }

        foreach (var form in FromStates(sources).Concat(sources.Territories).Concat(sources.Leaders))
        {
            if (!sources.Additions.Dropped.Contains((form.Key, form.Form)))
            {
                forms.AddFound(form);
            }
        }

        var text = new StringBuilder();
        AppendStates(text, sources, forms);
        foreach (var (id, name, state, sector) in sources.Additions.Bodies.OrderBy(body => body.Id, StringComparer.Ordinal))
        {
            Append(text, $"B\t{id}\t{name}\t{state}\t{sector}");
        }

        var lines = forms.Rows.Select(row => (row.Form, Line: row.ToLine()))
            .Concat(sources.Additions.Blocked.Distinct().Where(form => !forms.Has(form)).Select(form => (Form: form, Line: $"X\t{form}")));
        Append(text, lines.OrderByDescending(line => line.Form.Length).ThenByDescending(line => line.Form.Count(char.IsUpper))
            .ThenBy(line => line.Form, StringComparer.Ordinal).Select(line => line.Line));
        Append(text, Roles(sources));
        Append(text, Names(sources));
        return text.ToString();
    }

    private static void Check(TableSources sources)
    {
        var keys = sources.States.Select(row => row[0]).Concat(sources.Additions.Bodies.Select(body => body.Id)).Append("?").ToHashSet();
        if (sources.Additions.Forms.FirstOrDefault(form => !keys.Contains(form.Key)) is { } stray)
        {
            throw new InvalidDataException($"\"{stray.Form}\" names {stray.Key}, which is neither a state nor a body.");
        }
    }

    private static IEnumerable<FormRow> FromStates(TableSources sources)
    {
        foreach (var row in sources.States)
        {
            var (code, names, nationality, capital) = (row[0], row[3].Split('|').Append(row[2]).Distinct(), row[4], row[5]);
            foreach (var name in names.Where(name => !name.Contains(',', StringComparison.Ordinal) && !name.Contains('(', StringComparison.Ordinal)))
            {
                yield return new FormRow(name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name, code, FormUse.Name);
            }

            if (nationality.Length > 0 && !names.Contains(nationality) && !sources.Additions.Dropped.Contains((code, nationality)))
            {
                yield return new FormRow(nationality, code, FormUse.Adjective);
                if (Plurals.OfPeople(nationality) is { } people)
                {
                    yield return new FormRow(people, code, FormUse.People);
                }
            }

            if (capital.Length > 0 && !names.Contains(capital))
            {
                yield return new FormRow(capital, code, FormUse.Capital);
            }
        }

        foreach (var form in sources.Additions.Forms.Where(form => form.Use == FormUse.Adjective && !form.Flags.Contains('e', StringComparison.Ordinal)))
        {
            if (Plurals.OfPeople(form.Form) is { } people && !people.EndsWith("mans", StringComparison.Ordinal))
            {
                yield return new FormRow(people, form.Key, FormUse.People, form.Flags);
            }
        }
    }

    private static void AppendStates(StringBuilder text, TableSources sources, FormTable forms)
    {
        var common = sources.Additions.Forms.Where(form => form.Flags.Contains('c', StringComparison.Ordinal)).ToLookup(form => (form.Key, form.Use), form => form.Form);
        foreach (var row in sources.States)
        {
            var name = common[(row[0], FormUse.Name)].FirstOrDefault() ?? row[2];
            var capital = common[(row[0], FormUse.Capital)].FirstOrDefault() ?? row[5];
            var adjective = common[(row[0], FormUse.Adjective)].FirstOrDefault() ?? forms.AdjectiveOf(row[0]);
            Append(text, $"S\t{row[0]}\t{row[1]}\t{name}\t{adjective}\t{capital}");
        }
    }

    private static SortedDictionary<string, string>.ValueCollection Roles(TableSources sources)
    {
        var roles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, plural, rank, sector, kind) in sources.Additions.Roles)
        {
            roles.TryAdd(form, $"R\t{form}\t{plural}\t{rank}\t{sector}\t{kind}");
        }

        foreach (var (form, plural, sector) in sources.Agents)
        {
            roles.TryAdd(form, $"R\t{form}\t{plural}\t{RoleRank.Other}\t{sector}\t{RoleKind.Person}");
        }

        return roles.Values;
    }

    private static IEnumerable<string> Names(TableSources sources)
    {
        var names = sources.FirstNames.ToDictionary(row => row[1], row => row[0]);
        foreach (var (sex, name) in sources.Additions.FirstNames)
        {
            names[name] = sex;
        }

        return from name in names group name.Key by name.Value into sex orderby sex.Key select $"N\t{sex.Key}\t{string.Join(' ', sex.Order(StringComparer.Ordinal))}";
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Append(text, line);
        }
    }

    private static void Append(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
