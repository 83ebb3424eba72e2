/* std.c: what stands where in Rust's library: the list std.def. */
#include "sema/check.h"

typedef enum StdKind { STD_MODULE, STD_TRAIT, STD_OTHER } StdKind;

typedef struct StdRow {
    StdKind kind;
    const char *parent;
    const char *name;
} StdRow;

static const StdRow ROWS[] = {
#define MODULE(parent, name) {STD_MODULE, #parent, #name},
#define TRAIT(parent, name) {STD_TRAIT, #parent, #name},
#define OTHER(parent, name) {STD_OTHER, #parent, #name},
#include "sema/std.def"
};

static bool is_text(const Sema *sema, Symbol name, const char *text)
{
    return str_equal(intern_text(sema->interner, name), str_from_cstr(text));
}

/* Whether the row stands in the module that ends in `parent`: `std` has what `core` has. */
static bool is_in(const Sema *sema, const StdRow *row, Symbol parent)
{
    return is_text(sema, parent, row->parent)
           || (symbol_is(parent, NAME_STD) && str_equal(str_from_cstr(row->parent), STR("core")));
}

static const StdRow *find(const Sema *sema, const Symbol *names, u32 at)
{
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        if (is_in(sema, &ROWS[i], names[at - 1]) && is_text(sema, names[at], ROWS[i].name)) {
            return &ROWS[i];
        }
    }
    return NULL;
}

/* Whether the first `count` names are a module of which std.def has everything. */
static bool is_complete(const Sema *sema, const Symbol *names, u32 count)
{
    static const Name modules[] = {NAME_cmp, NAME_MEM, NAME_PROCESS};
    if (count == 1) {
        return true;
    }
    if (count == 3) {
        return type_is_float(type_from_name(names[1])) && symbol_is(names[2], NAME_CONSTS);
    }
    bool found = false;
    for (u32 i = 0; i < COUNT_OF(modules); i++) {
        found |= count == 2 && symbol_is(names[1], modules[i]);
    }
    return found && find(sema, names, 1) != NULL;
}

u32 std_unknown(const Sema *sema, const Symbol *names, u32 count)
{
    u32 at = 1;
    while (at < count && find(sema, names, at) != NULL) {
        at++;
    }
    return at < count && is_complete(sema, names, at) ? at : count;
}

bool std_is_trait(const Sema *sema, const Symbol *names, u32 count)
{
    const StdRow *row = count == 3 ? find(sema, names, 2) : NULL;
    return row != NULL && row->kind == STD_TRAIT;
}

bool std_may_import(const Sema *sema, const Symbol *names, u32 count)
{
    bool known = true;
    for (u32 at = 1; at < count && known; at++) {
        const StdRow *row = find(sema, names, at);
        known = row != NULL && (row->kind == STD_MODULE || (row->kind == STD_TRAIT && at == 2));
    }
    return known;
}
