namespace Parley.Models;

/// <summary>How well each span and cue of a window fit together; raw scores, to be compared by softmax.</summary>
/// <param name="Scores">Spans × cues.</param>
/// <param name="NoCue">The score of each span for belonging to no cue.</param>
/// <param name="NoSource">The score of each cue for having no source.</param>
public sealed record LinkerOutput(float[] Scores, float[] NoCue, float[] NoSource);
