using System.Reflection;
using Census.Cli;
using Census.Database;

namespace Census.Integration.Tests.Database;

/// <summary>A constant …Sql of the program, and the type that its attribute says it returns.</summary>
internal sealed record SqlConstant(string Name, string Sql, Type? Returns)
{
    private static readonly Assembly[] Program =
        [typeof(Census.Core.Problems.Problem).Assembly, typeof(CensusDatabase).Assembly, typeof(Census.Import.Journal.ImportFiles).Assembly, typeof(Census.Reports.Report).Assembly, typeof(CensusProgram).Assembly];

    public static readonly IReadOnlyList<SqlConstant> All =
    [
        .. from assembly in Program
           from type in assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.IsLiteral && field.Name.EndsWith("Sql", StringComparison.Ordinal)
           select new SqlConstant(type.Name + "." + field.Name, (string)field.GetRawConstantValue()!, ReturnsOf(field)),
    ];

    public static TheoryData<string> Names => [.. All.Select(constant => constant.Name)];

    public static SqlConstant Of(string name) => All.Single(constant => constant.Name == name);

    public bool IsSelect => Sql.StartsWith("select", StringComparison.Ordinal);

    private static Type? ReturnsOf(FieldInfo field) => field.GetCustomAttributes()
        .Select(attribute => attribute.GetType())
        .SingleOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReturnsAttribute<>))
        ?.GetGenericArguments()[0];
}
