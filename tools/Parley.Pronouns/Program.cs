using System.Globalization;
using Parley.Pronouns;

if (args is not [var gap, .. var output] || output.Length > 1)
{
    Console.Error.WriteLine("Parley.Pronouns gap-development.tsv.gz [folder for the weights, such as src/Parley/Actors/Pronouns]");
    return 2;
}

var rows = GapRows.Read(gap);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{FiveFold.Of(rows).F1:F1} F1 in five folds"));
if (output is [var folder])
{
    var lines = WeightFitter.Fit(rows).Where(one => Math.Abs(one.Value) >= 0.005).OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:F2}\t{one.Key}\n"));
    File.WriteAllText(Path.Combine(folder, "pronoun-weights.txt"), string.Concat(lines));
}

return 0;
