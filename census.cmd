@echo off
rem Runs Census from a checkout: builds it (quick when nothing has changed), then runs the built program.
setlocal
set "ROOT=%~dp0"
set "OUT=%ROOT%artifacts\census\windows"
where dotnet >nul 2>nul || (echo Can .NET SDK 10 / the .NET 10 SDK is needed: dotnet was not found 1>&2 & exit /b 3)
if exist "%OUT%\census.dll" (
  powershell -NoProfile -Command "$b=(Get-Item '%OUT%\census.dll').LastWriteTime; $n=Get-ChildItem -Recurse -File '%ROOT%src','%ROOT%db\migrations','%ROOT%plans','%ROOT%reference' | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTime -gt $b } | Select-Object -First 1; if ($n) { exit 1 }" && goto run
)
dotnet publish "%ROOT%src\Census.Cli\Census.Cli.csproj" -c Release -o "%OUT%" --nologo -v quiet 1>&2 || exit /b 3
copy /b "%OUT%\census.dll"+,, "%OUT%\census.dll" >nul
:run
dotnet "%OUT%\census.dll" %*
exit /b %ERRORLEVEL%
