using System.Globalization;
using System.Text;
using Parley.Actors;
using Parley.Positions;
using Parley.Positions.Folds;
using Parley.Statements;

namespace Parley.Exports.Views;

/// <summary>How views write a piece of evidence for people: the words as they stand, who, when, where.</summary>
internal static class EvidenceWords
{
    private const string Marks = "\"“”„'‘’";

    /// <summary>The words in quotation marks, exactly as written; none are added where they bring their own. A hedge's band stands behind it in brackets.</summary>
    public static string Quoted(Evidence evidence, IReadOnlyList<StatedHedge>? hedges = null) => InMarks(WithBands(evidence, hedges ?? []));

    /// <summary>Some words in quotation marks; none are added where they bring their own.</summary>
    public static string InMarks(string words) =>
        words.Length > 1 && Marks.Contains(words[0], StringComparison.Ordinal) && Marks.Contains(words[^1], StringComparison.Ordinal) ? words : $"“{words}”";

    /// <summary>What readers take a hedge to mean: "[75–85 %]".</summary>
    public static string Of(ProbabilityBand band) => string.Create(CultureInfo.InvariantCulture, $"[{band.Low}–{band.High} %]");

    /// <summary>Who, when and where, in one line: "Oskar Brenn, foreign minister, 2025-06-08 (Sunday), Harbour Gazette".</summary>
    public static string Source(Evidence evidence)
    {
        var where = evidence.Outlet ?? evidence.ArticleName;
        var whose = evidence.IsNarrated ? $"{where} says so itself" : evidence.Mode == Mode.Indirect ? $"in the words of {where}" : where;
        return $"{Speaker(evidence)}, {Day(evidence)}, {whose}";
    }

    /// <summary>Who speaks or acts: a person by name and role, others by the words and, where these do not say it, the name.</summary>
    public static string Speaker(Evidence evidence) => (evidence.Actor, evidence.SpeakerWords) switch
    {
        (null, null) => "nobody named",
        (null, { } words) => words,
        ({ Members.Count: > 0 } actor, _) => actor.Name,
        ({ Kind: ActorKind.Person } actor, _) => actor.Role is { } role && !actor.Name.Contains(role, StringComparison.OrdinalIgnoreCase) ? $"{actor.Name}, {role}" : actor.Name,
        ({ } actor, null) => actor.Name,
        ({ } actor, { } words) => words.Contains(actor.Name, StringComparison.OrdinalIgnoreCase) || actor.Kind is ActorKind.Anonymous or ActorKind.Office ? words : $"{actor.Name} [{words}]",
    };

    /// <summary>The day or days with the words they come from; without words the publication day, which is only an upper bound.</summary>
    public static string Day(Evidence evidence) => evidence.Said switch
    {
        { } said when said.From == said.To => $"{Terms.Day(said.From)} ({said.Words})",
        { } said => $"{Terms.Day(said.From)} to {Terms.Day(said.To)} ({said.Words})",
        _ => evidence.Published is { } day ? $"by {Terms.Day(day)}" : "day not known",
    };

    private static string WithBands(Evidence evidence, IReadOnlyList<StatedHedge> hedges)
    {
        var banded = hedges.Where(hedge => hedge.Band is not null).OrderByDescending(hedge => hedge.End).ToList();
        return string.Join(" … ", evidence.Parts.Select(part =>
        {
            var words = new StringBuilder(evidence.Text, part.Start - evidence.Start, part.Length, part.Length + 16);
            foreach (var hedge in banded.Where(hedge => part.Start <= hedge.Start && hedge.End <= part.End))
            {
                words.Insert(hedge.End - part.Start, hedge.Band is { } band ? $" {Of(band)}" : "");
            }

            return words.ToString();
        }));
    }
}
