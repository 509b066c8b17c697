namespace Census.Web.Hosting;

/// <summary>Folders that only the user who runs the program may open, where the system knows such rights; on Windows those of the folder above hold.</summary>
internal static class PrivateFolder
{
    public static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
