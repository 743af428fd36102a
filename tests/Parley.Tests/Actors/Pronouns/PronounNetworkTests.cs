using Parley.Actors.Pronouns;
using Parley.Models;
using Parley.Text;

namespace Parley.Tests.Actors.Pronouns;

public sealed class PronounNetworkTests
{
    private const string Text = "Marta Velden met Joan Arkady. She left.";

    private static readonly IReadOnlyList<Word> TextWords = Words.Of(Text, [new TextSpan(0, Text.Length)]);

    /// <summary>One number a word is kept; the only hidden unit looks at a name's first word.</summary>
    private static readonly PronounNetwork Network = new(
        "made-up", new VectorProjection([0, 0], [1, 0]), ["none"], [new NetworkMember([0, 1, 0, 0, 0, 0, 0], [0], [0], [2], [0.5f])]);

    [Theory]
    [InlineData("english-small")]
    [InlineData("english-large")]
    public void Each_model_has_the_network_that_was_fitted_for_it(string model)
    {
        var hash = ModelPackage.Open(Repository.Model(model)).Card.Files["encoder.onnx"].Sha256;

        Assert.Single(NetworkFile.Shipped, network => network.EncoderHash == hash);
    }

    [Fact]
    public void A_network_ranks_by_the_descriptions_of_its_own_encoder()
    {
        var ranker = new PronounRanker(new PronounWeights([]), [Network]);

        var own = Rank(ranker, Vectors("made-up"));

        Assert.True(own[1] > own[2] && own[2] > own[0], string.Join(' ', own));
        Assert.Equal(Rank(ranker, null), Rank(ranker, Vectors("another")));
    }

    [Fact]
    public void A_network_comes_back_from_its_file_as_it_was()
    {
        var stream = new MemoryStream();
        NetworkFile.Write(stream, Network);

        var back = NetworkFile.Read(new MemoryStream(stream.ToArray()));

        Assert.Equal(
            Rank(new PronounRanker(new PronounWeights([]), [Network]), Vectors("made-up")),
            Rank(new PronounRanker(new PronounWeights([]), [back]), Vectors("made-up")));
    }

    private static double[] Rank(PronounRanker ranker, WordVectors? vectors) =>
        ranker.Rank(Text, TextWords, new TextSpan(30, 33), [new TextSpan(0, 12), new TextSpan(17, 28)], vectors);

    /// <summary>Descriptions in which "Joan" has a 1 in front and all other words have zeros.</summary>
    private static WordVectors Vectors(string hash)
    {
        var vectors = new WordVectors(hash, TextWords.Count, 2);
        var hidden = new float[TextWords.Count * 2];
        hidden[3 * 2] = 1;
        var all = new WordRange(0, TextWords.Count);
        vectors.Take(new Window(all, all), new EncoderOutput(TextWords.Count, 2, hidden, [], []));
        return vectors;
    }
}
