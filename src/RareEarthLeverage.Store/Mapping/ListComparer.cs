using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>Lists are equal when their members are, in order. The members are immutable; the list may not be, so the snapshot
/// is a copy.</summary>
internal sealed class ListComparer<T>()
    : ValueComparer<IReadOnlyList<T>>((left, right) => Same(left, right), list => Hash(list), list => Copy(list))
{
    private static bool Same(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        left is null ? right is null : right is not null && left.SequenceEqual(right);

    private static int Hash(IReadOnlyList<T> list)
    {
        var hash = new HashCode();
        foreach (var member in list)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }

    private static IReadOnlyList<T> Copy(IReadOnlyList<T> list) => [.. list];
}
