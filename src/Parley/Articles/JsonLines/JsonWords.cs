using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parley.Articles.JsonLines;

/// <summary>Takes strings out of JSON that another program wrote.</summary>
internal static class JsonWords
{
    /// <summary>A string's characters or a number's digits; null for anything else.</summary>
    /// <remarks>Half a surrogate pair (\ud83d alone) becomes U+FFFD, one unit for one, so that the sender's offsets still fit.</remarks>
    public static string? Of(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.GetRawText();
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json has no other way to say that an escaped surrogate stands alone.
            return JsonSerializer.Deserialize<string>(WithoutHalves(value.GetRawText()));
        }
    }

    private static string WithoutHalves(string raw)
    {
        var mended = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] != '\\')
            {
                mended.Append(raw[index]);
            }
            else if (UnitAt(raw, index) is not { } unit)
            {
                mended.Append(raw, index++, 2);
            }
            else if (char.IsHighSurrogate(unit) && UnitAt(raw, index + 6) is { } low && char.IsLowSurrogate(low))
            {
                mended.Append(raw, index, 12);
                index += 11;
            }
            else
            {
                mended.Append(char.IsSurrogate(unit) ? @"\ufffd" : raw.Substring(index, 6));
                index += 5;
            }
        }

        return mended.ToString();
    }

    private static char? UnitAt(string raw, int index) =>
        index + 6 <= raw.Length && raw[index] == '\\' && raw[index + 1] == 'u'
        && ushort.TryParse(raw.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
