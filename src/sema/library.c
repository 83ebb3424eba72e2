/* library.c: the table of library.def, and what is looked up in it. */
#include "sema/library.h"

#include "source/similar.h"

#undef STR /* base.h's literal macro: the table uses the word for text methods */

static const LibraryRow ROWS[] = {
#define DONE(what) LIB_##what
#define NO CONST_NO
#define UNSTABLE CONST_UNSTABLE
#define LIB(on, name, self, p1, p2, result, constness, how) \
    {NAME_##name, ON_##on, SELF_##self, {LIB_TYPE_##p1, LIB_TYPE_##p2}, LIB_TYPE_##result, \
     LIB_##constness, how},
#include "sema/library.def"
#undef DONE
};

static bool has(const Types *types, LibOn on, TypeId type)
{
    switch (on) {
    case ON_STR:
        return type_is(type, TY_STR);
    case ON_LIST:
        return type_is_kind(types, type, TYPE_ARRAY) || type_is_kind(types, type, TYPE_SLICE);
    }
    UNREACHABLE();
}

const LibraryRow *library_method(const Types *types, TypeId type, Symbol name)
{
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        if (symbol_is(name, (Name)ROWS[i].name) && has(types, (LibOn)ROWS[i].on, type)) {
            return &ROWS[i];
        }
    }
    return NULL;
}

Str library_similar(const Types *types, const Interner *interner, TypeId type, Str word)
{
    Str found = {0};
    u32 best = similar_most(word);
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        Str name = intern_text(interner, (Symbol){ROWS[i].name});
        if (has(types, (LibOn)ROWS[i].on, type) && similar_is_nearer(word, name, &best)) {
            found = name;
        }
    }
    return found;
}

const LibraryRow *library_row(const Ast *call)
{
    const Def *def = NULL;
    if (call->kind == AST_METHOD) {
        def = ((const AstMethod *)(const void *)call)->def;
    } else if (call->kind == AST_CALL) {
        const Ast *callee = ((const AstCall *)(const void *)call)->callee;
        def = callee->kind == AST_PATH ? ((const AstPath *)(const void *)callee)->def : NULL;
    }
    bool is_library = def != NULL && def->kind == DEF_LIBRARY;
    return is_library ? ((const LibraryDef *)(const void *)def)->row : NULL;
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
