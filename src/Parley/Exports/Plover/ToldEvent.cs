using Parley.Statements;
using Parley.Statements.Narration;
using Parley.Text;

namespace Parley.Exports.Plover;

/// <summary>An event that a statement tells of.</summary>
/// <param name="Class">What happened.</param>
/// <param name="Source">Who did it, by name; null when not told.</param>
/// <param name="Target">To whom, by name; null when not told.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Statement">The statement.</param>
internal sealed record ToldEvent(PloverEvent Class, string? Source, string? Target, TextSpan Words, StatementId Statement);
