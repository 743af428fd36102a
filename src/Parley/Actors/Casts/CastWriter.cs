using System.Globalization;
using System.Text.Json;
using Parley.Text.JsonFiles;

namespace Parley.Actors.Casts;

/// <summary>Writes a cast as <c>cast.json</c>; what is not known is left out.</summary>
internal static class CastWriter
{
    public static string Write(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        return JsonText.Document(json =>
        {
            JsonText.WriteObjects(json, "actors", cast.Actors, actor => WriteActor(json, actor));
            JsonText.WriteObjects(json, "parties", cast.Parties, party => WriteParty(json, party));
        });
    }

    private static void WriteActor(Utf8JsonWriter json, CastActor actor)
    {
        JsonText.WriteIfAny(json, "id", actor.Id.Value);
        JsonText.WriteIfAny(json, "name", actor.Name);
        JsonText.WriteIfAny(json, "kind", KindWords.Of(actor.Kind));
        JsonText.WriteIfAny(json, "aliases", actor.Aliases);
        JsonText.WriteIfAny(json, "party", actor.Party);
        JsonText.WriteIfAny(json, "gender", actor.Gender);
        if (actor.Roles.Count > 0)
        {
            JsonText.WriteObjects(json, "roles", actor.Roles, role => WriteRole(json, role));
        }
    }

    private static void WriteRole(Utf8JsonWriter json, CastRole role)
    {
        JsonText.WriteIfAny(json, "title", role.Title);
        JsonText.WriteIfAny(json, "party", role.Party);
        JsonText.WriteIfAny(json, "from", Day(role.From));
        JsonText.WriteIfAny(json, "to", Day(role.To));
    }

    private static void WriteParty(Utf8JsonWriter json, CastParty party)
    {
        JsonText.WriteIfAny(json, "name", party.Name);
        JsonText.WriteIfAny(json, "aliases", party.Aliases);
        JsonText.WriteIfAny(json, "partOf", party.PartOf);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
