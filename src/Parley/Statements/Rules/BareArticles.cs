using Parley.Models;
using Parley.Statements.Encoder;

namespace Parley.Statements.Rules;

/// <summary>Completes a source that the model cut after "a", "an" or "the", up to the next punctuation mark.</summary>
internal sealed class BareArticles : IMendDrafts
{
    private const int LongestSource = 20;

    public string Name => "bare-articles";

    public IReadOnlyList<Draft> Mend(Passage passage, IReadOnlyList<Draft> drafts) =>
        [.. drafts.Select(draft => draft.Source is { Length: 1 } source && IsArticle(passage, source.Start) ? Complete(passage, draft, source) : draft)];

    private Draft Complete(Passage passage, Draft draft, WordRange source)
    {
        var end = source.End;
        while (end < passage.Words.Count && end - source.Start < LongestSource
            && passage.Words[end].Paragraph == passage.Words[source.Start].Paragraph
            && (passage.IsSpoken(end) || passage.WordAt(end) is "-" or "’" or "'")
            && !draft.Cue.Contains(end) && !draft.Contents.Any(content => content.Words.Contains(end)))
        {
            end++;
        }

        return end == source.End ? draft with { Source = null, Rule = Name } : draft with { Source = new WordRange(source.Start, end), Rule = Name };
    }

    private static bool IsArticle(Passage passage, int word) => passage.WordAt(word) is "a" or "an" or "the" or "A" or "An" or "The";
}
