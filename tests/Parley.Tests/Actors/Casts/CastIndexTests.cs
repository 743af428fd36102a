using Parley.Actors;
using Parley.Actors.Casts;

namespace Parley.Tests.Actors.Casts;

public sealed class CastIndexTests
{
    private static readonly CastActor Brandvold = new(new ActorId("ilse-brandvold"), "Ilse Brandvold", ActorKind.Person)
    {
        Aliases = ["Norvale's premier", "Brand"],
        Party = "Norvale",
        Roles =
        [
            new CastRole("prime minister") { Party = "Norvale", From = new DateOnly(2024, 12, 1) },
            new CastRole("foreign minister") { From = new DateOnly(2020, 1, 1), To = new DateOnly(2024, 11, 30) },
            new CastRole("Sund envoy") { Party = "Sund states", From = new DateOnly(2022, 1, 1), To = new DateOnly(2022, 12, 31) },
            new CastRole("member of parliament"),
        ],
    };

    private static readonly CastIndex Index = new(new Cast([Brandvold], [new CastParty("Norvale") { Aliases = ["Nordhafen"] }]));

    [Theory]
    [InlineData("Ilse Brandvold", true)]
    [InlineData("ILSE  BRANDVOLD", true)]
    [InlineData("Ilse\nBrandvold", true)]
    [InlineData("Norvale’s premier", true)]
    [InlineData("Brand", true)]
    [InlineData("The Brand", true)]
    [InlineData("brand", false)]
    [InlineData("Brandvold", false)]
    [InlineData("", false)]
    public void A_name_is_found_whatever_its_article_spaces_apostrophes_and_case_but_for_one_short_word(string words, bool isFound) =>
        Assert.Equal(isFound ? Brandvold : null, Index.Named(words));

    [Fact]
    public void Ids_and_parties_are_found()
    {
        Assert.Same(Brandvold, Index.WithId(new ActorId("ilse-brandvold")));
        Assert.Null(Index.WithId(new ActorId("tor-vik")));
        Assert.Equal("Norvale", Index.PartyNamed("nordhafen")?.Name);
        Assert.Null(Index.PartyNamed("Estmark"));
    }

    [Theory]
    [InlineData("2025-06-02", "prime minister", "Norvale")]
    [InlineData("2024-12-01", "prime minister", "Norvale")]
    [InlineData("2024-11-30", "foreign minister", "Norvale")]
    [InlineData("2022-12-31", "Sund envoy", "Sund states")]
    [InlineData("2019-01-01", "member of parliament", "Norvale")]
    [InlineData(null, "prime minister", "Norvale")]
    public void The_role_and_party_are_those_of_the_day(string? day, string title, string party)
    {
        var known = day is null ? (DateOnly?)null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((title, party), (CastIndex.RoleOn(Brandvold, known)?.Title, CastIndex.PartyOn(Brandvold, known)));
    }

    [Fact]
    public void An_actor_without_roles_has_its_own_party() =>
        Assert.Equal((null, "Norvale"), (CastIndex.RoleOn(Brandvold with { Roles = [] }, null), CastIndex.PartyOn(Brandvold with { Roles = [] }, null)));
}
