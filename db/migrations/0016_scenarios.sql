-- Scenarios of forecasts kept by a name; the text is an original. They change no figure, so they are no acts of the ledger: a row is changed
-- when its scenario is, and goes when it is deleted.
create table Scenario (
    ScenarioNo bigint not null,
    Name nvarchar(100) not null,
    Sha256 nvarchar(64) not null,
    Account nvarchar(60) not null,       -- who kept it last
    KeptAt nvarchar(30) not null,        -- ISO 8601, UTC
    constraint PkScenario primary key (ScenarioNo)
);

insert into Counter (Name, Next) values ('scenario', 1);
