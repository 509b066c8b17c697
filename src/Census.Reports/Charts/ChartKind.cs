namespace Census.Reports.Charts;

/// <summary>
/// What a chart shows: targets against actual, degrees by field, the path of the head count, ages by sex, fields by unit, the change
/// since the earlier round.
/// </summary>
public enum ChartKind
{
    Targets,
    Degrees,
    Path,
    Pyramid,
    Matrix,
    Change,
}

/// <summary>Codes of the kinds, as commands name them. An unknown code gives null.</summary>
public static class ChartKinds
{
    private static readonly string[] CodeOf = ["targets", "degrees", "path", "pyramid", "matrix", "change"];

    public static IReadOnlyList<string> Codes => CodeOf;

    public static IReadOnlyList<ChartKind> All { get; } = Enum.GetValues<ChartKind>();

    public static string Code(this ChartKind kind) => CodeOf[(int)kind];

    public static ChartKind? Parse(string? code) => Array.IndexOf(CodeOf, code) is var i and >= 0 ? (ChartKind)i : null;
}
