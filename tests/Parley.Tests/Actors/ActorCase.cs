using System.Text.Json;
using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Statements;
using Parley.Testing;
using Parley.Text;

namespace Parley.Tests.Actors;

/// <summary>A text of ours with its names and statements, and who is expected to speak: an entry of Cases/actors.json.</summary>
/// <param name="Name">What is tried, as a sentence.</param>
/// <param name="Text">The article.</param>
/// <param name="Statements">In reading order.</param>
public sealed record ActorCase(string Name, string Text, IReadOnlyList<ActorCase.Marked> Statements)
{
    /// <summary>A statement by its words: the cue nearest to the content that no statement before has, the speaker nearest to the cue.</summary>
    /// <param name="Speaker">The speaker's words; null when the article names nobody.</param>
    /// <param name="Cue">The cue's words.</param>
    /// <param name="Content">The content's words, where they first stand.</param>
    /// <param name="Actor">"name | kind | party | role | basis", with "| count" where there is one; "unresolved: name, name"; "nobody".</param>
    public sealed record Marked(string? Speaker, string Cue, string Content, string Actor);

    public DateOnly? Published { get; init; }

    /// <summary>The names that the reader model would give, by kind: each wherever it stands as words of its own, longer names first.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Others { get; init; } = [];

    public JsonElement? Cast { get; init; }

    /// <summary>Whom the speakers are told to be, written as <see cref="Marked.Actor"/> is.</summary>
    public IReadOnlyList<string> Resolve()
    {
        var article = ArticleBuilder.FromText("case.txt", Text, Published);
        var cast = Cast is { } entries ? CastFile.Parse(entries.GetRawText()) : Parley.Actors.Casts.Cast.Empty;
        return [.. new ArticleActors(new CastIndex(cast)).Resolve(article, new Findings(StatementsIn(article), Entities())).Select(one => Written(one.Actor))];
    }

    private List<NamedEntity> Entities()
    {
        var all = from kind in new[] { (Persons, EntityKind.Person), (Organisations, EntityKind.Organisation), (Places, EntityKind.Place), (Others, EntityKind.Other) }
                  from words in kind.Item1
                  select (Words: words, Kind: kind.Item2);
        var entities = new List<NamedEntity>();
        foreach (var (words, kind) in all.OrderByDescending(one => one.Words.Length))
        {
            entities.AddRange(NearestWords.PlacesOf(Text, words).Where(place => !entities.Exists(one => one.Span.Overlaps(place))).Select(place => new NamedEntity(place, kind, 1)).ToList());
        }

        return [.. entities.OrderBy(entity => entity.Span)];
    }

    private List<Statement> StatementsIn(Article article)
    {
        var statements = new List<Statement>();
        foreach (var marked in Statements)
        {
            var content = StatementBuilder.Find(Text, marked.Content);
            var cue = NearestWords.Of(Text, marked.Cue, content, statements.SelectMany(one => one.Cue));
            var speaker = marked.Speaker is { } words ? NearestWords.Of(Text, words, cue, []) : (TextSpan?)null;
            var outer = statements.LastOrDefault(one => one.Content.Any(stretch => stretch.Contains(cue)));
            statements.Add(StatementBuilder.In(article, speaker is { } span ? [span] : null, [cue], [content]) with { Within = outer?.Id });
        }

        return statements;
    }

    private static string Written(ActorResolution resolution) => resolution switch
    {
        ActorResolution.Resolved { Who: var who } resolved =>
            $"{who.Name} | {Small(who.Kind)} | {who.Party ?? "-"} | {who.Role ?? "-"} | {Small(resolved.Basis)}{(who.Count is { } count ? $" | {count}" : "")}",
        ActorResolution.Unresolved unresolved => $"unresolved: {string.Join(", ", unresolved.Candidates.Select(one => one.Name))}".TrimEnd(),
        _ => "nobody",
    };

    private static string Small<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public override string ToString() => Name;
}
