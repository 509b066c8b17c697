-- Two logins with no more rights than their work needs. Run by an administrator of the server after create-database.sql:
--   sqlcmd -S SERVER -E -b -v AdminPassword="…" OfficerPassword="…" -i create-logins.sql
-- census_admin makes and changes the tables (census db migrate, db copy). census_officer works with them: adds rows, and changes
-- none but those that grant-updates.sql names.
use master;
go
create login census_admin with password = N'$(AdminPassword)', default_database = census, check_policy = on;
create login census_officer with password = N'$(OfficerPassword)', default_database = census, check_policy = on;
go
use census;
go
create user census_admin for login census_admin;
create user census_officer for login census_officer;
go
alter role db_ddladmin add member census_admin;
alter role db_datareader add member census_admin;
alter role db_datawriter add member census_admin;
grant references to census_admin;
grant select, insert on schema::dbo to census_officer;
go
