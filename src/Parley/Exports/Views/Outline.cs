namespace Parley.Exports.Views;

/// <summary>A view as headings, items and notes: what its table and its Markdown are written from.</summary>
/// <param name="Title">What it is and as of when.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Empty">What to say when there is no section.</param>
/// <param name="Last">The last line: what was read and what was left out.</param>
internal sealed record Outline(string Title, IReadOnlyList<OutlineSection> Sections, string Empty, string Last);

/// <summary>A heading with what stands below it.</summary>
internal sealed record OutlineSection(string Heading, string? Lead, IReadOnlyList<OutlineItem> Items);

/// <summary>One thing: what it is, the words it rests on with their source, and notes with their labels.</summary>
internal sealed record OutlineItem(string Head, string? Words, IReadOnlyList<(string Label, string Words)> Notes);
