using Parley.Actors;

namespace Parley.Dates;

/// <summary>An attributed statement, the days on which it was made and those it is about; null where the text does not tell.</summary>
public sealed record Dated(Attributed Attributed, DateRange? Said, DateRange? About);
