using Parley.Models;
using Parley.Text;

namespace Parley.Statements.Encoder;

/// <summary>Reads paragraphs with a reader model: what the model alone finds, no rules.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
internal sealed class PassageReader
{
    private readonly WordPieces pieces;
    private readonly SpecialPieces special;
    private readonly WindowLimits limits;
    private readonly WindowReader windowReader;
    private readonly LeadIn? leadIn;

    public PassageReader(ModelPackage package, IEncoder encoder, bool sourcesAndCuesMayTouch, DecodingBias bias = default, bool leadIn = false)
    {
        var card = package.Card;
        pieces = new WordPieces(package.Vocabulary, card.Specials.Unknown);
        special = new SpecialPieces(pieces.IdOf(card.Specials.Start), pieces.IdOf(card.Specials.Separator));
        limits = new WindowLimits(card.Input.WindowPieces, card.Input.ContextPieces, card.Input.MaximumPieces);
        this.leadIn = leadIn ? new LeadIn(pieces, special, limits) : null;
        windowReader = new WindowReader(encoder, new EntityDecoder(card.Entities)) { SourcesAndCuesMayTouch = sourcesAndCuesMayTouch, Bias = bias };
    }

    /// <summary>How many windows are read side by side; at least 1.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Cuts paragraphs of a text into what the model reads.</summary>
    public Passage Cut(string text, IReadOnlyList<TextSpan> paragraphs) => new(text, paragraphs, pieces, limits);

    /// <summary>Cuts contents of a text as if each were a paragraph: its first word counts as written with a large letter.</summary>
    public Passage CutContents(string text, IReadOnlyList<TextSpan> contents) => new(text, contents, pieces, limits, asSentences: true);

    /// <summary>The encoder's input for one window of a passage.</summary>
    public EncoderInput InputOf(Passage passage, Window window)
    {
        var input = EncoderInput.Of(window.Words, passage.Words, passage.Pieces, special, limits);
        return input.Ids.Length < LeadIn.ShortestWindow && leadIn is not null ? leadIn.Before(input) : input;
    }

    /// <summary>What the model finds in a passage.</summary>
    public PassageFindings Read(Passage passage, CancellationToken cancellationToken)
    {
        var found = new PassageFindings[passage.Windows.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancellationToken };
        if (Workers == 1)
        {
            for (var index = 0; index < found.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                found[index] = ReadWindow(index);
            }
        }
        else
        {
            Parallel.For(0, found.Length, options, index => found[index] = ReadWindow(index));
        }

        return new PassageFindings([.. found.SelectMany(window => window.Drafts)], [.. found.SelectMany(window => window.Entities)]);

        PassageFindings ReadWindow(int index) => windowReader.Read(
            passage.Text, passage.Words, passage.Windows[index], InputOf(passage, passage.Windows[index]));
    }
}
