-- Registers of works and patents, one a sheet: kept with the import, or, of a file that held no list of people and was refused as a
-- list, by an act of their own (ImportNo null). Rows are only ever added.
create table WorkRegister (
    RegisterNo bigint not null,
    LedgerNo bigint not null,
    ImportNo bigint null,
    RoundDate date not null,
    Sha256 nvarchar(64) not null,
    SheetNo int not null,
    FileName nvarchar(400) not null,
    SheetName nvarchar(100) not null,
    constraint PkWorkRegister primary key (RegisterNo),
    constraint FkWorkRegisterLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkWorkRegisterImport foreign key (ImportNo) references Import (ImportNo)
);

-- A register taken back by itself: from this ledger number on it does not hold.
create table WorkRegisterUndo (
    RegisterNo bigint not null,
    LedgerNo bigint not null,
    constraint PkWorkRegisterUndo primary key (RegisterNo),
    constraint FkWorkRegisterUndoRegister foreign key (RegisterNo) references WorkRegister (RegisterNo),
    constraint FkWorkRegisterUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

create table RegisteredWork (
    RegisterNo bigint not null,
    RowNo int not null,
    Kind nvarchar(20) null,              -- patent, utility-solution, topic, work, initiative, product; null: unknown
    Title nvarchar(400) not null,
    WorkYear int null,
    Authors nvarchar(400) null,
    UnitName nvarchar(200) null,
    Decision nvarchar(200) null,
    constraint PkRegisteredWork primary key (RegisterNo, RowNo),
    constraint FkRegisteredWorkRegister foreign key (RegisterNo) references WorkRegister (RegisterNo)
);

insert into Counter (Name, Next) values ('work-register', 1);
