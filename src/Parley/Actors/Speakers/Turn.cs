using Parley.Actors.Books;
using Parley.Statements;

namespace Parley.Actors.Speakers;

/// <summary>A statement whose speaker has been looked for: what later pronouns lean on.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Entry">The actor of the book who speaks, or null when it is none or several.</param>
/// <param name="Resolution">Whom the speaker's words name.</param>
internal sealed record Turn(Statement Statement, BookEntry? Entry, ActorResolution Resolution);
