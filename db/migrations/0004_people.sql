create table Person (
    PersonNo bigint not null,
    constraint PkPerson primary key (PersonNo)
);

-- What one row of one file says about one person. Never updated, never deleted; null means that the row says nothing of it.
create table Statement (
    StatementNo bigint not null,
    LedgerNo bigint not null,
    ImportNo bigint not null,
    SheetNo int not null,
    RowNo int not null,
    PersonNo bigint not null,
    UnitNo bigint null,
    UnitRule nvarchar(20) null,          -- row: the row or its section names the unit; sender: only the file does
    Sex nvarchar(10) null,
    BirthDate nvarchar(10) null,         -- 1980-03-12, 1980-03 or 1980
    EthnicGroup nvarchar(20) null,
    Category nvarchar(20) null,
    Field nvarchar(20) null,
    FieldRule nvarchar(20) null,
    Position nvarchar(200) null,
    TitleCode nvarchar(20) null,
    DegreesStated int not null,          -- 0: says nothing of degrees; 1: all it says was read; 2: some of it could not be read
    JoinedOn nvarchar(10) null,
    TitleTrained int null,
    ContinuousTraining int null,
    TitleStandard int null,
    KnowledgeUpdated int null,
    PostFit int null,
    Expert int null,
    constraint PkStatement primary key (StatementNo),
    constraint FkStatementLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkStatementImport foreign key (ImportNo) references Import (ImportNo),
    constraint FkStatementPerson foreign key (PersonNo) references Person (PersonNo),
    constraint FkStatementUnit foreign key (UnitNo) references Unit (UnitNo)
);
create index IxStatementImport on Statement (ImportNo);

create table Qualification (
    StatementNo bigint not null,
    Ordinal int not null,
    Level nvarchar(20) not null,
    InTraining int not null,             -- 1: being studied for, not held
    Major nvarchar(200) null,
    AwardedOn nvarchar(10) null,
    constraint PkQualification primary key (StatementNo, Ordinal),
    constraint FkQualificationStatement foreign key (StatementNo) references Statement (StatementNo)
);

-- Names and identity numbers, and the row as it was written: a table of its own, so that it can be erased by law
-- (Personal Data Protection Law 91/2025/QH15) without changing a count.
create table StatementIdentity (
    StatementNo bigint not null,
    FullName nvarchar(200) not null,
    NameKey nvarchar(200) not null,
    CitizenId nvarchar(12) null,
    OldId nvarchar(20) null,
    EmployeeCode nvarchar(40) null,
    RawRow nvarchar(4000) not null,
    constraint PkStatementIdentity primary key (StatementNo),
    constraint FkStatementIdentityStatement foreign key (StatementNo) references Statement (StatementNo)
);
