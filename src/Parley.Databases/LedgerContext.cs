using Microsoft.EntityFrameworkCore;
using Parley.Databases.Rows;

namespace Parley.Databases;

/// <summary>The tables of a ledger.</summary>
/// <remarks>Entries and bodies are what is kept; the other tables are derived from them, hold the newest reading alone, and are for views and search.</remarks>
internal sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<BodyRow> Bodies => Set<BodyRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<StatementRow> Statements => Set<StatementRow>();

    public DbSet<CodingRow> Codings => Set<CodingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => LedgerModel.Describe(modelBuilder);
}
