# SPDX-License-Identifier: MIT
# For micropython: classes, generators, numbers of any size, exceptions.
class Tile:
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight

    def __repr__(self):
        return "<%s %d>" % (self.name, self.weight)


def powers(of, count):
    n = 1
    for _ in range(count):
        yield n
        n *= of


tiles = [Tile("tile-%d" % i, i * 7919 % 1000) for i in range(1000)]
tiles.sort(key=lambda tile: tile.weight)
print(tiles[0], tiles[-1], len(tiles))
print(list(powers(3, 6)), 2 ** 100)
print({word: len(word) for word in ("a", "tessera")}["tessera"], "%.3f" % (2 ** 0.5))
try:
    tiles[1000]
except IndexError as wrong:
    print("caught", wrong)
print(sum(len([j for j in range(100)]) for i in range(1000)))
