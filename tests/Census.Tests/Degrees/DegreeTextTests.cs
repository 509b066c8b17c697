using Census.Core.Degrees;
using Census.Import.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.Degrees;

public sealed class DegreeTextTests
{
    private static readonly DegreeVocabulary Words = ReferenceData.Load().Degrees;

    [Theory]
    [InlineData("elementary", "Sơ cấp|SC|S/C|sơ cấp nghề|SCN|chứng chỉ nghề|dưới trung cấp|công nhân kỹ thuật|3/7 (bậc thợ)|3/7|dược tá|Dược tá|y tá sơ học|hộ lý|S.cấp")]
    [InlineData("intermediate", "Trung cấp|TC|T/C|T.C|Tr.cấp|trung học chuyên nghiệp|THCN|TCCN|trung cấp nghề|TCN|trung cấp chuyên nghiệp|trung học|THSP|YTH|Y sĩ|y sỹ|YS|YSĐK|y sĩ đa khoa|Y sỹ đa khoa|y sĩ YHCT|y tá trung học|ĐDTC|điều dưỡng trung cấp|nữ hộ sinh trung học|dược sĩ trung học|Dược sĩ trung học|DSTH|DSTC|KTV trung cấp|trung cấp SP|TCSP|12+2|9+3|SP 10+2|kế toán trung cấp|Y sĩ TS|Nữ hộ sinh TH")]
    [InlineData("college", "Cao đẳng|CĐ|C.Đ|CD|Cđẳng|cao đẳng nghề|CĐN|CĐSP|CĐYT|CĐĐD|cử nhân cao đẳng|cử nhân thực hành|kỹ sư thực hành|Kỹ sư thực hành|kĩ sư thực hành|10+3|12+3|CĐ TC|Cao đẳng Lâm nghiệp|CĐGDTH|CĐSPMN|Cao đẳng Học viện Ngân hàng")]
    [InlineData("bachelor", "Đại học|ĐH|Đ.H|DH|Đại hoc|ĐHSP|ĐHCQ|ĐH-TC|ĐH TC|Đại học (TC)|ĐH/TC|ĐH (VLVH)|đại học từ xa|ĐHTX|chuyên tu|mở rộng|liên thông ĐH|liên thông CĐ lên ĐH|ĐH liên thông từ cao đẳng|ĐH SP Tiếng Anh (liên thông từ CĐSP)|ĐH TC-NH|LT CĐ-ĐH|ĐH liên thông CĐ|Cao đẳng liên thông đại học|Bác sĩ định hướng CKI|Đạihọc|C.nhân Luật|ĐH không chính quy|ĐH Luật|Cử nhân|CN|CNĐD|cử nhân điều dưỡng|CN luật|Kỹ sư|KS|Kĩ sư|K.sư|Bác sĩ|Bác sỹ|BS|B.S|BSĐK|BSYK|BS YHCT|BS YHDP|BS RHM|Dược sĩ (đại học)|Dược sĩ|DSĐH|DS|Kiến trúc sư|KTS|văn bằng 2|VB2|ĐH + CCSP|BS định hướng chuyên khoa|BS CKĐH|ĐH Dược|ĐH TS|KS nuôi trồng TS|ĐH Luật, TC LLCT|Đại học Học viện Tài chính|CNXN|BSCKĐH Mắt|ĐHNN|ĐẠI HỌC|Đ.học")]
    [InlineData("specialist-1", "BSCKI|BSCK1|BS CKI|BS.CKI|BS CK I|BS.CK I|BSCK I|CKI|CK1|CK I|CK 1|chuyên khoa I|chuyên khoa 1|chuyên khoa cấp I|chuyên khoa cấp 1|bác sĩ chuyên khoa cấp một|DSCKI|dược sĩ CKI|ĐD CKI|CNĐD CKI|YTCC CKI|BSCKl|CK-I|CK cấp I|CKⅠ|BS/CKI")]
    [InlineData("specialist-2", "BSCKII|BSCK2|CKII|CK2|CK II|chuyên khoa II|chuyên khoa cấp II|CK cấp 2|DSCKII|ĐD CKII|CKll|CK11|BS CKⅡ")]
    [InlineData("resident", "Bác sĩ nội trú|BSNT|BS nội trú|BS.NT|nội trú")]
    [InlineData("resident, master", "ThS.BSNT")]
    [InlineData("master, resident", "thạc sĩ - BSNT")]
    [InlineData("master", "Thạc sĩ|Thạc sỹ|Thạc sỉ|Th.S|ThS|Ths|THS|Th.s|Th S|Th.sĩ|Thạc sĩ KT|MSc|MBA|MPA|M.A|Master|ThS.BS|ThS-BS|Cao học (tốt nghiệp)|Cao học (đã tốt nghiệp)|ThS Học viện Hành chính|ThS (SĐH)|ThS ĐHSP Hà Nội")]
    [InlineData("doctor", "Tiến sĩ|Tiến sỹ|TS|T.S|Ts|TS.|T.sĩ|PhD|Ph.D|Dr|TS.BS|Phó tiến sĩ|PTS|TS khoa học máy tính|TS khoa học giáo dục|PGS.TS|PGS TS|GS.TS|P.GS.TS")]
    [InlineData("doctor-of-science", "Tiến sĩ khoa học|Tiến sỹ khoa học|TSKH|TS.KH|GS.TSKH|Tiến sĩ khoa học (1998)")]
    [InlineData("none", "-|–|--|Không|không|Chưa qua đào tạo|chưa đào tạo|Không có bằng cấp|Lao động phổ thông")]
    [InlineData("master, bachelor", "ThS Luật, ĐH Kinh tế|ThS Luật; ĐH Kinh tế|ThS Luật\nĐH Kinh tế|ThS + ĐH|ThS và ĐH|ThS / ĐH|ThS/ĐH")]
    [InlineData("bachelor, master", "ĐH Luật - ThS Kinh tế")]
    [InlineData("master, specialist-2", "ThS + CKII|ThS, BSCKII")]
    [InlineData("specialist-2, master", "ThS.BSCKII|BSCKII, ThS")]
    [InlineData("master, specialist-1", "Thạc sĩ/CKI|Thạc sĩ / CKI")]
    public void Every_spelling_of_a_level_is_that_level(string levels, string spellings)
    {
        foreach (var spelling in spellings.Split('|'))
        {
            var reading = DegreeText.Read(spelling, Words);
            Levels(reading).Should().Be(levels, "“{0}” says so", spelling);
            reading.Doubt.Should().Be(DegreeDoubt.None, "“{0}” is clear", spelling);
            reading.Degrees!.IsComplete.Should().BeTrue();
            reading.Degrees.InTraining.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("", "master", "Cao học|CH|Đang học cao học|HV cao học|Học viên cao học|cao học QLGD|Đang học ThS|đang theo học lớp ThS|theo học thạc sĩ|ThS (đang học)|Thạc sĩ QLGD (đang học)|chưa có bằng ThS|ThS chưa tốt nghiệp|Cao học Bảo vệ thực vật|cao học (chưa tốt nghiệp)|dự kiến tốt nghiệp ThS, chưa bảo vệ|ThS chờ cấp bằng|Hoàn thành chương trình ThS, chờ cấp bằng|trúng tuyển ThS|Được cử đi học ThS|ThS năm thứ 2|ThS (đang học tại ĐH Thái Nguyên)")]
    [InlineData("", "doctor", "NCS|nghiên cứu sinh|NCS tiến sĩ|TS (đang học)|dự kiến TS 2027|TS dự kiến 2027|TS (chưa bảo vệ)|TS, chưa bảo vệ|Đang làm NCS|TS (NCS)|đang làm luận án tiến sĩ|Đang hoàn thiện hồ sơ TS|sắp bảo vệ TS|Đang ôn thi NCS")]
    [InlineData("", "specialist-1", "Đang học CKI|đang học BSCKI|đang học BS CKI")]
    [InlineData("", "bachelor", "Đang học ĐH|Đang học liên thông ĐH|đang học ngành Luật hệ đại học|Sinh viên ĐH|ĐH dở dang|ĐH năm 3|Chưa tốt nghiệp ĐH|ĐH, đang học|ĐH (đang học)")]
    [InlineData("", "", "đang học sau đại học|Đang học")]
    [InlineData("master", "doctor", "ThS (NCS)|ThS, đang học TS|ThS; NCS 2024|ThS đang học NCS|ThS đang học TS|ThS.NCS|NCS.ThS|ThS, nghiên cứu sinh năm thứ 2|ThS và NCS|ThS đang làm luận án TS|ThS (đang bảo vệ TS)|TS (chưa bảo vệ) ThS Luật")]
    [InlineData("bachelor", "master", "ĐH (đang học ThS)|ĐH, cao học|ĐH (cao học)|ĐH, CH|ĐH; đang học cao học|Tốt nghiệp ĐH đang học cao học|Bác sĩ, đang học ThS")]
    [InlineData("bachelor", "specialist-1", "BS đang học CKI|BS CKI (đang học)")]
    [InlineData("college", "bachelor", "CĐ đang học ĐH|CĐ đang học liên thông ĐH|CĐSP (đang học ĐH)")]
    public void Words_of_training_are_not_a_degree_held(string held, string target, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            var reading = DegreeText.Read(text, Words);
            Levels(reading).Should().Be(held, "that is held in “{0}”", text);
            string.Join(", ", reading.Degrees!.InTraining.Select(level => level.Code())).Should().Be(target, "that is studied for in “{0}”", text);
            reading.Doubt.Should().Be(held.Length == 0 ? DegreeDoubt.OnlyInTraining : DegreeDoubt.None, "of “{0}”", text);
            reading.Degrees.IsComplete.Should().Be(held.Length > 0, "the level held is unknown in “{0}”", text);
        }
    }

