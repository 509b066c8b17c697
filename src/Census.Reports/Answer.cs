using Census.Core.Problems;
using Census.Core.Text;

namespace Census.Reports;

/// <summary>
/// What came of a question: the value, or why there is none (no such plan, unit, target …) as sentences for the person who asked.
/// Exactly one of the two is there.
/// </summary>
public sealed record Answer<T>(T? Value, IReadOnlyList<Problem> Refused)
    where T : class
{
    public Answer(T value)
        : this(value, [])
    {
    }

    public Answer(params Problem[] refused)
        : this(null, refused)
    {
    }

    public IEnumerable<string> Sentences(Language language) => Refused.Select(problem => problem.Message(language));
}
