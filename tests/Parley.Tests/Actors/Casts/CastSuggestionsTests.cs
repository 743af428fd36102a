using CsCheck;
using Parley.Actors;
using Parley.Actors.Casts;

namespace Parley.Tests.Actors.Casts;

public sealed class CastSuggestionsTests
{
    private static readonly Actor Brandvold = Person("Ilse Brandvold", "Prime Minister", "Norvale");
    private static readonly Actor Vik = Person("Tor Vik", "spokesman", "Estmark");

    [Fact]
    public void The_most_frequent_comes_first_with_what_was_seen_of_it()
    {
        var proposal = Propose(
            Cast.Empty,
            new(Vik, "spokesman Tor Vik", ActorBasis.Name),
            new(Brandvold, "Prime Minister Ilse Brandvold", ActorBasis.Name),
            new(Brandvold with { Role = null }, "Brandvold", ActorBasis.Name),
            new(Brandvold, "She", ActorBasis.Pronoun));

        Assert.Equal(
            """
            {
              "actors": [
                {
                  "id": "ilse-brandvold",
                  "name": "Ilse Brandvold",
                  "kind": "person",
                  "aliases": [
                    "Brandvold"
                  ],
                  "party": "Norvale",
                  "roles": [
                    {
                      "title": "Prime Minister"
                    }
                  ]
                },
                {
                  "id": "tor-vik",
                  "name": "Tor Vik",
                  "kind": "person",
                  "party": "Estmark",
                  "roles": [
                    {
                      "title": "spokesman"
                    }
                  ]
                }
              ],
              "parties": [
                {
                  "name": "Estmark"
                },
                {
                  "name": "Norvale"
                }
              ]
            }

            """,
            CastFile.Write(proposal),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Those_in_the_cast_are_not_proposed_be_it_by_id_name_or_alias()
    {
        var present = new Cast(
            [
                new CastActor(Brandvold.Id, "I. Brandvold", ActorKind.Person),
                new CastActor(new ActorId("vik"), "T. Vik", ActorKind.Person) { Aliases = ["TOR VIK"] },
            ],
            []);

        Assert.Empty(Propose(present, Seen(Brandvold), Seen(Vik)).Actors);
    }

    [Theory]
    [InlineData(ActorKind.Person, true)]
    [InlineData(ActorKind.Organisation, true)]
    [InlineData(ActorKind.ArmedGroup, true)]
    [InlineData(ActorKind.Group, true)]
    [InlineData(ActorKind.State, false)]
    [InlineData(ActorKind.Government, false)]
    [InlineData(ActorKind.Anonymous, false)]
    [InlineData(ActorKind.Document, false)]
    [InlineData(ActorKind.Unknown, false)]
    public void Persons_organisations_and_groups_are_proposed(ActorKind kind, bool isProposed) =>
        Assert.Equal(isProposed, Propose(Cast.Empty, Seen(Brandvold with { Kind = kind })).Actors.Count == 1);

    [Fact]
    public void Those_who_speak_together_are_proposed_one_by_one()
    {
        var proposal = Propose(Cast.Empty, new SeenActor(Actor.Together([Brandvold, Vik]), "Brandvold and Vik", ActorBasis.Name));

        Assert.Equal(["Ilse Brandvold", "Tor Vik"], proposal.Actors.Select(actor => actor.Name));
        Assert.All(proposal.Actors, actor => Assert.Empty(actor.Aliases));
    }

    [Theory]
    [InlineData("Brandvold", "Brandvold")]
    [InlineData("Mrs. Brandvold", "Brandvold")]
    [InlineData("Prime Minister Brandvold", "Brandvold")]
    [InlineData("Brandvold’s", "Brandvold")]
    [InlineData("Ilse\nvan Brandvold", "Ilse van Brandvold")]
    [InlineData("Brandvold, the prime minister,", "Brandvold")]
    [InlineData("She", null)]
    [InlineData("prime minister", null)]
    [InlineData("the", null)]
    [InlineData("the woman from Nordhafen", null)]
    [InlineData("Chancellor Ilse Brandvold", null)]
    [InlineData("ILSE BRANDVOLD", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_alias_is_a_name_and_another_one(string? words, string? alias) =>
        Assert.Equal(alias is null ? [] : [alias], Propose(Cast.Empty, new SeenActor(Brandvold, words, ActorBasis.Name)).Actors[0].Aliases);

    [Theory]
    [InlineData(ActorBasis.Role)]
    [InlineData(ActorBasis.Pronoun)]
    [InlineData(ActorBasis.Metonym)]
    [InlineData(ActorBasis.Description)]
    public void Words_that_are_no_name_are_no_alias(ActorBasis basis) =>
        Assert.Empty(Propose(Cast.Empty, new SeenActor(Brandvold, "Nordhafen", basis)).Actors[0].Aliases);

    [Fact]
    public void An_alias_that_two_have_is_proposed_for_neither()
    {
        var other = Person("Olav Brandvold", null, null);
        var present = new Cast([new CastActor(new ActorId("tor-vik"), "Tor Vik", ActorKind.Person) { Aliases = ["The Gull"] }], []);

        var proposal = Propose(
            present,
            new(Brandvold, "Brandvold", ActorBasis.Name),
            new(other, "Brandvold", ActorBasis.Name),
            new(other, "The Gull", ActorBasis.Name),
            new(other, "Olav B", ActorBasis.Name));

        Assert.Equal([[], ["Olav B"]], proposal.Actors.OrderBy(actor => actor.Name).Select(actor => actor.Aliases));
    }

    [Fact]
    public void Parties_are_called_as_the_cast_calls_them()
    {
        var present = new Cast([], [new CastParty("Kingdom of Norvale") { Aliases = ["Norvale"], PartOf = "Sund states" }, new CastParty("Sund states")]);

        var proposal = Propose(present, Seen(Brandvold), Seen(Vik));

        Assert.Equal("Kingdom of Norvale", proposal.Actors[0].Party);
        Assert.Equal(["Estmark", "Kingdom of Norvale", "Sund states"], proposal.Parties.Select(party => party.Name));
    }

    [Fact]
    public void Two_forms_of_a_new_party_s_name_are_one_party()
    {
        var proposal = Propose(Cast.Empty, Seen(Brandvold), Seen(Brandvold), Seen(Vik with { Party = "the NORVALE" }));

        Assert.Equal(["Norvale"], proposal.Parties.Select(party => party.Name));
        Assert.Equal(["Norvale", "Norvale"], proposal.Actors.Select(actor => actor.Party));
    }

    [Fact]
    public void Whatever_was_seen_in_whatever_order_the_proposal_can_be_read()
    {
        var words = Gen.String[Gen.Char["ABab 'é.-\n\uD83D\uDC1F\0"], 0, 6];
        var actors = from name in words from role in words from party in words select Person(name, role, party);
        var seen = from actor in actors from said in words from basis in Gen.Enum<ActorBasis>() select new SeenActor(actor, said, basis);

        seen.Array[0, 12].Sample(all =>
        {
            var text = CastFile.Write(Propose(Cast.Empty, all));
            Assert.Equal(text, CastFile.Write(CastFile.Parse(text)));
            Assert.Equal(text, CastFile.Write(Propose(Cast.Empty, [.. all.Reverse()])));
        });
    }

    private static Actor Person(string name, string? role, string? party) => new(ActorId.Of(name), name, ActorKind.Person) { Role = role, Party = party };

    private static SeenActor Seen(Actor actor) => new(actor, actor.Name, ActorBasis.Name);

    private static Cast Propose(Cast present, params SeenActor[] seen) => CastSuggestions.Of(seen, new CastIndex(present));
}
