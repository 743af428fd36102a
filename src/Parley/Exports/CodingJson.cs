using System.Text.Json;
using Parley.Positions;
using Parley.Text;
using Parley.Text.JsonFiles;

namespace Parley.Exports;

/// <summary>Writes the codings of a statement: the first as fields of the statement, the others in <c>also</c>, then its <c>hedges</c>.</summary>
/// <param name="json">Where they go.</param>
/// <param name="writeStretch">Writes the text, start and end of a stretch.</param>
internal sealed class CodingJson(Utf8JsonWriter json, Action<TextSpan> writeStretch)
{
    private static readonly Coding None = new(Act.Unknown, Stance.Unclear);

    public void Write(Coded coded)
    {
        WriteFields(coded.Codings.Count > 0 ? coded.Codings[0] : None);
        JsonText.WriteObjects(json, "also", coded.Codings.Skip(1), WriteFields);
        JsonText.WriteObjects(json, "hedges", coded.Hedges, hedge =>
        {
            writeStretch(hedge.Span);
            json.WriteString("holder", JsonText.WellFormed(coded.Dated.Attributed.Actor.Actor?.Name));
            WriteBand(hedge.Band);
        });
    }

    private void WriteFields(Coding coding)
    {
        json.WriteString("act", Terms.Of(coding.Act));
        json.WriteString("issue", coding.Issue);
        json.WriteString("stance", Terms.Of(coding.Stance));
        JsonText.WriteObjects(json, "conditions", coding.Conditions, condition =>
        {
            writeStretch(condition.Span);
            json.WriteString("kind", Terms.Of(condition.Kind));
            json.WriteString("direction", Terms.Of(condition.Direction));
            WriteOptional("obligor", condition.Obligor);
            if (condition.Setter is { } setter)
            {
                json.WriteString("setter", JsonText.WellFormed(setter));
            }
        });
        WriteObject("redLine", coding.RedLine?.Span, () => WriteOptional("marker", coding.RedLine?.Marker));
        WriteProposal(coding.Proposal);
        WriteObject("response", coding.Response?.Span, () => WriteResponse(coding.Response));
        WriteObject("measure", coding.Measure?.Span, () => WriteMeasure(coding.Measure));
        WriteObject("guarantee", coding.Guarantee?.Span, () => WriteGuarantee(coding.Guarantee));
        WriteMeeting(coding.Meeting);
        JsonText.WriteObjects(json, "issues", coding.Issues, score =>
        {
            json.WriteString("issue", score.Issue);
            json.WriteNumber("score", Math.Round(score.Score, 3));
            json.WriteString("because", score.Because);
            json.WriteBoolean("touched", score.IsTouched);
        });
    }

    private void WriteProposal(ProposalMention? proposal) => WriteObject("proposal", proposal?.Span, () =>
    {
        json.WriteString("key", JsonText.WellFormed(proposal?.Key));
        json.WriteString("author", JsonText.WellFormed(proposal?.Author));
        JsonText.WriteObjects(json, "provisions", proposal?.Provisions ?? [], provision =>
        {
            writeStretch(provision.Span);
            json.WriteNumber("quantity", provision.Quantity);
            json.WriteString("unit", JsonText.WellFormed(provision.Unit));
            json.WriteString("bound", Terms.Of(provision.Bound));
        });
    });

    private void WriteResponse(Response? response)
    {
        json.WriteString("party", JsonText.WellFormed(response?.Party));
        json.WriteString("state", response is null ? null : Terms.Of(response.State));
        json.WriteString("claimedBy", response is null ? null : Terms.Of(response.ClaimedBy));
    }

    private void WriteMeasure(Measure? measure)
    {
        json.WriteString("kind", measure is null ? null : Terms.Of(measure.Kind));
        json.WriteString("imposer", JsonText.WellFormed(measure?.Imposer));
        json.WriteString("target", JsonText.WellFormed(measure?.Target));
        json.WriteString("status", measure is null ? null : Terms.Of(measure.Status));
        WriteOptional("linkedDemand", measure?.LinkedDemand);
    }

    private void WriteGuarantee(Guarantee? guarantee)
    {
        json.WriteString("instrument", guarantee is null ? null : Terms.Of(guarantee.Instrument));
        json.WriteString("guarantor", JsonText.WellFormed(guarantee?.Guarantor));
        json.WriteString("beneficiary", JsonText.WellFormed(guarantee?.Beneficiary));
        json.WriteString("state", guarantee is null ? null : Terms.Of(guarantee.State));
    }

    private void WriteMeeting(MeetingMention? meeting) => WriteObject("meeting", meeting?.Span, () =>
    {
        JsonText.WriteTexts(json, "participants", meeting?.Participants ?? []);
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

    /// <summary>A stretch with more fields; null when there is none.</summary>
    private void WriteObject(string name, TextSpan? span, Action writeRest)
    {
        if (span is not { } stretch)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        writeStretch(stretch);
        writeRest();
        json.WriteEndObject();
    }
}
