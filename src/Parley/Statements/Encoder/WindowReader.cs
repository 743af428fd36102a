using Parley.Models;
using Parley.Text;

namespace Parley.Statements.Encoder;

/// <summary>Reads one window: spans from the encoder's scores, then whose source and which contents belong to each cue.</summary>
internal sealed class WindowReader(IEncoder encoder, EntityDecoder entities)
{
    /// <summary>Whether a source or a cue may begin right after another; contents always may (<c>docs/models.md</c>, "Decoding").</summary>
    public bool SourcesAndCuesMayTouch { get; init; }

    /// <summary>What is added to make sources likelier and, in linking, to make having none less likely (<c>docs/scores.md</c>, "Decoding").</summary>
    public DecodingBias Bias { get; init; } = DecodingBias.None;

    /// <summary>What is found in a window: the drafts whose cues, and the names that, begin in its core.</summary>
    public PassageFindings Read(string text, IReadOnlyList<Word> words, Window window, EncoderInput input)
    {
        var encoded = encoder.Encode(input);
        try
        {
            return new PassageFindings(DraftsIn(text, words, window, encoded), EntitiesIn(words, window, encoded));
        }
        finally
        {
            encoded.Release();
        }
    }

    private List<NamedEntity> EntitiesIn(IReadOnlyList<Word> words, Window window, EncoderOutput encoded)
    {
        var start = window.Words.Start;
        return
        [
            .. entities.Decode(encoded.Entities, encoded.Words)
                .Where(name => window.Core.Contains(start + name.Words.Start))
                .Select(name => new NamedEntity(
                    new TextSpan(words[start + name.Words.Start].Span.Start, words[start + name.Words.End - 1].Span.End), name.Kind, name.Sureness)),
        ];
    }

    private List<Draft> DraftsIn(string text, IReadOnlyList<Word> words, Window window, EncoderOutput encoded)
    {
        var scores = LogSoftmax.OfThrees(encoded.Flat);
        for (var word = 0; word < encoded.Words; word++)
        {
            scores[word * 9] -= Bias.Source;
        }

        var sources = SpanDecoder.Decode(scores, encoded.Words, Role.Source, SourcesAndCuesMayTouch);
        var cues = SpanDecoder.Decode(scores, encoded.Words, Role.Cue, SourcesAndCuesMayTouch);
        var contents = CutAtParagraphEnds(SpanDecoder.Decode(scores, encoded.Words, Role.Content, mayTouch: true), words, window);
        if (cues.Count == 0 || contents.Count == 0)
        {
            return [];
        }

        var links = new WindowLinks(text, words, window.Words, sources, contents, cues);
        var linked = encoder.Link(links.Input(encoded, sources, contents, cues));
        return Assemble(window, scores, sources, cues, contents, linked);
    }

    private List<Draft> Assemble(
        Window window, float[] scores, List<WordRange> sources, List<WordRange> cues, List<WordRange> contents, LinkerOutput linked)
    {
        var contentsOf = cues.ConvertAll(_ => new List<(WordRange Content, double Probability)>());
        for (var content = 0; content < contents.Count; content++)
        {
            var span = sources.Count + content;
            var (cue, probability) = Choose([.. linked.Scores.AsSpan(span * cues.Count, cues.Count), linked.NoCue[span]]);
            if (cue < cues.Count)
            {
                contentsOf[cue].Add((contents[content], probability));
            }
        }

        var drafts = new List<Draft>();
        for (var cue = 0; cue < cues.Count; cue++)
        {
            if (contentsOf[cue].Count == 0 || !window.Core.Contains(window.Words.Start + cues[cue].Start))
            {
                continue;
            }

            var perSource = new float[sources.Count + 1];
            for (var source = 0; source < sources.Count; source++)
            {
                perSource[source] = linked.Scores[(source * cues.Count) + cue];
            }

            perSource[^1] = linked.NoSource[cue] - Bias.HasSource;
            var (chosen, sureOfSource) = Choose(perSource);
            var pieces = contentsOf[cue].Select(piece => piece.Content).ToList();
            var sureness = new Sureness(
                SpanSureness.Mean(scores, cues[cue], Role.Cue),
                sureOfSource,
                contentsOf[cue].Min(piece => piece.Probability),
                pieces.Min(piece => SpanSureness.Borders(scores, piece, Role.Content)));
            drafts.Add(new Draft(
                chosen < sources.Count ? InText(sources[chosen]) : null,
                InText(cues[cue]),
                [.. contentsOf[cue].Select(piece => new DraftContent(InText(piece.Content), piece.Probability))],
                sureness));
        }

        return drafts;

        WordRange InText(WordRange range) => range.From(-window.Words.Start);
    }

    private static (int Choice, double Probability) Choose(ReadOnlySpan<float> scores)
    {
        var choice = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            if (scores[index] > scores[choice])
            {
                choice = index;
            }
        }

        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - scores[choice]);
        }

        return (choice, 1 / sum);
    }

    private static List<WordRange> CutAtParagraphEnds(List<WordRange> contents, IReadOnlyList<Word> words, Window window)
    {
        var pieces = new List<WordRange>(contents.Count);
        foreach (var content in contents)
        {
            var start = content.Start;
            for (var word = start + 1; word < content.End; word++)
            {
                if (words[window.Words.Start + word].Paragraph != words[window.Words.Start + word - 1].Paragraph)
                {
                    pieces.Add(new WordRange(start, word));
                    start = word;
                }
            }

            pieces.Add(new WordRange(start, content.End));
        }

        return pieces;
    }
}
