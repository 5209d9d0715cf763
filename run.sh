#!/usr/bin/env bash
# ./run.sh ARGS: builds Quarterday if its sources changed, then runs `quarterday ARGS`.
# ./run.sh test: the whole test suite (`mvn verify`); further words go to Maven.
#
# It uses the newest Java it finds, 17 or later. Only the program's results go to standard output.
#   QUARTERDAY_NO_BUILD=1      never build: run the program as it was last built
#   QUARTERDAY_JDK=DIR         use the Java in DIR instead of the newest
#   QUARTERDAY_JAVA_OPTS=...   further words for java, such as -Xmx4g
# Ends 2 when Java, Maven or the program is missing (nothing was run), 3 when the build failed.
set -euo pipefail

readonly sample_job=thamesmere/nightly # what a run of it loads is what the archive of classes holds

say() { printf '%s\n' "$*" >&2; }
stop() { local code=$1; shift; say "$@"; exit "$code"; }

# The folder this script stands in, links to the script followed.
find_root() {
  local script=$1 link
  while [ -L "$script" ]; do
    link=$(readlink "$script")
    case $link in /*) script=$link ;; *) script=${script%/*}/$link ;; esac
  done
  cd -P -- "$(dirname -- "$script")" >/dev/null && pwd
}

# From Java 24 on libraries cause warnings about their own insides unless these are given.
readonly quiet_options='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'

# ---- Java -------------------------------------------------------------------------------------

java_home= java_version= java_rank=0 # the newest Java: enough to run the program
jdk_home= jdk_rank=0                 # the newest one that can compile too

# 17.0.15 -> 17000015, 1.8.0_402 -> 8000402: versions as numbers that compare.
rank() {
  local part=() IFS='.-_+'
  read -r -a part <<<"$1"
  [ "${part[0]:-}" != 1 ] || part=("${part[@]:1}")
  local i sum=0 n
  for i in 0 1 2; do
    n=${part[i]:-0}
    [[ $n =~ ^[0-9]{1,3}$ ]] || n=0
    sum=$((sum * 1000 + 10#$n))
  done
  REPLY=$sum
}

consider() { # home, version
  rank "$2"
  [ "$REPLY" -ge 17000000 ] || return 0
  if [ "$REPLY" -gt "$java_rank" ]; then java_home=$1 java_version=$2 java_rank=$REPLY; fi
  if [ "$REPLY" -gt "$jdk_rank" ] && [ -x "$1/bin/javac" ]; then jdk_home=$1 jdk_rank=$REPLY; fi
}

# Reads the home's own `release` file, which is a hundred times quicker than starting its java.
consider_by_release() {
  local home=$1 line
  [ -x "$home/bin/java" ] && [ -r "$home/release" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in JAVA_VERSION=*)
      line=${line#JAVA_VERSION=} line=${line//[$'"\r']/}
      consider "$home" "$line"
      return 0
      ;;
    esac
  done <"$home/release"
}

consider_by_starting() { # path of a java
  local told home version
  told=$("$1" -XshowSettings:properties -version 2>&1 </dev/null) || return 0
  home=$(sed -n 's/^ *java\.home = //p' <<<"$told")
  version=$(sed -n 's/^ *java\.version = //p' <<<"$told")
  [ -x "$home/bin/java" ] || return 0
  consider "$home" "$version"
}

find_java() {
  local home on_path homes=()
  if [ -n "${QUARTERDAY_JDK:-}" ]; then
    homes=("$QUARTERDAY_JDK")
  else
    [ -z "${JAVA_HOME:-}" ] || homes+=("$JAVA_HOME")
    on_path=$(type -P java || true)
    if [ -n "$on_path" ]; then
      home=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
      homes+=("${home%/bin/java}")
    fi
    for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
      [ ! -d "$home" ] || homes+=("$home")
    done
  fi
  for home in ${homes[@]+"${homes[@]}"}; do consider_by_release "$home"; done
  [ -z "$java_home" ] || return 0
  # No home says what it is: ask those that can be started, and a wrapper that stands on the path.
  for home in ${homes[@]+"${homes[@]}"}; do
    [ ! -x "$home/bin/java" ] || consider_by_starting "$home/bin/java"
  done
  [ -z "${on_path:-}" ] || consider_by_starting "$on_path"
}

readonly get_java="Get one from your package manager (Debian, Ubuntu: apt install openjdk-17-jdk;
Fedora: dnf install java-17-openjdk-devel; macOS: brew install openjdk) or https://adoptium.net,
or set JAVA_HOME to where it is."

need_java() {
  find_java
  [ -n "$java_home" ] || {
    [ -z "${QUARTERDAY_JDK:-}" ] || stop 2 "QUARTERDAY_JDK=$QUARTERDAY_JDK is not a Java of version 17 or later."
    stop 2 "Quarterday needs Java 17 or later, and none was found.
$get_java"
  }
}

need_build_tools() {
  [ -n "$jdk_home" ] || stop 2 "Quarterday has to be built first, and Java $java_version in $java_home is without a compiler (javac):
a full JDK of version 17 or later is needed.
$get_java"
  mvn=$(type -P mvn || true)
  local dir
  for dir in "${MAVEN_HOME:-}" "${M2_HOME:-}" "${HOME:-/nonexistent}/.sdkman/candidates/maven/current"; do
    [ -n "$mvn" ] || [ -z "$dir" ] || [ ! -x "$dir/bin/mvn" ] || mvn=$dir/bin/mvn
  done
  [ -n "$mvn" ] || stop 2 "Quarterday has to be built first, and Maven (mvn), which builds it, was not found.
Get Maven 3.8 or later from your package manager (Debian, Ubuntu: apt install maven; macOS: brew install maven)
or https://maven.apache.org, or set MAVEN_HOME to where it is."
}

maven() { # runs in the root, never reads what was piped to the program
  local quiet=
  [ "$jdk_rank" -lt 24000000 ] || quiet=$quiet_options
  (cd "$root" && JAVA_HOME=$jdk_home MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" exec "$mvn" "$@" </dev/null)
}

# ---- One build at a time ----------------------------------------------------------------------

lock() { # with `or-skip`: 1 at once when another holds it
  mkdir -p "$root/target" 2>/dev/null && [ -w "$root/target" ] ||
    stop 2 "Quarterday has to be built, and $root/target cannot be written to."
  if type -P flock >/dev/null; then
    exec 9<"$root"
    flock -n 9 && return
    if [ "${1:-}" = or-skip ]; then exec 9<&-; return 1; fi
    say "Another build is going on: waiting for it."
    flock 9
    return
  fi
  local held=$root/target/.building told= other
  until mkdir "$held" 2>/dev/null; do
    other=$(cat "$held/pid" 2>/dev/null || true)
    if [ -n "$other" ] && ! kill -0 "$other" 2>/dev/null; then
      mv "$held" "$held.stale.$$" 2>/dev/null && rm -rf "$held.stale.$$"
      continue
    fi
    [ "${1:-}" != or-skip ] || return 1
    [ -n "$told" ] || say "Another build is going on: waiting for it."
    told=yes
    sleep 0.2
  done
  trap 'rm -rf "$root/target/.building"' EXIT
  trap 'exit 130' INT TERM HUP
  printf '%s\n' $$ >"$held/pid"
}

unlock() {
  if type -P flock >/dev/null; then exec 9<&-; else
    rm -rf "$root/target/.building"
    trap - EXIT INT TERM HUP
  fi
}

# ---- The program ------------------------------------------------------------------------------

# One word for the content of all that the program is built from: the same on every machine, and the
# same again after a checkout there and back.
stamp_of_sources() {
  local sum
  if type -P sha256sum >/dev/null; then sum=(sha256sum)
  elif type -P shasum >/dev/null; then sum=(shasum -a 256)
  else sum=(cksum); fi
  [ -f "$root/pom.xml" ] && [ -d "$root/src/main" ] || return 0
  local places=(pom.xml src/main)
  [ ! -d "$root/.mvn" ] || places+=(.mvn)
  (
    cd "$root"
    find "${places[@]}" -type f ! -name '*~' ! -name '.#*' ! -name '*.sw?' ! -name .DS_Store -print0 |
      LC_ALL=C sort -z | xargs -0 "${sum[@]}" | "${sum[@]}" | cut -c 1-16
  )
}

# A program stands in a folder named by its stamp and is never overwritten, so that a build does not
# pull the jar from under a run that has begun.
build() {
  local fresh=$programs/.$stamp.$$ built=$root/target/quarterday.jar old
  say "Building Quarterday from its sources with Java $(basename "$jdk_home") …"
  rm -rf "$root/target/classes" "$root/target/lib" "$built"
  maven -q -B -Dstyle.color=never -Dcompiler.on-warning=-nowarn -Dmaven.test.skip=true package >&2 9<&- ||
    stop 3 "The build failed: see above. Nothing was run."
  [ "$(stamp_of_sources)" = "$stamp" ] ||
    stop 3 "The sources changed while they were being built. Nothing was run; please try again."
  mkdir -p "$programs"
  rm -rf "$programs"/.[!.]* # what an interrupted build left
  mkdir "$fresh"
  cp -p "$built" "$fresh/"
  cp -Rpl "$root/target/lib" "$fresh/" 2>/dev/null || { rm -rf "$fresh/lib"; cp -Rp "$root/target/lib" "$fresh/"; }
  rm -rf "$programs/${stamp:?}"
  mv "$fresh" "$programs/$stamp"
  # The last few stay, for what still runs from them.
  (cd "$programs" && ls -1td ????????????????*/ | tail -n +4 | while IFS= read -r old; do rm -rf "./$old"; done)
}

