using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Proposals;

/// <summary>The words that tell answers, from the texts beside this class.</summary>
internal static class ResponsePhrases
{
    /// <summary>Verbs of answers; a label is a state and what the phrase needs: "Rejected.object".</summary>
    public static PhraseTable Verbs { get; } = new(EmbeddedText.Whole("response-words.txt"));

    /// <summary>What turns, weakens or narrows an answer.</summary>
    public static PhraseTable Signs { get; } = new(EmbeddedText.Whole("response-signs.txt"));

    /// <summary>The state that a label names.</summary>
    public static ResponseState StateOf(string label) => Enum.Parse<ResponseState>(label.Split('.')[0]);

    /// <summary>Where a label says that the proposal stands: "object", "subject", "alone".</summary>
    public static string PlaceOf(string label) => label.Split('.')[1];
}
