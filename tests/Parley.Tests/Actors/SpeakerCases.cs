using Parley.Actors;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Actors;

/// <summary>Sentences of ours in <c>Cases/speakers.json</c>: the names in them, the words of one speaker, and whom they name.</summary>
public sealed class SpeakerCases
{
    public static IEnumerable<TheoryDataRow<SpeakerCase>> Cases => CaseFile.Rows<SpeakerCase>("speakers.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_speakers_words_name_an_actor(SpeakerCase one)
    {
        var start = one.Text.IndexOf(one.Speaker, one.From, StringComparison.Ordinal);
        var entities = (one.Persons ?? []).Select(name => Entity(one.Text, name, EntityKind.Person))
            .Concat((one.Bodies ?? []).Select(name => Entity(one.Text, name, EntityKind.Organisation)))
            .OrderBy(entity => entity.Span)
            .ToList();
        var article = ArticleBuilder.FromText("case.txt", one.Text, new DateOnly(2025, 6, 10));
        var cue = one.Text.IndexOf(one.Cue, start + one.Speaker.Length, StringComparison.Ordinal);
        var cueEnd = cue + one.Cue.Length;
        var statement = StatementBuilder.In(
            article, [new TextSpan(start, start + one.Speaker.Length)], [new TextSpan(cue, cueEnd)], [new TextSpan(cueEnd + 1, one.Text.Length - 1)], Mode.Indirect);

        var actor = new ArticleActors().Resolve(article, new Findings([statement], entities)).Single().Actor.Actor;

        Assert.Equal(one.Name, actor?.Name);
        Assert.Equal(one.Party ?? actor?.Party, actor?.Party);
        Assert.Equal(one.Role ?? actor?.Role, actor?.Role);
    }

    private static NamedEntity Entity(string text, string name, EntityKind kind)
    {
        var start = text.LastIndexOf(name, StringComparison.Ordinal);
        return new NamedEntity(new TextSpan(start, start + name.Length), kind, 0.9);
    }

    /// <summary>A text, the last places of names in it, one speaker's words and the actor they name.</summary>
    public sealed record SpeakerCase(string Text, string Speaker, string Name, string? Party = null, string? Role = null, string Cue = "said", int From = 0, IReadOnlyList<string>? Persons = null, IReadOnlyList<string>? Bodies = null);
}
