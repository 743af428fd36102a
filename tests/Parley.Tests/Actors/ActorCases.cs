namespace Parley.Tests.Actors;

/// <summary>Whom speakers name, case by case: short texts of ours in <c>Cases/actors.json</c>.</summary>
public sealed class ActorCases
{
    public static IEnumerable<TheoryDataRow<ActorCase>> Cases => CaseFile.Rows<ActorCase>("actors.json", one => one.Name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_speaker_is_who_the_text_means(ActorCase one) => Assert.Equal(one.Statements.Select(marked => marked.Actor), one.Resolve());
}
