using Census.Import.Workbooks.Xlsx;

namespace Census.Import.Workbooks;

/// <summary>
/// An archive of which only the list of what is in it is wanted, and no more than so many bytes of it. Reading more throws
/// <see cref="SwollenPackageException"/>: an archive that says of itself how much it holds is not believed.
/// </summary>
internal sealed class ListedStream(Stream archive, long most) : Stream
{
    private const long EndOfArchive = 1_000_000; // a comment and the marks at the end

    private long _left = most + EndOfArchive;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => archive.Length;

    public override long Position { get => archive.Position; set => archive.Position = value; }

    public override int Read(byte[] buffer, int offset, int count) => Counted(archive.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(archive.Read(buffer));

    public override long Seek(long offset, SeekOrigin origin) => archive.Seek(offset, origin);

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Counted(int read) => (_left -= read) < 0 ? throw new SwollenPackageException() : read;
}
