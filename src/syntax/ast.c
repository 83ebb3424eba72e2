/* ast.c: nodes, and what they are called. */
#include "syntax/ast.h"

#include "base/bug.h"

Ast *ast_make_(Arena *arena, AstKind kind, size_t size, u32 first, u32 last)
{
    assert(size >= sizeof(Ast));
    Ast *node = arena_push_(arena, size, "Ast");
    memset(node, 0, size);
    node->kind = (u8)kind;
    node->depth = 1;
    node->first = first;
    node->last = last;
    return node;
}

const char *ast_kind_text(AstKind kind)
{
    static const char *const texts[AST_KIND_COUNT] = {
        "none",
#define NODE(KIND, Type, text, ...) text,
#include "syntax/ast.def"
    };
    assert(kind < AST_KIND_COUNT);
    return texts[kind];
}

const char *ast_binary_text(AstBinaryOp op)
{
    static const char *const texts[] = {
        [BINARY_ADD] = "+", [BINARY_SUB] = "-", [BINARY_MUL] = "*", [BINARY_DIV] = "/",
        [BINARY_REM] = "%", [BINARY_AND] = "&", [BINARY_OR] = "|",  [BINARY_XOR] = "^",
        [BINARY_SHL] = "<<", [BINARY_SHR] = ">>", [BINARY_EQ] = "==", [BINARY_NE] = "!=",
        [BINARY_LT] = "<", [BINARY_LE] = "<=", [BINARY_GT] = ">", [BINARY_GE] = ">=",
        [BINARY_LOGIC_AND] = "&&", [BINARY_LOGIC_OR] = "||",
    };
    assert((size_t)op < COUNT_OF(texts));
    return texts[op];
}

const char *ast_unary_text(AstUnaryOp op)
{
    switch (op) {
    case UNARY_NEG: return "-";
    case UNARY_NOT: return "!";
    case UNARY_DEREF: return "*";
    }
    UNREACHABLE();
}

const char *ast_coercion_text(AstCoercion coercion)
{
    switch (coercion) {
    case COERCE_UNSIZE: return "unsize";
    case COERCE_SHARED: return "shared";
    case COERCE_REBORROW: return "reborrow";
    case COERCE_NEVER: return "never";
    }
    UNREACHABLE();
}

static AstList only(Ast *pattern) { return (AstList){pattern, pattern == NULL ? 0 : 1}; }

AstList ast_pattern_parts(const Ast *pattern)
{
    const void *node = pattern;
    switch ((int)pattern->kind) {
    case AST_PAT_NAME: return only(((const AstPatName *)node)->sub);
    case AST_PAT_REF: return only(((const AstPatRef *)node)->pattern);
    case AST_PAT_FIELD: return only(((const AstPatField *)node)->pattern);
    case AST_PAT_TUPLE: return ((const AstPatTuple *)node)->items;
    case AST_PAT_SLICE: return ((const AstPatSlice *)node)->items;
    case AST_PAT_OR: return ((const AstPatOr *)node)->items;
    case AST_PAT_TUPLE_STRUCT: return ((const AstPatTupleStruct *)node)->items;
    case AST_PAT_STRUCT: return ((const AstPatStruct *)node)->fields;
    default: return (AstList){NULL, 0};
    }
}
