@echo off
rem Starts the studio or one of its commands; the script beside it says why commands get options of their own.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="" goto window
if exist "%~1" goto window
if not "%~x1"=="" goto window
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:SharedArchiveFile=%HERE%stackwright.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -jar "%HERE%stackwright.jar" %*
exit /b %ERRORLEVEL%
:window
"%JAVA%" -jar "%HERE%stackwright.jar" %*
exit /b %ERRORLEVEL%
