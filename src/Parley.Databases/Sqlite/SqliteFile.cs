using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Parley.Ledgers;

namespace Parley.Databases.Sqlite;

/// <summary>A ledger's file: opens connections to it, and says in one line what is wrong with it.</summary>
/// <param name="path">Where it is; messages call it so.</param>
/// <param name="wait">How long to wait for another program that writes to it.</param>
internal sealed class SqliteFile(string path, TimeSpan wait)
{
    /// <summary>"PARL" in ASCII: marks an SQLite file as a ledger of Parley.</summary>
    public const int ApplicationId = 0x5041524C;

    private readonly string connection = ConnectionTo(path, wait);

    private readonly DbContextOptions<LedgerContext> options =
        new DbContextOptionsBuilder<LedgerContext>().UseSqlite(ConnectionTo(path, wait)).AddInterceptors(EachConnection.Settings).Options;

    /// <summary>What messages call it.</summary>
    public string Path => path;

    /// <summary>A new context on a connection of its own.</summary>
    public LedgerContext Open() => new(options);

    /// <summary>An open connection of its own.</summary>
    public SqliteConnection Connect()
    {
        var opened = new SqliteConnection(connection);
        opened.Open();
        return opened;
    }

    /// <summary>Lets go of the connections that are kept open for later.</summary>
    public void Release()
    {
        using var any = new SqliteConnection(connection);
        SqliteConnection.ClearPool(any);
    }

    /// <summary>Runs something on the file, and names the file and the reason when it cannot be done.</summary>
    /// <exception cref="UnusableLedgerException">The file or the disk is at fault.</exception>
    public async Task<T> TryAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act().ConfigureAwait(false);
        }
        catch (SqliteException problem)
        {
            throw Unusable(problem);
        }
        catch (DbUpdateException problem) when (problem.InnerException is SqliteException cause)
        {
            throw Unusable(cause);
        }
        catch (UnusableLedgerException problem) when (!problem.Message.StartsWith(path, StringComparison.Ordinal))
        {
            throw new UnusableLedgerException($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>What an error of SQLite means for who uses the ledger (result codes of sqlite.org/rescode.html).</summary>
    public UnusableLedgerException Unusable(SqliteException problem) => new($"{path}: {Reason(problem)}", problem);

    private string Reason(SqliteException problem) => problem.SqliteErrorCode switch
    {
        5 or 6 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"another program is writing to it; waited {wait.TotalSeconds:0} seconds. Try again when it is done"),
        8 => "cannot be written: the file or its folder is read-only",
        10 => $"the disk could not be read or written ({problem.Message}); nothing half written was kept",
        11 => "is damaged or cut short; put a copy made by 'parley backup' in its place",
        13 => "the disk is full; nothing half written was kept",
        14 => "cannot be opened: the folder is not there, is read-only, or may not be used",
        26 => "is no ledger: not an SQLite file",
        _ => problem.Message,
    };

    private static string ConnectionTo(string path, TimeSpan wait) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = Math.Max(1, (int)wait.TotalSeconds),
        Pooling = true,
    }.ToString();
}
