namespace Parley.Text;

/// <summary>A stretch of a paragraph in quotation marks, the marks included.</summary>
/// <param name="Span">From the opening mark to the closing one; where a mark is missing, from or to where it would stand.</param>
/// <param name="HasOpening">Whether the opening mark is there.</param>
/// <param name="HasClosing">Whether the closing mark is there; the press leaves it out when the next paragraph goes on with the quotation.</param>
/// <param name="IsSingle">Whether the marks are single ones, as in the British press.</param>
public readonly record struct Quotation(TextSpan Span, bool HasOpening, bool HasClosing, bool IsSingle);
