using Census.Core.Rights;

namespace Census.Web.Visitors;

/// <summary>What a page, or one of its handlers, asks of who opens it beyond being signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Act act) : Attribute
{
    public Act Act => act;
}
