using System.Globalization;

namespace Parley.Exports.Views;

/// <summary>The signs of the timeline: a shape for each kind of entry, so that they differ without colour.</summary>
internal static class TimelineMark
{
    private static readonly string[] Kinds = ["act", "answer", "measure", "guarantee", "meeting"];

    /// <summary>The shape of a kind around a point, as SVG.</summary>
    public static string At(string kind, int x, int y) => kind switch
    {
        "answer" => string.Create(CultureInfo.InvariantCulture, $"<path class=\"mk answer1\" d=\"M{x} {y - 7}l7 7-7 7-7-7z\"/>"),
        "measure" => string.Create(CultureInfo.InvariantCulture, $"<rect class=\"mk measure1\" x=\"{x - 5}\" y=\"{y - 5}\" width=\"10\" height=\"10\"/>"),
        "guarantee" => string.Create(CultureInfo.InvariantCulture, $"<path class=\"mk guarantee1\" d=\"M{x} {y - 6}l7 12h-14z\"/>"),
        "meeting" => string.Create(CultureInfo.InvariantCulture, $"<circle class=\"mk meeting1\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>"),
        _ => string.Create(CultureInfo.InvariantCulture, $"<circle class=\"mk act1\" cx=\"{x}\" cy=\"{y}\" r=\"5.5\"/>"),
    };

    /// <summary>The sign alone, as a small SVG.</summary>
    public static string Alone(string kind) => $"<svg class=\"mark\" viewBox=\"0 0 18 18\" role=\"img\" aria-label=\"{kind}\">{At(kind, 9, 9)}</svg>";

    /// <summary>What the signs mean.</summary>
    public static string Legend() => $"<ul class=\"signs\">{string.Concat(Kinds.Select(kind => $"<li>{Alone(kind)}<span>{kind}</span></li>"))}</ul>\n";
}
