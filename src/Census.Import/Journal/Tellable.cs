using System.Collections.Frozen;
using System.Globalization;
using Census.Core.Problems;
using Census.Core.Rights;
using Census.Database;
using Census.Database.Tables;

namespace Census.Import.Journal;

/// <summary>
/// What may be told of problems to whoever asks. Those that quote somebody outside his units (his name's place, his unit) say only that
/// there is somebody; remarks about such people are left out; units are called as they stand in his tree. Values that are sensitive facts
/// stand only where they were granted.
/// </summary>
internal sealed class Tellable
{
    private const string Masked = "…";

    private static readonly FrozenSet<ProblemCode> AboutSomebodyElse =
        new[] { ListProblems.RepeatDisagrees, ListProblems.IdWithTwoNames, ListProblems.OtherUnit, ListProblems.Ambiguous, ListProblems.PerhapsSameAsBefore, ListProblems.IdCorrected, ListProblems.Repeated }.ToFrozenSet();

    private static readonly FrozenDictionary<ProblemCode, Sensitive> Facts = new Dictionary<ProblemCode, Sensitive>
    {
        [CellProblems.IdWrongLength] = Sensitive.Identity,
        [CellProblems.IdPrecisionLost] = Sensitive.Identity,
        [CellProblems.IdZerosRestored] = Sensitive.Identity,
        [CellProblems.UnknownEthnicGroup] = Sensitive.Ethnicity,
        [CellProblems.ProvisionalEthnicGroup] = Sensitive.Ethnicity,
        [CellProblems.UnknownPolitics] = Sensitive.Party,
    }.ToFrozenDictionary();

    private readonly Viewer _viewer;
    private readonly Bounds? _bounds;

    private Tellable(Viewer viewer, Bounds? bounds) => (_viewer, _bounds) = (viewer, bounds);

    public static Tellable To(ReadSession r) => new(r.Viewer, r.Viewer.UnitNo is null ? null : Bounds.Of(r));

    /// <summary>The problems of a file of this name as they may be told; where the values of cells may stand, the file is his own.</summary>
    public IReadOnlyList<Problem> Of(IEnumerable<Problem> problems, string file, bool withValues) =>
        [.. problems.Select(problem => withValues ? problem : Granted(problem)).Select(problem => _bounds is { } bounds ? bounds.Told(problem, file) : problem).OfType<Problem>()];

    private Problem Granted(Problem problem) => Facts.TryGetValue(problem.Code, out var fact) && !_viewer.Sees(fact)
        ? problem with { Value = Masked, Arguments = [.. problem.Arguments.Select(_ => Masked)] }
        : problem;

    /// <summary>The files and units that are shown: a name that others bear too vouches for nothing.</summary>
    private sealed record Bounds(FrozenSet<string> Files, FrozenSet<string> OtherFiles, FrozenDictionary<string, string> Units, Func<string, int> CountNamed)
    {
        public static Bounds Of(ReadSession r)
        {
            var (whole, shown) = (UnitTable.Load(r.Everything), UnitTable.Load(r));
            var imports = VisibleImports.Of(r);
            var files = ImportTable.All(r.Everything).ToLookup(import => imports.Holds(import.ImportNo), import => import.FileName);
            return new Bounds(
                files[true].ToFrozenSet(StringComparer.Ordinal),
                files[false].ToFrozenSet(StringComparer.Ordinal),
                shown.All.Select(unit => (Whole: whole.PathOf(unit.UnitNo), Shown: shown.PathOf(unit.UnitNo))).DistinctBy(unit => unit.Whole).ToFrozenDictionary(unit => unit.Whole, unit => unit.Shown, StringComparer.Ordinal),
                name => shown.Named(name).Count);
        }

        /// <summary>Null where nothing may be told.</summary>
        public Problem? Told(Problem problem, string file)
        {
            if (AboutSomebodyElse.Contains(problem.Code))
            {
                return IsOfShown(problem, file) ? problem with { Arguments = [.. problem.Arguments.Select(Shown)] }
                    : problem.Severity == Severity.Error ? new Problem(UnitProblems.HeldElsewhere, problem.Where)
                    : null;
            }
            return problem.Code == UnitProblems.Created ? problem with { Value = Shown(problem.Value ?? "") }
                : problem.Code != UnitProblems.Ambiguous ? problem
                : CountNamed(problem.Value ?? "") is > 1 and var named ? problem with { Arguments = [named.ToString(CultureInfo.InvariantCulture)] }
                : new Problem(UnitProblems.Unknown, problem.Where) { Value = problem.Value };
        }

        // each of these problems quotes one place; of two units that bear one path neither is outside
        private bool IsOfShown(Problem problem, string file) =>
            problem.Arguments.All(argument => FileOf(argument) is { } quoted ? quoted == file || (Files.Contains(quoted) && !OtherFiles.Contains(quoted)) : !IsUnit(problem, argument) || Units.ContainsKey(argument));

        private static bool IsUnit(Problem problem, string argument) =>
            (problem.Code == ListProblems.OtherUnit || problem.Code == ListProblems.Ambiguous || problem.Code == ListProblems.PerhapsSameAsBefore) && argument != "?";

        private string Shown(string path) => Units.GetValueOrDefault(path) ?? Below(path);

        // a unit that was made on the way is called by its path; what stands above the shown units is left out
        private string Below(string path) => Units.Keys.Where(known => path.StartsWith(known + " / ", StringComparison.Ordinal)).MaxBy(known => known.Length) is { } nearest
            ? Units[nearest] + path[nearest.Length..]
            : path;

        private static string? FileOf(string argument) =>
            argument.StartsWith('“') && argument.LastIndexOf('”') is > 0 and var end ? argument[1..end] : null;
    }
}
