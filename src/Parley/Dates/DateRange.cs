namespace Parley.Dates;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included, because that is how people say it.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly To);
