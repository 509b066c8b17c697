using Census.Core.Problems;
using Census.Core.Sources;
using Census.Core.Text;
using Census.Import.Drafts;
using Census.Import.Journal;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Census.Import.Returns;

/// <summary>
/// The letter (công văn) that goes back to a unit with its workbooks: what was received, what is wrong by kind with examples of cells,
/// what is missing and for how many people, and what to do. Laid out as Decree 30/2020/NĐ-CP, Annex I asks; what only the office knows
/// (its name, number, date, term, signature) is left to be filled in, in brackets. No name and no number of a person stands in it.
/// </summary>
internal static class UnitLetter
{
    private const int Examples = 5;

    public static void Write(Stream stream, string unit, DateOnly round, IReadOnlyList<(FileResult Result, FileDraft? Draft)> files)
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = LetterParts.Styles();
        var header = main.AddNewPart<HeaderPart>();
        header.Header = LetterParts.PageNumber();
        var body = new Body();
        main.Document = new Document(body);
        body.Append(LetterParts.Head($"V/v hoàn thiện danh sách đội ngũ trí thức kỳ {VietnameseFormat.Day(round)}"));
        body.Append(LetterParts.Centred($"Kính gửi: {unit}"));
        foreach (var part in Received(files, round).Concat(Wrong(files)).Concat(Missing(files)).Concat(Asked(files)))
        {
            body.Append(part);
        }
        body.Append(LetterParts.Signature(), LetterParts.Page(main.GetIdOfPart(header)));
    }

    private static IEnumerable<OpenXmlElement> Received(IReadOnlyList<(FileResult Result, FileDraft? Draft)> files, DateOnly round)
    {
        yield return LetterParts.Paragraph($"[Cơ quan] đã nhận danh sách của quý cơ quan, đơn vị phục vụ tổng hợp số liệu đội ngũ trí thức kỳ {VietnameseFormat.Day(round)}, kết quả tiếp nhận như sau:");
        yield return LetterParts.Heading("1. Kết quả tiếp nhận");
        yield return LetterParts.Table(
            ["Tệp", "Kết quả", "Dòng người", "Chờ xác minh", "Không phải dòng người"],
            [
                .. files.Select(file => (IReadOnlyList<string>)
                [
                    Path.GetFileName(file.Result.File), Status(file.Result.Status),
                    Number(file.Result.Sheets.Sum(s => s.Rows.People)), Number(file.Result.Sheets.Sum(s => s.Rows.Held)), Number(file.Result.Sheets.Sum(s => s.Rows.Refused)),
                ]),
            ],
            [34, 24, 12, 14, 16]);
    }

    private static IEnumerable<OpenXmlElement> Wrong(IReadOnlyList<(FileResult Result, FileDraft? Draft)> files)
    {
        // a problem does not know its file
        var fileOf = new Dictionary<Problem, string>(ReferenceEqualityComparer.Instance);
        foreach (var (result, _) in files)
        {
            foreach (var problem in result.Problems)
            {
                fileOf.TryAdd(problem, files.Count > 1 ? Path.GetFileName(result.File) : "");
            }
        }
        var kinds = KindWords.Of(files.SelectMany(file => file.Result.Problems)).ToList();
        yield return LetterParts.Heading("2. Nội dung cần sửa");
        if (kinds.Count == 0)
        {
            yield return LetterParts.Paragraph("Không có nội dung nào cần sửa.");
            yield break;
        }
        if (files.Any(HasMarks))
        {
            yield return LetterParts.Paragraph("Từng ô cần sửa đã được tô màu và ghi chú trong tệp gửi trả kèm theo; danh sách đầy đủ ở trang “Lỗi” của tệp.");
        }
        yield return LetterParts.Table(
            ["Nội dung", "Mức", "Số chỗ", "Ví dụ"],
            [
                .. kinds.Select(kind => (IReadOnlyList<string>)
                [
                    kind.Sentence, kind.Problems[0].Severity == Severity.Error ? "Lỗi" : "Cảnh báo", Number(kind.Problems.Count),
                    Places(kind.Problems.Select(problem => (fileOf[problem], problem.Where))),
                ]),
            ],
            [56, 11, 9, 24]);
    }

    private static IEnumerable<OpenXmlElement> Missing(IReadOnlyList<(FileResult Result, FileDraft? Draft)> files)
    {
        var missing = MissingFact.In(files.Select(file => file.Draft).OfType<FileDraft>());
        yield return LetterParts.Heading("3. Thông tin còn thiếu");
        if (missing.Count == 0)
        {
            yield return LetterParts.Paragraph("Danh sách đủ các thông tin cần cho tổng hợp.");
            yield break;
        }
        yield return LetterParts.Table(["Thông tin", "Số người còn thiếu"], [.. missing.Select(fact => (IReadOnlyList<string>)[fact.Name, Number(fact.People)])], [75, 25]);
    }

    private static IEnumerable<OpenXmlElement> Asked(IReadOnlyList<(FileResult Result, FileDraft? Draft)> files)
    {
        yield return LetterParts.Heading("4. Đề nghị");
        yield return LetterParts.Paragraph(Request(files));
        yield return LetterParts.Paragraph("Trong quá trình thực hiện, nếu có vướng mắc, liên hệ [họ tên, số điện thoại người phụ trách]./.");
    }

    private static string Request(IReadOnlyList<(FileResult Result, FileDraft? Draft)> files) =>
        files.Any(HasMarks) ? "Đề nghị quý cơ quan, đơn vị kiểm tra, sửa trực tiếp vào tệp gửi trả, bổ sung thông tin còn thiếu và gửi lại toàn bộ danh sách trước ngày [ngày/tháng/năm]. Trang “Lỗi”, màu tô và ghi chú không cần xóa."
        : files.Any(file => file.Result.Problems.Any(problem => problem.Severity != Severity.Info)) || MissingFact.In(files.Select(file => file.Draft).OfType<FileDraft>()).Count > 0
            ? "Đề nghị quý cơ quan, đơn vị kiểm tra, bổ sung các nội dung nêu trên vào danh sách và gửi lại toàn bộ trước ngày [ngày/tháng/năm]."
        : "Danh sách đạt yêu cầu, quý cơ quan, đơn vị không phải gửi lại.";

    private static bool HasMarks((FileResult Result, FileDraft? Draft) file) =>
        file.Result.Returned is not null && file.Result.Problems.Any(problem => problem.Severity != Severity.Info && problem.Where.Row is not null);

    // "DS: F12, F20; Phụ: dòng 4, …", before that the file where the unit sent several; what concerns a whole sheet names only it
    private static string Places(IEnumerable<(string File, SourceRef Where)> problems)
    {
        var places = problems
            .Select(problem => (In: string.Join(", ", new[] { problem.File, problem.Where.Sheet }.Where(part => part is { Length: > 0 })), Spot: problem.Where.Cell ?? (problem.Where.Row is { } row ? "dòng " + Number(row) : "")))
            .Distinct().ToList();
        return string.Join("; ", places.Take(Examples).GroupBy(place => place.In).Select(sheet => Listed(sheet.Key, [.. sheet.Select(place => place.Spot).Where(spot => spot.Length > 0)])))
            + (places.Count > Examples ? ", …" : "");
    }

    private static string Listed(string sheet, List<string> spots) => spots.Count == 0 ? sheet : $"{sheet}: {string.Join(", ", spots)}";

    private static string Status(FileStatus status) => status switch
    {
        FileStatus.Imported => "Đã tiếp nhận",
        FileStatus.Partial => "Tiếp nhận một phần",
        FileStatus.AlreadyImported => "Đã nhận trước đó",
        _ => "Chưa tiếp nhận được",
    };

    private static string Number(int number) => number.ToString("N0", VietnameseFormat.Numbers);
}
