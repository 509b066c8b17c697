-- Cells mended while a list was taken in. The file as it was sent is never changed: this stands in the place of the cell whenever the file is read.
create table CellRepair (
    ImportNo bigint not null,
    RepairNo int not null,               -- from 1 within the import
    LedgerNo bigint not null,
    SheetName nvarchar(400) not null,
    Cell nvarchar(20) not null,          -- as Excel writes it: F27
    CellWas nvarchar(400) not null,      -- what the file says there; empty: a blank cell
    CellNow nvarchar(400) not null,
    RepairedBy nvarchar(60) not null,
    RepairedAt nvarchar(30) not null,    -- ISO 8601, UTC
    constraint PkCellRepair primary key (ImportNo, RepairNo),
    constraint FkCellRepairImport foreign key (ImportNo) references Import (ImportNo),
    constraint FkCellRepairLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);
