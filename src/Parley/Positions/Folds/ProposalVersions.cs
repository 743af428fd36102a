using Parley.Text;

namespace Parley.Positions.Folds;

/// <summary>Puts the points that articles tell of a proposal into versions: one ends where another number is told for the same thing.</summary>
internal static class ProposalVersions
{
    /// <summary>The versions, oldest first.</summary>
    /// <param name="mentions">The proposal's mentions, oldest first.</param>
    public static IReadOnlyList<ProposalVersion> Of(IReadOnlyList<ToldProposal> mentions)
    {
        var versions = new List<ProposalVersion>();
        foreach (var article in mentions.GroupBy(one => one.Told.Article.Id))
        {
            var told = article.SelectMany(one => one.Mention.Provisions.Select(provision => new Point(one.Told, provision)))
                .DistinctBy(point => (point.Provision.Quantity, point.Provision.Unit, SameAs.KeyOf(point.Words))).ToList();
            if (told.Count > 0)
            {
                Add(versions, told, article.First().Told.Evidence.Day);
            }
        }

        return versions;
    }

    private static void Add(List<ProposalVersion> versions, List<Point> told, DateOnly? day)
    {
        var before = versions.Count == 0 ? [] : versions[^1].Provisions.Where(point => point.Change != ProvisionChange.NotRepeated).ToList();
        var left = before.ToList();
        var next = Math.Max(0, versions.SelectMany(version => version.Provisions).Select(point => point.Number).DefaultIfEmpty().Max());
        var matched = told.Select(point => (Point: point, Old: Take(left, old => IsSameNumber(old, point)))).ToList();
        matched = [.. matched.Select(one => (one.Point, one.Old ?? Take(left, old => IsSameThing(old, one.Point, before.Count(other => other.Provision.Unit == old.Provision.Unit) == 1))))];
        var points = matched.Select(one => one.Old is { } old
            ? new VersionedProvision(old.Number, one.Point.Provision, one.Point.ToWords(), ChangeOf(old, one.Point), old.Provision)
            : new VersionedProvision(++next, one.Point.Provision, one.Point.ToWords(), ProvisionChange.Added, Before: null)).ToList();
        if (points.Any(point => point.Change == ProvisionChange.ValueChanged) || versions.Count == 0)
        {
            var notRepeated = left.Select(old => old with { Change = ProvisionChange.NotRepeated, Before = old.Provision });
            versions.Add(new ProposalVersion(versions.Count + 1, day, [.. points.Concat(notRepeated).OrderBy(point => point.Number)]));
            return;
        }

        var added = points.Where(point => point.Change == ProvisionChange.Added);
        versions[^1] = versions[^1] with { Provisions = [.. versions[^1].Provisions.Concat(added).OrderBy(point => point.Number)] };
    }

    private static VersionedProvision? Take(List<VersionedProvision> left, Func<VersionedProvision, bool> isIt)
    {
        var found = left.Find(old => isIt(old));
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }

    private static bool IsSameNumber(VersionedProvision old, Point point) =>
        old.Provision.Quantity == point.Provision.Quantity && old.Provision.Unit == point.Provision.Unit;

    /// <summary>Whether two points with different numbers are about one thing: the same unit, and at least half of the other words in common.</summary>
    /// <param name="old">The point before.</param>
    /// <param name="point">The point that may take its place.</param>
    /// <param name="isOnly">Whether no other point before has the unit; else the unit's own word in common tells nothing.</param>
    private static bool IsSameThing(VersionedProvision old, Point point, bool isOnly)
    {
        var (left, right) = (ThingOf(old.Words.Text), ThingOf(point.Words));
        if (!isOnly)
        {
            left.Remove(old.Provision.Unit.ToLowerInvariant());
        }

        return old.Provision.Unit == point.Provision.Unit && left.Intersect(right).Count() * 2 >= Math.Max(1, Math.Min(left.Count, right.Count));
    }

    private static HashSet<string> ThingOf(string words) =>
        [.. words.ToLowerInvariant().Split([' ', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(',', '.', '"', '“', '”').TrimEnd('s')).Where(word => word.Length > 1 && !word.Any(char.IsDigit) && !SmallWords.LanguagesOf(word).Contains("en"))];

    private static ProvisionChange ChangeOf(VersionedProvision old, Point point) =>
        !IsSameNumber(old, point) ? ProvisionChange.ValueChanged
        : SameAs.KeyOf(old.Words.Text) == SameAs.KeyOf(point.Words) ? ProvisionChange.Kept : ProvisionChange.Reworded;

    private sealed record Point(ToldStatement Told, Provision Provision)
    {
        public string Words => Provision.Span.In(Told.Article.Text);

        public ToldWords ToWords() => ToldWords.Of(Told.Article, Provision.Span, Told.Evidence);
    }
}
