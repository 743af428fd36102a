using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Drops statements whose cue the model is least sure of, unless all their words stand in quotation marks.</summary>
/// <remarks>A sentence that nobody said costs more than a miss; words in quotation marks were said by somebody.</remarks>
internal sealed class UnsureCues : IMendDrafts
{
    /// <summary>Fitted on the development data.</summary>
    private const double LeastSure = 0.6;

    public string Name => "unsure-cues";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) =>
        [.. drafts.Where(draft => draft.Sureness.Cue > LeastSure || draft.Contents.All(content => passage.IsQuoted(content.Start)))];
}
