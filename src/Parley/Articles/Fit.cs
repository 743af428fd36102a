namespace Parley.Articles;

/// <summary>How well a file fits through a door, from not at all to surely; the best fit wins.</summary>
public enum Fit
{
    /// <summary>Nothing speaks for it.</summary>
    None,

    /// <summary>It looks so, which decides when the extension does not.</summary>
    ByContent,

    /// <summary>Its extension says so, and nothing speaks against it.</summary>
    ByExtension,

    /// <summary>Its content shows it, whatever its extension says.</summary>
    Surely,
}
