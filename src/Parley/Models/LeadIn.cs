using Parley.Text;

namespace Parley.Models;

/// <summary>A paragraph of our own put before a window that is shorter than any the models were trained on.</summary>
/// <remarks>
/// Training windows held at least a third of 352 pieces. Alone with one sentence the large model loses sources and whole
/// attributions that it finds when some news stands before it (<c>docs/scores.md</c>, "Short texts"). Only the
/// words of the window itself are scored, so nothing of the lead-in can be found.
/// </remarks>
internal sealed class LeadIn
{
    /// <summary>Windows with fewer pieces get the lead-in.</summary>
    public const int ShortestWindow = 117;

    private const string Paragraph =
        "The two governments held a third day of talks on Tuesday without agreement, and the mediators moved the closing session to the "
        + "end of the week. The draft text runs to eleven pages and leaves the dates open. Foreign Minister Anke Rohde said the delegations had "
        + "made progress on the smaller points. \"We are closer than we were on Sunday,\" she told reporters. Her counterpart, Davit Sarel, said the "
        + "offer fell short of what his country needed. Trade between the neighbours has halved since the border was closed in March.";

    private readonly EncoderInput input;

    public LeadIn(WordPieces pieces, SpecialPieces special, WindowLimits limits)
    {
        var words = Words.Of(Paragraph, Paragraphs.Of(Paragraph, isWrapped: false));
        var sequence = new PieceSequence(Paragraph, words, pieces);
        input = EncoderInput.Of(new WordRange(0, words.Count), words, sequence, special, limits);
    }

    /// <summary>The same window with the lead-in before it, as a paragraph of its own.</summary>
    public EncoderInput Before(EncoderInput window)
    {
        var shift = input.Ids.Length - 1;
        return new EncoderInput(
            [.. input.Ids, .. window.Ids.AsSpan(1)],
            [.. input.Case, .. window.Case.AsSpan(1)],
            [.. input.Quote, .. window.Quote.AsSpan(1)],
            [.. window.First.Select(first => first + shift)]);
    }
}
