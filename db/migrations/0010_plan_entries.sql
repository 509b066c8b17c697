-- What is entered by hand beside a plan: results that no list gives, totals declared without names, duties done. Rows are only ever
-- added.
create table PlanEntry (
    EntryNo bigint not null,
    LedgerNo bigint not null,
    Kind nvarchar(20) not null,          -- result, declared, duty
    PlanId nvarchar(60) not null,
    Code nvarchar(60) not null,
    OnDate date not null,                -- the round; of a duty the day it was done
    ValueThousandths bigint null,
    KnownOverlap bigint null,
    Sector nvarchar(20) null,
    Source nvarchar(400) not null,
    constraint PkPlanEntry primary key (EntryNo),
    constraint FkPlanEntryLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

-- An entry taken back: from this ledger number on it does not hold.
create table PlanEntryUndo (
    EntryNo bigint not null,
    LedgerNo bigint not null,
    constraint PkPlanEntryUndo primary key (EntryNo),
    constraint FkPlanEntryUndoEntry foreign key (EntryNo) references PlanEntry (EntryNo),
    constraint FkPlanEntryUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

insert into Counter (Name, Next) values ('plan-entry', 1);
