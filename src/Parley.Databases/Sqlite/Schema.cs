using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>Brings a ledger's file to this program's schema, in one transaction, and refuses files that are none or newer.</summary>
/// <remarks>EF Core's own runner (10.0) is not used: it takes a lock row that a process killed meanwhile leaves behind, and waits for it for ever.</remarks>
internal static class Schema
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>Makes the schema, or brings it up to date.</summary>
    /// <exception cref="UnusableLedgerException">The file is another program's, or was written by a newer Parley.</exception>
    public static void Prepare(SqliteFile file)
    {
        using var context = file.Open();
        var known = context.Database.GetMigrations().ToList();
        using var connection = file.Connect();
        if (Pending(file, connection, known).Count == 0)
        {
            return;
        }

        Run(connection, "PRAGMA journal_mode = WAL;");
        using var transaction = connection.BeginTransaction();
        // Another program may have done it while this one waited for its turn.
        var pending = Pending(file, connection, known);
        if (pending.Count > 0)
        {
            var from = known[..^pending.Count].LastOrDefault() ?? Migration.InitialDatabase;
            Run(connection, context.GetService<IMigrator>().GenerateScript(from, known[^1], MigrationsSqlGenerationOptions.NoTransactions));
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteFile.ApplicationId};"));
        }

        transaction.Commit();
    }

    /// <summary>The migrations that the file lacks.</summary>
    private static List<string> Pending(SqliteFile file, SqliteConnection connection, List<string> known)
    {
        var isOurs = (long)Scalar(connection, "PRAGMA application_id;") == SqliteFile.ApplicationId;
        if (!isOurs)
        {
            return (long)Scalar(connection, "SELECT count(*) FROM sqlite_master;") == 0
                ? known
                : throw new UnusableLedgerException($"{file.Path}: is no ledger: an SQLite file of another program");
        }

        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT MigrationId FROM {History} ORDER BY MigrationId;";
        using var rows = command.ExecuteReader();
        var applied = new List<string>();
        while (rows.Read())
        {
            applied.Add(rows.GetString(0));
        }

        return applied.Except(known, StringComparer.Ordinal).LastOrDefault() is { } newer
            ? throw new UnusableLedgerException($"{file.Path}: was written by a newer Parley (its schema is {newer}, this program knows up to {known[^1]}); use that one")
            : [.. known.Except(applied, StringComparer.Ordinal)];
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() ?? 0L;
    }
}
