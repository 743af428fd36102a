using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Models;

/// <summary>What a model package says of itself (<c>card.json</c>).</summary>
public sealed record ModelCard
{
    /// <summary>The layout of packages that this program can open.</summary>
    public const int SupportedFormat = 1;

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    public required int FormatVersion { get; init; }

    public required int Width { get; init; }

    public required CardSpecials Specials { get; init; }

    public required CardInput Input { get; init; }

    public required IReadOnlyList<string> Entities { get; init; }

    /// <summary>SHA-256 and size of each file of the package, by its name.</summary>
    public required IReadOnlyDictionary<string, CardFile> Files { get; init; }

    /// <summary>Special pieces as the vocabulary writes them.</summary>
    public sealed record CardSpecials(string Start, string Separator, string Padding, string Unknown);

    /// <summary>The window sizes in pieces.</summary>
    public sealed record CardInput(int WindowPieces, int ContextPieces, int MaximumPieces);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    /// <summary>Reads a card.</summary>
    /// <exception cref="JsonException">It is not a card.</exception>
    public static ModelCard Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ModelCard>(json, Format) ?? throw new JsonException("The card is empty.");
}
