# SPDX-License-Identifier: MIT
# For micropython: notes.py FILE NOTE... adds notes to a file, and shows all that are in it.
import sys

print(sys.argv)
with open(sys.argv[1], "a") as notes:
    for note in sys.argv[2:]:
        print(note, file=notes)
for number, note in enumerate(open(sys.argv[1]), 1):
    print(number, note.rstrip())
