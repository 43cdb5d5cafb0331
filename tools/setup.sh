# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by ./tessera: finds what of tools/packages.txt is missing and installs it with apt. Where there is no apt, or it is not
# one of the distributions that the file knows, it prints the packages and goes on if the tools happen to be there.
# Leaves the Python to use in $python.

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "tessera: $*"
    exit 1
}

wrong_usage() {
    say "tessera: $*"
    say "./tessera --help says what there is"
    exit 2
}

# Runs a command and shows it first.
show() {
    printf '+ %s\n' "$(printf '%q ' "$@" | sed 's/ $//')" >&2
    "$@"
}

# distribution: debian-12, ubuntu-24.04, ...; what os-release says.
distribution() {
    local release=${TESSERA_OS_RELEASE:-/etc/os-release}
    [[ -r $release ]] && (. "$release" && echo "${ID:-unknown}-${VERSION_ID:-unknown}") || echo unknown
}

# is_there NEED: whether a row's first column is satisfied.
is_there() {
    local kind=${1%%:*} name=${1#*:} header
    case $kind in
        command)
            local least=""
            [[ $name != *">="* ]] || least=${name#*>=}
            name=${name%%>=*}
            PATH=$PATH:/usr/sbin:/sbin command -v "$name" >/dev/null || return 1
            [[ -z $least ]] || is_new_enough "$name" "$least" ;;
        optional) [[ -z ${want_optional-} ]] || command -v "$name" >/dev/null ;;
        newer) [[ -z ${want_newer-} ]] || is_new_enough "${name%%>=*}" "${name#*>=}" ;;
        header)
            for header in /usr/include/"$name" /usr/local/include/"$name" /usr/include/*-linux-gnu/"$name"; do
                [[ ! -e $header ]] || return 0
            done
            return 1 ;;
        runtime)
            local library
            for library in "$(clang-19 -print-resource-dir 2>/dev/null)"/lib/*/libclang_rt."$name"*.a; do
                [[ ! -e $library ]] || return 0
            done
            return 1 ;;
        firmware)
            local arch code settings
            while read -r arch code settings; do
                [[ $arch != "$name" || ! -e $code || ! -e $settings ]] || return 0
            done <generated/boot/uefi/firmware.txt
            return 1 ;;
        python) [[ -n $python ]] ;;
        *) fail "tools/packages.txt: unknown kind of need: $1" ;;
    esac
}

is_new_enough() {
    local actual
    actual=$("$1" --version 2>/dev/null | sed -n '1s/[^0-9]*\([0-9][0-9.]*\).*/\1/p')
    [[ $(printf '%s\n%s\n' "$2" "$actual" | sort -V | head -n 1) == "$2" ]]
}

