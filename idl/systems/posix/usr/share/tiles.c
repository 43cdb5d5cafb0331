// SPDX-License-Identifier: MIT
//
// A program for the compiler on this disk: tcc -run /usr/share/tiles.c
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct tile {
    char name[16];
    double weight;
};

static int by_weight(const void *a, const void *b) {
    const struct tile *first = a, *second = b;
    return (first->weight > second->weight) - (first->weight < second->weight);
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 5;
    struct tile *tiles = calloc((size_t)count, sizeof(*tiles));
    if (tiles == NULL) {
        return 2;
    }
    for (int i = 0; i < count; i++) {
        snprintf(tiles[i].name, sizeof(tiles[i].name), "tile-%d", i);
        tiles[i].weight = fabs(sin(i + 1.0));
    }
    qsort(tiles, (size_t)count, sizeof(*tiles), by_weight);
    for (int i = 0; i < count; i++) {
        printf("%s %.4f\n", tiles[i].name, tiles[i].weight);
    }
    long double sum = 0.25L;
    printf("sum %.2Lf, %zu letters\n", sum * count, strlen(tiles[0].name));
    free(tiles);
    return argc > 2;
}
