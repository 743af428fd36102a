namespace Parley.Text;

/// <summary>How the letters of a word are written; the numbers are the model's input values.</summary>
public enum LetterCase
{
    /// <summary>No letter, and it does not start with a digit.</summary>
    None = 0,

    /// <summary>No letter, and it starts with a digit.</summary>
    Number = 1,

    /// <summary>All letters are small.</summary>
    Lower = 2,

    /// <summary>The first letter is large, and not all of several are.</summary>
    Title = 3,

    /// <summary>Two or more characters, all letters large.</summary>
    Upper = 4,

    /// <summary>Anything else, such as a large letter inside.</summary>
    Other = 5,
}
