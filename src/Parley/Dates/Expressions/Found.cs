namespace Parley.Dates.Expressions;

/// <summary>An expression found in a text: its words, from the first up to but not including the end, and their meaning.</summary>
internal readonly record struct Found(int First, int End, Reading Reading);