# Leaves the stamp of the program to run in $stamp.
need_program() {
  programs=$root/target/program
  stamp=$(stamp_of_sources)
  if [ -n "$stamp" ] && [ -f "$programs/$stamp/quarterday.jar" ]; then return; fi
  if [ "${QUARTERDAY_NO_BUILD:-}" = 1 ]; then
    local last
    last=$(cd "$programs" 2>/dev/null && ls -1td ????????????????*/ 2>/dev/null | head -n 1) || true
    [ -n "$last" ] && [ -f "$programs/$last/quarterday.jar" ] ||
      stop 2 "Quarterday is not built, and QUARTERDAY_NO_BUILD=1 forbids building it. Run ./run.sh --help once without it."
    [ -z "$stamp" ] || say "The sources changed since Quarterday was built; QUARTERDAY_NO_BUILD=1: running it as it was built."
    stamp=${last%/}
    return
  fi
  [ -n "$stamp" ] || stop 2 "The sources of Quarterday (pom.xml, src/main) are not beside run.sh in $root."
  need_build_tools
  lock
  [ -f "$programs/$stamp/quarterday.jar" ] || build
  unlock
}

# The classes of one run over the samples, kept as the virtual machine reads them quickest: it halves the
# time a look-up takes. Made once for each program and Java, in a scratch home; without it all works, only slower.
need_archive() {
  archive=$programs/$stamp/${java_home//\//_}-$java_version.jsa
  [ ! -e "$archive" ] && [ "${QUARTERDAY_NO_BUILD:-}" != 1 ] && [ -w "$programs/$stamp" ] || return 0
  lock or-skip || return 0
  local scratch lesson=(--help)
  scratch=$(mktemp -d "$programs/.lesson.XXXXXX")
  [ ! -f "$root/jobs/$sample_job.yaml" ] || lesson=(run "$sample_job" --home "$scratch/home")
  java_options
  # an empty one says that there is no use in trying again; half of one would stop the virtual machine
  : >"$scratch/archive"
  "$java_home/bin/java" "${options[@]}" -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$scratch/archive.jsa" \
    -jar "$programs/$stamp/quarterday.jar" "${lesson[@]}" >/dev/null 2>&1 </dev/null 9<&- &&
    [ -s "$scratch/archive.jsa" ] && sync "$scratch/archive.jsa" &&
    mv -f "$scratch/archive.jsa" "$scratch/archive"
  mv -f "$scratch/archive" "$archive"
  rm -rf "$scratch"
  unlock
}

# The command among the arguments; --home and its folder may stand before it.
command_of() {
  while [ $# -gt 0 ]; do
    case $1 in
      --home | --as-of) shift ;;
      --help | -h | --version | -V) REPLY=help; return ;;
      -*) ;;
      *) REPLY=$1; return ;;
    esac
    shift || true
  done
  REPLY=
}

