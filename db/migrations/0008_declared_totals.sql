-- What tables of counts say of units in a round: never people, only what the lists are held against. ImportNo is null for a file that
-- held nothing but such tables and was refused as a list.
create table DeclaredTotal (
    RoundDate date not null,
    Sha256 nvarchar(64) not null,
    SheetNo int not null,
    RowNo int not null,
    ImportNo bigint null,
    FileName nvarchar(400) not null,
    SheetName nvarchar(100) not null,
    UnitName nvarchar(200) null,         -- null: the sum of all
    UnitKey nvarchar(200) null,
    People int not null,
    ReadAt nvarchar(30) not null,        -- ISO 8601, UTC
    constraint PkDeclaredTotal primary key (RoundDate, Sha256, SheetNo, RowNo),
    constraint FkDeclaredTotalImport foreign key (ImportNo) references Import (ImportNo)
);
