#!/bin/sh
# SPDX-License-Identifier: MIT
# names.sh SOURCE CC: MicroPython's table of the names that its C files use, made by its own scripts, in genhdr/ of this folder.
set -e
source=$1
cc=$2
own=$(dirname "$0")
flags="-I. -I$own -I$source/inc -w"
mkdir -p genhdr/parts
cat >genhdr/mpversion.h <<'END'
#define MICROPY_GIT_TAG "1.9.2"
#define MICROPY_GIT_HASH ""
#define MICROPY_BUILD_DATE ""
#define MICROPY_VERSION_MAJOR 1
#define MICROPY_VERSION_MINOR 9
#define MICROPY_VERSION_MICRO 2
#define MICROPY_VERSION_STRING "1.9.2"
END
for file in "$source"/source/py/*.c "$own"/*.c; do
    "$cc" $flags -DNO_QSTR -E "$file"
done >genhdr/all.i
python3 "$source/source/py/makeqstrdefs.py" split genhdr/all.i genhdr/parts genhdr/collected.h
python3 "$source/source/py/makeqstrdefs.py" cat genhdr/all.i genhdr/parts genhdr/collected.h
cat "$source/inc/py/qstrdefs.h" genhdr/collected.h | sed 's/^Q(.*)/"&"/' | "$cc" $flags -E -x c - | sed 's/^"\(Q(.*)\)"/\1/' >genhdr/names.i
python3 "$source/source/py/makeqstrdata.py" genhdr/names.i >genhdr/qstrdefs.generated.h
