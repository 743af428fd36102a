namespace Parley.Positions.Clauses;

/// <summary>How a clause hangs on other words.</summary>
internal enum GovernorKind
{
    /// <summary>It is what a verb says: "said that", "Karvia said Selmia had".</summary>
    That,

    /// <summary>It is what something depends on: "if", "unless", "once", "until", "before".</summary>
    Condition,

    /// <summary>It tells the time or cause of another: "after", "while", "because".</summary>
    Time,

    /// <summary>It tells of a noun: "Karvia, which has".</summary>
    Relative,

    /// <summary>It is what a verb, adjective or noun leads to: "promised to lift", "a plan to lift", "accused of lifting".</summary>
    Complement,

    /// <summary>It tells what for, or what goes with it: "met to discuss", ", rejecting the plan".</summary>
    Adjunct,
}
