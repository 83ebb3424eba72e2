/* similar.c: did you mean. */
#include "sema/check.h"

enum { SIMILAR_NAME_MAX = 64 };

/* The number of edits (insert, delete, replace) between two short texts, after Levenshtein. */
static u32 edit_distance(Str a, Str b)
{
    u32 row[SIMILAR_NAME_MAX + 1];
    for (u32 j = 0; j <= b.len; j++) {
        row[j] = j;
    }
    for (u32 i = 1; i <= a.len; i++) {
        u32 diagonal = row[0];
        row[0] = i;
        for (u32 j = 1; j <= b.len; j++) {
            u32 replaced = diagonal + (a.bytes[i - 1] != b.bytes[j - 1]);
            diagonal = row[j];
            row[j] = u32_min(replaced, u32_min(row[j], row[j - 1]) + 1);
        }
    }
    return row[b.len];
}

Symbol sema_similar_name(Sema *sema, Symbol name, bool (*accepts)(const Def *def))
{
    Str text = intern_text(sema->interner, name);
    Symbol best = {0};
    if (text.len > SIMILAR_NAME_MAX || text.len < 2) {
        return best;
    }
    u32 best_distance = u32_max((u32)text.len / 3, 1) + 1;
    for (u32 id = 1; id < sema->name_capacity; id++) {
        if (sema->names[id] == NULL || id == name.id || !accepts(sema->names[id])) {
            continue;
        }
        Str other = intern_text(sema->interner, (Symbol){id});
        bool near = other.len <= SIMILAR_NAME_MAX && other.len < text.len + best_distance
                    && text.len < other.len + best_distance;
        u32 distance = near ? edit_distance(text, other) : best_distance;
        if (distance < best_distance) {
            best_distance = distance;
            best = (Symbol){id};
        }
    }
    return best;
}
