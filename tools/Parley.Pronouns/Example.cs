namespace Parley.Pronouns;

/// <summary>A row as a network sees it.</summary>
/// <param name="Inputs">What the descriptions say of each mention.</param>
/// <param name="Features">The features of each mention and, last, of none, by index.</param>
/// <param name="IsMeant">Whether each mention and, last, none is right; several mentions of one name may be.</param>
internal sealed record Example(IReadOnlyList<float[]> Inputs, IReadOnlyList<int[]> Features, IReadOnlyList<bool> IsMeant);
