using Census.Core.People;

namespace Census.Tests.People;

public sealed class StatedFlagsTests
{
    private static readonly StatedFlags TrainedYes = StatedFlags.None.With(StaffFlag.TitleTrained, true);
    private static readonly StatedFlags TrainedNo = StatedFlags.None.With(StaffFlag.TitleTrained, false);

    [Fact]
    public void Each_flag_is_said_yes_said_no_or_not_said()
    {
        foreach (var flag in StaffFlags.All)
        {
            StatedFlags.None[flag].Should().BeNull();
            StatedFlags.None.With(flag, true)[flag].Should().BeTrue();
            StatedFlags.None.With(flag, false)[flag].Should().BeFalse();
            StatedFlags.None.With(flag, true).With(flag, null)[flag].Should().BeTrue("silence takes nothing back");
            StaffFlags.All.Where(other => other != flag).Should().AllSatisfy(other => StatedFlags.None.With(flag, true)[other].Should().BeNull());
        }
    }

    [Fact]
    public void The_later_word_wins_and_silence_leaves_the_earlier_one()
    {
        TrainedYes.CoveredBy(TrainedNo).Should().Be(TrainedNo);
        TrainedNo.CoveredBy(TrainedYes).Should().Be(TrainedYes);
        TrainedNo.CoveredBy(StatedFlags.None).Should().Be(TrainedNo);
        TrainedYes.CoveredBy(StatedFlags.None.With(StaffFlag.Expert, false)).Should().Be(TrainedYes.With(StaffFlag.Expert, false));
    }

    [Fact]
    public void Only_yes_against_no_contradicts()
    {
        TrainedYes.Contradicts(TrainedNo).Should().BeTrue();
        TrainedNo.Contradicts(TrainedYes).Should().BeTrue();
        TrainedYes.Contradicts(TrainedYes).Should().BeFalse();
        TrainedYes.Contradicts(StatedFlags.None.With(StaffFlag.Expert, false)).Should().BeFalse();
    }
}
