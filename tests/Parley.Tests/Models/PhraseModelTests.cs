using Parley.Models;
using Parley.Onnx;

namespace Parley.Tests.Models;

/// <summary>The two models of short texts that come with the program, and what is refused.</summary>
public sealed class PhraseModelTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-");

    [Fact]
    public void Words_of_like_meaning_point_the_same_way()
    {
        using var encoder = new SentenceEncoder(PhraseModelPackage.Open(Repository.Model("sentence-small"), "sentence"));

        var (one, like, other) = (encoder.Embed("The army will stop shooting."), encoder.Embed("Soldiers are to cease fire."), encoder.Embed("Copper is dearer this year."));

        Assert.Equal(384, one.Length);
        Assert.Equal(1, Dot(one, one), 3);
        Assert.True(Dot(one, like) > Dot(one, other) + 0.2, $"{Dot(one, like)} {Dot(one, other)}");
        Assert.Equal(one.ToArray(), encoder.Embed("The army will stop shooting.").ToArray());
    }

    [Fact]
    public void Plain_agreement_and_plain_refusal_are_told_apart()
    {
        using var judge = new StanceModel(PhraseModelPackage.Open(Repository.Model("stance-small"), "stance"));

        var yes = judge.Judge("Lowering the tariff is the right thing to do and will help everybody.", "We should lower the tariff.");
        var no = judge.Judge("Lowering the tariff is wrong and would ruin our farmers.", "We should lower the tariff.");

        Assert.True(yes.Supports > 0.6 && no.Opposes > 0.6, $"{yes} {no}");
        Assert.Equal(1, yes.Supports + yes.Opposes + yes.Neither, 6);
        Assert.Equal(no, judge.Judge("Lowering the tariff is wrong and would ruin our farmers.", "We should lower the tariff."));
    }

    [Fact]
    public void Words_and_propositions_of_any_length_are_judged()
    {
        using var judge = new StanceModel(PhraseModelPackage.Open(Repository.Model("stance-small"), "stance"));
        using var encoder = new SentenceEncoder(PhraseModelPackage.Open(Repository.Model("sentence-small"), "sentence"));
        var text = string.Concat(Enumerable.Repeat("the truce held and the guns were silent ", 200));

        Assert.InRange(judge.Judge(text, text).Supports, 0, 1);
        Assert.InRange(judge.Judge("", "").Supports, 0, 1);
        Assert.Equal(384, encoder.Embed(text).Length);
        Assert.Equal(384, encoder.Embed("").Length);
    }

    [Fact]
    public void A_model_of_another_kind_is_refused()
    {
        var problem = Assert.Throws<UnusableModelException>(() => PhraseModelPackage.Open(Repository.Model("stance-small"), "sentence"));

        Assert.Contains("it is a 'stance' model", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        foreach (var file in Directory.GetFiles(Repository.Model("sentence-small")))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(folder.FullName, "vocab.txt"), "x");

        var problem = Assert.Throws<UnusableModelException>(() => PhraseModelPackage.Open(folder.FullName, "sentence"));

        Assert.Contains("vocab.txt is not the file that its card describes", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static double Dot(ReadOnlyMemory<float> one, ReadOnlyMemory<float> other) => one.ToArray().Zip(other.ToArray(), (x, y) => (double)x * y).Sum();
}
