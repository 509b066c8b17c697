-- The only rows that daily work changes: the counters, whether a round is open, accounts (a password, a wrong sign-in), and scenarios of
-- forecasts that somebody keeps under a name and may delete. Everything else is only ever added, and the server
-- itself now sees to that. Run after the first census db migrate, when the tables are there:
--   sqlcmd -S SERVER -E -b -i grant-updates.sql
use census;
go
grant update on dbo.Counter to census_officer;
grant update on dbo.Round to census_officer;
grant update on dbo.Account to census_officer;
grant update, delete on dbo.Scenario to census_officer;
go
