namespace Parley.Statements.Encoder;

/// <summary>What the words of a cue tell: the kind of the attribution and whether it is turned round.</summary>
internal readonly record struct CueWords(Kind Kind, bool IsNegated)
{
    public static CueWords Of(Passage passage, Draft draft) => new(Kind.Said, false);
}