# Fills the arrays `needs` and `packages` with what is missing. Of a row of kind `newer` only where the distribution has a newer one.
find_missing() {
    local need package others other system from_row
    python=$(tools/find_python.sh || true)
    system=$(distribution)
    needs=() packages=()
    while read -r need package others; do
        [[ -n $need && $need != \#* ]] || continue
        ! is_there "$need" || continue
        from_row=""
        for other in $others; do
            [[ ${other%%=*} != "$system" ]] || from_row=${other#*=}
        done
        [[ $need != newer:* || -n $from_row ]] || continue
        package=${from_row:-$package}
        needs+=("$need")
        [[ " ${packages[*]-} " == *" $package "* ]] || packages+=("$package")
    done <tools/packages.txt
}

as_root() {
    if ((EUID == 0)); then
        show "$@"
    elif command -v sudo >/dev/null; then
        show sudo "$@"
    else
        fail "not root, and there is no sudo. As root: $*"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 "$@" >&2
}

is_supported() {
    case $(distribution) in
        debian-12 | debian-13 | ubuntu-24.04) command -v apt-get >/dev/null ;;
        *) return 1 ;;
    esac
}

# Installs what is missing of the things that every command needs. Quick when nothing is.
set_up() {
    find_missing
    ((${#needs[@]})) || return 0
    say "missing: ${needs[*]}"
    if ! is_supported; then
        say "this is $(distribution), whose packages we do not know. On Debian 12 and 13 and Ubuntu 24.04 they are:"
        say "    ${packages[*]}"
        [[ -n $python ]] || fail "no Python 3.11 or newer with the modules that are needed"
        return 0
    fi
    apt_get update || say "apt-get update failed; going on with the package lists that are there"
    apt_get install -y --no-install-recommends "${packages[@]}" || fail "apt-get could not install: ${packages[*]}"
    hash -r
    find_missing
    ((${#needs[@]} == 0)) || fail "installed, but still missing or too old: ${needs[*]}"
}

set_up_everything() {
    local want_optional=yes
    set_up
    ((${#needs[@]})) || say "everything that tools/packages.txt names is there"
}

# Prints `URI SUITE KEYRING` of the machine's own main archive, from apt's source lists (both formats). KEYRING may be `-`.
main_archive() {
    local folder=$1 codename=$2
    cat "$folder"/sources.list "$folder"/sources.list.d/*.list 2>/dev/null | awk -v suite="$codename" '
        $1 == "deb" {
            key = "-"
            line = $0
            if (match(line, /\[[^]]*\]/)) {
                options = substr(line, RSTART + 1, RLENGTH - 2)
                line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH)
                if (match(options, /signed-by=[^ ]+/)) { key = substr(options, RSTART + 10, RLENGTH - 10) }
            }
            split(line, part, " ")
            if (part[2] ~ /^https?:/ && part[3] == suite && line ~ / main( |$)/) { print part[2], suite, key }
        }'
    cat_stanzas "$folder"/sources.list.d/*.sources | awk -v suite="$codename" '
        BEGIN { RS = ""; FS = "\n" }
        {
            types = uris = suites = components = ""; key = "-"; enabled = "yes"
            for (i = 1; i <= NF; i++) {
                value = $i
                sub(/^[^:]*:[ \t]*/, "", value)
                if ($i ~ /^Types:/) { types = value }
                if ($i ~ /^URIs:/) { uris = value }
                if ($i ~ /^Suites:/) { suites = value }
                if ($i ~ /^Components:/) { components = value }
                if ($i ~ /^Signed-By:/ && value != "") { key = value }
                if ($i ~ /^Enabled:/) { enabled = value }
            }
            if (" " types " " ~ / deb / && " " suites " " ~ " " suite " " && " " components " " ~ / main / && enabled != "no") {
                split(uris, uri, " ")
                print uri[1], suite, key
            }
        }'
}

# Source files one after another, each ended by the blank line that separates stanzas.
cat_stanzas() {
    local file
    for file in "$@"; do
        [[ ! -r $file ]] || { grep -v '^#' "$file"; echo; }
    done
}

# A source for the backports of the archive that the machine already uses, as the text of a .sources file.
backports_source() {
    local uri suite key
    read -r uri suite key < <(main_archive "$1" "$2" | head -n 1) || return 1
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$uri" "$suite"
    [[ $key == - ]] || printf 'Signed-By: %s\n' "$key"
}

# Makes packages of the machine's own archive's backports known to apt. They are installed only when asked for by name.
enable_backports() {
    local codename source file=/etc/apt/sources.list.d/tessera-backports.sources
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    ! apt-cache policy | grep -q "n=$codename-backports" || return 0
    source=$(backports_source /etc/apt "$codename") || {
        say "apt's source lists have no archive for $codename main to derive the backports from"
        return 1
    }
    say "enabling $codename-backports in $file"
    printf '%s\n' "$source" | as_root tee "$file" >&2
    apt_get update || { say "apt-get update failed with $codename-backports; remove $file to undo"; return 1; }
}

# What some boards need in a newer version than the distribution's own (rows of kind `newer`). Where it cannot be had the tests of
# those boards are skipped and say so: nothing else needs it.
set_up_newer() {
    local want_newer=yes
    is_supported || return 0
    find_missing
    ((${#needs[@]})) || return 0
    say "newer is wanted: ${needs[*]}"
    if [[ ${packages[*]} == */*-backports* ]]; then
        enable_backports || return 0
    fi
    apt_get install -y --no-install-recommends "${packages[@]}" || say "going on without; tests of the boards that need it are skipped"
    hash -r
}
