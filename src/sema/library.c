/* library.c: the table of library.def, and what is looked up in it. */
#include "sema/library.h"

#include "ir/builtin.h"
#include "sema/check.h"
#include "source/similar.h"

#undef STR /* base.h's literal macro: the table uses the word for text methods */

static const LibraryRow ROWS[] = {
#define OP(op) LIB_OP, IR_##op
#define ONE(builtin) LIB_ONE, IR_BUILTIN_##builtin
#define INT(builtin) LIB_INT, IR_BUILTIN_##builtin##_I8
#define SIGNED(builtin) LIB_SIGNED, IR_BUILTIN_##builtin##_I8
#define UNSIGNED(builtin) LIB_UNSIGNED, IR_BUILTIN_##builtin##_U8
#define WIDTH(builtin) LIB_WIDTH, IR_BUILTIN_##builtin##_8
#define DONE(what) LIB_##what, 0
#define LIB_NO LIB_CONST_NO
#define LIB_UNSTABLE LIB_CONST_UNSTABLE
#define LIB(on, name, self, p1, p2, result, constness, how)                                \
    {NAME_##name, ON_##on, SELF_##self, {LIB_TYPE_##p1, LIB_TYPE_##p2}, LIB_TYPE_##result, \
     LIB_##constness, how},
#include "sema/library.def"
};

LibTrait library_bound(const LibraryRow *row)
{
    switch ((LibHow)row->how) {
    case LIB_MAX:
    case LIB_MIN:
    case LIB_CLAMP:
        return LIB_TRAIT_ORD;
    case LIB_MEM_TAKE:
        return LIB_TRAIT_DEFAULT;
    default:
        return LIB_TRAIT_NONE;
    }
}

/* ---- looking up ------------------------------------------------------------------------------ */

static bool has(const Infer *infer, LibOn on, TypeId type)
{
    switch (on) {
    case ON_INT:
        return type_is_int(type);
    case ON_SIGNED:
        return type_is_signed(type);
    case ON_UNSIGNED:
        return type_is_int(type) && !type_is_signed(type);
    case ON_STR:
        return type_is(type, TY_STR);
    case ON_LIST:
        return type_is_kind(infer->types, type, TYPE_ARRAY)
               || type_is_kind(infer->types, type, TYPE_SLICE);
    case ON_ORD:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_ORD);
    case ON_EQ:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_EQ);
    case ON_PARTIAL_ORD:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_PARTIAL_ORD);
    case ON_CLONE:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_CLONE);
    case ON_CMP:
    case ON_MEM:
    case ON_PROCESS:
        return false;
    }
    UNREACHABLE();
}

/* The function of a type, with or without a receiver. */
static const LibraryRow *find(const Infer *infer, TypeId type, Symbol name)
{
    if (type_is_var(type) && infer_kind(infer, type) == INFER_GENERAL) {
        return NULL;
    }
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        if (symbol_is(name, (Name)ROWS[i].name) && has(infer, (LibOn)ROWS[i].on, type)) {
            return &ROWS[i];
        }
    }
    return NULL;
}

const LibraryRow *library_method(const Infer *infer, TypeId type, Symbol name)
{
    const LibraryRow *row = find(infer, type, name);
    return row != NULL && row->self != SELF_NONE ? row : NULL;
}

static const LibraryRow *find_in_module(Symbol module, Symbol name)
{
    LibOn on = symbol_is(module, NAME_CMP)   ? ON_CMP
               : symbol_is(module, NAME_MEM) ? ON_MEM
                                             : ON_PROCESS;
    bool known = on != ON_PROCESS || symbol_is(module, NAME_PROCESS);
    for (u32 i = 0; known && i < COUNT_OF(ROWS); i++) {
        if (symbol_is(name, (Name)ROWS[i].name) && ROWS[i].on == on) {
            return &ROWS[i];
        }
    }
    return NULL;
}

const LibraryRow *library_path(const Infer *infer, const Symbol *names, u32 count, TypeId *self)
{
    bool from_std = symbol_is(names[0], NAME_STD) || symbol_is(names[0], NAME_CORE);
    *self = TYPE(NONE);
    if (count == 3 && from_std) {
        return find_in_module(names[1], names[2]);
    }
    if (count != 2) {
        return NULL;
    }
    *self = type_from_name(names[0]);
    return self->raw == TY_NONE ? NULL : find(infer, *self, names[1]);
}

Str library_similar(const Infer *infer, const Interner *interner, TypeId type, Str word)
{
    enum { LEN_MIN = 3 }; /* `le` is meant by nobody who writes `len` */
    Str found = {0};
    u32 best = similar_most(word);
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        Str name = intern_text(interner, (Symbol){ROWS[i].name});
        if (name.len >= LEN_MIN && has(infer, (LibOn)ROWS[i].on, type)
            && similar_is_nearer(word, name, &best)) {
            found = name;
        }
    }
    return found;
}

LibraryDef *library_make(Arena *arena, const LibraryRow *row, TypeId self)
{
    LibraryDef *def = arena_new_zero(arena, LibraryDef);
    *def = (LibraryDef){{DEF_LIBRARY}, row, self};
    return def;
}

const LibraryRow *library_row(const Ast *call)
{
    const Def *def = call->kind == AST_METHOD || call->kind == AST_CALL ? call_def(call) : NULL;
    bool is_library = def != NULL && def->kind == DEF_LIBRARY;
    return is_library ? ((const LibraryDef *)(const void *)def)->row : NULL;
}

bool library_only_reads(const Ast *call)
{
    const LibraryRow *row = library_row(call);
    return row != NULL && row->self != SELF_MUT && row->params[0] != LIB_TYPE_MUT;
}

Ast *receiver_operand(Ast *receiver)
{
    Ast *ref = receiver;
    if (ref->kind == AST_COERCE && ref->op == COERCE_UNSIZE) {
        ref = ast_as(ref, COERCE, Coerce)->operand;
    }
    if (ref->kind != AST_REF) {
        return receiver;
    }
    Ast *operand = ast_as(ref, REF, Ref)->operand;
    return operand->first == ref->first ? operand : receiver;
}
