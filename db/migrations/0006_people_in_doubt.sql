-- What the judging of a row left open about who it is: a row that waits (PersonNo null) or a row let in as a new person, and the
-- person it may be. Rows are only ever added; a later judging of the same row adds its own.
create table PersonQuestion (
    ImportNo bigint not null,
    SheetNo int not null,
    RowNo int not null,
    LedgerNo bigint not null,
    Code nvarchar(10) not null,
    PersonNo bigint null,
    OtherPersonNo bigint not null,
    constraint PkPersonQuestion primary key (ImportNo, SheetNo, RowNo, LedgerNo),
    constraint FkPersonQuestionImport foreign key (ImportNo) references Import (ImportNo),
    constraint FkPersonQuestionLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkPersonQuestionPerson foreign key (PersonNo) references Person (PersonNo),
    constraint FkPersonQuestionOther foreign key (OtherPersonNo) references Person (PersonNo)
);

-- What an officer answered: two people are one or two. With a place when the answer was about a row that waited: the row's unit and
-- how the person stands there.
create table PersonAnswer (
    AnswerNo bigint not null,
    LedgerNo bigint not null,
    Kind nvarchar(20) not null,          -- same, different
    PersonNo bigint not null,
    OtherPersonNo bigint not null,
    StandsAs nvarchar(20) not null,      -- member, seconded, second-post, mistake
    UnitNo bigint null,
    ImportNo bigint null,
    SheetNo int null,
    RowNo int null,
    constraint PkPersonAnswer primary key (AnswerNo),
    constraint FkPersonAnswerLedger foreign key (LedgerNo) references Ledger (LedgerNo),
    constraint FkPersonAnswerPerson foreign key (PersonNo) references Person (PersonNo),
    constraint FkPersonAnswerOther foreign key (OtherPersonNo) references Person (PersonNo),
    constraint FkPersonAnswerUnit foreign key (UnitNo) references Unit (UnitNo),
    constraint FkPersonAnswerImport foreign key (ImportNo) references Import (ImportNo)
);

-- An answer taken back: from this ledger number on it does not hold, and what it let in waits again.
create table PersonAnswerUndo (
    AnswerNo bigint not null,
    LedgerNo bigint not null,
    constraint PkPersonAnswerUndo primary key (AnswerNo),
    constraint FkPersonAnswerUndoAnswer foreign key (AnswerNo) references PersonAnswer (AnswerNo),
    constraint FkPersonAnswerUndoLedger foreign key (LedgerNo) references Ledger (LedgerNo)
);

insert into Counter (Name, Next) values ('answer', 1);
