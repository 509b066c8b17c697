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

    private static string Half(string file) => file + ".tmp";
}
