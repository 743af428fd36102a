using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Actors;
using Parley.Articles;
using Parley.Statements;

namespace Parley.Ledgers.Json;

/// <summary>How articles, readings and verdicts are written as JSON in a ledger, and read back: strictly, and so that writing again gives the same bytes.</summary>
/// <remarks>Decision 003 tells what a change of a record asks for.</remarks>
internal static class LedgerJson
{
    /// <summary>For every record that a ledger holds.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        MaxDepth = 128,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AskForAllOfStructs } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new WholeTextJson(),
            new TextSpanJson(),
            new SpansJson(),
            new AlternativeJson(),
            new ActorResolutionJson(),
            new IdJson<ArticleId>(id => id.Value, text => new ArticleId(text)),
            new IdJson<StatementId>(id => id.Value, text => new StatementId(text)),
            new IdJson<ActorId>(id => id.Value, text => new ActorId(text)),
        },
    };

    /// <summary>The framework takes a struct's missing fields for zero; a ledger's are all there.</summary>
    private static void AskForAllOfStructs(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && type.Type.IsValueType)
        {
            foreach (var property in type.Properties)
            {
                property.IsRequired = true;
            }
        }
    }
}
