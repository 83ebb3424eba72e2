/* similar.c: the restricted edit distance of Damerau and Levenshtein, row by row. */
#include "source/similar.h"

enum { WORD_BYTES_MAX = 64 };

u32 similar_distance(Str a, Str b)
{
    u32 rows[3][WORD_BYTES_MAX + 1];
    u32 *before = rows[0], *above = rows[1], *row = rows[2];
    if (a.len > WORD_BYTES_MAX || b.len > WORD_BYTES_MAX) {
        return UINT32_MAX;
    }
    for (u32 j = 0; j <= b.len; j++) {
        row[j] = j;
    }
    for (u32 i = 1; i <= a.len; i++) {
        u32 *recycled = before;
        before = above;
        above = row;
        row = recycled;
        row[0] = i;
        for (u32 j = 1; j <= b.len; j++) {
            u32 replaced = above[j - 1] + (a.bytes[i - 1] != b.bytes[j - 1]);
            row[j] = u32_min(replaced, u32_min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.bytes[i - 1] == b.bytes[j - 2]
                && a.bytes[i - 2] == b.bytes[j - 1]) {
                row[j] = u32_min(row[j], before[j - 2] + 1);
            }
        }
    }
    return row[b.len];
}

u32 similar_most(Str word) { return u32_max((u32)word.len / 3, 1) + 1; }

bool similar_is_nearer(Str word, Str name, u32 *best)
{
    bool may_be = name.len < word.len + *best && word.len < name.len + *best;
    u32 distance = may_be ? similar_distance(word, name) : *best;
    /* Something must be wrong, but of a short word not all. */
    if (distance == 0 || distance >= *best || distance >= size_max(word.len, name.len)) {
        return false;
    }
    *best = distance;
    return true;
}
