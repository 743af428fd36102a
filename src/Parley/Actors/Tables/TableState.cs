namespace Parley.Actors.Tables;

/// <summary>A state or territory with a code of its own.</summary>
/// <param name="Iso3">ISO 3166 alpha-3; XKX for Kosovo.</param>
/// <param name="Iso2">ISO 3166 alpha-2; XK for Kosovo.</param>
/// <param name="Name">Its common English name.</param>
/// <param name="Adjective">"Russian"; null where the tables know none.</param>
/// <param name="Capital">The city it is governed from today; null where it has none.</param>
public sealed record TableState(string Iso3, string Iso2, string Name, string? Adjective, string? Capital);
