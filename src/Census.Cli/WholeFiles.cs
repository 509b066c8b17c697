namespace Census.Cli;

/// <summary>Writes files that appear whole or not at all: first all of them beside their places, then each into its place.</summary>
internal static class WholeFiles
{
    public static void Write(IReadOnlyList<(string File, byte[] Bytes)> files)
    {
        try
        {
            foreach (var (file, bytes) in files)
            {
                File.WriteAllBytes(Half(file), bytes);
            }
            foreach (var (file, _) in files)
            {
                File.Move(Half(file), file, overwrite: true);
            }
        }
        finally
        {
            foreach (var (file, _) in files)
            {
                File.Delete(Half(file));
            }
        }
    }

    /// <summary>Refuses a file in a folder that does not exist.</summary>
    public static void NeedFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageFault($"Không có thư mục “{folder}” để ghi tệp. Tạo thư mục rồi chạy lại.", $"There is no folder “{folder}” to write to. Make it and run again.");
        }
    }

    private static string Half(string file) => file + ".tmp";
}
