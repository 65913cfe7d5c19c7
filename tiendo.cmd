@echo off
rem Builds the program when it is missing or out of date, then runs it.
rem Relative paths among the arguments stay relative to where this was called from.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\tiendo.jar"
set "ARCHIVE=%HOME_DIR%\target\tiendo.jsa"
set "KNOWN=%HOME_DIR%\target\tiendo.java"
set "LOG=%HOME_DIR%\target\tiendo-build.log"

rem The messages below are UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul

set "JAVA=java.exe"
set "JAVAC=javac.exe"
if not defined JAVA_HOME goto java_on_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
set "JAVAC=%JAVA_HOME%\bin\javac.exe"
if exist "%JAVA%" goto java_found
set "MESSAGE=JAVA_HOME trỏ tới nơi không có Java; sửa hoặc bỏ biến này."
goto fail
:java_on_path
where java.exe >nul 2>nul
if not errorlevel 1 goto java_found
set "MESSAGE=chưa có Java; cài JDK 17 trở lên rồi chạy lại."
goto fail
:java_found

rem Exit code 1: something the program is made of is newer than the program. An archive older than the program is
rem of another build and would be ignored in silence.
if not exist "%JAR%" goto build
powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command ^
  "$made = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc;" ^
  "if ((Test-Path -LiteralPath $env:ARCHIVE) -and (Get-Item -LiteralPath $env:ARCHIVE).LastWriteTimeUtc -lt $made) { Remove-Item -Force -LiteralPath $env:ARCHIVE };" ^
  "$parts = 'pom.xml','src\main' | ForEach-Object { Join-Path $env:HOME_DIR $_ } | Where-Object { Test-Path -LiteralPath $_ };" ^
  "$all = @(Get-Item -LiteralPath $parts) + @(Get-ChildItem -LiteralPath $parts -Recurse -Force);" ^
  "if ($all | Where-Object { $_.LastWriteTimeUtc -gt $made } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto built

:build
"%JAVAC%" --release 17 -version >nul 2>nul
if not errorlevel 1 goto jdk_found
set "MESSAGE=cần JDK 17 trở lên để dựng chương trình."
goto fail
:jdk_found
where mvn.cmd >nul 2>nul
if not errorlevel 1 goto maven_found
set "MESSAGE=chưa có Maven; cài Maven 3.8 trở lên rồi chạy lại."
goto fail
:maven_found
if exist "%JAR%" (
  echo Mã nguồn, khuôn hoặc dữ liệu gốc mới hơn chương trình: đang dựng lại… 1>&2
) else (
  echo Đang dựng chương trình lần đầu, có thể mất vài phút… 1>&2
)
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
pushd "%HOME_DIR%"
call mvn.cmd -B -ntp -Dstyle.color=never -DskipTests package >"%LOG%" 2>&1
set "STATUS=%ERRORLEVEL%"
popd
if "%STATUS%"=="0" goto maven_done
type "%LOG%" 1>&2
set "MESSAGE=không dựng được chương trình; xem các dòng ERROR và WARNING ở trên."
goto fail
:maven_done
del /f /q "%ARCHIVE%" "%KNOWN%" >nul 2>nul

:built
set "CHECKED="
if exist "%KNOWN%" set /p CHECKED=<"%KNOWN%"
if "%CHECKED%"=="%JAVA%" goto checked
rem That option came with Java 19.
"%JAVA%" -XX:+AutoCreateSharedArchive -version >nul 2>nul
if not errorlevel 1 goto java_ok
"%JAVA%" -version 2>&1 | findstr /c:"version \"17" /c:"version \"18" >nul
if not errorlevel 1 goto java_ok
set "MESSAGE=cần Java 17 trở lên để chạy chương trình."
goto fail
:java_ok
del /f /q "%ARCHIVE%" >nul 2>nul
>"%KNOWN%" echo %JAVA%
:checked

rem Short work: a quick compiler, a simple collector and an archive of loaded classes. The benchmark is long work.
set "OPTIONS=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
if /i not "%~1"=="bench" set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if exist "%ARCHIVE%" goto with_archive
if /i "%~1"=="build" goto making_archive
"%JAVA%" %OPTIONS% "-Dtiendo.home=%HOME_DIR%" -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
goto end

:with_archive
"%JAVA%" %OPTIONS% "-XX:SharedArchiveFile=%ARCHIVE%" "-Dtiendo.home=%HOME_DIR%" -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
goto end

rem The first build that ends well after the program was made leaves the archive for the runs that follow.
:making_archive
"%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%ARCHIVE%.new" "-Dtiendo.home=%HOME_DIR%" -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if not exist "%ARCHIVE%.new" goto end
if "%STATUS%"=="0" move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>nul
if exist "%ARCHIVE%.new" del /f /q "%ARCHIVE%.new" >nul 2>nul
goto end

:fail
echo tiendo: %MESSAGE% 1>&2
set "STATUS=3"

:end
if defined PAGE chcp %PAGE% >nul
exit /b %STATUS%
