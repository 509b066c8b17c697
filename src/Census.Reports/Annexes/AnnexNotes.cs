using Census.Core.Plans;
using Census.Core.Text;
using Census.Reports.Rendering;

namespace Census.Reports.Annexes;

/// <summary>What stands under every table: how it was counted, then the day, the structure, the definition, the coverage.</summary>
internal static class AnnexNotes
{
    public static readonly Title People = new("người", "people");

    public static readonly Title WholeLists = new(
        "Tính tất cả những người có mặt trong danh sách các đơn vị gửi, mỗi người một lần; người chưa có thông tin ghi ở cột “Chưa rõ”.",
        "Everybody in the lists of the units, each person once; those of whom the lists do not say stand under “Not said”.");

    public static IReadOnlyList<Title> Of(AnnexFrame frame, params IEnumerable<Title> own) => Of(frame.Report, own);

    public static IReadOnlyList<Title> Of(Report report, params IEnumerable<Title> own) =>
    [
        .. own,
        .. ReportNotes.About(report, Language.Vietnamese).Zip(ReportNotes.About(report, Language.English), (vietnamese, english) => new Title(vietnamese + ".", english + ".")),
    ];
}
