using Parley.Actors;
using Parley.Text.JsonFiles;

namespace Parley.Positions.Codebooks;

/// <summary>Makes a codebook of the entries of one <c>codebook.json</c>.</summary>
internal sealed class CodebookReader
{
    private readonly Dictionary<string, string> pathsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pathsByCue = new(StringComparer.OrdinalIgnoreCase);

    public Codebook Read(JsonEntry root)
    {
        if (!root.IsObject("$schema", "name", "issues"))
        {
            return Codebook.Empty;
        }

        root.Text("$schema");
        var entries = root.List("issues");
        var issues = entries.Select(IssueOf).ToList();
        var broader = issues.OfType<Issue>().ToDictionary(issue => issue.Id, issue => issue.Broader, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            CheckBroader(entry, broader);
        }

        return new Codebook(root.Text("name") ?? "", [.. issues.OfType<Issue>()]);
    }

    private Issue? IssueOf(JsonEntry entry)
    {
        if (!entry.IsObject("id", "label", "definition", "broader", "proposition", "cues", "examples"))
        {
            return null;
        }

        var label = entry.NeededText("label");
        var proposition = entry.NeededText("proposition");
        if (proposition?.EndsWith('?') == true)
        {
            entry.Property("proposition")?.IsWrong($"{FileProblems.Quoted(proposition)} is a question; write a statement that one can support or oppose");
        }

        var id = IdOf(entry, label);
        var issue = new Issue(id ?? "", label ?? "", proposition ?? "")
        {
            Definition = entry.Text("definition"),
            Broader = entry.Text("broader"),
            Cues = [.. entry.List("cues").Select(CueOf).OfType<string>()],
            Examples = [.. entry.List("examples").Select(example => example.Text()).OfType<string>()],
        };
        return id is null || label is null || proposition is null ? null : issue;
    }

    /// <summary>The id that is given or, when none is, the one that the label makes; null when it is wrong or another issue's.</summary>
    private string? IdOf(JsonEntry entry, string? label)
    {
        var place = entry.Property("id") ?? entry.Property("label");
        if ((entry.Property("id") is { } given ? given.Text() : label) is not { } words)
        {
            return null;
        }

        var id = ActorId.Of(words).Value;
        if (id.Length == 0)
        {
            place?.IsWrong($"{FileProblems.Quoted(words)} has neither letter nor digit");
            return null;
        }

        if (entry.Property("id") is { } written && id != words)
        {
            written.IsWrong($"{FileProblems.Quoted(words)} is not an id; write it as {FileProblems.Quoted(id)}");
            return null;
        }

        if (pathsById.TryAdd(id, entry.Path))
        {
            return id;
        }

        place?.IsWrong($"{FileProblems.Quoted(id)} is an id that {pathsById[id]} has already");
        return null;
    }

    private string? CueOf(JsonEntry entry)
    {
        if (entry.Text() is not { } cue)
        {
            return null;
        }

        if (!cue.Any(char.IsLetterOrDigit))
        {
            entry.IsWrong($"{FileProblems.Quoted(cue)} has neither letter nor digit");
            return null;
        }

        if (pathsByCue.TryAdd(cue, entry.Path))
        {
            return cue;
        }

        entry.IsWrong($"{FileProblems.Quoted(cue)} is a cue at {pathsByCue[cue]} already; a phrase tells one issue");
        return null;
    }

    private static void CheckBroader(JsonEntry entry, Dictionary<string, string?> broader)
    {
        // What is no object was told before.
        if (!entry.IsObjectAtAll || entry.Property("broader") is not { } place || place.Text() is not { } first)
        {
            return;
        }

        if (!broader.ContainsKey(first))
        {
            place.IsWrong($"there is no issue {FileProblems.Quoted(first)}");
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = first; id is not null; id = broader.GetValueOrDefault(id))
        {
            if (!seen.Add(id))
            {
                place.IsWrong($"{FileProblems.Quoted(first)} lies within itself");
                return;
            }
        }
    }
}
