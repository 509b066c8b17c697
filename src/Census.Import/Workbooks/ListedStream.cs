using Census.Import.Workbooks.Xlsx;

namespace Census.Import.Workbooks;

/// <summary>
/// An archive of which only the list of what is in it is wanted, and no more than so many bytes of it. Reading more throws
/// <see cref="SwollenPackageException"/>: an archive that says of itself how much it holds is not believed.
/// </summary>
internal sealed class ListedStream(Stream archive, long most) : ForwardStream
{
    private const long EndOfArchive = 1_000_000; // a comment and the marks at the end

    private long _left = most + EndOfArchive;

    public override bool CanSeek => true;

    public override long Length => archive.Length;

    public override long Position { get => archive.Position; set => archive.Position = value; }

    public override int Read(Span<byte> buffer)
    {
        var read = archive.Read(buffer);
        _left -= read;
        return _left < 0 ? throw new SwollenPackageException() : read;
    }

    public override long Seek(long offset, SeekOrigin origin) => archive.Seek(offset, origin);
}
