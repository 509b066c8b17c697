using Census.Core.Degrees;

namespace Census.Core.People;

/// <summary>What the lists of an earlier round said of a person's degrees (null: nothing), and the day of that round.</summary>
public sealed record EarlierDegrees(DateOnly Round, QualificationList? Degrees);
