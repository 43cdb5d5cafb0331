// For mujs: closures, sorting, regular expressions, JSON, exceptions.
function counter() {
    var n = 0;
    return function () { return ++n; };
}
var next = counter();
var tiles = [];
for (var i = 0; i < 1000; i++) {
    tiles.push({ id: next(), weight: (i * 7919) % 1000 });
}
tiles.sort(function (a, b) { return a.weight - b.weight; });
print(tiles[0].id, tiles[999].weight, tiles.length);
print("a-b-c".replace(/-(\w)/g, function (all, letter) { return letter.toUpperCase(); }));
print(JSON.stringify({ list: [1, 2.5, null, true], text: "x\ny" }));
try {
    undefined_name;
} catch (e) {
    print(e.name);
}
