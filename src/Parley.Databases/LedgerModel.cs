using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Parley.Databases.Rows;

namespace Parley.Databases;

/// <summary>Describes the tables: names as in SQL, keys, and an index for each column that views and search ask by.</summary>
internal static class LedgerModel
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<EntryRow>(Entries);
        model.Entity<BodyRow>(Bodies);
        model.Entity<ArticleRow>(Articles);
        model.Entity<ReadingRow>(Readings);
        model.Entity<StatementRow>(Statements);
        model.Entity<CodingRow>(Codings);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static void Entries(EntityTypeBuilder<EntryRow> table)
    {
        table.ToTable("entries").HasKey(row => row.Number);
        table.Property(row => row.Number).ValueGeneratedNever();
        table.HasIndex(row => row.Article);
        table.HasIndex(row => row.BodyHash);
    }

    private static void Bodies(EntityTypeBuilder<BodyRow> table) => table.ToTable("bodies").HasKey(row => row.Hash);

    private static void Articles(EntityTypeBuilder<ArticleRow> table)
    {
        table.ToTable("articles").HasKey(row => row.Row);
        table.Property(row => row.Row).ValueGeneratedNever();
        table.Property(row => row.Id).IsRequired();
        table.HasIndex(row => row.Id).IsUnique();
        table.HasIndex(row => row.Published);
        table.HasOne<EntryRow>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<EntryRow>().WithMany().HasForeignKey(row => row.ReadBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Readings(EntityTypeBuilder<ReadingRow> table)
    {
        table.ToTable("readings").HasKey(row => row.Entry);
        table.Property(row => row.Entry).ValueGeneratedNever();
        table.HasIndex(row => new { row.Article, row.Finder });
        table.HasOne<EntryRow>().WithOne().HasForeignKey<ReadingRow>(row => row.Entry).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Statements(EntityTypeBuilder<StatementRow> table)
    {
        table.ToTable("statements").HasKey(row => row.Row);
        table.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.Article).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => new { row.Article, row.Place }).IsUnique();
        table.Property(row => row.Id).IsRequired();
        table.HasIndex(row => row.Id);
        table.HasIndex(row => new { row.Party, row.Day });
        table.HasIndex(row => new { row.Actor, row.Day });
        table.HasIndex(row => row.Day);
        table.HasIndex(row => new { row.Review, row.Confidence });
    }

    private static void Codings(EntityTypeBuilder<CodingRow> table)
    {
        table.ToTable("codings").HasKey(row => new { row.Statement, row.Place });
        table.HasOne<StatementRow>().WithMany(row => row.Codings).HasForeignKey(row => row.Statement).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(row => new { row.Issue, row.Stance });
        table.HasIndex(row => row.Act);
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
