using CsCheck;
using Parley.Actors;
using Parley.Actors.Casts;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Tests.Actors;

/// <summary>What holds of resolving speakers in any text, with any names and statements.</summary>
public sealed class ArticleActorsProperties
{
    private static readonly string[] Fragments =
    [
        " ", " ", " ", ". ", ", ", "\n", "\n\n", "'s ", "’s ", "“", "”", "\"", "(", ")", "-", "—", " and ", "&", "the ", "The ", "a ", "two ", "some ", "both men", "the two countries", "the senators", "he", "She", "they", "It", "who", "I", "we", "his ",
        "Ann Lee", "Lee", "Tom Lee", "Mr. ", "Mrs. ", "Sen. ", "President ", "former ", "the president", "the group", "the 45-year-old", "spokesman", " for ", " of ", "R-South Dakota", "Jr.", "J.", "van ", "Norway", "Norwegian ", "the EU", "Moscow",
        "the Times", "Harbour Times", "Foreign Ministry", "campaign", "a statement released in ", "The statement", "poll", "account", "said", "Monday", "s", "'", ".", "\ud83d\ude00", "\ud83d", "é", "\u00a0", "İ", "ß", "1", "12", "Mc",
    ];

    private static readonly CastIndex Cast = new(new Cast(
        [
            new CastActor(new ActorId("ann-lee"), "Ann Lee", ActorKind.Person) { Aliases = ["the Iron Lee", "'s"], Party = "Norvale", Gender = "female" },
            new CastActor(new ActorId("times"), "Harbour Times", ActorKind.Media) { Aliases = ["—"] },
        ],
        [new CastParty("Norvale") { Aliases = ["Norway"] }]));

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]).Array[0, 60].Select(string.Concat));

    private static readonly Gen<(Article Article, Findings Findings)> Readings =
        from text in Texts
        from names in Gen.Select(Gen.Int[0, text.Length], Gen.Int[1, 12], Gen.Enum<EntityKind>()).Array[0, 12]
        from parts in Gen.Select(Gen.Int[0, text.Length], Gen.OneOf(Gen.Int[1, 3], Gen.Int[1, 40])).Array[3].Array[0, 8]
        from hasSpeaker in Gen.Bool.Array[parts.Length]
        let article = ArticleOf(text)
        select (article, new Findings(StatementsOf(article, parts, hasSpeaker), EntitiesOf(text, names)));

    [Fact]
    public void Any_reading_has_one_result_a_statement_in_order() => Readings.Sample(one =>
    {
        var attributed = new ArticleActors(Cast).Resolve(one.Article, one.Findings);
        return attributed.Select(each => each.Statement).SequenceEqual(one.Findings.Statements)
            && attributed.All(each => each.Statement.Speaker is null == each.Actor is ActorResolution.Nobody);
    });

    [Fact]
    public void The_same_reading_gives_the_same_actors() => Readings.Sample(one =>
    {
        var actors = new ArticleActors(Cast);
        return actors.Resolve(one.Article, one.Findings).Select(each => Told(each.Actor)).SequenceEqual(new ArticleActors(Cast).Resolve(one.Article, one.Findings).Select(each => Told(each.Actor)));
    });

    [Fact]
    public void Every_actor_has_a_name_and_an_id() => Readings.Sample(one =>
        new ArticleActors().Resolve(one.Article, one.Findings).Select(each => each.Actor.Actor).OfType<Actor>().All(actor => actor.Name.Length > 0 && actor.Kind != ActorKind.Unknown && actor.Members.Count != 1));

    private static string Told(ActorResolution resolution) => resolution switch
    {
        ActorResolution.Resolved resolved => $"{resolved.Basis} {Told(resolved.Who)}",
        ActorResolution.Unresolved unresolved => $"{unresolved.Words} {unresolved.Reason} {string.Join("; ", unresolved.Candidates.Select(Told))}",
        _ => "nobody",
    };

    private static string Told(Actor actor) => $"{actor.Id} {actor.Name} {actor.Kind} {actor.Role} {actor.Party} {actor.Count} [{string.Join("; ", actor.Members.Select(Told))}]";

    private static Article ArticleOf(string text)
    {
        var paragraphs = Paragraphs.Of(text, isWrapped: false);
        return new Article { Id = ArticleId.Of("any.txt", text), Name = "any.txt", Text = text, Paragraphs = paragraphs, Blocks = [.. paragraphs.Select(paragraph => new Block(BlockKind.Body, paragraph))] };
    }

    private static List<NamedEntity> EntitiesOf(string text, (int Start, int Length, EntityKind Kind)[] names)
    {
        var end = 0;
        var entities = new List<NamedEntity>();
        foreach (var (start, length, kind) in names.OrderBy(name => name.Start))
        {
            var span = new TextSpan(Math.Min(Math.Max(start, end), text.Length), Math.Min(Math.Max(start, end) + length, text.Length)).TrimmedIn(text);
            if (!span.IsEmpty)
            {
                entities.Add(new NamedEntity(span, kind, 0.5));
                end = span.End;
            }
        }

        return entities;
    }

    private static TextSpan WholeWords(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Statements of any stretches that hold more than white space, each within the one before when it stands in its content.</summary>
    private static List<Statement> StatementsOf(Article article, (int Start, int Length)[][] parts, bool[] hasSpeaker)
    {
        var statements = new List<Statement>();
        for (var index = 0; index < parts.Length; index++)
        {
            var spans = parts[index].Select(part => new TextSpan(part.Start, Math.Min(part.Start + part.Length, article.Text.Length))).Select(span => index % 3 == 0 ? span : WholeWords(article.Text, span)).Select(span => span.TrimmedIn(article.Text)).ToArray();
            if (!spans.Any(span => span.IsEmpty))
            {
                Spans cue = [spans[1]];
                Spans content = [spans[2]];
                statements.Add(new Statement(StatementId.Of(article.Id, cue, content), hasSpeaker[index] ? [spans[0]] : null, cue, content, Mode.Indirect, Kind.Said, Negated: false, BlockKind.Body, Within: null, Confidence: 1));
            }
        }

        var ordered = statements.OrderBy(statement => statement.Cue.Start).ThenBy(statement => statement.Content.Start).DistinctBy(statement => statement.Id).ToList();
        return [.. ordered.Select((statement, index) => index > 0 && ordered[index - 1].Content[0].Contains(statement.Cue[0]) ? statement with { Within = ordered[index - 1].Id } : statement)];
    }
}
