namespace Census.Core.Numbers;

/// <summary>
/// What a share by a later day still takes, from whole numbers known now: staff and holders of the degree, who of them leave until
/// then, and the recruits who come with and without the degree. N_T = N − R + A are then on the staff; K = max(0, ceil(p·N_T/100) −
/// (M − R' + A')) of them must obtain the degree, for "more than" the next whole number above. Holders never outnumber staff.
/// </summary>
public sealed record TrainingNeed(Goal Goal, long Staff, long Holders)
{
    public long StaffLeaving { get; init; }

    public long HoldersLeaving { get; init; }

    public long Recruits { get; init; }

    public long RecruitedHolders { get; init; }

    public long StaffThen => Staff - StaffLeaving + Recruits;

    /// <summary>Holders then, when nobody obtains the degree until then.</summary>
    public long HoldersThen => Holders - HoldersLeaving + RecruitedHolders;

    /// <summary>Holders needed then; null over nobody, and where no number can do it.</summary>
    public long? Required => Gap.ToTrain(Goal, new Ratio(0, StaffThen));

    /// <summary>People of the staff who must obtain the degree; null where no number can do it.</summary>
    public long? ToTrain => Gap.ToTrain(Goal, Then);

    /// <summary>Further recruits, all with the degree, who would do it instead; null where no number can.</summary>
    public long? ToRecruit => Gap.ToRecruit(Goal, Then);

    private Ratio Then => new(HoldersThen, StaffThen);
}
