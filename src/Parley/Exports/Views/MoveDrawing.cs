using System.Globalization;
using System.Text;
using Parley.Positions;
using Parley.Positions.Folds;

namespace Parley.Exports.Views;

/// <summary>Draws a move on the four-step scale as inline SVG: a dashed ring where the position was, a disc where it is, an arrow between.</summary>
internal static class MoveDrawing
{
    private const int Left = 48, Step = 108, Rail = 22, Radius = 9;

    /// <summary>The drawing, with its meaning in words for who cannot see it.</summary>
    public static string Of(ChangeRow row)
    {
        var (from, to) = (At(row.Before.Stance), At(row.After.Stance));
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<svg class=\"move {StanceWords.Of(row.After.Stance)}\" viewBox=\"0 0 {(2 * Left) + (3 * Step)} 62\" role=\"img\" aria-label=\"{ChangeWords.Steps(row)}\">");
        html.Append(CultureInfo.InvariantCulture, $"<line class=\"rail\" x1=\"{Left}\" y1=\"{Rail}\" x2=\"{Left + (3 * Step)}\" y2=\"{Rail}\"/>");
        foreach (var stance in StanceScale.Steps)
        {
            var isAt = stance == row.After.Stance || stance == row.Before.Stance;
            html.Append(CultureInfo.InvariantCulture, $"<circle class=\"tick\" cx=\"{At(stance)}\" cy=\"{Rail}\" r=\"4\"/><text{(isAt ? " class=\"at\"" : "")} x=\"{At(stance)}\" y=\"54\">{StanceWords.Of(stance)}</text>");
        }

        if (from != to)
        {
            var sign = Math.Sign(to - from);
            var tip = to - (sign * (Radius + 4));
            html.Append(CultureInfo.InvariantCulture, $"<line class=\"path\" x1=\"{from + (sign * Radius)}\" y1=\"{Rail}\" x2=\"{tip - (sign * 8)}\" y2=\"{Rail}\"/>");
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"tip\" d=\"M{tip} {Rail}l{-sign * 11} -6v12z\"/><circle class=\"was\" cx=\"{from}\" cy=\"{Rail}\" r=\"{Radius}\"/>");
        }
        else
        {
            html.Append(CultureInfo.InvariantCulture, $"<circle class=\"was\" cx=\"{from}\" cy=\"{Rail}\" r=\"{Radius + 6}\"/>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<circle class=\"now\" cx=\"{to}\" cy=\"{Rail}\" r=\"{Radius}\"/></svg>\n");
        return html.ToString();
    }

    private static int At(Stance stance) => Left + ((StanceScale.PlaceOf(stance) ?? 0) * Step);
}
