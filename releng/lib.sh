# shellcheck shell=bash
# What ./passeur, ./verify and releng/generate share: finding a JDK, a Maven, the user's cache. To be sourced.

PASSEUR_MAVEN_VERSION=3.9.11
PASSEUR_JAVA_NEEDED=21
PASSEUR_CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/passeur"

say() { printf '%s\n' "$*" >&2; }

die() {
  say "passeur: $*"
  exit 3
}

# File names with accents are unreadable to Java in the C locale.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
  C | POSIX)
    unset LC_ALL
    export LC_CTYPE=C.UTF-8
    ;;
esac

# The major version of the JDK in a folder; nothing where there is none that can compile.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$version" ] && printf '%s' "$version"
}

# Sets JAVA_HOME to the first JDK that is new enough: JAVA_HOME, PATH, then the usual folders (newest name first).
find_java() {
  local candidate version on_path=
  on_path=$(command -v javac || command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue
    if [ "$version" -ge "$PASSEUR_JAVA_NEEDED" ]; then
      JAVA_HOME=$candidate
      PASSEUR_JAVA_VERSION=$version
      export JAVA_HOME
      return 0
    fi
  done < <(
    printf '%s\n' "${JAVA_HOME:-}" "$on_path"
    for candidate in /usr/lib/jvm /opt /opt/java /usr/local /usr/local/lib/jvm /usr/java "$HOME/.sdkman/candidates/java" \
      "$HOME/.jdks" "$HOME/.local/share/mise/installs/java" "$HOME/.asdf/installs/java" "$HOME"; do
      [ -d "$candidate" ] && find "$candidate" -mindepth 1 -maxdepth 1 \( -type d -o -type l \) 2>/dev/null | sort -rV
    done
  )
  die "no JDK $PASSEUR_JAVA_NEEDED or newer found in JAVA_HOME, PATH, /usr/lib/jvm, /opt, /usr/local, ~/.sdkman or ~/.jdks.
Install one (on Debian or Ubuntu: apt-get install openjdk-21-jdk-headless) or set JAVA_HOME."
}

# Says which JDK was taken; with "changed", only when it is another than the last time.
say_java() {
  local line="Java $PASSEUR_JAVA_VERSION in $JAVA_HOME" noted="$PASSEUR_CACHE/java"
  if [ "${1:-}" = changed ] && [ "$(cat "$noted" 2>/dev/null)" = "$line" ]; then
    return 0
  fi
  say "passeur: $line"
  mkdir -p "$PASSEUR_CACHE"
  printf '%s\n' "$line" >"$noted"
}

maven_version() {
  "$1" --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p'
}

# Sets MAVEN to one that Tycho accepts. The Maven at hand fetches it as an artifact where it is older itself.
find_maven() {
  MAVEN="$PASSEUR_CACHE/apache-maven-$PASSEUR_MAVEN_VERSION/bin/mvn"
  [ ! -f "$MAVEN" ] || return 0
  local at_hand version
  at_hand=$(command -v mvn || true)
  if [ -z "$at_hand" ]; then
    at_hand=$(find /opt /usr/share/maven /usr/local "$HOME/.sdkman/candidates/maven" -maxdepth 4 -path '*/bin/mvn' 2>/dev/null | sort -rV | head -n 1)
  fi
  [ -n "$at_hand" ] || die "no Maven found. Install any from 3.6 on (on Debian or Ubuntu: apt-get install maven)."
  version=$(maven_version "$at_hand")
  case "$version" in
    3.9.*)
      MAVEN=$at_hand
      return 0
      ;;
  esac
  say "passeur: Maven ${version:-at $at_hand} is at hand; fetching $PASSEUR_MAVEN_VERSION with it, once"
  mkdir -p "$PASSEUR_CACHE"
  local work log
  work=$(mktemp -d "$PASSEUR_CACHE/maven.XXXXXX")
  log="$work/log"
  fetch_maven() {
    (cd "$work" && "$at_hand" -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
      "-Dartifact=org.apache.maven:apache-maven:$PASSEUR_MAVEN_VERSION:zip:bin" "-DoutputDirectory=$work") >"$log" 2>&1
  }
  # a Maven this old may not run on a JDK this new: then it does with the machine's default one
  if ! fetch_maven && ! (unset JAVA_HOME && fetch_maven); then
    tail -n 20 "$log" >&2
    die "could not fetch Maven $PASSEUR_MAVEN_VERSION (see above)"
  fi
  chmod +x "$work/apache-maven-$PASSEUR_MAVEN_VERSION/bin/mvn"
  mv -T "$work/apache-maven-$PASSEUR_MAVEN_VERSION" "$PASSEUR_CACHE/apache-maven-$PASSEUR_MAVEN_VERSION" 2>/dev/null || true
  rm -rf "$work"
  [ -f "$MAVEN" ] || die "Maven $PASSEUR_MAVEN_VERSION did not arrive in $PASSEUR_CACHE"
  chmod +x "$MAVEN"
}

# One number for all that the product is made of: names, sizes and times of its sources.
sources() {
  (
    cd "$ROOT"
    find pom.xml .mvn bundles features releng \
      \( -name target -o -name bin -o -name '*.tests' -o -path releng/org.passeur.checks -o -path releng/org.passeur.acceptance \
      -o -path 'bundles/org.passeur.lib.*/lib' -o -path 'bundles/org.passeur.lib.*/icons' -o -path 'bundles/*/fonts' \
      -o -path releng/decisions -o -path releng/bench \) -prune \
      -o -type f ! -name '.*' ! -name pom.tycho ! -name '*.md' ! -name '*.sh' -printf '%p %s %T@\n'
  ) | LC_ALL=C sort | sha1sum | cut -c1-16
}

# The folder of the products that were built from this source tree.
products() {
  printf '%s' "$PASSEUR_CACHE/products/$(printf '%s' "$ROOT" | sha1sum | cut -c1-12)"
}

passeur_tools() {
  find_java
  say_java
  find_maven
  if [ "$PASSEUR_JAVA_VERSION" -ge 24 ]; then
    # what Maven's own libraries do makes such a Java talk
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}

# Turns Maven's log into one line a module.
show_progress() {
  awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      match($0, /\[[0-9]+\/[0-9]+\]$/)
      step = substr($0, RSTART)
      sub(/^\[INFO\] Building (\[[a-z-]+\] )?/, "")
      sub(/ [^ ]+ +\[[0-9]+\/[0-9]+\]$/, "")
      print "  " step " " $0
      fflush()
    }
    /Resolving target definition/ { print "  resolving the target platform (the first time this fetches it)"; fflush() }
    # what the tests of faults counted
    /Faults: / { sub(/^.*Faults: /, "Faults: "); print "      " $0; fflush() }
    /Tests run:.*Time elapsed/ { sub(/^\[[A-Z]+\] /, ""); print "      " $0; fflush() }' >&2
}

# What went wrong, out of a long log.
show_errors() {
  grep -vE 'does not match a valid id pattern|^\[ERROR\] *$|re-run Maven|Re-run Maven|read the following articles|\[Help 1\] http' "$1" |
    grep -E '^\[ERROR\]|FAILURE|Missing requirement' | sed -n '1,60p' >&2 || true
  say "The whole log: $1"
}
