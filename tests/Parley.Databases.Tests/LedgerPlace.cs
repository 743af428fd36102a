using Microsoft.Data.Sqlite;

namespace Parley.Databases.Tests;

/// <summary>A folder of a test's own for a ledger.</summary>
internal sealed class LedgerPlace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-ledger").FullName;

    /// <summary>Where the ledger is.</summary>
    public string Path => System.IO.Path.Combine(Folder, "ledger.db");

    public Task<SqliteLedger> OpenAsync(TimeSpan? wait = null) => SqliteLedger.OpenAsync(Path, TimeProvider.System, wait, TestContext.Current.CancellationToken);

    /// <summary>Runs SQL on the file as another program would.</summary>
    public object? Run(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
