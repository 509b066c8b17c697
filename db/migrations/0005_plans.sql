-- A department's own plans and later versions of the shipped ones; the text is an original. The latest version not later than
-- the ledger number asked for is in force.
create table PlanVersion (
    PlanId nvarchar(60) not null,
    LedgerNo bigint not null,
    Sha256 nvarchar(64) not null,
    constraint PkPlanVersion primary key (PlanId, LedgerNo),
    constraint FkPlanVersionLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);
