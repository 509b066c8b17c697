create table Import (
    ImportNo bigint not null,
    LedgerNo bigint not null,
    RoundDate date not null,
    FileName nvarchar(400) not null,
    Sha256 nvarchar(64) not null,
    SenderName nvarchar(200) null,
    SenderUnitNo bigint null,
    GivenUnit nvarchar(200) null,        -- --unit, --field, --category, --hidden as given, so that a retry reads alike
    GivenField nvarchar(20) null,
    GivenCategory nvarchar(20) null,
    ReadHidden int not null,
    Replaces bigint null,
    constraint PkImport primary key (ImportNo),
    constraint FkImportLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkImportRound foreign key (RoundDate) references Round (RoundDate),
    constraint FkImportSender foreign key (SenderUnitNo) references Unit (UnitNo),
    constraint FkImportReplaces foreign key (Replaces) references Import (ImportNo)
);
create index IxImportRound on Import (RoundDate);

-- The row equation of each sheet as it stood when the file was taken in:
-- Seen = Header + Blank + Section + Total + Note + People + Held + Refused
create table ImportSheet (
    ImportNo bigint not null,
    SheetNo int not null,
    Name nvarchar(100) not null,
    Kind nvarchar(20) not null,
    UnitName nvarchar(200) null,
    Field nvarchar(20) null,
    Seen int not null,
    Header int not null,
    Blank int not null,
    Section int not null,
    Total int not null,
    Note int not null,
    People int not null,
    Held int not null,
    Refused int not null,
    constraint PkImportSheet primary key (ImportNo, SheetNo),
    constraint FkImportSheetImport foreign key (ImportNo) references Import (ImportNo),
    constraint CkImportSheetRows check (Seen = Header + Blank + Section + Total + Note + People + Held + Refused)
);

create table ImportProblem (
    ImportNo bigint not null,
    ProblemNo int not null,
    LedgerNo bigint not null,
    Code nvarchar(10) not null,
    Sheet nvarchar(100) null,
    RowNo int null,
    ColumnLetter nvarchar(5) null,
    Heading nvarchar(400) null,
    Value nvarchar(400) null,
    Arguments nvarchar(1000) null,
    constraint PkImportProblem primary key (ImportNo, ProblemNo),
    constraint FkImportProblemImport foreign key (ImportNo) references Import (ImportNo),
    constraint FkImportProblemLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

-- Rows kept aside, waiting for an answer. A held row that a retry lets in has a statement of the same place with a later ledger number.
create table HeldRow (
    ImportNo bigint not null,
    SheetNo int not null,
    RowNo int not null,
    Code nvarchar(10) not null,
    constraint PkHeldRow primary key (ImportNo, SheetNo, RowNo),
    constraint FkHeldRowImport foreign key (ImportNo) references Import (ImportNo)
);
