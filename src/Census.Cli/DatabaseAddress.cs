using System.Text;

namespace Census.Cli;

/// <summary>
/// Where the database is when a command does not say: $CENSUS_DB, else what the file named by $CENSUS_DB_FILE holds, else census.db in
/// the current folder. The file is for connection strings with a password; it must not be readable by others (docs/operations.md),
/// and neither the program nor its messages ever show what stands in it.
/// </summary>
internal static class DatabaseAddress
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static string Default() =>
        Environment.GetEnvironmentVariable("CENSUS_DB") is { Length: > 0 } where ? where
        : Environment.GetEnvironmentVariable("CENSUS_DB_FILE") is { Length: > 0 } file ? InFile(file)
        : "census.db";

    private static string InFile(string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageFault(
                $"Biến CENSUS_DB_FILE chỉ đến “{file}” nhưng không có tệp này. Sửa lại biến hoặc tạo tệp chứa chuỗi kết nối.",
                $"CENSUS_DB_FILE names “{file}”, which does not exist. Correct the variable or make the file with the connection string.");
        }
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != UnixFileMode.None)
        {
            throw new UsageFault(
                $"Tệp “{file}” chứa chuỗi kết nối mà người khác cũng đọc được. Chạy: chmod 600 \"{file}\"",
                $"Others may read “{file}”, which holds a connection string. Run: chmod 600 \"{file}\"");
        }
        return File.ReadAllText(file, Encoding.UTF8).Trim() is { Length: > 0 } where ? where : throw new UsageFault(
            $"Tệp “{file}” (CENSUS_DB_FILE) trống. Ghi vào đó một dòng: đường dẫn tệp cơ sở dữ liệu hoặc chuỗi kết nối.",
            $"The file “{file}” (CENSUS_DB_FILE) is empty. Write one line into it: the path of the database or a connection string.");
    }
}
