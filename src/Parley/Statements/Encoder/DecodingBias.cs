namespace Parley.Statements.Encoder;

/// <summary>Constants added in decoding, fitted on the development data because the models err on the side of silence.</summary>
/// <param name="Source">Taken from every word's log-probability of standing outside a source.</param>
/// <param name="HasSource">Taken from every cue's score of having no source.</param>
internal readonly record struct DecodingBias(float Source, float HasSource)
{
    /// <summary>What the model alone says.</summary>
    public static DecodingBias None => default;

    /// <summary>What reads best on the development data, with either model.</summary>
    public static DecodingBias Fitted => new(Source: 1, HasSource: 0.5f);
}
