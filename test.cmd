@echo off
rem The one test command for Windows; on SQL Server too where CENSUS_TEST_SQLSERVER names one.
cd /d "%~dp0"
dotnet test Census.sln -c Release --nologo
if errorlevel 1 exit /b 1
set CENSUS_TEST_ENGINE=sqlserver
dotnet test tests\Census.Integration.Tests -c Release --no-build --nologo --filter "Engine=both"
exit /b %ERRORLEVEL%
