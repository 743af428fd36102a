using Microsoft.EntityFrameworkCore.Migrations;

namespace Parley.Databases.Sqlite;

/// <summary>Full-text search over statements and articles (FTS5), which EF Core cannot describe: two indexes, kept up by triggers.</summary>
internal static class FullText
{
    private static readonly (string Index, string Table, string[] Columns)[] Indexes =
    [
        ("statement_words", "statements", ["words"]),
        ("article_words", "articles", ["title", "text"]),
    ];

    /// <summary>Makes the indexes. The words lie in the tables; what is deleted is deleted from the index too, not only marked.</summary>
    public static void Create(MigrationBuilder migration)
    {
        foreach (var (index, table, columns) in Indexes)
        {
            var names = string.Join(", ", columns);
            var old = string.Join(", ", columns.Select(column => $"old.{column}"));
            var added = string.Join(", ", columns.Select(column => $"new.{column}"));
            var delete = $"INSERT INTO {index}({index}, rowid, {names}) VALUES ('delete', old.row, {old});";
            var insert = $"INSERT INTO {index}(rowid, {names}) VALUES (new.row, {added});";
            migration.Sql($"CREATE VIRTUAL TABLE {index} USING fts5({names}, content='{table}', content_rowid='row', tokenize='unicode61 remove_diacritics 2');");
            migration.Sql($"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1);");
            migration.Sql($"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {insert} END;");
            migration.Sql($"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {delete} END;");
            migration.Sql($"CREATE TRIGGER {index}_update AFTER UPDATE OF {names} ON {table} BEGIN {delete} {insert} END;");
        }
    }

    /// <summary>Drops the indexes; their triggers go with the tables.</summary>
    public static void Drop(MigrationBuilder migration)
    {
        foreach (var (index, _, _) in Indexes)
        {
            migration.Sql($"DROP TABLE {index};");
        }
    }
}
