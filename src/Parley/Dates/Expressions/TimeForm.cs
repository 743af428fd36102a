namespace Parley.Dates.Expressions;

/// <summary>A rule as a family of rules lists it: the <see cref="Pattern"/>'s form and what a match means.</summary>
internal sealed record TimeForm(string Form, ReadMatch Read);
