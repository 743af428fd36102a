using Parley.Actors.Tables;
using Parley.Tables;

namespace Parley.Tests.Actors.Tables;

public sealed record ActorTableCase(
    string? Key, string? Use, string Text, string[] Forms, bool Ethnic, bool Ambiguous, bool Host, string? Sector, string? State, int? From, int? To)
{
    public override string ToString() => $"{Key} {Use} {Forms[0]}";
}

public sealed record ActorTrap(string Name, string Text, string[] Found)
{
    public override string ToString() => Name;
}

/// <summary>Every entry of ours is found in a sentence and stands for the right state or body.</summary>
public sealed class ActorTableCases
{
    public static IEnumerable<TheoryDataRow<ActorTableCase>> All => CaseFile.Rows<ActorTableCase>("actor-tables.json", one => one.ToString());

    public static IEnumerable<TheoryDataRow<ActorTrap>> Traps => CaseFile.Rows<ActorTrap>("actor-table-traps.json", one => one.Name);

    [Theory]
    [MemberData(nameof(All))]
    public void Finds_each_form_and_what_it_stands_for(ActorTableCase one)
    {
        foreach (var form in one.Forms)
        {
            var text = one.Text.Replace("{}", form, StringComparison.Ordinal);
            var match = ActorTables.Default.In(text).SingleOrDefault(match => match.Span.In(text) == form);

            if (one.Key is null)
            {
                Assert.DoesNotContain(ActorTables.Default.In(text), found => form.Contains(found.Span.In(text), StringComparison.Ordinal));
                continue;
            }

            Assert.True(match is not null, $"{form} was not found.");
            Assert.Equal((one.Key, one.Use, one.Ethnic, one.Ambiguous), (match.Entry.Key, match.Entry.Use.ToString(), match.Entry.IsEthnic, match.Entry.IsAmbiguous));
            Assert.True(!one.Host || match.Entry.IsHostCity, $"{form} is a host city.");
            Assert.Equal(one.Sector ?? match.Entry.Sector, match.Entry.Sector);
            Assert.Equal(one.State ?? match.Entry.State, match.Entry.State);
            Assert.Equal((one.From, one.To), (match.Entry.FromYear, match.Entry.ToYear));
        }
    }

    [Fact]
    public void Every_addition_has_a_case()
    {
        var cases = All.SelectMany(row => row.Data.Forms.Select(form => (row.Data.Key, form))).ToHashSet();
        var additions = Additions.Read(Path.Combine(Repository.Root, "tools/Parley.Tables/additions"));

        var entries = additions.Forms.Select(form => ((string?)form.Key, form.Form)).Concat(additions.Blocked.Select(form => ((string?)null, form)));

        Assert.Empty(entries.Where(entry => !cases.Contains(entry)));
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Is_not_misled(ActorTrap one) =>
        Assert.Equal(one.Found, ActorTables.Default.In(one.Text).Select(match => match.Span.In(one.Text)));

    [Fact]
    public void What_a_source_has_wrong_is_left_out()
    {
        var additions = Additions.Read(Path.Combine(Repository.Root, "tools/Parley.Tables/additions"));

        Assert.Empty(additions.Dropped.Where(drop => ActorTables.Default.Entries.Any(entry => entry.Key == drop.Code && entry.Form == drop.Form)));
    }
}
