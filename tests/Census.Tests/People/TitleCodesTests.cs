using Census.Core.People;
using Census.Import.Reference;
using FsCheck;
using FsCheck.Fluent;

namespace Census.Tests.People;

public sealed class TitleCodesTests
{
    private static readonly TitleCodes Codes = ReferenceData.Load().TitleCodes;

    [Theory]
    [InlineData("V.07.03.29", "V.07.03.29")]
    [InlineData("V07.03.29", "V.07.03.29")]
    [InlineData("V.07.03.29 ", "V.07.03.29")]
    [InlineData("V.07.03. 29", "V.07.03.29")]
    [InlineData("V 07.03. 29", "V.07.03.29")]
    [InlineData("V 07.03.29", "V.07.03.29")]
    [InlineData("v.07.03.29", "V.07.03.29")]
    [InlineData("V.07.03.29;", "V.07.03.29")]
    [InlineData("V11.06.14", "V.11.06.14")]
    [InlineData("V.7.3.29", "V.07.03.29")]
    [InlineData("Giáo viên tiểu học hạng III (V.07.03.29)", "V.07.03.29")]
    [InlineData("01.003", "01.003")]
    [InlineData("1.003", "01.003")]
    [InlineData("1,003", "01.003")]
    [InlineData("1003", "01.003")]
    [InlineData("1.01", "01.010")]
    [InlineData("1.011", "01.011")]
    [InlineData("6.03", "06.030")]
    [InlineData("15.11", "15.110")]
    [InlineData("6031", "06.031")]
    [InlineData("15a.204", "15a.204")]
    [InlineData("15A.204", "15a.204")]
    [InlineData("17c.214", "17c.214")]
    [InlineData("1a.003", "01a.003")]
    [InlineData("04.024a", "04.024a")]
    [InlineData("Chuyên viên - 01.003", "01.003")]
    [InlineData("17.999", "17.999")]
    [InlineData("13.1", null)]
    [InlineData("2.34", null)]
    [InlineData("4.98", null)]
    [InlineData("99.003", null)]
    [InlineData("V.07.03", null)]
    [InlineData("V.07.03.29, V.07.04.32", null)]
    [InlineData("01.003/01.002", null)]
    [InlineData("12/03/1980", null)]
    [InlineData("12.03.1980", null)]
    [InlineData("Chuyên viên", null)]
    [InlineData("", null)]
    public void A_code_has_one_spelling(string text, string? code) => Codes.Normalise(text).Should().Be(code);

    [Theory]
    [InlineData("V.07.03.29", Field.Education, StaffCategory.PublicEmployee)]
    [InlineData("15a.204", Field.Education, StaffCategory.PublicEmployee)]
    [InlineData("V.09.02.05", Field.Education, StaffCategory.PublicEmployee)]
    [InlineData("V.08.01.03", Field.Health, StaffCategory.PublicEmployee)]
    [InlineData("16b.121", Field.Health, StaffCategory.PublicEmployee)]
    [InlineData("V.10.01.03", Field.Culture, StaffCategory.PublicEmployee)]
    [InlineData("V.11.02.06", Field.Culture, StaffCategory.PublicEmployee)]
    [InlineData("V.11.06.14", Field.Engineering, StaffCategory.PublicEmployee)]
    [InlineData("V.03.09.26", Field.Agriculture, StaffCategory.PublicEmployee)]
    [InlineData("10.226", Field.Agriculture, null)]
    [InlineData("13.095", Field.Engineering, null)]
    [InlineData("12.085", Field.Engineering, null)]
    [InlineData("12.001", null, null)]
    [InlineData("V.05.02.07", Field.Engineering, StaffCategory.PublicEmployee)]
    [InlineData("V.01.02.02", null, StaffCategory.PublicEmployee)]
    [InlineData("01.003", null, null)]
    [InlineData("06.031", null, null)]
    [InlineData("1", null, null)]
    public void A_prefix_says_the_field_and_whether_one_is_a_public_employee(string code, Field? field, StaffCategory? category) =>
        (Codes.FieldOf(code), Codes.CategoryOf(code)).Should().Be((field, category));

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Prop.ForAll<string>(text => Codes.Normalise(text ?? "") is null or { Length: >= 6 }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
