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
enum { AST_BLOCK_PLAIN = 0, AST_BLOCK_CONST = 1 };

const char *ast_kind_text(AstKind kind);
const char *ast_binary_text(AstBinaryOp op); /* "+" */
const char *ast_unary_text(AstUnaryOp op);
const char *ast_coercion_text(AstCoercion coercion); /* "unsize" */

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
