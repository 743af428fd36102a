using CsCheck;
using Parley.Actors;
using Parley.Articles;
using Parley.Dates;
using Parley.Ledgers;
using Parley.Positions;
using Parley.Statements;
using Parley.Statements.Encoder;
using Parley.Text;

namespace Parley.Tests.Ledgers;

/// <summary>Readings with anything in any field.</summary>
internal static class AnyReading
{
    private static readonly Gen<TextSpan> Stretch = Gen.Select(Gen.Int[0, 200], Gen.Int[1, 60], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<Spans> Stretches = Gen.Int[1, 9].Array[1, 3].Select(lengths =>
        Spans.Create([.. lengths.Select((length, index) => new TextSpan(index * 20, (index * 20) + length))]));

    private static readonly string[] Texts = ["", "Norvale", "“quoted” \"straight\" \\ / <b>", "Übergröße — \u00e9\u0301", "\ud83d\ude00", "a\nb\t\u0001", "\ud83d half"];

    private static readonly Gen<string> Words = Gen.Int[0, Texts.Length - 1].Select(index => Texts[index]);

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 5000].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    private static readonly Gen<double> Score = Gen.Double[0, 1];

    private static readonly Gen<Actor> Someone = Gen.Select(Words, Gen.Enum<ActorKind>(), Words.Null(), Words.Null(), (name, kind, role, party) =>
        new Actor(ActorId.Of(name), name, kind) { Role = role, Party = party, Count = role?.Length });

    private static readonly Gen<Actor> Together = Someone.Array[0, 3].Select(members => members.Length == 0 ? new Actor(new ActorId(""), "", ActorKind.Unknown) : Actor.Together(members));

    private static readonly Gen<ActorResolution> Resolution = Gen.OneOf<ActorResolution>(
        Gen.Select(Together, Gen.Enum<ActorBasis>(), (who, basis) => (ActorResolution)new ActorResolution.Resolved(who, basis)),
        Gen.Select(Words, Words, Someone.Array[0, 2], (words, reason, candidates) => (ActorResolution)new ActorResolution.Unresolved(words, reason, candidates)),
        Gen.Const((ActorResolution)new ActorResolution.Nobody()));

    private static readonly Gen<TimeExpression> Time = Gen.Select(Stretch, Day, Gen.Enum<TimeKind>(), Gen.Enum<Granularity>(), Gen.Enum<Certainty>(), Gen.Enum<TimeBound>(), (span, day, kind, granularity, certainty, bound) =>
        new TimeExpression(span, "2025-W23", kind, day, certainty == Certainty.Undated ? null : day.AddDays(3), granularity, "rule", certainty, bound));

    private static readonly Gen<Statement> Statement = Gen.Select(Stretches.Null(), Stretches, Gen.Enum<Mode>(), Gen.Enum<Kind>(), Gen.Bool, Gen.Enum<BlockKind>(), Score, Words.Null(), (speaker, cue, mode, kind, negated, block, score, rule) =>
        new Statement(StatementId.Of(new ArticleId("ar_1"), cue, cue), speaker, cue, cue, mode, kind, negated, block, negated ? new StatementId("st_0") : null, score)
        {
            Repeats = negated ? null : new StatementId("st_7"),
            Doer = speaker,
            Rule = rule,
            Sureness = new Sureness(score, 1, 0, score / 3),
        });

    private static readonly Gen<Dated> Dated = Gen.Select(Statement, Resolution, Someone.Array[0, 2], Time.Array[0, 2], Stretch, Day, Gen.Bool, (statement, who, names, times, span, day, flag) => new Dated(
        new Attributed(statement, who) { Names = [.. names.Select(name => new NamedActor(span, name))] },
        flag ? null : new SaidWhen(span, day, day.AddDays(1), "weekday-recent", day.Day > 15),
        times,
        flag ? new Venue(span, day.Day > 15) : null,
        flag ? [new Addressee(span)] : []));

    private static readonly Gen<Coding> Told = Gen.Select(
        Stretch, Words.Null(), Gen.Enum<ResponseState>(), Gen.Enum<ClaimedBy>(), Gen.Enum<MeetingState>(), Gen.Enum<MeasureKind>(), Gen.Enum<GuaranteeState>(), Time.Null(),
        (span, name, response, by, meeting, measure, guarantee, when) => new Coding(Act.Offer, Stance.Unclear)
        {
            RedLine = new RedLine(span, span) { Rule = "r" },
            Proposal = new ProposalMention(span, "key", name, [new Provision(span, 1.50m + span.Start, "day", ProvisionBound.About)]) { Rule = "p" },
            Response = new Response(span, name, response, by) { Proposal = name, Rule = "a" },
            Measure = new Measure(span, measure, name, null, MeasureStatus.Eased, name is null ? span : null) { Rule = "m" },
            Guarantee = new Guarantee(span, GuaranteeInstrument.Presence, name, name, guarantee) { Rule = "g" },
            Meeting = new MeetingMention(span, name is null ? [] : [name], meeting, MeetingFormat.Video, when, span) { Rule = "t" },
        });

    private static readonly Gen<Coding> Coding = Gen.Select(
        Told, Gen.Enum<Act>(), Gen.Enum<Stance>(), Words.Null(), Stretch, Score, Gen.Enum<ConditionKind>(), Gen.Bool, (told, act, stance, issue, span, score, kind, isBare) =>
            (isBare ? new Coding(act, stance) : told with { Act = act, Stance = stance }) with
            {
                Issue = issue,
                Issues = issue is null ? [] : [new IssueScore(issue, score, "similarity", isBare)],
                Conditions = [new Condition(span, kind, ConditionDirection.Trade, isBare ? null : span) { Rule = "c" }],
                Decisions = [new Decision("stance", "head", [("supports", score), ("opposes", 1 - score)])],
            });

    private static readonly Gen<Coded> Coded = Gen.Select(Dated, Coding.Array[0, 3], Stretch, Gen.Bool, (dated, codings, span, hasBand) =>
        new Coded(dated, codings, [new Hedge(span, hasBand ? new ProbabilityBand(75, 85, BandSource.Survey) : null) { Rule = "h" }]));

    /// <summary>A reading of up to three statements.</summary>
    public static Gen<Reading> Readings { get; } = Gen.Select(Coded.Array[0, 3], Words, Stretch, Gen.Bool, (statements, words, span, hasCoder) => new Reading(
        new ReaderVersion("parley", "0.0.0", words) { Coder = hasCoder ? new CoderVersion("0.0.0", words, "cast_1", "book_1") : null }, statements)
    {
        Entities = [new NamedEntity(span, EntityKind.Other, 0.5)],
    });
}
