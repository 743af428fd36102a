using System.Globalization;
using Parley.Pronouns;

if (args is not ["fit" or "measure", var gap, ..])
{
    Console.Error.WriteLine("Parley.Pronouns measure gap-development.tsv.gz | fit gap-development.tsv.gz pronoun-weights.txt");
    return 2;
}

var rows = GapRows.Read(gap);
if (args is ["fit", _, var output])
{
    var lines = WeightFitter.FitAll(rows).Where(one => Math.Abs(one.Value) >= 0.005).OrderBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:F2}\t{one.Key}\n"));
    File.WriteAllText(output, string.Concat(lines));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words: {FiveFold.OfWords(rows).F1:F1} F1 in five folds"));
return 0;
