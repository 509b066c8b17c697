using System.Globalization;
using System.Text;
using Census.Core.Degrees;
using Census.Core.People;

namespace Census.Demo;

/// <summary>
/// DOC-TRUOC.md: says that the province is invented, what slips its lists hold (as counted in this run), what the figures would
/// be without them, and how to play. Vietnamese first, English below each part.
/// </summary>
internal static class Readme
{
    /// <summary>Writes the read-me of a province whose lists are typed and whose files have names.</summary>
    public static void Write(string path, Province province, IReadOnlyList<RoundList> lists, IReadOnlyList<DemoRound> rounds)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        WriteSizes(text, province, lists);
        WriteTruth(text, province.Rounds[^1].People);
        WriteDoctors(text, province);
        WriteSlips(text, lists);
        WriteFlags(text, rounds[^1]);
        text.Append(Closing.ReplaceLineEndings("\n"));
        File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private const string Opening = """
        # Tỉnh giả định để làm quen với Census

        **Mọi người, mọi số CCCD, mọi số liệu trong thư mục này đều do máy đặt ra.** Tên xã, phường, cơ quan lấy theo tỉnh Cao Bằng cho dễ đọc;
        con người và con số thì không có thật. Ai trùng tên hoặc trùng số là ngẫu nhiên. Cả hai kỳ đều theo tổ chức hai cấp, tuy
        ngày 31/12/2024 cấp huyện vẫn còn: làm thế cho gọn, không phải lịch sử. Không dùng những số này vào việc gì ngoài tập dùng chương trình.

        **Everybody, every identity number and every figure here is invented by a program.** Communes and offices bear names of Cao Bằng
        so that the lists read naturally; the people and the numbers are not real, and any likeness is chance. Both rounds use the two-tier
        structure although districts still existed on 31 December 2024: that is for brevity, not history. Use none of it for anything but trying the program.


        """;

    private const string Closing = """

        ## Cách thử / How to play

        Nạp danh mục đơn vị trước, rồi từng kỳ, kỳ 2024 trước. / Import the unit list first, then each round, 2024 first.

        ```
        census --db thu.db unit import don-vi.xlsx
        census --db thu.db import 2024-12-31/so-y-te.xlsx --round 2024-12-31 --unit "Sở Y tế"
        census --db thu.db report --plan cao-bang --round 2025-12-31
        census --db thu.db explain CB30-03 --plan cao-bang --round 2025-12-31 --side gap
        ```

        Tệp có một dòng tiêu đề không ghi tên cơ quan gửi, nên phải nói bằng `--unit`. Lệnh `census demo` làm tất cả các bước trên.
        A list with a single header row does not name its sender: say it with `--unit`. `census demo` does all of this by itself.

        """;

    private static void WriteSizes(StringBuilder text, Province province, IReadOnlyList<RoundList> lists)
    {
        text.Append("## Có gì ở đây / What is here\n\n| Kỳ / Round | Tệp / Files | Người / People | Dòng / Rows |\n| --- | ---: | ---: | ---: |\n");
        foreach (var (list, round) in lists.Zip(province.Rounds))
        {
            Row(text, SheetRow.DayText(list.Day), list.Senders.Count, round.People.Count, list.Senders.Sum(s => s.Rows.Count));
        }
    }

