using System.Text.Json;

namespace Parley.Models;

/// <summary>What the package of a model of short texts says of itself (<c>card.json</c>).</summary>
public sealed record PhraseModelCard
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    public required int FormatVersion { get; init; }

    public required CardInput Input { get; init; }

    /// <summary>SHA-256 and size of each file of the package, by its name.</summary>
    public required IReadOnlyDictionary<string, CardFile> Files { get; init; }

    /// <summary>Where an input ends, in pieces.</summary>
    /// <param name="MaximumPieces">The longest input, special pieces included.</param>
    /// <param name="MaximumPropositionPieces">The longest proposition of a pair; null when the model takes one text.</param>
    public sealed record CardInput(int MaximumPieces, int? MaximumPropositionPieces = null);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>Reads a card.</summary>
    /// <exception cref="JsonException">It is not a card.</exception>
    public static PhraseModelCard Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<PhraseModelCard>(json, Format) ?? throw new JsonException("The card is empty.");
}
