using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Census.Integration.Tests.SqlServer;

/// <summary>What a server does with a request.</summary>
internal abstract record Reply
{
    public sealed record Done : Reply;

    public sealed record Error(int Number, string Text, byte Severity = 16) : Reply;

    public sealed record Returned(int Value) : Reply;

    /// <summary>The connection breaks.</summary>
    public sealed record Hangup : Reply;
}

/// <summary>
/// A server on this machine that speaks as much of SQL Server's wire protocol (MS-TDS 7.4, without encryption) as it takes to log a
/// client in, begin transactions and refuse. What it refuses is said by the test, so that the real client meets real errors.
/// </summary>
internal sealed class WireServer : IDisposable
{
    private const byte Login = 0x10;
    private const byte Prelogin = 0x12;
    private const byte Batch = 0x01;
    private const byte Procedure = 0x03;
    private const byte TransactionRequest = 0x0e;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, Reply> _answer;

    /// <summary>Requests come as "login", "begin", "procedure", or the text of a batch.</summary>
    public WireServer(Func<string, Reply> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Serve();
    }

    /// <summary>An address that leaves encryption to its default.</summary>
    public string Encrypted => $"Server=127.0.0.1,{((IPEndPoint)_listener.LocalEndpoint).Port};Database=census;User Id=officer;Password=Bi-mat-1;Pooling=false;Connect Timeout=10";

    public string Address => Encrypted + ";Encrypt=false";

    public void Dispose() => _listener.Stop();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Talk(client));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private void Talk(TcpClient client)
    {
        using var _ = client;
        try
        {
            using var stream = client.GetStream();
            while (Read(stream) is var (type, body) && Answer(type, body) is { } tokens)
            {
                Write(stream, tokens);
            }
        }
        catch (IOException)
        {
            // the client has gone
        }
    }

    private byte[]? Answer(byte type, byte[] body) => type switch
    {
        // version 15, and encryption "not supported"
        Prelogin => [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 15, 0, 0, 0, 0, 0, 2],
        Login => Tokens(_answer("login"), [.. LoginAccepted(), .. Collation()]),
        Batch => Tokens(_answer(Encoding.Unicode.GetString(body[BinaryPrimitives.ReadInt32LittleEndian(body)..])), []),
        Procedure => Tokens(_answer("procedure"), []),
        TransactionRequest => Tokens(_answer("begin"), [0xe3, 11, 0, 8, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
        _ => null,
    };

    private static byte[]? Tokens(Reply reply, byte[] before) => reply switch
    {
        Reply.Done => [.. before, .. End(0xfd, 0)],
        Reply.Returned(var value) => [0x79, .. Number(value), .. End(0xfe, 0)],
        Reply.Error error => [.. ErrorToken(error), .. End(0xfd, 2)],
        _ => null,
    };

    private static byte[] End(byte token, byte status) => [token, status, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] ErrorToken(Reply.Error error)
    {
        byte[] body = [.. Number(error.Number), 1, error.Severity, .. Length(error.Text.Length), .. Encoding.Unicode.GetBytes(error.Text), 0, 0, .. Number(1)];
        return [0xaa, .. Length(body.Length), .. body];
    }

    private static byte[] LoginAccepted()
    {
        var name = Encoding.Unicode.GetBytes("SQL");
        byte[] body = [1, 0x74, 0, 0, 4, 3, .. name, 15, 0, 0, 0];
        return [0xad, .. Length(body.Length), .. body];
    }

    private static byte[] Collation() => [0xe3, 8, 0, 7, 5, 9, 4, 0xd0, 0, 0x34, 0];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Length(int value) => Number(value)[..2];

    // a message comes in packets; the last one bears a mark
    private static (byte Type, byte[] Body)? Read(Stream stream)
    {
        var body = new List<byte>();
        while (true)
        {
            var header = new byte[8];
            if (stream.ReadAtLeast(header, 8, throwOnEndOfStream: false) < 8)
            {
                return null;
            }
            var packet = new byte[BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(2)) - 8];
            stream.ReadExactly(packet);
            body.AddRange(packet);
            if ((header[1] & 1) == 1)
            {
                return (header[0], [.. body]);
            }
        }
    }

    private static void Write(Stream stream, byte[] tokens)
    {
        byte[] header = [4, 1, 0, 0, 0, 0, 1, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(2), (ushort)(tokens.Length + 8));
        stream.Write([.. header, .. tokens]);
    }
}
