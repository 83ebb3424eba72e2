/* schema.c: the schemas of schema.def and ast.def as tables, and the two that depend on a kind. */
#include "report/schema.h"

#include "base/bug.h"
#include "sema/check.h"

/* ---- where items stand ----------------------------------------------------------------------- */

static AuditPlace place_of_token(u32 token) { return (AuditPlace){token, token}; }

static AuditPlace place_of_node(const void *item)
{
    const Ast *node = item;
    return (AuditPlace){node->first, node->last};
}

static AuditPlace place_of_local(const void *item)
{
    return place_of_token(((const Local *)item)->token);
}

static AuditPlace place_of_variant(const void *item)
{
    return place_of_token(((const VariantDef *)item)->token);
}

static AuditPlace place_of_iter(const void *item)
{
    const Ast *node = ((const Iter *)item)->node;
    return node == NULL ? AUDIT_NO_PLACE : place_of_node(node);
}

static AuditPlace place_of_item(const void *pointer)
{
    const Item *item = pointer;
    bool has_place = !item->is_library && item->ast != NULL;
    return has_place ? place_of_token(item_name_token(item->ast)) : AUDIT_NO_PLACE;
}

static AuditPlace place_of_field(const void *item)
{
    return place_of_token(((const FieldDef *)item)->token);
}

static AuditPlace place_of_import(const void *item)
{
    const Import *import = item;
    return (AuditPlace){import->first, import->last};
}

/* ---- structs --------------------------------------------------------------------------------- */

/* Of the head, which depends on its kind (below), only that it may stand in a PLAIN row. */
enum { REFERENCES_OF_Def = 0 };
_Static_assert(sizeof(Def) < sizeof(void *), "the head of a definition holds no pointer");

#define AUDIT_ROWS "report/schema.def"
#include "mem/audit_schema.inc.h"

/* So that it can be moved and saved (ir.h). */
enum { REFERENCES_OF_u8 = 0, REFERENCES_OF_u32 = 0, REFERENCES_OF_u64 = 0 };
#define IS_PLAIN(name, T, index_bits) \
    _Static_assert(REFERENCES_OF_##T == 0, "the IR holds no pointers");
IR_POOLS(IS_PLAIN)

/* ---- tree nodes ------------------------------------------------------------------------------ */

/* What `def` of each kind of node leads to. */
#define DEF_OF_Name SCHEMA_Def
#define DEF_OF_Path SCHEMA_Def
#define DEF_OF_Method SCHEMA_Def
#define DEF_OF_PatName SCHEMA_Def
#define DEF_OF_For SCHEMA_Iter
#define DEF_OF_Break SCHEMA_Ast
#define DEF_OF_Continue SCHEMA_Ast
#define DEF_OF_Macro SCHEMA_MacroPlan
#define DEF_OF_UseTree SCHEMA_Import

#define FIELD(T, name, kind, target) {#name, AUDIT_##kind, (u32)offsetof(T, name), 0, 0, target},
#define NODE(KIND, Type, text, ...)                              \
    static const AuditField FIELDS_OF_Ast##Type[] = {            \
        {"next", AUDIT_POINTER, offsetof(Ast, next), 0, 0, &SCHEMA_Ast}, __VA_ARGS__};
#define CHILD(Type, name) FIELD(Ast##Type, name, POINTER, &SCHEMA_Ast)
#define LIST(Type, name) FIELD(Ast##Type, name.first, POINTER, &SCHEMA_Ast)
#define SYMBOL(Type, name) FIELD(Ast##Type, name, VALUE, NULL)
#define TOKEN_INDEX(Type, name) FIELD(Ast##Type, name, VALUE, NULL)
#define DEF(Type, name) FIELD(Ast##Type, name, POINTER, &DEF_OF_##Type)
#include "syntax/ast.def"
#undef NODE

#define NODE(KIND, Type, text, ...)                                                           \
    [AST_##KIND] = {"Ast" #Type, sizeof(Ast##Type), COUNT_OF(FIELDS_OF_Ast##Type),            \
                    FIELDS_OF_Ast##Type, NULL, place_of_node},
static const AuditType NODES[AST_KIND_COUNT] = {
#include "syntax/ast.def"
};

/* A NAME whose `def` is the pattern that declares what it means (sema/destructure.c). */
static const AuditField FIELDS_OF_NAME_OF_PATTERN[] = {
    {"next", AUDIT_POINTER, offsetof(Ast, next), 0, 0, &SCHEMA_Ast},
    FIELD(AstName, def, POINTER, &SCHEMA_Ast)
};
static const AuditType NODE_NAME_OF_PATTERN = {
    "AstName", sizeof(AstName), COUNT_OF(FIELDS_OF_NAME_OF_PATTERN), FIELDS_OF_NAME_OF_PATTERN,
    NULL, place_of_node,
};

static const AuditType *type_of_node(const void *item)
{
    const Ast *node = item;
    if (node->kind == AST_NONE || node->kind >= AST_KIND_COUNT) {
        bug("the audit has come to a tree node of kind %u", node->kind);
    }
    bool is_of_pattern = node->kind == AST_NAME && node->op == NAME_OF_PATTERN;
    return is_of_pattern ? &NODE_NAME_OF_PATTERN : &NODES[node->kind];
}

const AuditType SCHEMA_Ast = {"Ast", sizeof(Ast), 0, NULL, type_of_node, NULL};

/* ---- definitions ----------------------------------------------------------------------------- */

static const AuditType NO_DEF = {"Def", sizeof(Def), 0, NULL, NULL, NULL};

static const AuditType *type_of_def(const void *item)
{
    switch ((DefKind)((const Def *)item)->kind) {
    case DEF_LOCAL: return &SCHEMA_Local;
    case DEF_FN:
    case DEF_CONST:
    case DEF_STATIC:
    case DEF_STRUCT:
    case DEF_ENUM:
    case DEF_ALIAS: return &SCHEMA_Item;
    case DEF_NUMBER: return &SCHEMA_NumberDef;
    case DEF_LIBRARY: return &SCHEMA_LibraryDef;
    case DEF_VARIANT: return &SCHEMA_VariantDef;
    case DEF_MODULE: return &SCHEMA_ModuleDef;
    case DEF_ERROR: return &NO_DEF;
    }
    bug("the audit has come to a definition of kind %u", ((const Def *)item)->kind);
}

const AuditType SCHEMA_Def = {"Def", sizeof(Def), 0, NULL, type_of_def, NULL};
