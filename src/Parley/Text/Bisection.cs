namespace Parley.Text;

/// <summary>Finds a place in a list that is in order.</summary>
internal static class Bisection
{
    /// <summary>The first of <paramref name="count"/> items for which a condition holds; <paramref name="count"/> when it holds for none.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="holds">Whether it holds for the item at an index; once it does, it does for all after it.</param>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
