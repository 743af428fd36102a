using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Parley.Rules.Tests;

/// <summary>The house rules about code that a test can check.</summary>
public sealed partial class LayoutTests
{
    private static readonly string[] ForbiddenEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Handler", "Data", "Info", "Impl", "Base"];

    /// <summary>Each folder of the library may use those before it.</summary>
    private static readonly string[] Layers =
        ["Text", "Models", "Articles", "Statements", "Scoring", "Actors", "Dates", "Positions", "Ledgers", "Networks", "Exports"];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.Empty(SourceTree.SourceFiles("src", "tests", "bench").Where(file => SourceTree.Read(file).Count(character => character == '\n') > 400));

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var types = new[] { typeof(NewsReader).Assembly, typeof(Onnx.OnnxEncoder).Assembly, typeof(Documents.Pdf.PdfDoor).Assembly }.SelectMany(assembly => assembly.GetTypes());

        Assert.Empty(types.Where(type => type.IsVisible && ForbiddenEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))));
    }

    [Fact]
    public void Folders_use_only_those_to_their_left()
    {
        var wrong =
            from file in SourceTree.SourceFiles("src/Parley")
            let layer = Array.IndexOf(Layers, file.Split('/')[2])
            where layer >= 0
            from Match used in UsedFolder().Matches(SourceTree.Read(file))
            let other = Array.IndexOf(Layers, used.Groups[1].Value)
            where other > layer
            select $"{file} uses {used.Groups[1].Value}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_library_has_a_place_among_the_layers()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src/Parley")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));

        Assert.Empty(folders.Except(Layers));
    }

    [Theory]
    [InlineData("Console.")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("Guid.NewGuid")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared")]
    [InlineData("Environment.Exit")]
    [InlineData("HttpClient")]
    public void The_library_uses_no_console_clock_chance_or_network(string banned) =>
        Assert.Empty(SourceTree.SourceFiles("src/Parley", "src/Parley.Onnx", "src/Parley.Documents").Where(file => SourceTree.Read(file).Contains(banned, StringComparison.Ordinal)));

    [Fact]
    public void Every_public_type_is_defined_by_a_comment()
    {
        var assembly = typeof(NewsReader).Assembly;
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")?.Value).ToHashSet();

        Assert.Empty(assembly.GetExportedTypes().Select(type => "T:" + type.FullName?.Replace('+', '.')).Where(name => !documented.Contains(name)));
    }

    [GeneratedRegex(@"using Parley\.(\w+)")]
    private static partial Regex UsedFolder();
}
