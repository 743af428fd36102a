using Microsoft.Data.Sqlite;

namespace Parley.Databases.Sqlite;

/// <summary>Copies a ledger's file while it is in use (SQLite's online backup).</summary>
internal static class Backup
{
    /// <summary>Writes the copy beside its place and moves it there.</summary>
    public static void Write(SqliteFile file, string copy)
    {
        var beside = $"{Path.GetFullPath(copy)}.{Environment.ProcessId}.part";
        try
        {
            using (var source = file.Connect())
            using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = beside, Pooling = false }.ToString()))
            {
                target.Open();
                source.BackupDatabase(target);
            }

            File.Move(beside, copy, overwrite: true);
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }
}
