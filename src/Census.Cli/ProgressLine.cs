using Census.Import.Workbooks;

namespace Census.Cli;

/// <summary>
/// One line on the terminal that tells how far a long work has come: so many files of so many, which one comes next, and about how
/// long the rest will take, by the bytes done so far. No estimate before two seconds have passed: it would be a guess.
/// </summary>
internal sealed class ProgressLine
{
    private const long EachFile = 50_000; // bytes' worth of work that any file costs

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Terminal _terminal;
    private readonly TimeProvider _clock;
    private readonly IReadOnlyList<(string Name, long Bytes)> _files;
    private readonly long _begun;
    private long _bytesDone;
    private int _done;

    public static ProgressLine Of(Terminal terminal, TimeProvider clock, IEnumerable<FoundFile> files) =>
        new(terminal, clock, [.. files.Select(file => (file.Name, file.Size))]);

    public ProgressLine(Terminal terminal, TimeProvider clock, IReadOnlyList<(string Name, long Bytes)> files)
    {
        (_terminal, _clock, _files, _begun) = (terminal, clock, files, clock.GetTimestamp());
        Show();
    }

    /// <summary>The next file is done.</summary>
    public void Step()
    {
        _bytesDone += _files[_done].Bytes + EachFile;
        _done++;
        Show();
    }

    /// <summary>Takes the line away.</summary>
    public void End() => _terminal.Progress("");

    private void Show()
    {
        if (_done < _files.Count)
        {
            _terminal.Progress(FormattableString.Invariant($"{_done}/{_files.Count}{Rest()}  {_files[_done].Name}"));
        }
    }

    private string Rest()
    {
        if (_bytesDone == 0)
        {
            return "";
        }
        var passed = _clock.GetElapsedTime(_begun);
        if (passed < Patience)
        {
            return "";
        }
        var left = _files.Skip(_done).Sum(file => file.Bytes + EachFile);
        var seconds = (long)Math.Ceiling(passed.TotalSeconds * left / _bytesDone);
        return "  " + (seconds < 90
            ? _terminal.Say($"còn khoảng {seconds} giây", $"about {seconds} s left")
            : _terminal.Say($"còn khoảng {(seconds + 59) / 60} phút", $"about {(seconds + 59) / 60} min left"));
    }
}
