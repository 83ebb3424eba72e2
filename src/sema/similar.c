/* similar.c: did you mean: the name in scope that is spelled most like another one. */
#include "sema/check.h"
#include "source/similar.h"

typedef struct Search {
    Sema *sema;
    Symbol name;
    Str text;
    Symbol found;
    u32 best; /* edits: only what is nearer is better */
} Search;

static Search search_begin(Sema *sema, Symbol name)
{
    Str text = intern_text(sema->interner, name);
    return (Search){sema, name, text, {0}, text.len > 1 ? similar_most(text) : 0};
}

static void look_at(Search *search, Symbol name)
{
    if (name.id != search->name.id
        && similar_is_nearer(search->text, intern_text(search->sema->interner, name),
                             &search->best)) {
        search->found = name;
    }
}

Symbol sema_similar_name(Sema *sema, Symbol name, bool (*accepts)(const Def *def))
{
    Search search = search_begin(sema, name);
    for (u32 id = 1; search.best > 0 && id < sema->name_capacity; id++) {
        if (sema->names[id] != NULL && accepts(sema->names[id])) {
            look_at(&search, (Symbol){id});
        }
    }
    return search.found;
}

Symbol sema_similar_type(Sema *sema, Symbol name)
{
    Search search = search_begin(sema, name);
    for (u32 id = 1; search.best > 0 && id < sema->name_capacity; id++) {
        const Def *def = sema->type_names[id];
        bool primitive = id >= NAME_BOOL && id <= NAME_STR;
        if (primitive || (def != NULL && def->kind != DEF_MODULE)) {
            look_at(&search, (Symbol){id});
        }
    }
    return search.found;
}

Symbol sema_similar_member(Sema *sema, const Item *owner, Symbol name)
{
    Search search = search_begin(sema, name);
    const Members *members = &sema->members;
    for (u32 i = 0; members->slots != NULL && search.best > 0 && i <= members->mask; i++) {
        if (members->slots[i].owner == owner) {
            look_at(&search, members->slots[i].name);
        }
    }
    return search.found;
}

Symbol sema_similar_field(Sema *sema, const Item *item, Symbol name)
{
    Search search = search_begin(sema, name);
    for (u32 i = 0; search.best > 0 && i < item->field_count; i++) {
        if (item->fields[i].name.id != 0) {
            look_at(&search, item->fields[i].name);
        }
    }
    return search.found;
}
