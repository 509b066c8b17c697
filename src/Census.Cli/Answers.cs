using Census.Core.Problems;
using Census.Core.Text;
using Census.Reports;

namespace Census.Cli;

/// <summary>Turns the refusal of a question (a plan, unit, code or reading that does not exist) into wrong usage.</summary>
internal static class Answers
{
    public static T Of<T>(Answer<T> answer)
        where T : class => answer.Value ?? throw new UsageFault(
            string.Join(Environment.NewLine, answer.Sentences(Language.Vietnamese)),
            string.Join(Environment.NewLine, answer.Sentences(Language.English)));

    public static UsageFault Fault(Problem problem) => new(problem.Message(Language.Vietnamese), problem.Message(Language.English));
}