    private static void WriteTruth(StringBuilder text, IReadOnlyList<Person> people)
    {
        text.Append("\nSố thật ngày 31/12/2025, trước khi gõ sai: công chức và viên chức từng lĩnh vực. ");
        text.Append("Nông nghiệp, văn hóa, du lịch, kỹ thuật chỉ có lỗi không làm mất số.\n");
        text.Append("The truth on 31 December 2025, before the slips: civil servants and public employees of each field. ");
        text.Append("Agriculture, culture, tourism and engineering have only slips that lose nothing.\n\n");
        text.Append("| Lĩnh vực / Field | CC, VC | ≥ ĐH | ThS, TS | Sau ĐH, CK / Postgraduate |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var field in Enum.GetValues<Field>())
        {
            var staff = people.Where(p => p.Unit.Field == field && p.Category is (StaffCategory.CivilServant or StaffCategory.PublicEmployee)).ToList();
            Row(
                text,
                $"{field.Vietnamese()} / {field.Code()}",
                staff.Count,
                staff.Count(p => p.Level >= DegreeLevel.Bachelor),
                staff.Count(p => p.Level is DegreeLevel.Master or DegreeLevel.Doctor),
                staff.Count(p => p.Level.IsPostgraduate()));
        }
    }

    private static void WriteDoctors(StringBuilder text, Province province)
    {
        text.Append("\nTiến sĩ có bằng năm 2024, 2025 (người về nhận việc sau khi đã có bằng thì không tính là đào tạo mới) / ");
        text.Append("Doctors of 2024 and 2025 (who was hired with the degree is not newly trained):\n\n");
        var still = province.Rounds[^1].People.Select(p => p.No).ToHashSet();
        foreach (var doctor in province.Rounds.SelectMany(r => r.People).Where(p => p is { Level: DegreeLevel.Doctor, GraduatedIn: >= 2024 }).DistinctBy(p => p.No))
        {
            var end = still.Contains(doctor.No) ? "" : ", đã chuyển đi trước 31/12/2025 / has left";
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {doctor.Name}, {doctor.Unit.Name} ({doctor.Unit.Field.Code()}): {doctor.GraduatedIn}, nhận việc / hired {doctor.JoinedOn.Year}{end}\n");
        }
    }

    private static void WriteSlips(StringBuilder text, IReadOnlyList<RoundList> lists)
    {
        text.Append("\n## Lỗi cố ý / Slips made on purpose\n\n");
        text.Append("| Lỗi / Slip | Nên thành / Should become |");
        text.Append(string.Concat(lists.Select(l => $" {l.Day.Year.ToString(CultureInfo.InvariantCulture)} |")));
        text.Append("\n| --- | --- |").Append(string.Concat(lists.Select(_ => " ---: |"))).Append('\n');
        foreach (var slip in SlipKinds.All.Append(SlipKinds.StrangeId))
        {
            Row(text, $"{slip.Vietnamese} / {slip.English} | {Meaning(slip.Outcome)}", [.. lists.Select(l => l.CountOf(slip))]);
        }
        var miscounts = lists.Select(l => l.Senders.Count(s => s.Miscount != 0));
        Row(text, "Dòng tổng cộng sai 1 / a total that is out by one | không đổi số liệu / changes nothing", [.. miscounts]);
    }

    private static void WriteFlags(StringBuilder text, DemoRound round)
    {
        text.Append("\nTệp phải nói thêm khi nạp (cả hai kỳ) / Files that need a word on import (both rounds):\n\n");
        foreach (var book in round.Workbooks.Where(b => b.Field is not null || b.Category is not null))
        {
            var field = book.Field is { } f ? $" --field {f.Code()}" : "";
            var category = book.Category is { } c ? $" --category {c.Code()}" : "";
            text.Append(CultureInfo.InvariantCulture, $"- `{Path.GetFileName(book.Path)}`:{field}{category}\n");
        }
    }

    private static string Meaning(Outcome outcome) => outcome switch
    {
        Outcome.Read => "đọc được / read",
        Outcome.Unknown => "ô chưa rõ, người vẫn tính / cell unknown, person counts",
        Outcome.Held => "một dòng chờ xác minh / one row held",
        Outcome.Refused => "không phải dòng người / row refused",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static void Row(StringBuilder text, string name, params int[] counts)
    {
        text.Append("| ").Append(name).Append(" |");
        foreach (var count in counts)
        {
            text.Append(CultureInfo.InvariantCulture, $" {count} |");
        }
        text.Append('\n');
    }
}
