using System.Globalization;
using Census.Core.Rights;
using Census.Core.Text;

namespace Census.Core.Sources;

/// <summary>
/// A cell of a list that an officer mended: sheet by its name, cell as Excel writes it ("F27"), what the file says there ("": nothing) and
/// what is read instead, the account, and when (ISO 8601, UTC). The file itself is never changed. Texts are at most <see cref="Longest"/> characters.
/// </summary>
public sealed record CellRepair(string Sheet, string Cell, string Was, string Now, string By, string At)
{
    public const int Longest = 400;

    /// <summary>The number of the row as Excel shows it; 0 where the cell is no address.</summary>
    public int Row => int.TryParse(Cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    /// <summary>The letters of the column ("F").</summary>
    public string Column => Cell[..^Cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ").Length];

    /// <summary>“F27: the file says “ĐHH”, mended to “ĐH” by lan, 31/12/2025 15:15”, the moment in the time of Vietnam.</summary>
    public string Told(Language language) => language == Language.English
        ? $"{Cell}: the file says “{Was}”, mended to “{Now}” by {By}, {VietnameseFormat.Moment(At)}"
        : $"{Cell}: tệp ghi “{Was}”, sửa thành “{Now}” bởi {By}, lúc {VietnameseFormat.Moment(At)}";

    /// <summary>The same as somebody may see it: which fact a cell states is not known here, so whoever may not see all facts sees none of both texts.</summary>
    public CellRepair For(Viewer viewer) => viewer.Sees(Sensitive.All) ? this : this with { Was = "…", Now = "…" };
}
