create table Unit (
    UnitNo bigint not null,
    constraint PkUnit primary key (UnitNo)
);

-- What is said of a unit from a ledger number on; the latest version not later than the number asked for is in force.
create table UnitVersion (
    UnitNo bigint not null,
    LedgerNo bigint not null,
    Code nvarchar(40) null,
    Name nvarchar(200) not null,
    NameKey nvarchar(200) not null,      -- the fold of the name: how names are compared
    ParentNo bigint null,
    Level nvarchar(40) null,
    Block nvarchar(100) null,            -- khối
    Field nvarchar(20) null,
    Quota int null,                      -- posts assigned, all kinds
    Contact nvarchar(200) null,
    IsListed int not null,               -- 1: came from a unit list or was confirmed; 0: found in a workbook
    constraint PkUnitVersion primary key (UnitNo, LedgerNo),
    constraint FkUnitVersionUnit foreign key (UnitNo) references Unit (UnitNo),
    constraint FkUnitVersionParent foreign key (ParentNo) references Unit (UnitNo),
    constraint FkUnitVersionLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);
