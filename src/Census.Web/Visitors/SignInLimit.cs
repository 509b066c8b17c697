using System.Threading.RateLimiting;
using Census.Web.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Census.Web.Visitors;

/// <summary>How often one network address may try to sign in.</summary>
internal static class SignInLimit
{
    public const string Name = "sign-in";

    public static void Set(RateLimiterOptions limits, AccountRules rules)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Name, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = rules.AttemptsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(""));
    }
}
