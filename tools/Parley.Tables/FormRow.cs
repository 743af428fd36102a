using System.Text;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Tables;

/// <summary>One form and what it stands for, on its way into the tables.</summary>
/// <remarks>Flags: e ethnic, a ambiguous, h host city, c the common name or capital. From and to are years, empty when open.</remarks>
public sealed record FormRow(string Form, string Key, FormUse Use, string Flags = "", string Sector = "", string From = "", string To = "")
{
    /// <summary>The row as a line of the tables.</summary>
    public string ToLine() => $"F\t{Form}\t{Key}\t{Use}\t{Flags.Replace("c", "", StringComparison.Ordinal)}\t{Sector}\t{From}\t{To}{PlainFirstWord()}";

    /// <summary>The first word in small plain letters where it has marks, so that loading needs no table of letters.</summary>
    private string PlainFirstWord()
    {
        var word = new string([.. Form.TakeWhile(char.IsLetterOrDigit)]);
        return Ascii.IsValid(word) ? "" : "\t" + PlainLetters.Of(word);
    }
}
