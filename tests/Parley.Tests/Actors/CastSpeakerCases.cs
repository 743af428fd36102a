using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Actors;

/// <summary>Sentences of ours in <c>Cases/cast-speakers.json</c>: the speakers and sides that a cast tells, from <c>cast-speakers-cast.json</c>.</summary>
public sealed class CastSpeakerCases
{
    private static readonly CastIndex Cast = new(CastFile.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "cast-speakers-cast.json"))));

    public static IEnumerable<TheoryDataRow<CastSpeakerCase>> Cases => CaseFile.Rows<CastSpeakerCase>("cast-speakers.json", one => one.Text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_speaker_has_the_side_that_the_cast_tells(CastSpeakerCase one)
    {
        var article = ArticleBuilder.FromText("case.txt", one.Text, new DateOnly(2025, 6, 10));
        var entities = (one.Persons ?? []).Select(name => Entity(one.Text, name, EntityKind.Person))
            .Concat((one.Bodies ?? []).Select(name => Entity(one.Text, name, EntityKind.Organisation)))
            .OrderBy(entity => entity.Span)
            .ToList();

        var actor = new ArticleActors(Cast).Resolve(article, new Findings([StatementOf(article, one)], entities)).Single().Actor.Actor;

        Assert.Equal(one.Name, actor?.Name);
        Assert.Equal(one.Party, actor?.Party);
    }

    /// <summary>The words after "said" are the content, or those before the speaker where none follow.</summary>
    private static Statement StatementOf(Parley.Articles.Article article, CastSpeakerCase one)
    {
        var start = one.Text.LastIndexOf(one.Speaker, StringComparison.Ordinal);
        var speaker = new TextSpan(start, start + one.Speaker.Length);
        var cue = new TextSpan(one.Text.IndexOf("said", speaker.End, StringComparison.Ordinal), one.Text.IndexOf("said", speaker.End, StringComparison.Ordinal) + 4);
        var content = one.Text.AsSpan(cue.End).StartsWith(" that", StringComparison.Ordinal) ? new TextSpan(cue.End + 1, one.Text.Length - 1) : new TextSpan(0, start - 2);
        return StatementBuilder.In(article, [speaker], [cue], [content], Mode.Indirect);
    }

    private static NamedEntity Entity(string text, string name, EntityKind kind)
    {
        var start = text.LastIndexOf(name, StringComparison.Ordinal);
        return new NamedEntity(new TextSpan(start, start + name.Length), kind, 0.9);
    }

    /// <summary>A text, one speaker's words, and the actor and side they name.</summary>
    public sealed record CastSpeakerCase(string Text, string Speaker, string Name, string? Party, IReadOnlyList<string>? Persons = null, IReadOnlyList<string>? Bodies = null);
}
