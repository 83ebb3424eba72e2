/* scope.c: what the names of items mean, in two namespaces: types and modules, and values.
 *
 * The file's names are two tables by symbol (sema->type_names, sema->names); a check binds its
 * locals on top of the second one. A block's names are a short list, looked through from the inside
 * out. */
#include "sema/check.h"

#include "base/bug.h"

static Def **file_slot(Sema *sema, Symbol name, bool is_type)
{
    return is_type ? &sema->type_names[name.id] : &sema->names[name.id];
}

static ScopeName *find_in(const ItemScope *scope, Symbol name, bool is_type)
{
    for (u32 i = 0; i < scope->names.count; i++) {
        ScopeName *entry = &scope->names.items[i];
        if (symbol_equal(entry->name, name) && entry->is_type == is_type) {
            return entry;
        }
    }
    return NULL;
}

static void use_import(Import *import)
{
    if (import != NULL) {
        import->is_used = true;
    }
}

Def *scope_find(Sema *sema, const ItemScope *scope, Symbol name, bool is_type)
{
    for (; scope != NULL && scope != sema->file_scope; scope = scope->outer) {
        const ScopeName *entry = find_in(scope, name, is_type);
        if (entry != NULL) {
            use_import(entry->import);
            return entry->def;
        }
    }
    if (name.id >= sema->name_capacity) {
        return NULL; /* the interner got it after the items were declared */
    }
    if (sema->file_imports[is_type] != NULL) {
        use_import(sema->file_imports[is_type][name.id]);
    }
    return *file_slot(sema, name, is_type);
}

Def *scope_declare(Sema *sema, ItemScope *scope, Symbol name, bool is_type, Def *def)
{
    assert(name.id != 0);
    if (scope == sema->file_scope) {
        Def **slot = file_slot(sema, name, is_type);
        Def *earlier = *slot;
        if (earlier == NULL) {
            *slot = def;
        }
        return earlier;
    }
    const ScopeName *entry = find_in(scope, name, is_type);
    if (entry != NULL) {
        return entry->def;
    }
    vec_push(sema->items_arena, &scope->names, ((ScopeName){name, is_type, def, NULL}));
    return NULL;
}

TypeId scope_self_type(const ItemScope *scope, const Item *user, bool *is_outside)
{
    *is_outside = false;
    while (scope != NULL && scope->self_type.raw == TY_NONE) {
        *is_outside |= scope->owner != NULL && scope->owner != user;
        scope = scope->outer;
    }
    return scope == NULL ? TYPE(NONE) : scope->self_type;
}

/* ---- members of types ------------------------------------------------------------------------ */

/* A hash table of (type, name): functions and constants of `impl` blocks, and variants. */

static u32 hash_member(const Item *owner, Symbol name)
{
    u32 hash = owner->type.raw * 0x9e3779b1u ^ name.id * 0x85ebca6bu;
    return hash ^ (hash >> 15);
}

static Member *member_slot(const Members *members, const Item *owner, Symbol name)
{
    u32 i = hash_member(owner, name) & members->mask;
    while (members->slots[i].def != NULL
           && (members->slots[i].owner != owner || !symbol_equal(members->slots[i].name, name))) {
        i = (i + 1) & members->mask;
    }
    return &members->slots[i];
}

static void grow_members(Sema *sema)
{
    enum { FIRST_MEMBERS = 64 };
    Members *members = &sema->members;
    Members old = *members;
    u32 size = old.slots == NULL ? FIRST_MEMBERS : (old.mask + 1) * 2;
    members->slots = arena_array_zero(sema->items_arena, Member, size);
    members->mask = size - 1;
    for (u32 i = 0; old.slots != NULL && i <= old.mask; i++) {
        if (old.slots[i].def != NULL) {
            *member_slot(members, old.slots[i].owner, old.slots[i].name) = old.slots[i];
        }
    }
}

Def *member_declare(Sema *sema, const Item *owner, Symbol name, Def *def)
{
    Members *members = &sema->members;
    if (members->slots == NULL || members->count * 2 > members->mask) {
        grow_members(sema);
    }
    Member *slot = member_slot(members, owner, name);
    if (slot->def != NULL) {
        return slot->def;
    }
    *slot = (Member){owner, name, def};
    members->count++;
    return NULL;
}

Def *member_find(const Sema *sema, const Item *owner, Symbol name)
{
    return sema->members.slots == NULL ? NULL : member_slot(&sema->members, owner, name)->def;
}