java_options() {
  options=(
    -Xmx1g -Xshare:auto
    # the virtual machine's own warnings go to standard output unless told otherwise
    -Xlog:disable -Xlog:all=warning:stderr -Xlog:cds*=off:stderr -Xlog:class+path=off:stderr
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    -Djava.awt.headless=true
    -Dquarterday.root="$root" -Dquarterday.program="$stamp"
  )
  # shellcheck disable=SC2206 # a list of words
  [ "$java_rank" -lt 24000000 ] || options+=($quiet_options)
  [ ! -s "$archive" ] || options+=(-XX:SharedArchiveFile="$archive")
  command_of "$@"
  case $REPLY in
    # short: the optimising compiler and a parallel collector would cost more than they give
    help | figures | summary | trace | history | schedule | doctor | explain | confirm | init | template)
      options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
      ;;
  esac
}

# ---- Here it begins ---------------------------------------------------------------------------

root=$(find_root "${BASH_SOURCE[0]}")
need_java

if [ "${1:-}" = test ]; then
  shift
  need_build_tools
  lock
  status=0
  # a test that starts this script must not wait for the build it is part of
  QUARTERDAY_NO_BUILD=1 maven -B -ntp verify "$@" || status=$?
  exit "$status"
fi

need_program
need_archive
java_options "$@"
# shellcheck disable=SC2086 # QUARTERDAY_JAVA_OPTS is a list of words
# Java reads file names by the locale: under cron's plain C, two names in another script could be one.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
exec "$java_home/bin/java" "${options[@]}" ${QUARTERDAY_JAVA_OPTS:-} \
  -jar "$programs/$stamp/quarterday.jar" "$@"
