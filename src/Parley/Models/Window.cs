namespace Parley.Models;

/// <summary>A stretch of words small enough for the encoder, and the part of it whose cues are reported.</summary>
/// <param name="Words">The words of the window, context included.</param>
/// <param name="Core">The words that are this window's own; the cores of a text follow one another without gap.</param>
public readonly record struct Window(WordRange Words, WordRange Core);
