namespace Census.Import.Workbooks.Xlsx;

/// <summary>A package that unpacks to more than any list of people could need.</summary>
internal sealed class SwollenPackageException : Exception;

/// <summary>How much of a package may still be unpacked, over all its parts.</summary>
internal sealed class UnpackBudget(long bytes, ReadDeadline? deadline = null)
{
    public ReadDeadline? Deadline => deadline;

    public long Left { get; set; } = bytes;
}

/// <summary>
/// A part of a package while it is unpacked. Counts what really comes out, never what the package says of itself, and stops at a part
/// that is too large or at one endless text or attribute, before a reader above would keep it in memory. A part that is no text (a picture) may be without tags.
/// </summary>
internal sealed class GuardedStream(Stream part, UnpackBudget budget, bool isText = true) : ForwardStream
{
    private const long LargestPart = 256_000_000;

    // a cell holds at most 32,767 characters; in UTF-8 with entities that stays far below
    private const int LongestText = 1_000_000;

    private long _size;
    private long _sinceTag;

    public override long Position
    {
        get => _size;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        budget.Deadline?.Check();
        var read = part.Read(buffer);
        var piece = buffer[..read];
        _size += read;
        budget.Left -= read;
        var tag = piece.IndexOf((byte)'<');
        if (_size > LargestPart || budget.Left < 0 || (isText && _sinceTag + (tag < 0 ? read : tag) > LongestText))
        {
            throw new SwollenPackageException();
        }
        _sinceTag = tag < 0 ? _sinceTag + read : read - piece.LastIndexOf((byte)'<');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }
        base.Dispose(disposing);
    }
}
