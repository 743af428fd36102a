using System.Collections.Frozen;
using Parley.Actors.Tables;
using Parley.Text;

namespace Parley.Actors.Names;

/// <summary>The nouns of <c>role-nouns.txt</c>, with their plurals.</summary>
internal static class RoleNouns
{
    private static readonly (string Form, string Word)[] Abbreviated =
    [
        ("sen", "senator"), ("sens", "senators"), ("rep", "representative"), ("reps", "representatives"), ("gov", "governor"), ("govs", "governors"), ("gen", "general"), ("col", "colonel"),
        ("lt", "lieutenant"), ("capt", "captain"), ("sgt", "sergeant"), ("adm", "admiral"), ("pres", "president"), ("prof", "professor"), ("rev", "reverend"), ("atty", "attorney"), ("amb", "ambassador"),
    ];

    private static readonly FrozenDictionary<string, RoleNoun> Nouns = Load();

    /// <summary>The noun a word is a form of, or null.</summary>
    public static RoleNoun? Of(string word) => Nouns.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    private static FrozenDictionary<string, RoleNoun> Load()
    {
        var lines = EmbeddedText.WordLists("role-nouns.txt").ToList();
        var male = WordsOf(lines, "male");
        var female = WordsOf(lines, "female");
        var nouns = new Dictionary<string, RoleNoun>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line[0] is not ("male" or "female")))
        {
            foreach (var word in line.Skip(1))
            {
                var gender = male.Contains(word) ? Gender.Male : female.Contains(word) ? Gender.Female : (Gender?)null;
                nouns.TryAdd(word, new RoleNoun(word, line[0], IsPlural: false, gender));
                nouns.TryAdd(PluralOf(word), new RoleNoun(word, line[0], IsPlural: true, gender));
            }
        }

        foreach (var (form, word) in Abbreviated)
        {
            nouns.TryAdd(form, nouns[word]);
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static HashSet<string> WordsOf(List<string[]> lines, string first) => lines.Single(line => line[0] == first).Skip(1).ToHashSet(StringComparer.Ordinal);

    private static string PluralOf(string word) => word switch
    {
        _ when word.EndsWith("man", StringComparison.Ordinal) => word[..^2] + "en",
        "child" => "children",
        "person" => "people",
        "wife" => "wives",
        _ when word.EndsWith('y') && word[^2] is not ('a' or 'e' or 'o') => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };
}
