using Parley.Text;

namespace Parley.Actors.Tables;

/// <summary>A form of the tables found in a text.</summary>
public sealed record TableMatch(TextSpan Span, TableEntry Entry);
