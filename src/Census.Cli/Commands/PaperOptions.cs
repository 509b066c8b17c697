using System.CommandLine;
using System.Text;
using Census.Core.Text;
using Census.Reports.Documents;

namespace Census.Cli.Commands;

/// <summary>The options of <c>report</c> that say how documents look: form, office, the department's own template, sheets to confirm.</summary>
internal sealed class PaperOptions
{
    public PaperOptions()
    {
        Style.AcceptOnlyFromAmong([.. DocumentStyles.Codes]);
        Tones.AcceptOnlyFromAmong([.. TonePlaces.Codes]);
    }

    public Option<string?> Style { get; } = new("--style") { Description = "Thể thức: state (NĐ 30/2020), party (văn bản của Đảng) / form of the document" };

    public Option<string?> Tones { get; } = new("--tones") { Description = "Đặt dấu thanh: old (hóa, ủy), new (hoá, uỷ) / where tones are written" };

    public Option<string?> Office { get; } = new("--office") { Description = "Tệp JSON về cơ quan ban hành / file about the issuing office" };

    public Option<string?> Template { get; } = new("--template") { Description = "Tệp mẫu .docx của cơ quan / the department's own .docx" };

    public Option<string?> Confirm { get; } = new("--confirm") { Description = "Ghi phiếu xác nhận số liệu của các đơn vị ra tệp .docx / sheets for the units to confirm" };

    /// <summary>The file for the sheets to confirm; null where none is asked for.</summary>
    public string? ConfirmFile(ParseResult parsed) => parsed.GetValue(Confirm) is not { } file || IsWord(file) ? parsed.GetValue(Confirm) : throw new UsageFault(
        $"--confirm ghi tệp Word: đặt tên tệp có đuôi .docx thay cho “{file}”.", $"--confirm writes a Word file: name one that ends in .docx instead of “{file}”.");

    public Paper Read(ParseResult parsed, IReadOnlyList<string> files)
    {
        var template = parsed.GetValue(Template) is { } file ? Existing(file, "--template") : null;
        if (template is not null && !files.Any(IsWord))
        {
            throw new UsageFault("--template cần một tệp --out có đuôi .docx.", "--template needs a file --out that ends in .docx.");
        }
        return new Paper
        {
            Style = parsed.GetValue(Style),
            Tones = TonePlaces.Parse(parsed.GetValue(Tones)),
            Office = parsed.GetValue(Office) is { } office ? Answers.Of(OfficeText.Read(Encoding.UTF8.GetString(Existing(office, "--office")))) : OfficeSettings.Nothing,
            Template = template,
        };
    }

    private static byte[] Existing(string file, string option) => File.Exists(file)
        ? File.ReadAllBytes(file)
        : throw new UsageFault($"Không tìm thấy tệp “{file}” của {option}. Kiểm tra lại đường dẫn.", $"The file “{file}” of {option} was not found. Check the path.");

    private static bool IsWord(string file) => Path.GetExtension(file).Equals(".docx", StringComparison.OrdinalIgnoreCase);
}
