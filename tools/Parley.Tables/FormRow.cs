using Parley.Actors.Tables;

namespace Parley.Tables;

/// <summary>One form and what it stands for, on its way into the tables.</summary>
/// <remarks>Flags: e ethnic, a ambiguous, h host city, c the common name or capital. From and to are years, empty when open.</remarks>
public sealed record FormRow(string Form, string Key, FormUse Use, string Flags = "", string Sector = "", string From = "", string To = "")
{
    /// <summary>The row as a line of the tables.</summary>
    public string ToLine() => $"F\t{Form}\t{Key}\t{Use}\t{Flags.Replace("c", "", StringComparison.Ordinal)}\t{Sector}\t{From}\t{To}";
}
