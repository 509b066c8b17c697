-- What is remembered of how lists are to be read: what a heading or a value means, for one sender or for all (SenderName null), as an
-- officer said, or (with Fingerprint, Place and ImportNo) as was found by content in a list that was let in. Rows are only ever added.
create table Memory (
    MemoryNo bigint not null,
    LedgerNo bigint not null,
    Kind nvarchar(20) not null,          -- column, degree, category, ethnic, unit, field
    SenderName nvarchar(200) null,
    Said nvarchar(400) not null,
    Meaning nvarchar(200) not null,
    Fingerprint nvarchar(64) null,
    Place int null,
    ImportNo bigint null,
    constraint PkMemory primary key (MemoryNo),
    constraint FkMemoryLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkMemoryImport foreign key (ImportNo) references Import (ImportNo)
);

-- Something forgotten: from this ledger number on it does not hold.
create table MemoryUndo (
    MemoryNo bigint not null,
    LedgerNo bigint not null,
    constraint PkMemoryUndo primary key (MemoryNo),
    constraint FkMemoryUndoMemory foreign key (MemoryNo) references Memory (MemoryNo),
    constraint FkMemoryUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

insert into Counter (Name, Next) values ('memory', 1);
