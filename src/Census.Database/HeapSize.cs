using System.Runtime.InteropServices;

namespace Census.Database;

/// <summary>How much of the machine's memory the program held after a whole collection of its garbage; collections are numbered, 0 before the first.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeapSize(long Collection, bool IsTooMuch)
{
    // the rest is the system's, and that of the program beside what it keeps
    private const int PartOfMemory = 4;

    public static HeapSize Now()
    {
        var (blocking, background) = (GC.GetGCMemoryInfo(GCKind.FullBlocking), GC.GetGCMemoryInfo(GCKind.Background));
        var last = blocking.Index > background.Index ? blocking : background;
        return new HeapSize(last.Index, last.HeapSizeBytes > last.TotalAvailableMemoryBytes / PartOfMemory);
    }
}
