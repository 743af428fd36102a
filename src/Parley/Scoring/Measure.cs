namespace Parley.Scoring;

/// <summary>One way to compare predicted attributions with gold; the letters are those of <c>docs/scores.md</c>.</summary>
/// <param name="Letter">E exact, B begin, J Jaccard, T tokens, E′ exact with neutral edges, C content found, L lenient, S strict, R recall of L, N no source.</param>
/// <param name="Of">The role or mode it looks at; empty when it looks at whole attributions.</param>
/// <param name="Form">What its figure is.</param>
public sealed record Measure(string Letter, string Of, MeasureForm Form)
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    /// <summary>The measures over whole articles (protocol D), in the order in which they are reported.</summary>
    public static IReadOnlyList<Measure> ForArticles { get; } =
    [
        .. ByRole("E", MeasureForm.F1), .. ByRole("B", MeasureForm.F1), .. ByRole("J", MeasureForm.Mean),
        .. ByRole("T", MeasureForm.F1), .. ByRole("E′", MeasureForm.F1),
        new("C", "", MeasureForm.F1), new("L", "", MeasureForm.F1), new("S", "", MeasureForm.F1),
        new("R", "direct", MeasureForm.Recall), new("R", "mixed", MeasureForm.Recall), new("R", "indirect", MeasureForm.Recall),
        new("N", "", MeasureForm.F1),
    ];

    /// <summary>The measures over tagged units (protocol P), in the order in which they are reported.</summary>
    public static IReadOnlyList<Measure> ForUnits { get; } =
        [.. ByRole("E", MeasureForm.F1), .. ByRole("B", MeasureForm.F1), .. ByRole("J", MeasureForm.Mean)];

    /// <summary>The measure in one line, for people.</summary>
    public string Title => Letter switch
    {
        "E" => "exact span",
        "B" => "same first token",
        "J" => "mean Jaccard",
        "T" => "tokens",
        "E′" => "exact, neutral edges",
        "C" => "content found (Jaccard ≥ 0.5)",
        "L" => "attribution, lenient",
        "S" => "attribution, strict",
        "R" => "recall of L",
        "N" => "no source, aligned pairs",
        _ => Letter,
    };

    public override string ToString() => Of.Length == 0 ? Letter : $"{Letter} {Of}";

    internal double? ValueOf(Tally tally) => Form == MeasureForm.F1 ? tally.F1 : tally.Recall;

    private static IEnumerable<Measure> ByRole(string letter, MeasureForm form) => Roles.Select(role => new Measure(letter, role, form));
}
