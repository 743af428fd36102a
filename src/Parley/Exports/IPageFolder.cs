namespace Parley.Exports;

/// <summary>A folder that pages are written to.</summary>
public interface IPageFolder
{
    /// <summary>Opens a page for writing; disposing the writer ends it.</summary>
    /// <param name="name">A file name of lower-case ASCII letters, digits and hyphens that ends in ".html"; never given twice.</param>
    TextWriter Create(string name);
}
