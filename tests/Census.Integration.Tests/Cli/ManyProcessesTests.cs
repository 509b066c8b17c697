using System.Diagnostics;
using Census.Database;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.Cli;

[Trait("Engine", "both")]
public sealed class ManyProcessesTests : IDisposable
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

    [Fact]
    public async Task Eight_programs_at_once_one_of_them_killed_midway_leave_only_whole_imports()
    {
        var sides = "abcdefgh".Select(side => side.ToString()).ToArray();
        Write(sides);
        using var victim = Process.Start(Import("a"))!;
        var others = sides[1..].Select(Start).ToList();
        await UntilOneIsIn("a", victim);
        victim.Kill();
        await victim.WaitForExitAsync();
        var runs = await Task.WhenAll(others);
        runs.Should().OnlyContain(run => run.Exit == 0, string.Concat(runs.Select(run => run.Error)));

        var imports = _office.Run("imports", "list", "--json").Array("imports");
        imports.Count.Should().BeInRange((7 * Files) + 1, 8 * Files);
        IsWhole(imports.Count);
        _office.Figure("CB30-04").Should().Be($"{imports.Count * People}/{imports.Count * People} exceeded");

        (await Start("a")).Array("files").Select(f => f!["status"]!.ToString()).Should().OnlyContain(status => status == "imported" || status == "already-imported");
        IsWhole(8 * Files);
        _office.Figure("CB30-04").Should().Be("800/800 exceeded", "32 files of 25");
        AreUnique("Person", "PersonNo", 8 * Files * People);
        AreUnique("Statement", "StatementNo", 8 * Files * People);
    }

    [Fact]
    public async Task Killed_at_any_moment_an_import_is_whole_or_not_there()
    {
        Write("a");
        var random = new Random(45);
        for (var kill = 0; kill < 20; kill++)
        {
            using var victim = Process.Start(Import("a"))!;
            await Task.Delay(150 + random.Next(700));
            victim.Kill();
            await victim.WaitForExitAsync();
            if (CensusDatabase.Exists(_office.Database))
            {
                _office.Run("db", "check").Exit.Should().Be(0);
                _office.Run("imports", "list", "--json").Array("imports").All(i => i!["people"]!.GetValue<int>() == People).Should().BeTrue();
            }
        }
        (await Start("a")).Exit.Should().Be(0);
        IsWhole(Files);
        _office.Figure("CB30-04").Should().Be("100/100 exceeded");
    }

    [Fact]
    public async Task Many_programs_that_make_the_same_database_at_once_agree_on_one()
    {
        Write("a");
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Start("a")));
        runs.Should().OnlyContain(run => run.Exit == 0, string.Concat(runs.Select(run => run.Error)));
        IsWhole(Files);
    }

    // until the first of its files is in, or it is done already; a count of tries would run out on a machine that has much else to do
    private async Task UntilOneIsIn(string side, Process program)
    {
        while (!program.HasExited)
        {
            if (CensusDatabase.Exists(_office.Database) && _office.Run("imports", "list", "--json").Array("imports").Any(i => i!["file"]!.ToString().StartsWith(side, StringComparison.Ordinal)))
            {
                return;
            }
            await Task.Delay(20);
        }
        program.ExitCode.Should().Be(0, await program.StandardError.ReadToEndAsync());
    }

    private void AreUnique(string table, string number, int count) => CensusDatabase.Open(_office.Database, TimeProvider.System)
        .Read(r => (r.Number($"select count(*) as N from {table}"), r.Number($"select count(distinct {number}) as N from {table}"), r.Number($"select max({number}) as N from {table}")))
        .Should().Be((count, count, count));

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
                var start = (((side[0] - 'a') * Files) + file) * People;
                var rows = Enumerable.Range(start, People).Select(i => $"{Book.Name(i)} | {Book.Id(i)} | Trường THPT số {file} | Viên chức | ĐH");
                Book.List(Path.Combine(_office.Folder, side, $"{side}{file}.xlsx"), "Họ và tên | Số CCCD | Đơn vị | Đối tượng | Trình độ\n" + string.Join('\n', rows));
            }
        }
    }

    private ProcessStartInfo Import(string folder)
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
        return start;
    }

    private async Task<Outcome> Start(string folder)
    {
        using var process = Process.Start(Import(folder))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }
}
