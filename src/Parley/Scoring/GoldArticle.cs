namespace Parley.Scoring;

/// <summary>An article with what each person who annotated it marked.</summary>
/// <param name="Name">The id it has in its corpus.</param>
/// <param name="Text">What all spans index.</param>
/// <param name="Annotations">At least one; the first is gold.</param>
public sealed record GoldArticle(string Name, string Text, IReadOnlyList<GoldAnnotation> Annotations)
{
    /// <summary>The attributions that count as right: the first annotator's.</summary>
    public IReadOnlyList<AttributionRecord> Gold => Annotations[0].Records;
}
