-- Makes the database. Run once by an administrator of the server:
--   sqlcmd -S SERVER -E -b -i create-database.sql
-- Safe to run again: what is there stays as it is. On Azure SQL make the database in the portal instead; it allows snapshots already.
if db_id(N'census') is null
    create database census;
go
-- a report reads one unchanging state while others import; Census says so when this is missing
alter database census set allow_snapshot_isolation on;
go
-- every change in the log, so that backups of the log can bring the database back to any minute
alter database census set recovery full;
go
