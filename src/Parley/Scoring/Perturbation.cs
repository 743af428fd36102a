namespace Parley.Scoring;

/// <summary>One way in which a text arrives other than it was printed.</summary>
/// <param name="Name">What happens to it, in a few words.</param>
/// <param name="Apply">Text, its gold and a seed for what is left to chance, to the changed text with mapped gold.</param>
public sealed record Perturbation(string Name, Func<string, IReadOnlyList<AttributionRecord>, int, Perturbed> Apply);
