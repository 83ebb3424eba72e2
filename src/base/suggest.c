/* suggest.c: "did you mean": the known name that is nearest to a misspelt one. */
#include "base/suggest.h"

enum { NAME_MAX_BYTES = 64, EDITS_MAX = 2 };

/* The edits (insert, delete, replace, swap neighbours) between two words of at most
 * NAME_MAX_BYTES: the restricted distance of Damerau and Levenshtein, row by row. */
static u32 edit_distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
    u32 rows[3][NAME_MAX_BYTES + 1];
    u32 *before = rows[0], *above = rows[1], *row = rows[2];
    for (u32 j = 0; j <= b_len; j++) {
        row[j] = j;
    }
    for (u32 i = 1; i <= a_len; i++) {
        u32 *recycled = before;
        before = above;
        above = row;
        row = recycled;
        row[0] = i;
        for (u32 j = 1; j <= b_len; j++) {
            u32 replaced = above[j - 1] + (a[i - 1] != b[j - 1]);
            row[j] = u32_min(replaced, u32_min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = u32_min(row[j], before[j - 2] + 1);
            }
        }
    }
    return row[b_len];
}

const char *suggest_name(const char *word, const char *const *names, u32 count)
{
    size_t len = strlen(word);
    const char *best = NULL;
    u32 best_distance = EDITS_MAX + 1;
    for (u32 i = 0; i < count; i++) {
        size_t name_len = strlen(names[i]);
        if (len > NAME_MAX_BYTES || name_len > NAME_MAX_BYTES) {
            continue;
        }
        u32 distance = edit_distance(word, len, names[i], name_len);
        /* Not all of a short word may be wrong. */
        if (distance < best_distance && distance < size_max(len, name_len)) {
            best = names[i];
            best_distance = distance;
        }
    }
    return best;
}
