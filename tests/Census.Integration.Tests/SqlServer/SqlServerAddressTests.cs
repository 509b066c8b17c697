using Census.Database;
using Census.Integration.Tests.Cli;

namespace Census.Integration.Tests.SqlServer;

public sealed class SqlServerAddressTests
{
    [Theory]
    [InlineData("Server=db1;Database=census", true)]
    [InlineData("server = db1 ; initial catalog = census", true)]
    [InlineData("Database=census;Data Source=tcp:db1,1433;Integrated Security=true", true)]
    [InlineData("Addr=db1;Database=census", true)]
    [InlineData("census.db", false)]
    [InlineData("/data/so-lieu=2025/census.db", false)]
    [InlineData("D:\\server\\census.db", false)]
    [InlineData("server", false)]
    [InlineData("", false)]
    public void A_connection_string_is_told_from_a_path(string where, bool isServer) => SqlServerAddress.IsOne(where).Should().Be(isServer);

    [Theory]
    [InlineData("Server=db1;Database=census", true, false)]
    [InlineData("Server=db1;Database=census;Encrypt=false", false, false)]
    [InlineData("Server=db1;Database=census;TrustServerCertificate=true", true, true)]
    public void Connections_are_encrypted_and_certificates_checked_unless_told_otherwise(string where, bool encrypts, bool trusts)
    {
        var address = SqlServerAddress.Read(where);
        address.Encrypt.Should().Be(encrypts);
        address.TrustServerCertificate.Should().Be(trusts);
        address.PersistSecurityInfo.Should().BeFalse();
    }

    [Theory]
    [InlineData("Server=db1;Database=census;Pasword=Bi-mat-1")]
    [InlineData("Server=db1;Database=census;Password=Bi;Bi-mat-1")]
    [InlineData("Server=db1;User Id=a;Password=Bi-mat-1")]
    [InlineData("Server=;Database=census;Password=Bi-mat-1")]
    [InlineData("Server=db1;Database=census;Connect Timeout=Bi-mat-1")]
    [InlineData("Data Source=census.db")]
    public void A_string_that_cannot_be_read_is_wrong_usage_and_is_never_shown(string where)
    {
        var run = Office.Anywhere("--db", where, "round", "list");
        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("Không hiểu chuỗi kết nối").And.NotContain("mat-1").And.NotContain("db1");
    }

    [Fact]
    public void Only_server_and_database_are_shown() =>
        new SqlServerEngine("Server=db1,1433;Database=census;User Id=officer;Password=Bi-mat-1").Where.Should().Be("db1,1433/census");
}
