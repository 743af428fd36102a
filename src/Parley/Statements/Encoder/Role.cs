namespace Parley.Statements.Encoder;

/// <summary>The part that words play in a statement, in the order of the encoder's output.</summary>
internal enum Role
{
    Source = 0,
    Cue = 1,
    Content = 2,
}
