namespace Census.Web.Hosting;

/// <summary>
/// The folder of one running site, held as long as it runs: a second site would clear the uploads of the first, and each would know only its own. The
/// system lets go of it when the program ends, however it ends.
/// </summary>
public sealed class ServedFolder : IDisposable
{
    private readonly FileStream _mark;

    private ServedFolder(FileStream mark) => _mark = mark;

    /// <summary>Null while another program holds it.</summary>
    public static ServedFolder? Take(string folder)
    {
        var mark = Path.Combine(PrivateFolder.Make(folder).FullName, "serving");
        try
        {
            return new ServedFolder(new FileStream(mark, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose));
        }
        catch (IOException) when (File.Exists(mark))
        {
            return null;
        }
    }

    public void Dispose() => _mark.Dispose();
}
