-- Who may sign in. A row is changed, never taken away: what an account did keeps its name.
create table Account (
    Name nvarchar(60) not null,
    FullName nvarchar(200) not null,
    PasswordHash nvarchar(400) not null,
    RoleCode nvarchar(20) not null,      -- viewer, officer, publisher, administrator
    UnitNo bigint null,                  -- bound to this unit and those below; null: the whole province
    Granted nvarchar(60) not null,       -- what is not masked: identity, ethnicity, party
    IsBlocked int not null,
    MustChange int not null,             -- 1: the password was given by somebody else
    Failures int not null,               -- wrong passwords in a row
    LockedUntil nvarchar(30) null,       -- ISO 8601, UTC
    Stamp bigint not null,               -- grows with every change that ends what is signed in
    CreatedAt nvarchar(30) not null,
    constraint PkAccount primary key (Name),
    constraint FkAccountUnit foreign key (UnitNo) references Unit (UnitNo)
);

-- What was seen, exported and done. Rows are only ever added; each carries the hash of the one before.
create table AuditEntry (
    EntryNo bigint not null,
    At nvarchar(30) not null,
    Account nvarchar(60) not null,
    Source nvarchar(60) null,
    ActionCode nvarchar(40) not null,
    Subject nvarchar(400) null,
    Reason nvarchar(400) null,
    PreviousHash nvarchar(64) not null,
    Hash nvarchar(64) not null,
    constraint PkAuditEntry primary key (EntryNo)
);

insert into Counter (Name, Next) values ('audit', 1);
insert into Counter (Name, Next) values ('account-stamp', 1);
