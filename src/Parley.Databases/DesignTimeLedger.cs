using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Parley.Databases;

/// <summary>The tables as <c>dotnet ef migrations add</c> sees them.</summary>
internal sealed class DesignTimeLedger : IDesignTimeDbContextFactory<LedgerContext>
{
    public LedgerContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<LedgerContext>().UseSqlite("Data Source=:memory:").Options);
}
