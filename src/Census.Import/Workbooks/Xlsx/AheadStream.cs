namespace Census.Import.Workbooks.Xlsx;

/// <summary>
/// A part that another thread unpacks one block ahead of who reads it: never more than two blocks are there, however large the part. What goes wrong
/// in unpacking is thrown where its block would be read.
/// </summary>
internal sealed class AheadStream : ForwardStream
{
    private const int Block = 1 << 17;

    private readonly Stream _part;
    private byte[] _read = new byte[Block];
    private byte[] _coming = new byte[Block];
    private Task<int> _filling;
    private int _at;
    private int _length;

    public AheadStream(Stream part)
    {
        _part = part;
        _filling = Fill();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _length && !Turn())
        {
            return 0;
        }
        var count = Math.Min(buffer.Length, _length - _at);
        _read.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _ = Task.WhenAny(_filling).GetAwaiter().GetResult(); // the part must not be closed under the other thread
            _part.Dispose();
        }
        base.Dispose(disposing);
    }

    private bool Turn()
    {
        (_at, _length) = (0, 0);
        _length = _filling.GetAwaiter().GetResult();
        (_read, _coming) = (_coming, _read);
        _filling = _length > 0 ? Fill() : Task.FromResult(0);
        return _length > 0;
    }

    private Task<int> Fill()
    {
        var block = _coming;
        return Task.Run(() => _part.ReadAtLeast(block, block.Length, throwOnEndOfStream: false));
    }
}
