using System.Globalization;
using Census.Import.Drafts;
using Census.Import.Journal;
using Census.Import.Workbooks;
using Census.Tests.Layouts;

namespace Census.Tests.Drafts;

/// <summary>
/// 2,000 lists as nobody would send them, made from two sound ones by seeded changes: the same every time. More with
/// CENSUS_TEST_MUTATIONS, starting elsewhere with CENSUS_TEST_SEED.
/// </summary>
public class MutatedListTests
{
    // all that was ever taken is more than what was held at once
    private const long MostMemory = 300_000_000;

    private static readonly string[] Odd =
    [
        "", " ", "x", "-", "=1+1", "@SUM(A1)", "Tổng cộng", "Cộng (I)", "Người lập biểu", "I", "1", "(1)", "31/02/1980", "1980", "29292", "4,08500012E+10", "004080000001",
        "Họ và tên", "Ngày sinh", "Trường Mầm non Hoa Sen", "Nguyễn Văn An", "Nguyễn Văn An\nTrần Thị B", "\u00AD\u200B", "NguyÔn V¨n An", "Nguyá»…n", "ThS, CKII; NCS", "V.07.03.29", "#REF!",
        "𝔘𝔫𝔦", "\uD800", "  Đang học  ", "Nam", "Nữ", "không", new('a', 40_000), "HĐ 111", "Sở Y tế", "31/12/2025", "V\u1ECB trí vi\u1EC7c làm",
    ];

    private static readonly string[] Official =
    [
        "UBND TỈNH CAO BẰNG", "SỞ NÔNG NGHIỆP", "", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC CÓ MẶT ĐẾN 31/12/2025", "STT|Họ và tên|Ngày, tháng, năm sinh||Số CCCD|Đối tượng|Trình độ||", "||Nam|Nữ|||TS|ThS|ĐH",
        "1|2|3|4|5|6|7|8|9", "I|Văn phòng Sở", "1|Nguyễn Văn An|12/03/1980||004080000001|CC||x|", "2|Trần Thị Bình||05/01/1982|004182000002|CC|||x", "|Cộng (I)|1|1||||1|1", "II|Chi cục Thú y",
        "1|Lý A Páo|01/01/1975||004075000003|VC|x||", "2|Hà Thị Bé||07/1990||HĐ|||x", "|TỔNG CỘNG|2|2|||1|1|2", "", "NGƯỜI LẬP BIỂU|||||THỦ TRƯỞNG", "Hoàng Thị B",
    ];

    private static readonly string[] Export =
    [
        "Họ và tên|Ngày sinh|Giới tính|Dân tộc|Số CCCD|Đơn vị|Trình độ chuyên môn|Chuyên ngành|Năm tốt nghiệp|Mã ngạch|Đối tượng|Ghi chú",
        .. Enumerable.Range(1, 12).Select(i => string.Create(CultureInfo.InvariantCulture, $"Nông Văn {(char)('A' + i)}|{i:00}/02/19{70 + i}|Nam|Tày|0040{70 + i}00000{i:00}|Trường Tiểu học {i % 3}|ĐH sư phạm|Toán|{1995 + i}|V.07.03.29|Viên chức|")),
    ];

    [Fact]
    public void Every_row_is_accounted_for_and_nothing_breaks()
    {
        var first = Number("CENSUS_TEST_SEED", 45);
        for (var seed = first; seed < first + Number("CENSUS_TEST_MUTATIONS", 2_000); seed++)
        {
            var random = new Random(seed);
            var sheet = Mutated(random.Next(2) == 0 ? Official : Export, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var drafts = new SheetDrafter(Drafted.Reference, new Given()).DraftAll(TextRepair.Of(sheet).Sheet);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostMemory, $"seed {seed}");
            foreach (var draft in drafts)
            {
                var rows = draft.Account;
                (rows.Header + rows.Blank + rows.Section + rows.Total + rows.Note + rows.People + rows.Held + rows.Refused).Should().Be(rows.Seen, $"seed {seed}");
                draft.People.Length.Should().Be(rows.People, $"seed {seed}");
                draft.People.Select(row => row.Number).Should().OnlyHaveUniqueItems($"seed {seed}");
                draft.People.All(row => row.Record.Identity.FullName.Trim().Length > 0).Should().BeTrue($"seed {seed}");
                draft.Problems.All(problem => problem.Message(Census.Core.Text.Language.Vietnamese).Length > 0).Should().BeTrue();
            }
            var judged = JudgedFile.Of(
                new IncomingFile($"{seed}.xlsx", "", [], new FileDraft([.. drafts], []), new Given()),
                RoundState.Empty(), Census.Import.Journal.Numbers.Rehearsed(0), Drafted.Reference, new ImportRequest(new DateOnly(2025, 12, 31), new Given()));
            (judged.Accepted.Count + judged.Held.Count).Should().Be(drafts.Sum(draft => draft.Account.People), $"seed {seed}");
        }
    }

    private static Sheet Mutated(string[] rows, Random random)
    {
        var cells = rows.Select(row => row.Split('|').ToList()).ToList();
        for (var change = random.Next(12); change > 0; change--)
        {
            Change(cells, random);
        }
        var number = 0;
        return new Sheet("DS", [.. cells.Select(row => new SheetRow(number += random.Next(25) == 0 ? random.Next(1, 9) : 1, [.. row.Select(text => CellOf(text, random))])).Where(row => row.Cells.Any(cell => !cell.IsEmpty))])
        {
            Merged = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Block(random))],
        };
    }

    private static void Change(List<List<string>> rows, Random random)
    {
        var (at, other) = (random.Next(rows.Count), random.Next(rows.Count));
        var row = rows[at];
        var column = random.Next(row.Count);
        switch (random.Next(9))
        {
            case 0:
                rows.RemoveAt(rows.Count > 1 ? at : 0);
                rows.Add([Odd[random.Next(Odd.Length)]]);
                break;
            case 1:
                rows.Insert(at, [.. rows[other]]);
                break;
            case 2:
                (rows[at], rows[other]) = (rows[other], rows[at]);
                break;
            case 3:
                row.Insert(column, Odd[random.Next(Odd.Length)]);
                break;
            case 4:
                row.RemoveAt(row.Count > 1 ? column : 0);
                row.Add("");
                break;
            case 5:
                foreach (var each in rows.Where(each => each.Count > column))
                {
                    each[column] = Odd[random.Next(Odd.Length)];
                }
                break;
            case 6:
                rows.Insert(at, [.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => Odd[random.Next(Odd.Length)])]);
                break;
            case 7:
                row.AddRange(rows[other]);
                break;
            default:
                row[column] = Odd[random.Next(Odd.Length)];
                break;
        }
    }

    private static Cell CellOf(string text, Random random) =>
        random.Next(20) == 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Cell.OfNumber(number)
        : text.StartsWith('#') ? Cell.OfFault(text)
        : Cell.OfText(text);

    private static MergedBlock Block(Random random)
    {
        var (row, column) = (random.Next(1, 20), random.Next(12));
        return new MergedBlock(row, row + random.Next(4), column, column + random.Next(5));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
