using System.Globalization;
using Census.Core.Degrees;

namespace Census.Demo;

/// <summary>The slips that are made on purpose, with the words by which the read-me lists them.</summary>
internal static class SlipKinds
{
    /// <summary>Not dealt out with the others: it belongs to the person and stands in both rounds.</summary>
    public static readonly Slip StrangeId = new("Số CCCD không khớp giới tính", "identity number that contradicts the sex", Outcome.Read, 0)
    {
        Make = _ => { },
    };

    public static readonly IReadOnlyList<Slip> All =
    [
        new("Ngày sinh gõ kiểu 12.3.80", "birth date typed as 12.3.80", Outcome.Read, 9) { Make = p => p.Row.Born = ShortDate(p.Person.Born) },
        new("Chỉ ghi năm sinh", "year of birth only", Outcome.Read, 7) { Make = p => p.Row.Born = p.Person.Born.Year },
        new("Ngày không có thật (31/02)", "impossible date (31/02)", Outcome.Unknown, 4)
            { Make = p => p.Row.Born = string.Create(CultureInfo.InvariantCulture, $"31/02/{p.Person.Born.Year}") },
        new("Chữ o thay số 0 trong ngày sinh", "letter o for a zero in a date", Outcome.Read, 5)
        {
            Fits = p => p.Person.Born.Month < 10,
            Make = p => p.Row.Born = SheetRow.DayText(p.Person.Born).Replace("/0", "/o", StringComparison.Ordinal),
        },
        new("CCCD là số, mất số 0 đầu", "identity number stored as a number, zeros lost", Outcome.Read, 9)
            { Make = p => p.Row.Id = long.Parse(p.Person.Id, CultureInfo.InvariantCulture) },
        new("CCCD chỉ có 11 chữ số", "identity number of 11 digits", Outcome.Unknown, 5) { Make = p => p.Row.Id = p.Person.Id.Remove(7, 1) },
        new("“Đang học ThS” ghi ở cột trình độ", "“studying for a master's” in the degree column", Outcome.Unknown, 3)
        {
            OnlyIn = Layout.Clean,
            Fits = p => p.Person.Level == DegreeLevel.Bachelor,
            Make = p => p.Row.Degree = p.OneOf("Đang học ThS|Đang học cao học|HV cao học"),
        },
        new("“NCS” ghi thêm sau bằng đã có", "“NCS” (doctoral student) beside the degree held", Outcome.Read, 3)
        {
            OnlyIn = Layout.Clean,
            Fits = p => p.Person.Level == DegreeLevel.Master,
            Make = p => p.Row.Degree = p.OneOf("ThS (NCS)|Thạc sĩ, NCS|ThS, đang học TS"),
        },
        new("Cao đẳng viết lạ (C.Đ, CĐSP, 10+3)", "odd spellings of the college level", Outcome.Read, 6)
        {
            OnlyIn = Layout.Clean,
            Fits = p => p.Person.Level == DegreeLevel.College,
            Make = p => p.Row.Degree = p.OneOf("C.Đ|Cđẳng|CĐSP|10+3|cao đẳng nghề"),
        },
        new("Trình độ không rõ", "degree in unknown words", Outcome.Unknown, 3)
        {
            OnlyIn = Layout.Clean,
            Fits = p => p.Person.Level == DegreeLevel.Bachelor,
            Make = p => p.Row.Degree = p.OneOf("Đã qua đào tạo|Chuyên môn|Sau ĐH|?"),
        },
        new("“ĐH TC”: tại chức, không phải trung cấp", "“ĐH TC”: in-service degree, not intermediate", Outcome.Read, 5)
        {
            OnlyIn = Layout.Clean,
            Fits = p => p.Person.Level == DegreeLevel.Bachelor,
            Make = p => p.Row.Degree = p.OneOf("ĐH TC|ĐH-TC|Đại học (TC)"),
        },
        new("Thiếu họ tên", "name missing, other cells filled", Outcome.Refused, 3) { Make = p => p.Row.Name = "" },
        new("Một người hai dòng giống nhau trong một tệp", "one person on two equal rows of a file", Outcome.Read, 5)
            { Make = p => p.Added = new SheetRow(p.Person) },
        new("Hai người chung một số CCCD", "two names with one identity number", Outcome.Held, 4)
        {
            Fits = p => p.Above is { Slip: null } above && above.Name != p.Row.Name,
            Make = p => p.Row.Id = p.Above!.Id,
        },
        new("Một người ở hai đơn vị", "one person in two units", Outcome.Held, 4)
        {
            Fits = p => p.Elsewhere is not null,
            Make = p => p.Added = new SheetRow(p.Person) { Unit = p.Elsewhere! },
        },
        new("Họ tên viết HOA", "name in capitals", Outcome.Read, 11) { Make = p => p.Row.Name = p.Row.Name.ToUpperInvariant() },
        new("Hai dấu cách trong họ tên", "double space in a name", Outcome.Read, 8)
            { Make = p => p.Row.Name = p.Row.Name.Replace(" ", "  ", StringComparison.Ordinal) },
        new("Dấu cách không ngắt trong họ tên", "non-breaking space in a name", Outcome.Read, 6)
            { Make = p => p.Row.Name = p.Row.Name.Replace(' ', '\u00A0') },
        new("Dấu chấm sau họ tên", "full stop after a name", Outcome.Read, 5) { Make = p => p.Row.Name += "." },
        new("“(biệt phái)” ghi sau họ tên", "“(seconded)” after a name", Outcome.Read, 4) { Make = p => p.Row.Name += " (biệt phái)" },
        new("Đánh dấu nhiều trình độ", "several levels ticked", Outcome.Read, 6)
        {
            OnlyIn = Layout.Official,
            Fits = p => p.Person.Level is DegreeLevel.Master or DegreeLevel.Specialist1,
            Make = p => p.Row.Ticks.Add(DegreeLevel.Bachelor),
        },
        new("Không đánh dấu trình độ nào", "no level ticked", Outcome.Unknown, 4)
        {
            OnlyIn = Layout.Official,
            Fits = p => p.Person.Level > DegreeLevel.None,
            Make = p => p.Row.Ticks.Clear(),
        },
        new("Bỏ trống dân tộc", "ethnic group left blank", Outcome.Read, 6) { Make = p => p.Row.EthnicGroup = null },
        new("Dân tộc viết “Tầy”, “H'Mông”", "ethnic group spelled “Tầy”, “H'Mông”", Outcome.Read, 9)
        {
            Fits = p => p.Person.EthnicGroup is "Tày" or "Mông",
            Make = p => p.Row.EthnicGroup = p.Person.EthnicGroup == "Tày" ? "Tầy" : "H'Mông",
        },
        new("Ô ghi dấu gạch “-”", "a dash in cells", Outcome.Read, 7)
        {
            Fits = p => p.Person.Level is not DegreeLevel.Doctor,
            Make = p => (p.Row.Major, p.Row.GraduatedIn) = ("-", "-"),
        },
    ];

    private static string ShortDate(DateOnly born) =>
        string.Create(CultureInfo.InvariantCulture, $"{born.Day}.{born.Month}.{born.Year % 100:00}");
}
