using System.Reflection;
using Parley.Actors.Casts;
using Parley.Ledgers;
using Parley.Onnx;
using Parley.Positions.Codebooks;
using Parley.Statements;
using Parley.Statements.Narration;

namespace Parley.Cli;

/// <summary>Builds the reader with all that it needs: the program's object graph.</summary>
internal sealed class Readers : IDisposable
{
    private readonly OnnxEncoder encoder;

    /// <summary>Opens a model and prepares to read with it.</summary>
    /// <param name="model">The name of a model that came with the program, or a folder.</param>
    /// <param name="workers">How many threads read.</param>
    /// <param name="areMany">Whether many articles are expected: then they are read side by side, else the windows of one are.</param>
    /// <param name="cast">The actors of the negotiation.</param>
    /// <param name="codebook">The issues to code statements by; null to code none.</param>
    /// <param name="ledger">Where readings are kept; null to keep them for as long as the program runs.</param>
    /// <exception cref="Parley.Models.UnusableModelException">The model cannot be used.</exception>
    public Readers(string model, int workers, bool areMany, Cast cast, Codebook? codebook = null, ILedger? ledger = null)
    {
        var package = ShippedModels.Open(model);
        encoder = new OnnxEncoder(package);
        Finder = new EncoderFinder(package, encoder, new FinderSettings { Workers = areMany ? 1 : workers });
        Coders = new Coders(cast, codebook);
        Reader = new NewsReader(
            new NarratedStatements(Finder),
            Coders.Actors,
            Coders.Dates,
            Coders.Coder,
            ledger ?? new MemoryLedger(),
            new ReaderVersion("parley", ProgramVersion, $"{package.Card.Name} {package.Card.Version}") { Coder = Coders.Version }) { Workers = areMany ? workers : 1 };
    }

    /// <summary>The program's version, without the build's hash.</summary>
    public static string ProgramVersion { get; } =
        (typeof(Readers).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    /// <summary>What codes the statements that are found.</summary>
    public Coders Coders { get; }

    /// <summary>Finds attributions alone, as scores of attribution count them.</summary>
    public EncoderFinder Finder { get; }

    public NewsReader Reader { get; }

    public void Dispose()
    {
        encoder.Dispose();
        Coders.Dispose();
    }
}
