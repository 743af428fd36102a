using Parley.Text;

namespace Parley.Statements.Narration;

/// <summary>The verbs by which parties act: <c>deeds.txt</c>, by written form.</summary>
internal static class DeedTable
{
    private const string Planned = "will-";

    private static readonly Dictionary<string, List<DeedVerb>> ByForm = Load();

    /// <summary>The lines that a word, in small letters, can be a form of, in the table's order.</summary>
    public static IReadOnlyList<DeedVerb> Of(string word) => ByForm.GetValueOrDefault(word, []);

    /// <summary>Whether a word can be a past form of one of the verbs.</summary>
    public static bool IsPast(string word) => Of(word).Any(verb => verb.Forms[word].HasFlag(VerbForm.Past));

    private static Dictionary<string, List<DeedVerb>> Load()
    {
        var byForm = new Dictionary<string, List<DeedVerb>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("deeds.txt").Where(line => line.Contains('\t', StringComparison.Ordinal) && line[0] != '#'))
        {
            var verb = Of(line.Split('\t'));
            foreach (var form in verb.Forms.Keys)
            {
                if (!byForm.TryGetValue(form, out var verbs))
                {
                    byForm[form] = verbs = [];
                }

                verbs.Add(verb);
            }
        }

        return byForm;
    }

    private static DeedVerb Of(string[] columns)
    {
        var words = columns[1].Split(' ');
        var conditions = columns.Length > 2 ? columns[2].Split(' ') : [];
        return new DeedVerb(
            Enum.Parse<PloverEvent>(columns[0].Replace(Planned, "", StringComparison.Ordinal), ignoreCase: true),
            columns[0].StartsWith(Planned, StringComparison.Ordinal),
            FormsOf(words[0]),
            (words.Length > 1 ? words[1].Split('|') : []).ToHashSet(),
            conditions.Where(word => word[0] != '-').ToHashSet(),
            conditions.Where(word => word[0] == '-').Select(word => word[1..]).ToHashSet());
    }

    /// <summary>The forms of a verb written as in the table: "give/gave/given", "ban+".</summary>
    internal static Dictionary<string, VerbForm> FormsOf(string entry)
    {
        var pasts = entry.Split('/')[1..];
        var written = Inflections.OfVerb(entry).ToList();
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        for (var index = 0; index < written.Count; index++)
        {
            var form = (index, written[index]) switch
            {
                (0, _) => VerbForm.Base,
                (1, _) => VerbForm.Present,
                (_, var past) when pasts.Length == 2 && past == pasts[0] && !past.EndsWith("ed", StringComparison.Ordinal) => VerbForm.Past,
                (_, var past) when pasts.Length == 2 && past == pasts[1] && !past.EndsWith("ed", StringComparison.Ordinal) => VerbForm.Perfect,
                (_, var other) when other.EndsWith("ing", StringComparison.Ordinal) => VerbForm.Continuous,
                _ => VerbForm.Past | VerbForm.Perfect,
            };
            forms[written[index]] = forms.GetValueOrDefault(written[index]) | form;
        }

        return forms;
    }
}
