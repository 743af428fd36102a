using System.Text;
using Parley.Articles;

namespace Parley.Tests.Articles;

/// <summary>A temporary folder of files to open, deleted at the end of the test.</summary>
internal sealed class Opening : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static Arrival[] Open(params string[] paths) => Open(new ArticleOptions(), paths);

    public static Arrival[] Open(ArticleOptions options, params string[] paths) =>
        new ArticleSource(options).OpenAsync(paths, TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

    public static Arrival[] OpenStream(string text) => OpenStream(Encoding.UTF8.GetBytes(text));

    public static Arrival[] OpenStream(byte[] bytes) =>
        new ArticleSource(new ArticleOptions()).OpenAsync(new MemoryStream(bytes), "-", TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToArray();

    public static Article One(IEnumerable<Arrival> arrivals) => Assert.IsType<Arrival.Opened>(Assert.Single(arrivals)).Article;

    /// <summary>The one line that says why the only arrival could not be read.</summary>
    public static string Problem(IEnumerable<Arrival> arrivals)
    {
        var unreadable = Assert.IsType<Arrival.Unreadable>(Assert.Single(arrivals));
        Assert.StartsWith(unreadable.Name + ": ", unreadable.Problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', unreadable.Problem.Message);
        return unreadable.Problem.Message;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
