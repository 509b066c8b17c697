using System.Collections.Concurrent;

namespace Census.Reports.Figures;

/// <summary>
/// Asks everybody the same question, on all cores where there are enough people for it to be quicker. The question is asked once for each
/// place from 0, in no order that is said; the answers stand at their places.
/// </summary>
internal static class Asking
{
    private const int WorthTwo = 4_000;

    public static T[] Each<T>(int count, Func<int, T> question)
    {
        var answers = new T[count];
        void Ask(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                answers[i] = question(i);
            }
        }
        if (count < WorthTwo)
        {
            Ask(0, count);
        }
        else
        {
            Parallel.ForEach(Partitioner.Create(0, count, count / Environment.ProcessorCount / 2 + 1), stretch => Ask(stretch.Item1, stretch.Item2));
        }
        return answers;
    }
}
