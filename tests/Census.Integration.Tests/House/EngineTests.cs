using System.Reflection;
using Census.Integration.Tests.Cli;
using Census.Integration.Tests.Database;
using Census.Integration.Tests.Rights;
using Census.Integration.Tests.Web;
using Census.Integration.Tests.WholePath;

namespace Census.Integration.Tests.House;

public sealed class EngineTests
{
    // what looks at files, pragmas and bytes, or at arguments before any database is opened
    private static readonly Type[] OnlyFiles =
    [
        typeof(DatabaseFaultTests), typeof(DatabaseCheckTests), typeof(MigratorTests), typeof(RestoreTests), typeof(PortableSqlTests.Migrated),
        typeof(ColumnLengthTests), typeof(BrokenWorldTests), typeof(BadFilesTests), typeof(WrongUsageTests),
    ];

    [Fact]
    public void Every_class_that_uses_a_database_runs_on_both_engines_or_is_known_to_be_of_files() =>
        typeof(EngineTests).Assembly.GetTypes()
            .Where(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Any(field => field.FieldType == typeof(Office) || field.FieldType == typeof(Scratch) || field.FieldType == typeof(Province) || field.FieldType == typeof(Site)))
            .Where(type => type != typeof(Office) && type != typeof(Site) && type != typeof(Province) && type != typeof(TwoBranches) && !OnlyFiles.Contains(type))
            .Where(type => !type.GetCustomAttributes<TraitAttribute>().Any(trait => trait is { Name: "Engine", Value: "both" }))
            .Select(type => type.Name).Should().BeEmpty();
}
