using Parley.Text.JsonFiles;

namespace Parley.Cli.Tests;

public sealed class NegotiationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-negotiation").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_nearest_folder_above_that_holds_settings_is_the_negotiation_s()
    {
        Keep("parley.json", """{"name": "Sund talks", "model": "models/own"}""");
        Keep("cast.json", """{"actors": [{"name": "Ana Brek", "kind": "person"}]}""");
        var below = Directory.CreateDirectory(Path.Combine(folder, "inbox", "june")).FullName;

        var negotiation = Negotiation.Above(below);

        Assert.Equal((folder, "Sund talks", Path.Combine(folder, "models/own")), (negotiation?.Folder, negotiation?.Name, negotiation?.Model));
        Assert.Equal("Ana Brek", negotiation?.Cast.Actors[0].Name);
    }

    [Fact]
    public void Elsewhere_there_is_none() => Assert.Null(Negotiation.Above(folder));

    [Fact]
    public void Settings_and_cast_may_say_nothing()
    {
        Keep("parley.json", "{}");

        var negotiation = Negotiation.In(folder);

        Assert.Equal((Path.GetFileName(folder), null as string), (negotiation.Name, negotiation.Model));
        Assert.Empty(negotiation.Cast.Actors);
    }

    [Fact]
    public void A_folder_without_settings_is_refused() =>
        Assert.Equal($"{folder} holds no parley.json; 'parley init' makes a negotiation's folder", Assert.Throws<WrongFileException>(() => Negotiation.In(folder)).Message);

    [Fact]
    public void Wrong_settings_and_casts_are_refused_with_the_file_as_seen_from_here_and_the_path()
    {
        var below = Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName;
        Keep("parley.json", """{"modle": "english-small", "name": 7}""");

        var settings = Assert.Throws<WrongFileException>(() => Negotiation.Above(below));
        Keep("parley.json", "{}");
        Keep("cast.json", """{"actors": [{"kind": "person"}]}""");
        var cast = Assert.Throws<WrongFileException>(() => Negotiation.Above(folder));

        Assert.Equal(["../parley.json: modle: not known here; known are name, model", "../parley.json: name: a number stands here, and text is wanted: \"…\""], settings.Problems);
        Assert.Equal(["cast.json: actors[0].name: missing"], cast.Problems);
    }

    private void Keep(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
