using System.Runtime.InteropServices;

namespace Parley.Actors.Pronouns;

/// <summary>How a network is stored: its encoder's hash, the features' names, then the numbers as 16-bit floats.</summary>
internal static class NetworkFile
{
    /// <summary>The networks that come with the program, one a reader model; <c>tools/Parley.Pronouns</c> makes them.</summary>
    public static IReadOnlyList<PronounNetwork> Shipped { get; } =
        [.. from name in typeof(NetworkFile).Assembly.GetManifestResourceNames() where name.EndsWith(".pronouns", StringComparison.Ordinal) select Load(name)];

    public static void Write(Stream stream, PronounNetwork network)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(network.EncoderHash);
        writer.Write(network.Features.Count);
        foreach (var feature in network.Features)
        {
            writer.Write(feature);
        }

        Write(writer, network.Projection.Mean);
        Write(writer, network.Projection.Directions);
        writer.Write(network.Members.Count);
        foreach (var member in network.Members)
        {
            Write(writer, member.Inputs);
            Write(writer, member.Offsets);
            Write(writer, member.Features);
            Write(writer, member.Outputs);
            Write(writer, member.Weights);
        }
    }

    public static PronounNetwork Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var hash = reader.ReadString();
        var features = new string[reader.ReadInt32()];
        for (var feature = 0; feature < features.Length; feature++)
        {
            features[feature] = reader.ReadString();
        }

        var projection = new VectorProjection(Numbers(reader), Numbers(reader));
        var members = new NetworkMember[reader.ReadInt32()];
        for (var member = 0; member < members.Length; member++)
        {
            members[member] = new NetworkMember(Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader));
        }

        return new PronounNetwork(hash, projection, features, members);
    }

    private static PronounNetwork Load(string name) => Read(
        typeof(NetworkFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the assembly."));

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes<Half>([.. numbers.Select(number => (Half)number)]));
    }

    private static float[] Numbers(BinaryReader reader)
    {
        var halves = new Half[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return [.. halves.Select(half => (float)half)];
    }
}
