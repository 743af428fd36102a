using System.Text;
using Parley.Text;

namespace Parley.Positions.Stances;

/// <summary>Words of an article without the names of whose they are, so that no judge favours a side it has read of.</summary>
internal static class MaskedWords
{
    /// <summary>The words of some stretches, joined by a space, each name in them replaced: the speaker's side by "we", others by "they".</summary>
    /// <param name="view">The statement.</param>
    public static string Of(StatementView view)
    {
        var text = view.Article.Text;
        var masked = new StringBuilder();
        foreach (var stretch in view.Statement.Content)
        {
            masked.Append(masked.Length > 0 ? " " : "");
            var from = stretch.Start;
            foreach (var (span, actor) in view.Dated.Attributed.Names)
            {
                if (span.Start >= from && span.End <= stretch.End)
                {
                    masked.Append(text, from, span.Start - from).Append(MaskFor(actor.Party ?? actor.Name, view.Party));
                    from = span.End;
                }
            }

            masked.Append(text, from, stretch.End - from);
        }

        return masked.ToString();
    }

    private static string MaskFor(string side, string? speaker) => side == speaker ? "our side" : "the other side";
}