    [Theory]
    [InlineData("sau đại học|trên đại học|SĐH|Sau ĐH|Trên ĐH|ĐH, sau đại học", "bachelor", DegreeDoubt.UnclearPostgraduate)]
    [InlineData("Kế toán|THPT|12/12|9/12|10+2|CNTT|CNKT|CKĐH|CK sơ bộ|Đại học đại cương|cử nhân chính trị|TC LLCT|Cao cấp LLCT|trường nội trú|PTDTNT|dưới đại học|Chưa học ĐH|Không có bằng ĐH|Tiến sĩ danh dự|Trường Đại học Sư phạm|công đoàn|?|x|0|Nguyễn Văn A", "", DegreeDoubt.UnknownText)]
    [InlineData("PGS|GS|Phó giáo sư|Giáo sư", "", DegreeDoubt.OnlyAcademicTitle)]
    public void What_is_not_clear_is_asked_and_leaves_the_list_open(string texts, string held, DegreeDoubt doubt)
    {
        foreach (var text in texts.Split('|'))
        {
            var reading = DegreeText.Read(text, Words);
            Levels(reading).Should().Be(held, "“{0}” says no more", text);
            reading.Doubt.Should().Be(doubt, "of “{0}”", text);
            reading.Degrees!.IsComplete.Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("ThS Quản lý giáo dục", "Quản lý giáo dục", null)]
    [InlineData("Thạc sĩ ngành Luật kinh tế", "Luật kinh tế", null)]
    [InlineData("ThS 2019", null, "2019")]
    [InlineData("TS (2024)", null, "2024")]
    [InlineData("TS Lâm nghiệp (2024)", "Lâm nghiệp", "2024")]
    [InlineData("ThS Luật, 2019", "Luật", "2019")]
    [InlineData("ĐH Nông, lâm nghiệp", "Nông, lâm nghiệp", null)]
    [InlineData("ThS Quản lý tài nguyên và môi trường", "Quản lý tài nguyên và môi trường", null)]
    [InlineData("Kế toán, ĐH", "Kế toán", null)]
    [InlineData("Kế toán (ĐH)", "Kế toán", null)]
    [InlineData("ĐH Luật (kinh tế)", "Luật (kinh tế)", null)]
    [InlineData("Đại học Sư phạm Toán chính quy, loại khá", "Sư phạm Toán", null)]
    [InlineData("ĐHSP", null, null)]
    [InlineData("ĐH-TC Luật", "Luật", null)]
    [InlineData("BSCKI Nội", "Nội", null)]
    [InlineData("Bác sĩ đa khoa", "đa khoa", null)]
    [InlineData("TS khoa học máy tính", "khoa học máy tính", null)]
    [InlineData("PGS.TS Toán học", "Toán học", null)]
    [InlineData("ĐH 2005-2009 Luật", "Luật", null)]
    [InlineData("ĐH + CCSP", null, null)]
    [InlineData("Tốt nghiệp Thạc sĩ năm 2015", null, "2015")]
    [InlineData("ĐH Việt Nam học", "Việt Nam học", null)]
    [InlineData("1. ThS Luật", "Luật", null)]
    [InlineData("Đã bảo vệ TS Toán 2025", "Toán", "2025")]
    [InlineData("02 bằng ĐH (Luật, Kinh tế)", "Luật, Kinh tế", null)]
    [InlineData("ThS Xây dựng Đảng", "Xây dựng Đảng", null)]
    public void What_is_left_is_the_branch_of_study_and_the_year(string text, string? major, string? award)
    {
        var degree = DegreeText.Read(text, Words).Degrees!.Held.Should().ContainSingle().Subject;
        degree.Major.Should().Be(major);
        (degree.AwardedOn?.ToString()).Should().Be(award);
    }

    [Fact]
    public void Every_degree_of_a_cell_has_its_own_branch_and_year() =>
        DegreeText.Read("ThS Luật 2012; ĐH Kinh tế 2005", Words).Degrees!.Held.Should().Equal(
            new Qualification(DegreeLevel.Master, "Luật", Core.Time.PartialDate.Of(2012)),
            new Qualification(DegreeLevel.Bachelor, "Kinh tế", Core.Time.PartialDate.Of(2005)));

    [Fact]
    public void Two_degrees_under_one_year_are_not_dated() =>
        DegreeText.Read("ThS.BSCKII 2019", Words).Degrees!.Held.Should().OnlyContain(q => q.AwardedOn == null);

    [Theory]
    [InlineData("PGS.TS", "PGS")]
    [InlineData("GS.TSKH", "GS")]
    [InlineData("Phó giáo sư, Tiến sĩ", "PGS")]
    [InlineData("TS", null)]
    public void Academic_titles_are_kept_apart(string text, string? title) =>
        DegreeText.Read(text, Words).AcademicTitle.Should().Be(title);

    [Theory]
    [InlineData("TSKH", DegreeLevel.DoctorOfScience)]
    [InlineData("TS", DegreeLevel.Doctor)]
    [InlineData("Tiến sĩ", DegreeLevel.Doctor)]
    [InlineData("ThS", DegreeLevel.Master)]
    [InlineData("Thạc sĩ", DegreeLevel.Master)]
    [InlineData("CKII", DegreeLevel.Specialist2)]
    [InlineData("CKI", DegreeLevel.Specialist1)]
    [InlineData("BSNT", DegreeLevel.Resident)]
    [InlineData("ĐH", DegreeLevel.Bachelor)]
    [InlineData("Đại học", DegreeLevel.Bachelor)]
    [InlineData("ĐH chính quy", DegreeLevel.Bachelor)]
    [InlineData("CĐ", DegreeLevel.College)]
    [InlineData("Cao đẳng", DegreeLevel.College)]
    [InlineData("TC", DegreeLevel.Intermediate)]
    [InlineData("Trung cấp", DegreeLevel.Intermediate)]
    [InlineData("SC", DegreeLevel.Elementary)]
    [InlineData("Sơ cấp", DegreeLevel.Elementary)]
    [InlineData("Chưa qua đào tạo", DegreeLevel.None)]
    [InlineData("Sau ĐH", null)]
    [InlineData("Trên ĐH", null)]
    [InlineData("Dưới ĐH", null)]
    [InlineData("Khác", null)]
    [InlineData("Thạc sĩ/CKI", null)]
    [InlineData("Đại học trở lên", null)]
    [InlineData("NCS", null)]
    [InlineData("Cao học", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void A_heading_names_one_level_or_none(string heading, DegreeLevel? level) =>
        DegreeText.HeaderLevel(heading, Words).Should().Be(level);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0\t\n")]
    public void A_blank_cell_says_nothing(string text) => DegreeText.Read(text, Words).Should().Be(DegreeReading.Blank);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_only_blank_says_nothing()
    {
        string[] bits = ["ThS", "TS", "đang học", "NCS", ",", ";", " ", " / ", "(", ")", "+", " và ", "ĐH", "TC", "2019", "Luật", "\n", "CKII", "SĐH", "PGS", "ệ", "\uD800"];
        var texts = ArbMap.Default.GeneratorFor<string>().Or(Gen.Elements(bits).ListOf().Select(parts => string.Concat(parts)));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var reading = DegreeText.Read(text ?? "", Words);
            return (reading.Degrees is null) == string.IsNullOrWhiteSpace(text)
                && (reading.Degrees is null || !reading.Degrees.Held.IsEmpty || !reading.Degrees.IsComplete);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
    }

    private static string Levels(DegreeReading reading) => string.Join(", ", reading.Degrees!.Held.Select(q => q.Level.Code()));
}
