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

/* The name of those that were looked at that is nearest. */
typedef struct Search {
    Sema *sema;
    Symbol name;
    Str text;
    Symbol best;
    u32 distance; /* only what is nearer is better */
} Search;

static Search search_begin(Sema *sema, Symbol name)
{
    Str text = intern_text(sema->interner, name);
    bool fits = text.len <= SIMILAR_NAME_MAX && text.len >= 2;
    return (Search){sema, name, text, {0}, fits ? u32_max((u32)text.len / 3, 1) + 1 : 0};
}

static void look_at(Search *search, Symbol name)
{
    Str other = intern_text(search->sema->interner, name);
    bool near = other.len <= SIMILAR_NAME_MAX && other.len < search->text.len + search->distance
                && search->text.len < other.len + search->distance && name.id != search->name.id;
    u32 distance = near ? edit_distance(search->text, other) : search->distance;
    if (distance < search->distance) {
        search->distance = distance;
        search->best = name;
    }
}

static Symbol similar(Sema *sema, Def *const *names, Symbol name, bool (*accepts)(const Def *def))
{
    Search search = search_begin(sema, name);
    for (u32 id = 1; search.distance > 0 && id < sema->name_capacity; id++) {
        if (names[id] != NULL && accepts(names[id])) {
            look_at(&search, (Symbol){id});
        }
    }
    return search.best;
}

Symbol sema_similar_name(Sema *sema, Symbol name, bool (*accepts)(const Def *def))
{
    return similar(sema, sema->names, name, accepts);
}

static bool is_any(const Def *def) { return def->kind != DEF_MODULE; }

Symbol sema_similar_type(Sema *sema, Symbol name)
{
    return similar(sema, sema->type_names, name, is_any);
}

Symbol sema_similar_member(Sema *sema, const Item *owner, Symbol name)
{
    Search search = search_begin(sema, name);
    const Members *members = &sema->members;
    for (u32 i = 0; members->slots != NULL && search.distance > 0 && i <= members->mask; i++) {
        if (members->slots[i].owner == owner) {
            look_at(&search, members->slots[i].name);
        }
    }
    return search.best;
}

Symbol sema_similar_field(Sema *sema, const Item *item, Symbol name)
{
    Search search = search_begin(sema, name);
    for (u32 i = 0; search.distance > 0 && i < item->field_count; i++) {
        if (item->fields[i].name.id != 0) {
            look_at(&search, item->fields[i].name);
        }
    }
    return search.best;
}
