using Census.Core.Text;

namespace Census.Tests.Text;

public class RememberedTests
{
    [Fact]
    public void A_text_that_comes_again_is_answered_without_asking_again()
    {
        var asked = 0;
        var lengths = new Remembered<int>(text =>
        {
            asked++;
            return text.Length;
        });
        lengths.Of("Đại học").Should().Be(7);
        lengths.Of(new string("Đại học")).Should().Be(7);
        asked.Should().Be(1);
    }

    [Fact]
    public void Answers_are_those_of_the_function_however_many_texts_and_threads_there_are()
    {
        var same = new Remembered<string>(text => text + "!");
        Parallel.For(0, 100_000, i =>
        {
            var text = new string('x', i % 250) + (i % 9_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (same.Of(text) != text + "!")
            {
                throw new InvalidOperationException(text);
            }
        });
        same.Of("").Should().Be("!");
    }
}
