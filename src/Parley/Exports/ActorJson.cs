using System.Text.Json;
using Parley.Actors;
using Parley.Text.JsonFiles;

namespace Parley.Exports;

/// <summary>Writes whom a speaker's words name as the field <c>actor</c>; null when the article names nobody.</summary>
internal static class ActorJson
{
    public static void Write(Utf8JsonWriter json, ActorResolution resolution)
    {
        switch (resolution)
        {
            case ActorResolution.Resolved resolved:
                json.WriteStartObject("actor");
                WriteActor(json, resolved.Who);
                WriteHow(json, Terms.Of(resolved.Basis), reason: null, []);
                json.WriteEndObject();
                break;
            case ActorResolution.Unresolved unresolved:
                json.WriteStartObject("actor");
                json.WriteNull("id");
                json.WriteString("name", JsonText.WellFormed(unresolved.Words));
                json.WriteString("kind", Terms.Of(ActorKind.Unknown));
                json.WriteNull("role");
                json.WriteNull("party");
                json.WriteNull("count");
                json.WriteStartArray("members");
                json.WriteEndArray();
                WriteHow(json, "unresolved", unresolved.Reason, unresolved.Candidates);
                json.WriteEndObject();
                break;
            default:
                json.WriteNull("actor");
                break;
        }
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("id", JsonText.WellFormed(actor.Id.Value));
        json.WriteString("name", JsonText.WellFormed(actor.Name));
        json.WriteString("kind", Terms.Of(actor.Kind));
        json.WriteString("role", JsonText.WellFormed(actor.Role));
        json.WriteString("party", JsonText.WellFormed(actor.Party));
        if (actor.Count is { } count)
        {
            json.WriteNumber("count", count);
        }
        else
        {
            json.WriteNull("count");
        }

        json.WriteStartArray("members");
        foreach (var member in actor.Members)
        {
            json.WriteStartObject();
            WriteActor(json, member);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHow(Utf8JsonWriter json, string basis, string? reason, IReadOnlyList<Actor> candidates)
    {
        json.WriteString("basis", basis);
        json.WriteString("reason", reason);
        json.WriteStartArray("candidates");
        foreach (var candidate in candidates)
        {
            json.WriteStartObject();
            WriteActor(json, candidate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
