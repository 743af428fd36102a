using Parley.Text;

namespace Parley.Pronouns;

/// <summary>One row of GAP: a text, a pronoun in it, and two names of which it means one or neither.</summary>
/// <param name="Text">The text, its marks and lost letters mended; offsets are those of the file.</param>
/// <param name="Pronoun">Where the pronoun stands.</param>
/// <param name="Names">Where the two names stand.</param>
/// <param name="Meant">0 or 1 for the first or second name, 2 for neither.</param>
/// <param name="Fold">The fold of the row's page, from 0 up to <see cref="GapRows.Folds"/>: rows of one page share it.</param>
public sealed record GapRow(string Text, TextSpan Pronoun, IReadOnlyList<TextSpan> Names, int Meant, int Fold)
{
    /// <summary>The text's words; it is one paragraph.</summary>
    public IReadOnlyList<Word> Words { get; } = Parley.Text.Words.Of(Text, [new TextSpan(0, Text.Length)]);
}
