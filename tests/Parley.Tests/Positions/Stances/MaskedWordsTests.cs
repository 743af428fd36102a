using Parley.Actors;
using Parley.Dates;
using Parley.Positions;
using Parley.Positions.Stances;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Positions.Stances;

/// <summary>Names are replaced before a judge sees the words.</summary>
public sealed class MaskedWordsTests
{
    [Fact]
    public void The_speaker_s_side_becomes_we_and_others_become_they()
    {
        const string Text = "Mira Torvik said that Norlund would accept if Sudmark left the port.";
        var article = ArticleBuilder.FromText("a.txt", Text);
        var statement = StatementBuilder.In(article, "Mira Torvik", "said", "that Norlund would accept if Sudmark left the port");
        var speaker = new Actor(ActorId.Of("Mira Torvik"), "Mira Torvik", ActorKind.Person) { Party = "Norlund" };
        NamedActor[] names = [Named(Text, "Norlund"), Named(Text, "Sudmark")];
        var attributed = new Attributed(statement, new ActorResolution.Resolved(speaker, ActorBasis.Name)) { Names = names };
        var view = new StatementView(article, new Dated(attributed), new TextSpan(0, Text.Length));

        Assert.Equal("that we would accept if they left the port", MaskedWords.Of(view));
    }

    private static NamedActor Named(string text, string name) =>
        new(StatementBuilder.Find(text, name), new Actor(ActorId.Of(name), name, ActorKind.State));
}
