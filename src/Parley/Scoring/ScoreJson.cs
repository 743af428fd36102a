using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Scoring;

/// <summary>Writes scores as one JSON document: figures in per cent with their intervals, and the sums they come from.</summary>
public static class ScoreJson
{
    // Measures are called E′ and the like; nothing here goes into a page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What was scored, the scores and, when two systems were compared, the differences.</summary>
    /// <param name="what">Fields that tell what was scored, in order.</param>
    /// <param name="scores">What <see cref="Bootstrap.Scores"/> gave.</param>
    /// <param name="differences">What <see cref="Bootstrap.Differences"/> gave, or null.</param>
    public static string Document(
        IEnumerable<KeyValuePair<string, string>> what, IReadOnlyList<Score> scores, IReadOnlyList<ScoreDifference>? differences = null)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(scores);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in what)
            {
                json.WriteString(name, value);
            }

            json.WriteStartArray("scores");
            foreach (var score in scores)
            {
                Begin(json, score.Measure);
                json.WriteNumber("right", Rounded(score.Tally.Right));
                json.WriteNumber("predicted", score.Tally.Predicted);
                json.WriteNumber("gold", score.Tally.Gold);
                Write(json, "precision", score.Precision);
                Write(json, "recall", score.Recall);
                Write(json, "score", score.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (differences is not null)
            {
                json.WriteStartArray("differences");
                foreach (var difference in differences)
                {
                    Begin(json, difference.Measure);
                    Write(json, "points", difference.Value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Begin(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("measure", measure.Letter);
        json.WriteString("of", measure.Of.Length == 0 ? null : measure.Of);
    }

    private static void Write(Utf8JsonWriter json, string name, Estimate? estimate)
    {
        if (estimate is not { } figure)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("value", Rounded(figure.Value));
        json.WriteNumber("low", Rounded(figure.Low));
        json.WriteNumber("high", Rounded(figure.High));
        json.WriteEndObject();
    }

    private static double Rounded(double figure) => Math.Round(figure, 3);
}
