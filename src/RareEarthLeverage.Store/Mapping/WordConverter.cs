using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Store.Mapping;

/// <summary>A member of a vocabulary as its word. A word that the vocabulary does not have is an error, never a default.</summary>
internal sealed class WordConverter<T>() : ValueConverter<T, string>(member => Vocabulary.Word(member), word => Read(word))
    where T : struct, Enum
{
    public static T Read(string? word) =>
        Vocabulary.TryRead<T>(word, out var member)
            ? member
            : throw new InvalidDataException(
                $"The database has \"{word}\" for {typeof(T).Name}, which takes one of: {string.Join(", ", Vocabulary.Words<T>())}");
}
