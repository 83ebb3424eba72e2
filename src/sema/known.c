/* known.c: whether a name is one of Rust's library. Asked only when something is about to be
 * reported, so a list that is walked is good enough. */
#include "sema/check.h"

typedef enum KnownKind {
    KNOWN_INT,
    KNOWN_FLOAT,
    KNOWN_BOOL,
    KNOWN_CHAR,
    KNOWN_STR,
    KNOWN_SLICE,
    KNOWN_ANY,
    KNOWN_ITERATOR,
    KNOWN_TYPE,
    KNOWN_FUNCTION,
} KnownKind;

typedef struct KnownRow {
    KnownKind kind;
    const char *name;
} KnownRow;

#undef STR /* base.h's literal macro: the table uses the word for text methods */
#undef TYPE

static const KnownRow ROWS[] = {
#define INT(name) {KNOWN_INT, #name},
#define FLOAT(name) {KNOWN_FLOAT, #name},
#define BOOL(name) {KNOWN_BOOL, #name},
#define CHAR(name) {KNOWN_CHAR, #name},
#define STR(name) {KNOWN_STR, #name},
#define SLICE(name) {KNOWN_SLICE, #name},
#define ANY(name) {KNOWN_ANY, #name},
#define ITERATOR(name) {KNOWN_ITERATOR, #name},
#define TYPE(name) {KNOWN_TYPE, #name},
#define FUNCTION(name) {KNOWN_FUNCTION, #name},
#include "sema/known.def"
#define SOURCE(name, on, kind, is_mut, argument)
#define ADAPTER(name, kind, argument) {KNOWN_ITERATOR, #name},
#include "sema/iter.def"
};

static bool has_row(KnownKind kind, Str name)
{
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        if (ROWS[i].kind == kind && str_equal(str_from_cstr(ROWS[i].name), name)) {
            return true;
        }
    }
    return false;
}

/* Of the program's own types only what was derived. */
static bool nominal_has(const Types *types, TypeId type, Str name)
{
    static const struct {
        const char *name;
        u32 derive;
    } rows[] = {
        {"cmp", DERIVE_ORD}, {"max", DERIVE_ORD}, {"min", DERIVE_ORD}, {"clamp", DERIVE_ORD},
        {"partial_cmp", DERIVE_PARTIAL_ORD}, {"lt", DERIVE_PARTIAL_ORD}, {"le", DERIVE_PARTIAL_ORD},
        {"gt", DERIVE_PARTIAL_ORD}, {"ge", DERIVE_PARTIAL_ORD}, {"eq", DERIVE_PARTIAL_EQ},
        {"ne", DERIVE_PARTIAL_EQ}, {"clone", DERIVE_CLONE}, {"clone_from", DERIVE_CLONE},
        {"to_owned", DERIVE_CLONE}, {"default", DERIVE_DEFAULT}, {"hash", DERIVE_HASH},
        {"into", 0}, {"from", 0}, {"try_into", 0}, {"try_from", 0},
    };
    if (type_get(types, type)->item->is_library && str_equal(name, str_from_cstr("then_with"))) {
        return true;
    }
    for (u32 i = 0; i < COUNT_OF(rows); i++) {
        if (str_equal(name, str_from_cstr(rows[i].name))) {
            return derive_holds(types, NULL, type, rows[i].derive);
        }
    }
    return false;
}

bool known_method(const Types *types, TypeId type, Str name)
{
    if (type_is_nominal(types, type)) {
        return nominal_has(types, type, name);
    }
    if (has_row(KNOWN_ANY, name)) {
        return true;
    }
    if (type_is_int(type)) {
        return has_row(KNOWN_INT, name);
    }
    if (type_is_float(type)) {
        return has_row(KNOWN_FLOAT, name);
    }
    if (type.raw == TY_BOOL) {
        return has_row(KNOWN_BOOL, name);
    }
    if (type.raw == TY_CHAR) {
        return has_row(KNOWN_CHAR, name);
    }
    if (type.raw == TY_STR || type.raw == TY_STR_REF) {
        return has_row(KNOWN_STR, name);
    }
    bool is_list = type_is_kind(types, type, TYPE_ARRAY) || type_is_kind(types, type, TYPE_SLICE);
    return is_list && has_row(KNOWN_SLICE, name);
}

bool known_type(Str name) { return has_row(KNOWN_TYPE, name); }

bool known_function(Str name) { return has_row(KNOWN_FUNCTION, name); }

bool known_iterator_method(Str name) { return has_row(KNOWN_ITERATOR, name); }
