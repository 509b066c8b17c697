-- The tables of counts of one file, taken into a round by an act of the ledger: with its import, or, of a file that held no list, by an
-- act of their own (ImportNo null). Their numbers stand in DeclaredTotal, by round and file. Rows are only ever added.
create table DeclaredTable (
    TableNo bigint not null,
    LedgerNo bigint null,                -- null: taken in without an import before this was an act; holds from the beginning
    ImportNo bigint null,
    RoundDate date not null,
    Sha256 nvarchar(64) not null,
    FileName nvarchar(400) not null,
    constraint PkDeclaredTable primary key (TableNo),
    constraint FkDeclaredTableLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkDeclaredTableImport foreign key (ImportNo) references Import (ImportNo)
);

-- Tables of counts taken back by themselves: from this ledger number on they do not hold.
create table DeclaredTableUndo (
    TableNo bigint not null,
    LedgerNo bigint not null,
    constraint PkDeclaredTableUndo primary key (TableNo),
    constraint FkDeclaredTableUndoTable foreign key (TableNo) references DeclaredTable (TableNo),
    constraint FkDeclaredTableUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);
go
insert into DeclaredTable (TableNo, LedgerNo, ImportNo, RoundDate, Sha256, FileName)
select row_number() over (order by d.ReadAt, d.Sha256, d.RoundDate), i.LedgerNo, d.ImportNo, d.RoundDate, d.Sha256, d.FileName
from (
    select RoundDate, Sha256, max(ImportNo) as ImportNo, max(FileName) as FileName, min(ReadAt) as ReadAt
    from DeclaredTotal
    group by RoundDate, Sha256
) d
left join Import i on i.ImportNo = d.ImportNo;

insert into Counter (Name, Next) select 'declared-table', count(*) + 1 from DeclaredTable;
