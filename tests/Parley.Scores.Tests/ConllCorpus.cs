using System.IO.Compression;
using System.Text;
using Parley.Articles;
using Parley.Statements;
using Parley.Text;

namespace Parley.Scores.Tests;

/// <summary>Reads named entities in CoNLL columns (Tjong Kim Sang and De Meulder, 2003): number, word, tag.</summary>
internal static class ConllCorpus
{
    /// <summary>A document: its sentences as lines of words with a space between, each line a paragraph, and its gold names.</summary>
    public sealed record Document(Article Article, IReadOnlySet<(TextSpan Span, EntityKind Kind)> Names);

    /// <summary>The documents of a file, in its order.</summary>
    public static IEnumerable<Document> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var open = new OpenDocument();
        while (lines.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length >= 3 && columns[1] == "-DOCSTART-")
            {
                if (!open.IsEmpty)
                {
                    yield return open.Close();
                }

                open = new OpenDocument();
            }
            else if (columns.Length >= 3)
            {
                open.AddWord(columns[1], columns[2]);
            }
            else
            {
                open.EndSentence();
            }
        }

        yield return open.Close();
    }

    private sealed class OpenDocument
    {
        private readonly StringBuilder text = new();
        private readonly List<(int Start, int End, EntityKind Kind)> names = [];
        private bool isInName;

        public bool IsEmpty => text.Length == 0;

        public void AddWord(string word, string tag)
        {
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append(' ');
            }

            var start = text.Length;
            text.Append(word);
            if (tag.StartsWith("I-", StringComparison.Ordinal) && isInName)
            {
                names[^1] = names[^1] with { End = text.Length };
            }
            else if (tag != "O")
            {
                names.Add((start, text.Length, KindOf(tag[2..])));
            }

            isInName = tag != "O";
        }

        public void EndSentence()
        {
            isInName = false;
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }
        }

        public Document Close()
        {
            var whole = text.ToString();
            var paragraphs = Paragraphs.Of(whole, isWrapped: false);
            var article = new Article
            {
                Id = ArticleId.Of("conll", whole),
                Name = "conll",
                Text = whole,
                Paragraphs = paragraphs,
                Blocks = [.. paragraphs.Select(paragraph => new Block(BlockKind.Body, paragraph))],
            };
            return new Document(article, names.Select(name => (new TextSpan(name.Start, name.End), name.Kind)).ToHashSet());
        }

        private static EntityKind KindOf(string tag) => tag switch
        {
            "PER" => EntityKind.Person,
            "ORG" => EntityKind.Organisation,
            "LOC" => EntityKind.Place,
            "MISC" => EntityKind.Other,
            _ => throw new InvalidDataException($"No such kind of name: {tag}."),
        };
    }
}
