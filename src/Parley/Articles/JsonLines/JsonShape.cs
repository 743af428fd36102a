namespace Parley.Articles.JsonLines;

/// <summary>Tells JSON Lines from a JSON document by how they begin.</summary>
internal enum JsonShape
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>An object a line.</summary>
    Lines,

    /// <summary>One object over several lines, or an array of objects.</summary>
    Whole,
}
