using System.Text;
using CsCheck;
using Parley.Ledgers;
using Parley.Ledgers.Json;

namespace Parley.Tests.Ledgers;

public sealed class EntryChainTests
{
    private static readonly DateTimeOffset At = new(2025, 6, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chain_that_nobody_touched_holds()
    {
        var check = Checked(Chain(5));

        Assert.Empty(check.Problems);
        Assert.Equal(5, check.Entries);
    }

    [Fact]
    public void Any_change_of_any_entry_shows() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Sample((index, field) =>
    {
        var entries = Chain(5);
        var entry = entries[index];
        entries[index] = field switch
        {
            0 => entry with { By = "somebody" },
            1 => entry with { At = entry.At.AddTicks(1) },
            2 => entry with { Kind = EntryKind.CodebookSet },
            3 => entry with { About = new("ar_1") },
            _ => entry with { Body = new EntryBody.CastSet("cast_9", "{}") },
        };

        Assert.NotEmpty(Checked(entries).Problems);
    });

    [Fact]
    public void A_missing_a_doubled_and_a_moved_entry_show() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2]).Sample((index, how) =>
    {
        var entries = Chain(5);
        var entry = entries[index];
        entries.RemoveAt(index);
        if (how > 0)
        {
            entries.Insert(index + 1, entry);
        }

        if (how > 1)
        {
            entries.Insert(index, entry);
        }

        Assert.NotEmpty(Checked(entries).Problems);
    });

    [Fact]
    public void A_body_that_is_missing_without_reason_shows()
    {
        var entries = Chain(3);
        entries[1] = entries[1] with { Body = null };

        Assert.Contains("entry 2: its body is missing", Checked(entries).Problems.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_that_of_the_written_form()
    {
        var entry = EntryChain.Next(null, At, "Mira", new EntryBody.Undone(3), Encoding.UTF8.GetBytes("{}"));

        // echo -n '{}' | sha256sum, and of the seven lines that the decision describes.
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", entry.BodyHash);
        Assert.Equal(EntryChain.BodyHash(Encoding.UTF8.GetBytes($"\n1\n2025-06-02T08:00:00.0000000Z\nMira\nUndone\n\n{entry.BodyHash}")), entry.Hash);
    }

    private static List<Entry> Chain(int length)
    {
        var entries = new List<Entry>();
        for (var number = 0; number < length; number++)
        {
            var body = new EntryBody.CastSet($"cast_{number}", "{}");
            entries.Add(EntryChain.Next(entries.LastOrDefault(), At.AddMinutes(number), "parley", body, BodyJson.Write(body)));
        }

        return entries;
    }

    private static LedgerCheck Checked(List<Entry> entries)
    {
        var check = new ChainCheck();
        foreach (var entry in entries)
        {
            check.Add(entry, entry.Body is { } body ? BodyJson.Write(body) : (ReadOnlyMemory<byte>?)null);
        }

        return check.Complete();
    }
}
