using Parley.Actors.Tables;

namespace Parley.Tests.Actors.Tables;

public sealed record ActorStateCase(string Mention, string? State)
{
    public override string ToString() => Mention;
}

public sealed class ActorStateCases
{
    public static IEnumerable<TheoryDataRow<ActorStateCase>> All => CaseFile.Rows<ActorStateCase>("actor-states.json", one => one.Mention.Length == 0 ? "nothing" : one.Mention);

    [Theory]
    [MemberData(nameof(All))]
    public void Tells_the_state_of_a_mention(ActorStateCase one) => Assert.Equal(one.State, ActorStates.StateOf(one.Mention));
}
