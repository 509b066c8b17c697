using Census.Core.People;

namespace Census.Tests.People;

public sealed class SexTextTests
{
    [Theory]
    [InlineData(Sex.Male, "Nam|nam|NAM|M|1")]
    [InlineData(Sex.Female, "Nữ|Nu|nữ|F|0|2|Nư~|Nử|Nũ|NỮ")]
    [InlineData(null, "N|x|Nam/Nữ|-|3|")]
    public void Sex_is_read_from_words_letters_and_codes(Sex? sex, string texts)
    {
        foreach (var text in texts.Split('|'))
        {
            SexText.Read(text).Should().Be(sex, "“{0}” says so", text);
        }
    }
}
