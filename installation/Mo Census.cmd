@echo off
rem Opens Census in the browser. The data lie in the user's own folder, so that a new version can be unpacked beside the old one.
chcp 65001 >nul
title Census
if not defined CENSUS_DB if not defined CENSUS_DB_FILE set "CENSUS_DB=%LOCALAPPDATA%\Census\census.db"
if not exist "%LOCALAPPDATA%\Census" mkdir "%LOCALAPPDATA%\Census"
echo Dang mo Census. Giu cua so nay trong khi lam viec; dong cua so la dung chuong trinh.
"%~dp0census.exe" serve --open
if errorlevel 1 pause
