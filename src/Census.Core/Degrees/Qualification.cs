using Census.Core.Time;

namespace Census.Core.Degrees;

/// <summary>One degree a person holds: level, branch of study as written, and when it was awarded if the list says.</summary>
public sealed record Qualification(DegreeLevel Level, string? Major = null, PartialDate? AwardedOn = null);
