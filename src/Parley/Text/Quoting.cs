namespace Parley.Text;

/// <summary>Where a word stands to double quotation marks; the numbers are the model's input values.</summary>
public enum Quoting
{
    Outside = 0,

    Inside = 1,

    /// <summary>The word is a double quotation mark itself.</summary>
    Mark = 2,
}
