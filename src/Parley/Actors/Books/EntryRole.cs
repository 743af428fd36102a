using Parley.Text;

namespace Parley.Actors.Books;

/// <summary>What an article says an actor is, in its own words.</summary>
/// <param name="Words">The words: "Kremlin spokesman", "an envoy for President Donald Trump".</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Noun">The noun that says it, in the singular and lower case: "spokesman".</param>
/// <param name="IsFormer">Whether they say that it is over: "former", "ex-", "late".</param>
internal sealed record EntryRole(string Words, TextSpan Span, string Noun, bool IsFormer);
