using Census.Core.People;
using Census.Database.Tables;

namespace Census.Import.Review;

/// <summary>
/// A name or number under which lists know a person, and the first and last round that gave it. The kind is "name", "birth-date",
/// "citizen-id", "old-id" or "employee-code". Numbers of identity are masked unless they were asked for in full.
/// </summary>
public sealed record DatedIdentifier(string Kind, string Value, DateOnly From, DateOnly To)
{
    private static readonly string[] Kinds = ["name", "birth-date", "citizen-id", "old-id", "employee-code"];

    /// <summary>Whether it is a number of identity, which is masked.</summary>
    public bool IsNumber => Kind is "citizen-id" or "old-id";

    // told apart in full: two numbers may look the same behind a mask
    internal static IReadOnlyList<DatedIdentifier> Of(IReadOnlyList<IdentityRow> rows, bool isMasked) =>
    [
        .. rows.SelectMany(row => Stated(row).Select(stated => (stated.Kind, stated.Value, row.RoundDate)))
            .Where(identifier => identifier.Value is not null)
            .GroupBy(identifier => (identifier.Kind, Value: identifier.Value!), (which, given) => (which, Rounds: given.Select(g => g.RoundDate).ToList()))
            .Select(identifier => new DatedIdentifier(identifier.which.Kind, identifier.which.Value, identifier.Rounds.Min(), identifier.Rounds.Max()))
            .Select(identifier => isMasked ? identifier with { Value = identifier.Masked() } : identifier)
            .OrderBy(identifier => Array.IndexOf(Kinds, identifier.Kind))
            .ThenBy(identifier => identifier.From),
    ];

    private static (string Kind, string? Value)[] Stated(IdentityRow row) =>
    [
        ("name", row.FullName),
        ("birth-date", row.BirthDate),
        ("citizen-id", CitizenId.Parse(row.CitizenId)?.Digits),
        ("old-id", row.OldId),
        ("employee-code", row.EmployeeCode),
    ];

    private string Masked() => Kind switch
    {
        "citizen-id" => CitizenId.Parse(Value)!.Masked,
        "old-id" when Value.Length > 4 => Value[..2] + new string('*', Value.Length - 4) + Value[^2..],
        _ => Value,
    };
}
