using Census.Core.Degrees;

namespace Census.Demo;

/// <summary>The words in which clerks write a level of training: several for each, all of them right.</summary>
internal static class DegreeWords
{
    /// <summary>One of the usual spellings for somebody in this post.</summary>
    public static string Pick(DegreeLevel level, Job job, Random random) => OneOf((level, job.Branch) switch
    {
        (DegreeLevel.Doctor or DegreeLevel.DoctorOfScience, _) => "Tiến sĩ|TS|Tiến sỹ",
        (DegreeLevel.Specialist2, _) => "BSCKII|Bác sĩ CKII|Chuyên khoa cấp II",
        (DegreeLevel.Master, _) => "Thạc sĩ|Thạc sĩ|Thạc sỹ|ThS|Th.S",
        (DegreeLevel.Resident, _) => "Bác sĩ nội trú",
        (DegreeLevel.Specialist1, _) => "BSCKI|BSCKI|BS CKI|Bác sĩ chuyên khoa I|CKI",
        (DegreeLevel.Bachelor, "medicine") => "Bác sĩ|Bác sĩ|Bác sĩ đa khoa|BS",
        (DegreeLevel.Bachelor, "pharmacy") => "Dược sĩ đại học|Đại học",
        (DegreeLevel.Bachelor, "nursing") => "Cử nhân điều dưỡng|Đại học|ĐH",
        (DegreeLevel.Bachelor, "engineering" or "forestry" or "cultivation" or "water") => "Kỹ sư|Đại học|Đại học|ĐH",
        (DegreeLevel.Bachelor, "secondary" or "primary") => "Đại học|Đại học|Đại học|Đại học sư phạm|ĐHSP",
        (DegreeLevel.Bachelor, _) => "Đại học|Đại học|Đại học|ĐH|Cử nhân",
        (DegreeLevel.College, _) => "Cao đẳng|Cao đẳng|CĐ",
        (DegreeLevel.Intermediate, "physician-assistant") => "Y sĩ|Trung cấp",
        (DegreeLevel.Intermediate, _) => "Trung cấp|Trung cấp|TC",
        (DegreeLevel.Elementary, _) => "Sơ cấp",
        (DegreeLevel.None, _) => "Chưa qua đào tạo",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    }, random);

    private static string OneOf(string choices, Random random)
    {
        var all = choices.Split('|');
        return all[random.Next(all.Length)];
    }
}
