-- Numbers come from one counter row each, taken inside the write transaction: the same acts give the same numbers.
create table Counter (
    Name nvarchar(40) not null,
    Next bigint not null,
    constraint PkCounter primary key (Name)
);
insert into Counter (Name, Next) values ('ledger', 1);
insert into Counter (Name, Next) values ('import', 1);
insert into Counter (Name, Next) values ('person', 1);
insert into Counter (Name, Next) values ('statement', 1);
insert into Counter (Name, Next) values ('unit', 1);

-- Every act that changes figures, in order, without a gap. Rows are only ever added.
create table Ledger (
    LedgerNo bigint not null,
    Kind nvarchar(20) not null,          -- import, undo, retry, unit, plan, demo
    ImportNo bigint null,
    Note nvarchar(400) null,
    At nvarchar(30) not null,            -- ISO 8601, UTC
    constraint PkLedger primary key (LedgerNo)
);

create table Round (
    RoundDate date not null,
    State nvarchar(20) not null,         -- open, review, locked, published
    OpenedAt nvarchar(30) not null,
    constraint PkRound primary key (RoundDate)
);

-- Whole files as they were received (workbooks, plans, unit lists), in pieces of at most 8,000 bytes.
create table Original (
    Sha256 nvarchar(64) not null,
    PieceNo int not null,
    Bytes varbinary(8000) not null,
    constraint PkOriginal primary key (Sha256, PieceNo)
);
