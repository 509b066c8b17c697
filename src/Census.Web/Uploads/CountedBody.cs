namespace Census.Web.Uploads;

/// <summary>The body of a request, of which no more than so many bytes may come (-1: none at all); and whether reading it failed, which is the sender's connection and no disk of ours.</summary>
internal sealed class CountedBody(Stream body, long most) : Stream
{
    private long _left = most;

    public bool HasFailed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = _left < 0 ? 0 : await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            _left -= read;
            return _left < 0 ? throw new TooMuchException() : read;
        }
        catch (Exception fault) when (fault is not TooMuchException)
        {
            HasFailed = true;
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>More came than is allowed.</summary>
internal sealed class TooMuchException : Exception;

/// <summary>More files came than one batch may have.</summary>
internal sealed class TooManyFilesException : Exception;
