using Parley.Actors.Casts;
using Parley.Positions.Codebooks;
using Parley.Text;

namespace Parley.Ledgers;

/// <summary>What works out actors, days and positions from the statements that were found.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Models">The models it weighs words with, each with its version; empty for none.</param>
/// <param name="Cast">The version of the cast, made from its content.</param>
/// <param name="Codebook">The version of the codebook, made from its content; empty when nothing is coded.</param>
public sealed record CoderVersion(string Version, string Models, string Cast, string Codebook)
{
    /// <summary>The version of a cast: "cast_" and 16 hexadecimal digits; the same content has the same.</summary>
    public static string Of(Cast cast) => "cast_" + ContentHash.Of(CastFile.Write(cast));

    /// <summary>The version of a codebook: "book_" and 16 hexadecimal digits; the same content has the same.</summary>
    public static string Of(Codebook codebook) => "book_" + ContentHash.Of(CodebookFile.Write(codebook));
}
