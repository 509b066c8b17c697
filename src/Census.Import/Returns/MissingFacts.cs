using Census.Core.People;
using Census.Import.Drafts;

namespace Census.Import.Returns;

/// <summary>A fact that a list leaves open, and for how many of its people.</summary>
internal sealed record MissingFact(string Name, int People)
{
    /// <summary>The facts that figures need and a file does not say of everybody, the most often missing first.</summary>
    public static IReadOnlyList<MissingFact> In(IEnumerable<FileDraft> drafts)
    {
        var people = drafts.SelectMany(draft => draft.PeopleSheets).SelectMany(sheet => sheet.People).Select(row => row.Record).ToList();
        return
        [
            .. Needed.Select(fact => new MissingFact(fact.Name, people.Count(person => fact.IsMissing(person))))
                .Where(fact => fact.People > 0)
                .OrderByDescending(fact => fact.People),
        ];
    }

    private static readonly (string Name, Func<StaffRecord, bool> IsMissing)[] Needed =
    [
        ("Số căn cước (số định danh cá nhân)", person => person.Identity.CitizenId is null),
        ("Ngày, tháng, năm sinh", person => person.Facts.BirthDate is null),
        ("Giới tính", person => person.Facts.Sex is null),
        ("Dân tộc", person => person.Facts.EthnicGroup is null),
        ("Đối tượng (cán bộ, công chức, viên chức, hợp đồng)", person => person.Facts.Category is null),
        ("Mã ngạch, mã số chức danh nghề nghiệp", person => person.Facts.TitleCode is null),
        ("Trình độ chuyên môn", person => person.Facts.Degrees is not { IsComplete: true }),
    ];
}
