using Parley.Text.JsonFiles;

namespace Parley.Positions.Codebooks;

/// <summary>Writes a codebook as <c>codebook.json</c>; what is not given is left out.</summary>
internal static class CodebookWriter
{
    public static string Write(Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        return JsonText.Document(json =>
        {
            JsonText.WriteIfAny(json, "name", codebook.Name.Length == 0 ? null : codebook.Name);
            JsonText.WriteObjects(json, "issues", codebook.Issues, issue =>
            {
                JsonText.WriteIfAny(json, "id", issue.Id);
                JsonText.WriteIfAny(json, "label", issue.Label);
                JsonText.WriteIfAny(json, "definition", issue.Definition);
                JsonText.WriteIfAny(json, "broader", issue.Broader);
                JsonText.WriteIfAny(json, "proposition", issue.Proposition);
                JsonText.WriteIfAny(json, "cues", issue.Cues);
                JsonText.WriteIfAny(json, "examples", issue.Examples);
            });
        });
    }
}
