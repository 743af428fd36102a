namespace Parley.Positions;

/// <summary>What a statement does about one issue, or, when none fits, about what its own content proposes.</summary>
/// <param name="Act">What the speaker does.</param>
/// <param name="Stance">Toward the issue's proposition; without an issue, toward what the content proposes, demands, does or forbids.</param>
public sealed record Coding(Act Act, Stance Stance)
{
    /// <summary>The issue's id in the codebook; null when no issue fits.</summary>
    public string? Issue { get; init; }

    /// <summary>The up to three issues that fit best, best first, those below the threshold too.</summary>
    public IReadOnlyList<IssueScore> Issues { get; init; } = [];

    /// <summary>What the act or the yes depends on, in reading order.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>The line it draws; null when it draws none.</summary>
    public RedLine? RedLine { get; init; }

    /// <summary>The proposal it names; null when it names none.</summary>
    public ProposalMention? Proposal { get; init; }

    /// <summary>The answer it gives or reports; null when it gives none.</summary>
    public Response? Response { get; init; }

    /// <summary>The means of pressure or reward it tells of; null when it tells of none.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The guarantee it tells of; null when it tells of none.</summary>
    public Guarantee? Guarantee { get; init; }

    /// <summary>The meeting it tells of; null when it tells of none.</summary>
    public MeetingMention? Meeting { get; init; }

    /// <summary>Why each field has its value.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
