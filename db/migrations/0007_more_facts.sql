-- More of what one row says about one person; null means that the row says nothing of it.
alter table Statement add PartyMember int null
go
alter table Statement add PartyAdmittedOn nvarchar(10) null
go
alter table Statement add PartyOfficialOn nvarchar(10) null
go
alter table Statement add PoliticalTheory nvarchar(20) null
go
alter table Statement add StateManagement nvarchar(20) null
go
alter table Statement add Languages nvarchar(200) null
go
alter table Statement add EnglishLevel nvarchar(20) null
go
alter table Statement add OtherLanguageLevel nvarchar(20) null
go
alter table Statement add MinorityLanguageLevel nvarchar(20) null
go
alter table Statement add UnnamedLanguageLevel nvarchar(20) null
go
alter table Statement add Computing nvarchar(200) null
go
alter table Statement add ComputingLevel nvarchar(20) null
go
alter table Statement add SalaryThousandths int null
go
-- Facts that dashes take away, as a sum of numbers (1 sex, 2 birth date, 4 ethnic group …); null is none.
alter table Statement add Erased int null
