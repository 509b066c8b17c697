@echo off
cd /d "%~dp0"
dotnet test Census.sln -c Release --nologo
exit /b %ERRORLEVEL%
