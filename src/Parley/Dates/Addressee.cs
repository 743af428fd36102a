using Parley.Text;

namespace Parley.Dates;

/// <summary>Someone to whom a statement was made.</summary>
/// <param name="Span">The words that name them, without preposition: "reporters", "the Security Council".</param>
public sealed record Addressee(TextSpan Span);
