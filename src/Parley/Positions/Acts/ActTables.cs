using Parley.Positions.Phrases;
using Parley.Text;

namespace Parley.Positions.Acts;

/// <summary>The phrases that tell acts, from the texts beside this class.</summary>
internal static class ActTables
{
    /// <summary>What cues do; a label is an act.</summary>
    public static PhraseTable Cues { get; } = new(EmbeddedText.Whole("act-cues.txt"));

    /// <summary>What speakers do in the words themselves, whoever the subject; a label is an act and "any" or "called": "reject.any".</summary>
    public static PhraseTable Impersonal { get; } = new(ContentLines(isPersonal: false));

    /// <summary>What speakers do in the words themselves, given the subject; a label is an act and the subject it needs: "reject.we".</summary>
    public static PhraseTable Personal { get; } = new(ContentLines(isPersonal: true));

    /// <summary>What hurts the addressee.</summary>
    public static PhraseTable Harms { get; } = new(EmbeddedText.Whole("act-harms.txt"));

    /// <summary>The act that a label names.</summary>
    public static Act ActOf(string label) => Enum.Parse<Act>(label.Split('.')[0], ignoreCase: true);

    private static string ContentLines(bool isPersonal) =>
        string.Join('\n', EmbeddedText.Lines("act-content.txt").Where(line => IsPersonal(line.Split('\t')[0]) == isPersonal));

    private static bool IsPersonal(string label) => label.EndsWith(".we", StringComparison.Ordinal) || label.EndsWith(".other", StringComparison.Ordinal);
}
