#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the path of a Python that is new enough and has every module that packages.txt asks for, or fails and prints nothing.
# Both the front command and CMake ask here, so that they agree. TESSERA_PYTHON, if set, is tried first. The first python3 in
# PATH is not always the one that has the distribution's modules (pyenv), hence the list.
here=$(dirname "$0")
modules=$(sed -n 's/^python:\([A-Za-z0-9_]*\).*/\1/p' "$here/packages.txt")
for python in ${TESSERA_PYTHON:+"$TESSERA_PYTHON"} python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
    command -v "$python" >/dev/null 2>&1 || continue
    # shellcheck disable=SC2086 # one argument per module is meant
    "$python" - $modules <<'PROBE' 2>/dev/null && exit 0
import sys
from importlib.util import find_spec
if sys.version_info < (3, 11) or not all(find_spec(module) for module in sys.argv[1:]):
    sys.exit(1)
print(sys.executable)
PROBE
done
exit 1
