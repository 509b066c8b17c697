-- Lists of members of party committees (cấp ủy) and people's councils (HĐND), one for each body, place and term of a sheet: kept with the
-- import, or, of a file that held no list of staff and was refused as a list, by an act of their own (ImportNo null). Rows are only ever
-- added. Of the lists of the same body, place and term the latest that holds speaks.
create table MemberList (
    ListNo bigint not null,
    LedgerNo bigint not null,
    ImportNo bigint null,
    RoundDate date not null,
    Sha256 nvarchar(64) not null,
    SheetNo int not null,
    FileName nvarchar(400) not null,
    SheetName nvarchar(100) not null,
    Body nvarchar(20) null,              -- party-province, party-commune, council-province …; null: not clear
    Place nvarchar(200) null,
    Term nvarchar(40) null,
    constraint PkMemberList primary key (ListNo),
    constraint FkMemberListLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkMemberListImport foreign key (ImportNo) references Import (ImportNo)
);

-- A list taken back by itself: from this ledger number on it does not hold.
create table MemberListUndo (
    ListNo bigint not null,
    LedgerNo bigint not null,
    constraint PkMemberListUndo primary key (ListNo),
    constraint FkMemberListUndoList foreign key (ListNo) references MemberList (ListNo),
    constraint FkMemberListUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

create table ListedMember (
    ListNo bigint not null,
    RowNo int not null,
    FullName nvarchar(200) not null,
    NameKey nvarchar(200) not null,
    CitizenId nvarchar(12) null,
    BirthDate nvarchar(10) null,
    Sex nvarchar(10) null,
    EthnicGroup nvarchar(20) null,
    Degrees nvarchar(200) null,          -- codes of the degrees held, a space between them; "?" last: not all could be read; null: not said
    Position nvarchar(200) null,
    UnitName nvarchar(200) null,
    constraint PkListedMember primary key (ListNo, RowNo),
    constraint FkListedMemberList foreign key (ListNo) references MemberList (ListNo)
);

insert into Counter (Name, Next) values ('member-list', 1);
