namespace Parley.Statements.Encoder;

/// <summary>How sure the model is of the parts of a statement; probabilities from 0 to 1, not calibrated.</summary>
/// <param name="Cue">That its words are a cue (their mean).</param>
/// <param name="Source">That the cue has this source, or none.</param>
/// <param name="Content">That the least sure content belongs to the cue.</param>
/// <param name="Borders">That the contents begin and end where they do (the least sure border).</param>
internal readonly record struct Sureness(double Cue, double Source, double Content, double Borders);
