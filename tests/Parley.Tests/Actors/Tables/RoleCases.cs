using Parley.Actors.Tables;
using Parley.Tables;

namespace Parley.Tests.Actors.Tables;

public sealed record RoleCase(string Rank, string Sector, string Kind, string[] Forms)
{
    public override string ToString() => $"{Rank} {Kind} {Sector}";
}

public sealed record FirstNameCase(string Gender, string Names)
{
    public override string ToString() => $"{Gender} {Names[..Names.IndexOf(' ')]} …";
}

public sealed class RoleCases
{
    public static IEnumerable<TheoryDataRow<RoleCase>> All => CaseFile.Rows<RoleCase>("actor-roles.json", one => one.ToString());

    public static IEnumerable<TheoryDataRow<FirstNameCase>> FirstNames => CaseFile.Rows<FirstNameCase>("first-names.json", one => one.ToString());

    [Theory]
    [MemberData(nameof(All))]
    public void Tells_each_role_alone_and_at_the_end_of_a_mention(RoleCase one)
    {
        foreach (var form in one.Forms.SelectMany(form => form.Split('/').Select((noun, index) => (Noun: noun, IsPlural: index == 1 || one.Kind == "People"))))
        {
            foreach (var words in new[] { form.Noun, $"the old {form.Noun}", form.Noun.ToUpperInvariant() })
            {
                var role = ActorTables.Default.RoleOf(words);

                Assert.NotNull(role);
                Assert.Equal((form.Noun, one.Rank, one.Sector, one.Kind, form.IsPlural), (role.Form, role.Rank.ToString(), role.Sector, role.Kind.ToString(), role.IsPlural));
            }
        }
    }

    [Fact]
    public void Every_role_of_ours_has_a_case()
    {
        var cases = All.SelectMany(row => row.Data.Forms.SelectMany(form => form.Split('/'))).ToHashSet();
        var additions = Additions.Read(Path.Combine(Repository.Root, "tools/Parley.Tables/additions"));

        Assert.Empty(additions.Roles.Where(role => !cases.Contains(role.Form)));
    }

    [Theory]
    [MemberData(nameof(FirstNames))]
    public void Tells_the_gender_of_first_names(FirstNameCase one) =>
        Assert.Empty(one.Names.Split(' ').Where(name => ActorTables.Default.GenderOf(name)?.ToString() != one.Gender));

    [Fact]
    public void Every_first_name_of_ours_has_a_case()
    {
        var cases = FirstNames.SelectMany(row => row.Data.Names.Split(' ')).ToHashSet();
        var additions = Additions.Read(Path.Combine(Repository.Root, "tools/Parley.Tables/additions"));

        Assert.Empty(additions.FirstNames.Where(name => !cases.Contains(name.Name)));
    }

    [Theory]
    [InlineData("Kelly")]
    [InlineData("Blorp")]
    [InlineData("")]
    public void Tells_no_gender_of_names_of_both_or_none(string name) => Assert.Null(ActorTables.Default.GenderOf(name));

    [Theory]
    [InlineData("the blue door")]
    [InlineData("")]
    public void Tells_no_role_where_there_is_none(string words) => Assert.Null(ActorTables.Default.RoleOf(words));
}
