using System.Diagnostics;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

public sealed class TwoProcessesTests : IDisposable
{
    private const int Files = 4;
    private const int People = 25;

    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Two_programs_import_into_one_database_at_once_and_lose_nothing()
    {
        Write("a", "b");
        var runs = await Task.WhenAll(Start("a"), Start("b"));
        runs.Should().OnlyContain(run => run.Exit == 0, runs[0].Error + runs[1].Error);
        runs.SelectMany(run => run.Array("files")).Should().HaveCount(2 * Files).And.OnlyContain(f => f!["status"]!.ToString() == "imported");
        IsWhole(2 * Files);
        _office.Figure("CB30-04").Should().Be("200/200 exceeded", "8 files of 25");
    }

    [Fact]
    public async Task Two_programs_that_bring_the_same_files_take_each_in_once()
    {
        Write("a");
        var runs = await Task.WhenAll(Start("a"), Start("a"));
        runs.Should().OnlyContain(run => run.Exit == 0, runs[0].Error + runs[1].Error);
        foreach (var (one, other) in runs[0].Array("files").Zip(runs[1].Array("files")))
        {
            new[] { one!["status"]!.ToString(), other!["status"]!.ToString() }.Should().BeEquivalentTo("imported", "already-imported");
        }
        IsWhole(Files);
        _office.Figure("CB30-04").Should().Be("100/100 exceeded");
    }

    private void IsWhole(int files)
    {
        var imports = _office.Run("imports", "list", "--json").Array("imports");
        imports.Select(i => i!["importNo"]!.GetValue<int>()).Order().Should().Equal(Enumerable.Range(1, files));
        imports.Select(i => i!["ledger"]!.GetValue<int>()).Order().Should().Equal(Enumerable.Range(1, files));
        imports.Should().OnlyContain(i => i!["people"]!.GetValue<int>() == People);
        _office.Run("unit", "list", "--json").Array("units").Should().HaveCount(Files, "both sides name the same schools");
        var check = _office.Run("db", "check");
        check.Exit.Should().Be(0, check.Out);
    }

    private void Write(params string[] sides)
    {
        foreach (var side in sides)
        {
            for (var file = 0; file < Files; file++)
            {
                var start = ((side == "a" ? 0 : Files) + file) * People;
                var rows = Enumerable.Range(start, People).Select(i => $"{Book.Name(i)} | {Book.Id(i)} | Trường THPT số {file} | Viên chức | ĐH");
                Book.List(Path.Combine(_office.Folder, side, $"{file}.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n" + string.Join('\n', rows));
            }
        }
    }

    private async Task<Outcome> Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var word in new[] { Path.Combine(AppContext.BaseDirectory, "census.dll"), "--db", _office.Database, "import", _office.File(folder), "--round", Office.Now, "--json" })
        {
            start.ArgumentList.Add(word);
        }
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await error);
    }
}
