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
#define FLOAT(builtin) LIB_FLOAT, IR_BUILTIN_##builtin##_F32
#define TEXT(builtin) LIB_TEXT, IR_BUILTIN_##builtin##_U8
#define LIST(builtin) LIB_LIST, IR_BUILTIN_##builtin
#define DONE(what) LIB_##what, 0
#define LIB_NO LIB_CONST_NO
#define LIB_UNSTABLE LIB_CONST_UNSTABLE
#define LIB(on, name, self, p1, p2, result, constness, how)                                \
    {NAME_##name, ON_##on, SELF_##self, {LIB_TYPE_##p1, LIB_TYPE_##p2}, LIB_TYPE_##result, \
     LIB_##constness, how},
#include "sema/library.def"
};

/* ---- traits ---------------------------------------------------------------------------------- */

static bool int_is_lossless(TypeId from, TypeId to)
{
    enum { SIZE_BITS = 16 }; /* what usize and isize are promised to have */
    bool to_size = type_is(to, TY_USIZE) || type_is(to, TY_ISIZE);
    bool from_size = type_is(from, TY_USIZE) || type_is(from, TY_ISIZE);
    u32 room = to_size ? SIZE_BITS : type_bits(to);
    bool same_sign = type_is_signed(from) == type_is_signed(to);
    if (from_size || (type_is_signed(from) && !type_is_signed(to))) {
        return false;
    }
    return same_sign ? type_bits(from) < room || (to_size && type_bits(from) == room)
                     : type_bits(from) < room;
}

static bool float_is_lossless(TypeId from, TypeId to)
{
    if (type_is_float(from)) {
        return type_is(from, TY_F32) && type_is(to, TY_F64);
    }
    u32 most = type_is(to, TY_F32) ? 16 : 32;
    bool is_size = type_is(from, TY_USIZE) || type_is(from, TY_ISIZE);
    return type_is_int(from) && !is_size && type_bits(from) <= most;
}

bool library_is_lossless(TypeId from, TypeId to)
{
    if (type_equal(from, to)) {
        return true;
    }
    if (type_is(from, TY_BOOL)) {
        return type_is_number(to);
    }
    if (type_is(from, TY_CHAR)) {
        return type_is(to, TY_U32) || type_is(to, TY_U64);
    }
    if (type_is(to, TY_CHAR)) {
        return type_is(from, TY_U8);
    }
    return type_is_float(to) ? float_is_lossless(from, to)
                             : type_is_int(from) && int_is_lossless(from, to);
}

static LibTrait bound_of_list(IrBuiltin builtin)
{
    switch ((int)builtin) {
    case IR_BUILTIN_SORT:
        return LIB_TRAIT_ORD;
    case IR_BUILTIN_IS_SORTED:
        return LIB_TRAIT_PARTIAL_ORD;
    case IR_BUILTIN_SLICE_CONTAINS:
    case IR_BUILTIN_SLICE_STARTS_WITH:
    case IR_BUILTIN_SLICE_ENDS_WITH:
        return LIB_TRAIT_EQ;
    case IR_BUILTIN_FILL:
    case IR_BUILTIN_COPY_FROM_SLICE:
        return LIB_TRAIT_CLONE;
    default:
        return LIB_TRAIT_NONE;
    }
}

LibTrait library_bound(const LibraryRow *row)
{
    if (row->how == LIB_LIST) {
        return bound_of_list((IrBuiltin)row->code);
    }
    switch ((LibHow)row->how) {
    case LIB_MAX:
    case LIB_MIN:
    case LIB_CLAMP:
        return LIB_TRAIT_ORD;
    case LIB_MEM_TAKE:
    case LIB_DEFAULT:
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
    case ON_FLOAT:
        return type_is_float(type);
    case ON_CHAR:
        return type_is(type, TY_CHAR);
    case ON_U8:
        return type_is(type, TY_U8);
    case ON_FROM:
        return type_is_number(type) || type_is(type, TY_CHAR);
    case ON_STR:
        return type_is(type, TY_STR);
    case ON_LIST:
        return type_is_kind(infer->types, type, TYPE_ARRAY)
               || type_is_kind(infer->types, type, TYPE_SLICE);
    case ON_BYTE_LIST:
        return has(infer, ON_LIST, type)
               && type_is(infer_shallow(infer, type_get(infer->types, type)->elem), TY_U8);
    case ON_ORDERING:
        return type_is_kind(infer->types, type, TYPE_ENUM)
               && type_get(infer->types, type)->item->is_library;
    case ON_ORD:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_ORD);
    case ON_EQ:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_EQ);
    case ON_PARTIAL_ORD:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_PARTIAL_ORD);
    case ON_CLONE:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_CLONE);
    case ON_DEFAULT:
        return derive_holds(infer->types, infer, type, LIB_TRAIT_DEFAULT);
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

bool library_is_complete(TypeId type, Symbol name)
{
    bool has_rows = type_is_number(type) || type_is(type, TY_CHAR) || type_is(type, TY_BOOL);
    for (u32 i = 0; has_rows && i < COUNT_OF(ROWS); i++) {
        if (symbol_is(name, (Name)ROWS[i].name)) {
            return true;
        }
    }
    return false;
}

const LibraryRow *library_function(const Infer *infer, TypeId type, Symbol name)
{
    return find(infer, type, name);
}

static const LibraryRow *find_in_module(Symbol module, Symbol name)
{
    LibOn on = symbol_is(module, NAME_cmp)   ? ON_CMP
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
    if (count == 3 && symbol_is(names[0], NAME_CORE) && symbol_is(names[1], NAME_PROCESS)) {
        return NULL; /* of std only */
    }
    if (count == 3 && from_std) {
        return find_in_module(names[1], names[2]);
    }
    if (count != 2) {
        return NULL;
    }
    if (symbol_is(names[0], NAME_DEFAULT_TRAIT) && symbol_is(names[1], NAME_default)) {
        return find(infer, TYPE(I32), names[1]); /* of which type, is inferred */
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
        if (name.len >= LEN_MIN && ROWS[i].self != SELF_NONE
            && has(infer, (LibOn)ROWS[i].on, type) && similar_is_nearer(word, name, &best)) {
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
