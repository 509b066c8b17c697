namespace Census.Web.Uploads;

/// <summary>Where a batch stands: it waits for its turn, is being read, was read, is being taken in, is being marked for its senders, or work on it failed.</summary>
public enum BatchState
{
    Waiting,
    Reading,
    Read,
    Accepting,
    Returning,
    Failed,
}
