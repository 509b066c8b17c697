using System.Globalization;
using System.Text;
using Census.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Census.Web.Uploads;

/// <summary>What a form with files brought: its fields, and the files as they lie in the folder; or the key of the sentence why nothing was taken.</summary>
internal sealed record UploadForm(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<UploadedFile> Files, string? Refusal)
{
    private const int LongestField = 8_192;
    private const int LongestName = 200;
    private const int LongestEnding = 20;
    private const int Piece = 81_920;

    // so much more is read and thrown away that the browser gets to see the answer; whoever sends more is cut off
    private const int MostDrained = 8;

    /// <summary>
    /// Reads the form as it comes in, files straight to the disk. The token must come before any file. A form that is cut off in the middle throws what the
    /// server says; what lies in the folder is for the caller to remove.
    /// </summary>
    public static async Task<UploadForm> Read(HttpContext http, string folder, WebSettings settings, IAntiforgery antiforgery)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
        {
            most.MaxRequestBodySize = null; // counted here, so that the answer is a sentence and not a cut connection
        }
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
        {
            return Refused("import.noFiles");
        }
        var body = new CountedBody(http.Request.Body, http.Request.ContentLength > settings.LargestUpload ? -1 : settings.LargestUpload);
        try
        {
            return await Read(http, new MultipartReader(boundary.Value!, body), folder, settings, antiforgery).ConfigureAwait(false);
        }
        catch (TooMuchException)
        {
            await Drain(http, settings).ConfigureAwait(false);
            return Refused("import.tooLarge");
        }
        catch (TooManyFilesException)
        {
            await Drain(http, settings).ConfigureAwait(false);
            return Refused("import.tooManyFiles");
        }
        catch (AntiforgeryValidationException)
        {
            await Drain(http, settings).ConfigureAwait(false);
            return Refused("fault.badRequest");
        }
        catch (InvalidDataException)
        {
            await Drain(http, settings).ConfigureAwait(false);
            return Refused("import.badForm");
        }
        catch (IOException fault) when (fault is not BadHttpRequestException && !http.RequestAborted.IsCancellationRequested && !body.HasFailed)
        {
            await Drain(http, settings).ConfigureAwait(false);
            return Refused("import.diskFull");
        }
    }

    private static async Task<UploadForm> Read(HttpContext http, MultipartReader parts, string folder, WebSettings settings, IAntiforgery antiforgery)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var files = new List<UploadedFile>();
        var isTrusted = false;
        while (await parts.ReadNextSectionAsync(http.RequestAborted).ConfigureAwait(false) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var said))
            {
                continue;
            }
            if (said.FileName.HasValue || said.FileNameStar.HasValue)
            {
                isTrusted = isTrusted || await Trust(http, fields, antiforgery).ConfigureAwait(false);
                await Keep(part.Body, NameOf(said), folder, files.Count < settings.MostFiles ? files : throw new TooManyFilesException(), http.RequestAborted).ConfigureAwait(false);
            }
            else
            {
                fields[HeaderUtilities.RemoveQuotes(said.Name).Value ?? ""] = await Text(part.Body, http.RequestAborted).ConfigureAwait(false);
            }
        }
        _ = isTrusted || await Trust(http, fields, antiforgery).ConfigureAwait(false);
        return new UploadForm(fields, files, null);
    }

    // the token stands in the form, which is not read a second time for it
    private static async Task<bool> Trust(HttpContext http, Dictionary<string, string> fields, IAntiforgery antiforgery)
    {
        http.Request.Headers["RequestVerificationToken"] = fields.GetValueOrDefault("__RequestVerificationToken", "-");
        await antiforgery.ValidateRequestAsync(http).ConfigureAwait(false);
        return true;
    }

    private static async Task Keep(Stream part, string name, string folder, List<UploadedFile> files, CancellationToken stop)
    {
        if (name.Length == 0)
        {
            await part.CopyToAsync(Stream.Null, stop).ConfigureAwait(false); // the browser sends an empty part where no file was chosen
            return;
        }
        var stored = (files.Count + 1).ToString("0000", CultureInfo.InvariantCulture) + ".sent";
        var file = new FileStream(Path.Combine(folder, stored), FileMode.CreateNew, FileAccess.Write, FileShare.None, Piece, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            await part.CopyToAsync(file, stop).ConfigureAwait(false);
            files.Add(new UploadedFile(name, stored, file.Length));
        }
    }

    private static async Task<string> Text(Stream part, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[LongestField];
        int read;
        while ((read = await part.ReadAsync(piece, stop).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > LongestField)
            {
                throw new InvalidDataException();
            }
            bytes.Write(piece, 0, read);
        }
        return Encoding.UTF8.GetString(bytes.ToArray()).Trim();
    }

    // only a name: browsers and systems send paths, and worse
    private static string NameOf(ContentDispositionHeaderValue said)
    {
        var whole = HeaderUtilities.RemoveQuotes(said.FileNameStar.HasValue ? said.FileNameStar : said.FileName).Value ?? "";
        var name = string.Concat(whole.Split('/', '\\')[^1].Where(letter => !char.IsControl(letter))).Trim();
        var ending = Path.GetExtension(name) is { Length: <= LongestEnding } known ? known : "";
        return name.Length <= LongestName ? name : name[..(LongestName - ending.Length)] + ending;
    }

    private static async Task Drain(HttpContext http, WebSettings settings)
    {
        var piece = new byte[Piece];
        var left = settings.LargestUpload * MostDrained;
        int read;
        while (left > 0 && (read = await http.Request.Body.ReadAsync(piece, http.RequestAborted).ConfigureAwait(false)) > 0)
        {
            left -= read;
        }
    }

    private static UploadForm Refused(string key) => new(new Dictionary<string, string>(StringComparer.Ordinal), [], key);
}
