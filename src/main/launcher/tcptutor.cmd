@echo off
rem Starts tcptutor with the jar beside this script. Needs Java 17 or newer.
setlocal
set "TCPTUTOR_DIR=%~dp0"

set "TCPTUTOR_JAVA=java"
if defined JAVA_HOME set "TCPTUTOR_JAVA=%JAVA_HOME%\bin\java.exe"

rem The program writes UTF-8: the console has to read it so, and gets its own code page back.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "TCPTUTOR_CODEPAGE=%%p"
chcp 65001 >nul
"%TCPTUTOR_JAVA%" ^
  -XX:SharedArchiveFile="%TCPTUTOR_DIR%tcptutor.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off ^
  -XX:TieredStopAtLevel=1 -XX:-UsePerfData ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  -Dorg.jline.terminal.graphemeCluster=false -Dlibrary.jline.path="%TCPTUTOR_DIR%lib\native" ^
  -Dorg.sqlite.lib.path="%TCPTUTOR_DIR%lib\native\sqlite" ^
  -cp "%TCPTUTOR_DIR%tcptutor.jar" tcptutor.shell.cli.Main %*
set "TCPTUTOR_EXIT=%ERRORLEVEL%"
chcp %TCPTUTOR_CODEPAGE% >nul

rem Asking java for its version first would double the start: ask only when the run went wrong.
if "%TCPTUTOR_EXIT%"=="0" exit /b 0
if "%TCPTUTOR_EXIT%"=="2" exit /b 2
if "%TCPTUTOR_EXIT%"=="70" exit /b 70
set TCPTUTOR_MAJOR=0
for /f "tokens=3" %%v in ('""%TCPTUTOR_JAVA%" -version 2>&1" ^| findstr /c:" version "') do (
  for /f "delims=." %%m in ("%%~v") do set "TCPTUTOR_MAJOR=%%m"
)
if %TCPTUTOR_MAJOR% GEQ 17 exit /b %TCPTUTOR_EXIT%
echo tcptutor: there is no java, or one that is older than Java 17 1>&2
echo   install a JDK or JRE 17 or newer, and put it on the PATH or set JAVA_HOME to it 1>&2
exit /b 2
