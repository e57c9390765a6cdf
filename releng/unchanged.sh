# shellcheck shell=bash
# What ./verify need not test again: test bundles that passed, and of which nothing has changed since, neither they nor
# any bundle that they reach. To be sourced. A fresh clone has no notes, so everything runs there.

PASSED="$ROOT/releng/target/passed"

# The values of a manifest's header, one name a line, without directives and versions.
header() {
  [ -f "$1/META-INF/MANIFEST.MF" ] || return 0
  tr -d '\r' <"$1/META-INF/MANIFEST.MF" | sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g' | sed -n "s/^$2: *//p" |
    sed -e 's/"[^"]*"//g' | tr ',' '\n' | sed -e 's/;.*//' -e 's/ //g' -e '/^$/d'
}

# One line a folder with a number for its content: name, then number. What all depend on is under the name "common".
contents() {
  git ls-files -z -co --exclude-standard -- bundles features releng pom.xml .mvn verify |
    xargs -0 -r sha1sum 2>/dev/null | LC_ALL=C sort -k 2 | awk '
      { sum = $1; file = substr($0, 43); split(file, part, "/") }
      file ~ /\.md$/ && file !~ /\/src\// { next }
      part[1] == "bundles" && file ~ /^bundles\/[^\/]+\// { print part[2] " " sum file; next }
      part[1] == "releng" && part[2] ~ /^org\.passeur\.(acceptance|checks|repository)$/ { print part[2] " " sum file; next }
      part[1] == "features" { print "features " sum file; next }
      # the benchmarks are measured by hand; the checks of the house see to it that they compile
      part[2] == "bench" { print "org.passeur.checks " sum file; next }
      part[2] ~ /^(pictures|generate|decisions)$/ { next }
      { print "common " sum file }'
  # real inputs beside the checkout decide which tests run
  find ../shared/data -type f -printf 'common %p %s\n' 2>/dev/null | LC_ALL=C sort || true
}

declare -A CONTENT EXPORTER REACHES

learn() {
  local name line folder package
  while read -r name line; do
    CONTENT[$name]="${CONTENT[$name]:-}$line"$'\n'
  done < <(contents)
  for folder in bundles/org.passeur.*; do
    while read -r package; do EXPORTER[$package]=$(basename "$folder"); done < <(header "$folder" Export-Package)
  done
}

# Adds a bundle and all that it reaches to REACHES.
reach() {
  local name=$1 other
  [ -z "${REACHES[$name]:-}" ] && [ -d "bundles/$name" ] || return 0
  REACHES[$name]=1
  while read -r other; do reach "$other"; done < <(header "bundles/$name" Require-Bundle; header "bundles/$name" Fragment-Host)
  while read -r other; do [ -z "${EXPORTER[$other]:-}" ] || reach "${EXPORTER[$other]}"; done < <(header "bundles/$name" Import-Package)
}

# The number of a module with tests: of all that it depends on.
number_of() {
  local module=$1 name
  {
    printf '%s' "${CONTENT[common]:-}"
    case "$module" in
      bundles/*.ui.tests | releng/*)
        # the workbench, the product and the checks of the house depend on everything but the tests of others
        for name in "${!CONTENT[@]}"; do
          case "$name" in
            common) ;;
            *.tests) [ "$module" != "bundles/$name" ] && [ "$module" != releng/org.passeur.checks ] || printf '%s %s' "$name" "${CONTENT[$name]}" ;;
            org.passeur.acceptance | org.passeur.checks) [ "$module" != "releng/$name" ] || printf '%s %s' "$name" "${CONTENT[$name]}" ;;
            *) printf '%s %s' "$name" "${CONTENT[$name]}" ;;
          esac
        done | LC_ALL=C sort
        ;;
      *)
        REACHES=()
        reach "$(basename "$module")"
        for name in "${!REACHES[@]}"; do printf '%s %s' "$name" "${CONTENT[$name]:-}"; done | LC_ALL=C sort
        ;;
    esac
  } | sha1sum | cut -c1-40
}

with_tests() {
  local folder
  for folder in bundles/*.tests releng/org.passeur.checks releng/org.passeur.acceptance; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

declare -A NUMBER

# Says which modules need not run, separated by commas, each with ! before it.
unchanged() {
  local module
  learn
  while read -r module; do NUMBER[$module]=$(number_of "$module"); done < <(with_tests)
  UNCHANGED=()
  for module in "${!NUMBER[@]}"; do
    if [ "$(sed -n 1p "$PASSED/$(basename "$module")" 2>/dev/null)" = "${NUMBER[$module]}" ]; then
      UNCHANGED+=("$module")
    fi
  done
}

# Notes of each module that ran whether it passed, with its number of before the run.
note_passed() {
  local module reports
  mkdir -p "$PASSED"
  for module in "${!NUMBER[@]}"; do
    reports=$(find "$module/target/surefire-reports" -name 'TEST-*.xml' -newer "$1" 2>/dev/null || true)
    [ -n "$reports" ] || continue
    rm -f "$PASSED/$(basename "$module")"
    # shellcheck disable=SC2086 # a list of names without spaces
    grep -lqE '<(failure|error)[ >]' $reports || printf '%s\n' "${NUMBER[$module]}" >"$PASSED/$(basename "$module")"
  done
}
