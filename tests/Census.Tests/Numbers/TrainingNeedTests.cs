using Census.Core.Numbers;

namespace Census.Tests.Numbers;

public sealed class TrainingNeedTests
{
    // engineering, 35 % of 420: 147 are needed, 102 will be there
    [Fact]
    public void Forty_five_must_obtain_the_degree_twelve_a_year()
    {
        var need = new TrainingNeed(new Goal(Comparator.AtLeast, 35), 420, 105) { StaffLeaving = 60, HoldersLeaving = 12, Recruits = 60, RecruitedHolders = 9 };
        (need.StaffThen, need.HoldersThen, need.Required, need.ToTrain).Should().Be((420, 102, 147, 45));
        Gap.PerYear(need.ToTrain, 4).Should().Be(12);
        need.ToRecruit.Should().Be(70, "(102 + 70) of (420 + 70) is the first share not below 35 %");
    }

    [Theory]
    [InlineData(">=", 35, 147, 45)]
    [InlineData(">", 35, 148, 46)]
    [InlineData(">", 35.1, 148, 46)]
    [InlineData("=", 100, 420, 318)]
    [InlineData(">=", 20, 84, 0)]
    [InlineData(">", 100, null, null)]
    public void The_comparator_decides_the_last_person(string comparator, double percent, int? required, int? toTrain)
    {
        var need = new TrainingNeed(new Goal(Comparators.Parse(comparator)!.Value, (decimal)percent), 420, 105) { StaffLeaving = 60, HoldersLeaving = 12, Recruits = 60, RecruitedHolders = 9 };
        (need.Required, need.ToTrain).Should().Be((required, toTrain));
    }

    [Fact]
    public void When_everybody_leaves_there_is_no_need_to_speak_of()
    {
        var need = new TrainingNeed(new Goal(Comparator.AtLeast, 35), 10, 2) { StaffLeaving = 10, HoldersLeaving = 2 };
        (need.StaffThen, need.Required, need.ToTrain, need.ToRecruit).Should().Be((0, null, null, null));
    }
}
