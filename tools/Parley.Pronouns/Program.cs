using System.Globalization;
using Parley.Actors.Pronouns;
using Parley.Pronouns;

if (args is not [var gap, var models, .. var output] || output.Length > 1)
{
    Console.Error.WriteLine("Parley.Pronouns gap-development.tsv.gz models [folder for the weights, such as src/Parley/Actors/Pronouns]");
    return 2;
}

var rows = GapRows.Read(gap);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words alone: {FiveFold.OfWords(rows).F1:F1} F1 in five folds"));
if (output is [var folder])
{
    var lines = WeightFitter.FitAll(rows).Where(one => Math.Abs(one.Value) >= 0.005).OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:F2}\t{one.Key}\n"));
    File.WriteAllText(Path.Combine(folder, "pronoun-weights.txt"), string.Concat(lines));
}

foreach (var model in (string[])["english-small", "english-large"])
{
    var vectors = RowVectors.Read(Path.Combine(models, model), rows);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{model}: {FiveFold.OfNetwork(rows, vectors).F1:F1} F1 in five folds"));
    if (output is [var target])
    {
        NetworkFile.Write(File.Create(Path.Combine(target, model + ".pronouns")), new NetworkFitter(rows, vectors.All).Fit(without: null));
    }
}

return 0;
