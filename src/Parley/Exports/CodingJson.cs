using System.Text.Json;
using Parley.Positions;
using Parley.Text;

namespace Parley.Exports;

/// <summary>Writes the codings of a statement: the first as fields of the statement, the others in <c>also</c>, then its <c>hedges</c>.</summary>
/// <param name="json">Where they go.</param>
/// <param name="wellFormed">Makes a text writable.</param>
/// <param name="writeStretch">Writes the text, start and end of a stretch.</param>
internal sealed class CodingJson(Utf8JsonWriter json, Func<string?, string?> wellFormed, Action<TextSpan> writeStretch)
{
    private static readonly Coding None = new(Act.Unknown, Stance.Unclear);

    public void Write(Coded coded)
    {
        WriteFields(coded.Codings.Count > 0 ? coded.Codings[0] : None);
        WriteList("also", coded.Codings.Skip(1), coding =>
        {
            json.WriteStartObject();
            WriteFields(coding);
            json.WriteEndObject();
        });
        WriteList("hedges", coded.Hedges, hedge => WriteObject(null, hedge.Span, () =>
        {
            json.WriteString("holder", wellFormed(coded.Dated.Attributed.Actor.Actor?.Name));
            WriteBand(hedge.Band);
        }));
    }

    private void WriteFields(Coding coding)
    {
        json.WriteString("act", Terms.Of(coding.Act));
        json.WriteString("issue", coding.Issue);
        json.WriteString("stance", Terms.Of(coding.Stance));
        WriteList("conditions", coding.Conditions, condition => WriteObject(null, condition.Span, () =>
        {
            json.WriteString("kind", Terms.Of(condition.Kind));
            json.WriteString("direction", Terms.Of(condition.Direction));
            WriteOptional("obligor", condition.Obligor);
        }));
        WriteObject("redLine", coding.RedLine?.Span, () => WriteOptional("marker", coding.RedLine?.Marker));
        WriteProposal(coding.Proposal);
        WriteObject("response", coding.Response?.Span, () => WriteResponse(coding.Response));
        WriteObject("measure", coding.Measure?.Span, () => WriteMeasure(coding.Measure));
        WriteObject("guarantee", coding.Guarantee?.Span, () => WriteGuarantee(coding.Guarantee));
        WriteMeeting(coding.Meeting);
        WriteList("issues", coding.Issues, score =>
        {
            json.WriteStartObject();
            json.WriteString("issue", score.Issue);
            json.WriteNumber("score", Math.Round(score.Score, 3));
            json.WriteString("because", score.Because);
            json.WriteBoolean("touched", score.IsTouched);
            json.WriteEndObject();
        });
    }

    private void WriteProposal(ProposalMention? proposal) => WriteObject("proposal", proposal?.Span, () =>
    {
        json.WriteString("key", wellFormed(proposal?.Key));
        json.WriteString("author", wellFormed(proposal?.Author));
        WriteList("provisions", proposal?.Provisions ?? [], provision => WriteObject(null, provision.Span, () =>
        {
            json.WriteNumber("quantity", provision.Quantity);
            json.WriteString("unit", wellFormed(provision.Unit));
            json.WriteString("bound", Terms.Of(provision.Bound));
        }));
    });

    private void WriteResponse(Response? response)
    {
        json.WriteString("party", wellFormed(response?.Party));
        json.WriteString("state", response is null ? null : Terms.Of(response.State));
        json.WriteString("claimedBy", response is null ? null : Terms.Of(response.ClaimedBy));
    }

    private void WriteMeasure(Measure? measure)
    {
        json.WriteString("kind", measure is null ? null : Terms.Of(measure.Kind));
        json.WriteString("imposer", wellFormed(measure?.Imposer));
        json.WriteString("target", wellFormed(measure?.Target));
        json.WriteString("status", measure is null ? null : Terms.Of(measure.Status));
        WriteOptional("linkedDemand", measure?.LinkedDemand);
    }

    private void WriteGuarantee(Guarantee? guarantee)
    {
        json.WriteString("instrument", guarantee is null ? null : Terms.Of(guarantee.Instrument));
        json.WriteString("guarantor", wellFormed(guarantee?.Guarantor));
        json.WriteString("beneficiary", wellFormed(guarantee?.Beneficiary));
        json.WriteString("state", guarantee is null ? null : Terms.Of(guarantee.State));
    }

    private void WriteMeeting(MeetingMention? meeting) => WriteObject("meeting", meeting?.Span, () =>
    {
        WriteList("participants", meeting?.Participants ?? [], name => json.WriteStringValue(wellFormed(name)));
        json.WriteString("state", meeting is null ? null : Terms.Of(meeting.State));
        json.WriteString("format", meeting is null ? null : Terms.Of(meeting.Format));
        WriteObject("when", meeting?.When?.Span, () =>
        {
            json.WriteString("from", Terms.Day(meeting?.When?.From));
            json.WriteString("to", Terms.Day(meeting?.When?.To));
            json.WriteString("rule", meeting?.When?.Rule);
        });
        WriteOptional("place", meeting?.Place);
    });

    private void WriteBand(ProbabilityBand? band)
    {
        if (band is not { } known)
        {
            json.WriteNull("band");
            return;
        }

        json.WriteStartArray("band");
        json.WriteNumberValue(known.Low);
        json.WriteNumberValue(known.High);
        json.WriteEndArray();
    }

    private void WriteOptional(string name, TextSpan? span) => WriteObject(name, span, () => { });

    /// <summary>A stretch with more fields; null when there is none. Without a name it is an item of a list.</summary>
    private void WriteObject(string? name, TextSpan? span, Action writeRest)
    {
        if (span is not { } stretch)
        {
            json.WriteNull(name ?? "");
            return;
        }

        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        writeStretch(stretch);
        writeRest();
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
