using Parley.Text;

namespace Parley.Positions.Phrases;

/// <summary>A phrase found.</summary>
/// <param name="Label">The label of its line.</param>
/// <param name="Words">Its words, by index in the view.</param>
/// <param name="Span">Where it stands in the article's text.</param>
internal sealed record PhraseMatch(string Label, WordRange Words, TextSpan Span);
