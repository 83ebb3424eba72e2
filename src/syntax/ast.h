/* ast.h: the expression and function tree.
 *
 * Nodes are allocated one behind the other in an arena: a head that is common to all, then what
 * the kind needs (ast.def). The tree of a body lives in the `ast` arena, from the parse of the
 * function to the end of its lowering; the tree of an item's signature lives in the `items` arena
 * until the end of the unit. Pointers may go from a body to items, never back.
 *
 * Lists are chained through `next`. Spans are token indices; ast_span gives bytes. */
#ifndef LUDUS_SYNTAX_AST_H
#define LUDUS_SYNTAX_AST_H

#include "syntax/names.h"

typedef enum AstKind {
    AST_NONE,
#define NODE(KIND, Type, text, ...) AST_##KIND,
#define CHILD(Type, name)
#define LIST(Type, name)
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    AST_KIND_COUNT
} AstKind;

/* The kinds that are no expression, for switches over expressions. */
#define AST_CASES_OF_NO_EXPRESSION                                                               \
    case AST_NONE: case AST_FIELD_INIT: case AST_ARM: case AST_LET: case AST_EXPR_STMT:          \
    case AST_ITEM_STMT: case AST_EMPTY_STMT: case AST_PAT_NAME: case AST_PAT_WILD:               \
    case AST_PAT_REST: case AST_PAT_TUPLE: case AST_PAT_SLICE: case AST_PAT_REF:                 \
    case AST_PAT_OR: case AST_PAT_LITERAL: case AST_PAT_RANGE: case AST_PAT_PATH:                \
    case AST_PAT_TUPLE_STRUCT: case AST_PAT_STRUCT: case AST_PAT_FIELD: case AST_TYPE_NAME:      \
    case AST_TYPE_PATH: case AST_TYPE_REF: case AST_TYPE_ARRAY: case AST_TYPE_SLICE:             \
    case AST_TYPE_TUPLE: case AST_TYPE_NEVER: case AST_TYPE_INFER: case AST_FN:                  \
    case AST_PARAM: case AST_CONST: case AST_STRUCT: case AST_FIELD_DECL: case AST_ENUM:         \
    case AST_VARIANT: case AST_IMPL: case AST_TYPE_ALIAS: case AST_USE: case AST_USE_TREE:       \
    case AST_KIND_COUNT

typedef struct Ast Ast;

struct Ast {
    u8 kind; /* AstKind */
    u8 op;   /* operator or flags, by kind */
    u16 depth; /* 1 + the deepest child's, at most LIMIT_NESTING */
    u32 first; /* first token */
    u32 last;  /* last token */
    u32 type;  /* TypeId (sema/type.h); 0 before checking */
    Ast *next; /* in the list that holds this node */
};

_Static_assert(sizeof(Ast) == 24, "the head of a tree node");

typedef struct AstList {
    Ast *first;
    u32 count;
} AstList;

#define NODE(KIND, Type, text, ...) \
    typedef struct Ast##Type {      \
        Ast head;                   \
        __VA_ARGS__                 \
    } Ast##Type;
#define CHILD(Type, name) Ast *name;
#define LIST(Type, name) AstList name;
#define SYMBOL(Type, name) Symbol name;
#define TOKEN_INDEX(Type, name) u32 name;
#define DEF(Type, name) void *name;
#include "syntax/ast.def"

typedef enum AstUnaryOp { UNARY_NEG, UNARY_NOT, UNARY_DEREF } AstUnaryOp;

typedef enum AstBinaryOp {
    BINARY_ADD, BINARY_SUB, BINARY_MUL, BINARY_DIV, BINARY_REM,
    BINARY_AND, BINARY_OR, BINARY_XOR, BINARY_SHL, BINARY_SHR,
    BINARY_EQ, BINARY_NE, BINARY_LT, BINARY_LE, BINARY_GT, BINARY_GE,
    BINARY_LOGIC_AND, BINARY_LOGIC_OR,
} AstBinaryOp;

typedef enum AstCoercion {
    COERCE_UNSIZE,    /* &[T; N] to &[T] */
    COERCE_SHARED,    /* &mut T to &T: no change of bits */
    COERCE_REBORROW,  /* &mut T to &mut T: `&mut *operand` */
    COERCE_NEVER,     /* ! to anything: control does not come here */
} AstCoercion;

enum {
    AST_FN_CONST = 1,
    AST_FN_PUB = 2,
    AST_FN_GENERIC = 4, /* reported; its types are ERRORs, and it has no body */
};
enum { AST_CONST_STATIC = 1 };
enum { AST_MATCH_MACRO = 1 }; /* a `matches!`: its last arm is not written */
enum { AST_STRUCT_NAMED, AST_STRUCT_TUPLE, AST_STRUCT_UNIT };
enum { AST_USE_NAME, AST_USE_GLOB, AST_USE_GROUP };

/* How a method takes its receiver; PARAM.op. */
typedef enum SelfKind {
    SELF_NONE, /* an ordinary parameter; a function that takes no receiver */
    SELF_VALUE,
    SELF_REF,
    SELF_MUT,
} SelfKind;

/* PAT_NAME.op, bits: `mut x`, `ref x`, `ref mut x`. Checking adds the last two where a name binds
 * by reference because the matched value is behind one. */
enum { PAT_MUT = 1, PAT_BY_REF = 2, PAT_BY_MUT_REF = 4 };
enum { AST_BLOCK_PLAIN = 0, AST_BLOCK_CONST = 1 };

const char *ast_kind_text(AstKind kind);
const char *ast_binary_text(AstBinaryOp op); /* "+" */
const char *ast_unary_text(AstUnaryOp op);
const char *ast_coercion_text(AstCoercion coercion); /* "unsize" */

/* The direct parts of a pattern, for walks over all kinds of them: a PAT_FIELD is a pattern too. */
AstList ast_pattern_parts(const Ast *pattern);

/* `..` with nothing around it. */
static inline bool ast_is_rest(const Ast *node)
{
    const AstRange *range = (const AstRange *)(const void *)node;
    return node->kind == AST_RANGE && range->low == NULL && range->high == NULL;
}

static inline Span ast_span(const Tokens *tokens, const Ast *node)
{
    return token_span(tokens, node->first, node->last);
}

/* node as its struct, with the kind asserted: ast_as(node, BINARY, Binary)->left */
#define ast_as(node, KIND, Type) \
    (assert((node)->kind == AST_##KIND), (Ast##Type *)(uintptr_t)(node))

/* A new zeroed node of AST_<KIND>, in `arena`. */
#define ast_make(arena, KIND, Type, first, last) \
    ((Ast##Type *)ast_make_((arena), AST_##KIND, sizeof(Ast##Type), (first), (last)))
Ast *ast_make_(Arena *arena, AstKind kind, size_t size, u32 first, u32 last);

/* The tree as indented text, one node a line: kind, operator, name or literal text, token span;
 * with `type_text`, the type of each node that has one (for `emit types`). */
typedef Str (*AstTypeText)(void *context, u32 type);
void ast_print(const Ast *node, const Tokens *tokens, const Interner *interner,
               AstTypeText type_text, void *context, StrBuf *out);

#endif
