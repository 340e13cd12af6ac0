@echo off
rem Starts Jinju. Builds it first when the build is missing or older than the sources.
rem   JINJU_JAVA       the folder of the JDK to use (default: JAVA_HOME, then the PATH)
rem   JINJU_JAVA_OPTS  more options for the JVM
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\jinju.jar"

if defined JINJU_JAVA set "JAVA_HOME=%JINJU_JAVA%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
  echo jinju: error: no JDK of version 17 or newer was found; install one, or name its folder in JINJU_JAVA>&2
  exit /b 2
)

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE for /f %%S in ('powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:JAR; if (@(Get-Item -LiteralPath ($env:ROOT + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + '\src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc } | Select-Object -First 1) { 'stale' }"') do set "STALE=1"
if not defined STALE goto run

where mvn >nul 2>nul
if errorlevel 1 (
  echo jinju: error: Maven is needed to build Jinju, and there is no mvn on the PATH>&2
  exit /b 2
)
echo jinju: building (first run)...>&2
pushd "%ROOT%"
call mvn -B -q -Dmaven.test.skip=true -Djinju.checks=-Xdiags:compact package 1>&2
if errorlevel 1 (
  popd
  echo jinju: error: the build failed; its messages stand above>&2
  exit /b 70
)
popd

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Djava.awt.headless=true "-Djinju.home=%ROOT%" %JINJU_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
