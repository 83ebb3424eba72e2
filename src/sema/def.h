/* def.h: what names mean: locals, items, and the plans that sema leaves in the tree for lowering.
 *
 * Items live in the `items` arena until the end of the unit; locals and plans live in the `ast`
 * arena with the body they belong to. */
#ifndef LUDUS_SEMA_DEF_H
#define LUDUS_SEMA_DEF_H

#include "sema/type.h"
#include "syntax/ast.h"

typedef enum DefKind {
    DEF_LOCAL,
    DEF_FN,
    DEF_CONST,
    DEF_STATIC,
    DEF_NUMBER, /* `i32::MAX` and the like: a number that the compiler knows */
    DEF_LIBRARY, /* a function of Rust's library (library.h) */
    DEF_STRUCT, /* an Item; as a value: the constructor of a tuple struct, or a unit struct */
    DEF_ENUM,
    DEF_VARIANT,
    DEF_ALIAS,  /* an Item: another name of a type */
    DEF_ERROR,  /* a name that was reported where it is declared */
    DEF_MODULE, /* a path into Rust's library that names no value or type: `std::mem` */
} DefKind;

/* The head of everything that an AST field of kind DEF points to from a NAME, PATH or PAT_NAME. */
typedef struct Def {
    u8 kind; /* DefKind */
} Def;

typedef struct Local {
    Def def;
    bool is_mut;     /* declared `mut` */
    bool is_param;
    bool has_init;   /* gets its value where it is declared; otherwise `let x;` */
    bool borrowed;   /* its address is taken somewhere */
    bool used;
    Symbol name;
    u32 token;       /* of its name, in the pattern */
    TypeId type;     /* without variables once the function is checked */
    u32 index;       /* 0, 1, ... in the order of declaration within the function */
    u32 reg;         /* for lowering: register or offset in the frame's memory */
    u32 scope_depth; /* number of blocks around its declaration */
    const void *owner;  /* the check that declared it: a nested item must not see it */
    struct Local *next; /* all locals of the function */
} Local;

typedef struct NumberDef {
    Def def;
    TypeId type;
    u64 bits; /* the value in the low bytes, as in a register */
} NumberDef;

/* Whether a part of a type, a variant or field, is in use (mention.c). */
typedef struct Usage {
    bool is_used;
    bool is_deprecated; /* by itself, or with its type */
    const struct Item *last_user; /* which mentioned it */
} Usage;

/* A variant of an enum. */
typedef struct VariantDef {
    Def def; /* DEF_VARIANT */
    struct Item *owner;
    Symbol name;
    u32 token; /* of its name */
    u32 index; /* 0, 1, ... in the order of the source */
    i64 value; /* its discriminant: of u64 the same bits */
    Usage usage; /* made somewhere */
} VariantDef;

/* A field of a struct. */
typedef struct FieldDef {
    Symbol name; /* {0} in a tuple struct */
    u32 token;
    TypeId type;
    Usage usage; /* read somewhere */
} FieldDef;

/* What `#[derive(...)]` names, as bits. */
enum {
    DERIVE_CLONE = 1,
    DERIVE_COPY = 2,
    DERIVE_PARTIAL_EQ = 4,
    DERIVE_EQ = 8,
    DERIVE_PARTIAL_ORD = 16,
    DERIVE_ORD = 32,
    DERIVE_DEBUG = 64,
    DERIVE_DEFAULT = 128,
    DERIVE_HASH = 256,
    DERIVE_LAST = DERIVE_HASH,
};

typedef enum ItemState {
    ITEM_NEW,       /* declared; signature not looked at yet */
    ITEM_SIGNATURE, /* types of parameters and result, or of the constant, are known */
    ITEM_ACTIVE,    /* its body is being compiled: meeting it again as a constant is a cycle */
    ITEM_DONE,      /* IR, or the value, is there */
    ITEM_FAILED,    /* reported */
} ItemState;

typedef struct ItemScope ItemScope;

/* What an item mentions: another one, or a part of a type (mention.c). */
typedef struct Mention {
    struct Mention *next;
    struct Item *item; /* or NULL: */
    Usage *part;
} Mention;

typedef struct Item {
    Def def; /* DEF_FN, DEF_CONST, DEF_STATIC, DEF_STRUCT, DEF_ENUM or DEF_ALIAS */
    u8 state;
    bool is_const_fn;
    bool is_library;   /* `Ordering`: its tree has no place in the source */
    bool in_fields;    /* a struct: its fields are being looked through, for itself */
    bool in_signature; /* its signature is being resolved now: a cycle when met again */
    const Ast *discriminant; /* of an enum: the one that is being computed */
    bool signature_failed;
    bool is_used;      /* something that is used mentions it */
    bool is_deprecated;
    u16 value_depth;   /* of a struct: how many aggregates stand inside of each other in a value */
    Symbol name;
    Ast *ast;          /* FN or CONST node */
    ItemScope *scope;  /* in which its own names are looked up */
    struct Item *next; /* all items of the unit, in the order of their declaration */
    const Symbol *outer_locals; /* locals visible around a nested item, for E0434 */
    u32 outer_local_count;
    Mention *mentions; /* not more once it is used */
    const struct Item *last_user; /* which mentioned it */
    struct Item *next_pending;
    /* functions */
    const TypeId *params;
    u32 param_count;
    TypeId result;
    IrFuncId func; /* also the initialiser of a constant */
    u8 self_kind;  /* SelfKind: of a method */
    struct Item *owner_type; /* of a member of an `impl` block: the struct or enum */
    /* structs, enums, aliases: the type; constants and statics: that of the value */
    TypeId type;
    /* structs and enums */
    u32 derives; /* DERIVE_* */
    FieldDef *fields;
    u32 field_count;
    VariantDef *variants;
    u32 variant_count;
    VariantDef *default_variant; /* `#[default]`, or NULL */
    /* constants and statics */
    u64 bits;      /* the value, when it is one register */
    IrDataId data; /* otherwise, and for every static */
    TypeId referent; /* of a constant that is a reference: the type of what it refers to, which
                        is kept in `data`; otherwise NONE */
} Item;

/* The type of the value that is computed for a constant or static. */
static inline TypeId item_value_type(const Item *item)
{
    return item->referent.raw != TY_NONE ? item->referent : item->type;
}

/* One leaf of a `use` that is not `pub` (import.c). */
typedef struct Import {
    struct Import *next; /* in the order of the source */
    u32 use;             /* the token of its keyword */
    u32 first;
    u32 last;
    Symbol trait;        /* of the library that it brings in; {0}: it is something else */
    bool is_used;
} Import;

/* A name that a scope gives a meaning, in one of the two namespaces. */
typedef struct ScopeName {
    Symbol name;
    bool is_type; /* in the namespace of types and modules, otherwise in that of values */
    Def *def;
    Import *import; /* that brought it in, or NULL */
} ScopeName;

/* The items of the file, of one block, or of an `impl` block (which names no items: they are found
 * through their type). */
struct ItemScope {
    ItemScope *outer;
    Item **items;
    u32 count;
    TypeId self_type; /* of an `impl` block: what `Self` means; otherwise NONE */
    VEC(ScopeName) names;
    Item *owner; /* the function in whose body the block is; NULL for the file */
};

/* A path into Rust's library that a `use` gave a name. */
typedef struct ModuleDef {
    Def def; /* DEF_MODULE */
    const Symbol *path;
    u32 count;
} ModuleDef;

/* What an `impl` block or an enum gives a type. */
typedef struct Member {
    const Item *owner;
    Symbol name;
    Def *def; /* an Item, or a VariantDef */
} Member;

typedef struct Members {
    Member *slots; /* open addressing; NULL before the first */
    u32 mask;
    u32 count;
} Members;

/* What a `for` loop goes through (AstFor.def): a source of items, or an adapter around what gives
 * other items.
 *
 *      a.iter().rev().zip(0..9)        ZIP
 *                                      +-- of: REV
 *                                      |       +-- of: REFS, operand `&a`
 *                                      +-- with: RANGE, operand `0..9` */
typedef enum IterKind {
    /* sources */
    ITER_FAILED,       /* was reported */
    ITER_RANGE,        /* operand: a RANGE; open when it has no high end */
    ITER_ARRAY,        /* operand: an array; items are copies */
    ITER_REFS,         /* operand: a reference to a list; items are references to its elements */
    ITER_WINDOWS,      /* the same; items are slices of `count` elements, one further each time */
    ITER_CHUNKS,       /* one behind the other, the last may be shorter */
    ITER_CHUNKS_EXACT, /* one behind the other, what is left over is left out */
    ITER_CHARS,        /* operand: a `&str` */
    ITER_CHAR_INDICES, /* pairs of a byte's index and a char */
    ITER_BYTES,
    /* adapters; REV to TAKE leave the items as they are */
    ITER_REV,
    ITER_STEP_BY, /* every `count`th item */
    ITER_SKIP,
    ITER_TAKE,
    ITER_ENUMERATE, /* pairs of a number and an item */
    ITER_COPIED,    /* what references refer to */
    ITER_ZIP,       /* pairs of an item and one of `with` */
} IterKind;

typedef struct Iter {
    u8 kind;    /* IterKind */
    u32 token;  /* of the method's name; 0 where there is none */
    Ast *node;  /* the whole expression */
    struct Iter *of;
    struct Iter *with;
    Ast *operand;
    Ast *count;  /* a usize expression */
    TypeId item; /* without variables once the function is checked */
} Iter;

/* The patterns of the two halves of a pair; NULL where a `..` stands for one. */
typedef struct PairPattern {
    Ast *halves[2];
} PairPattern;

static inline PairPattern pair_pattern(Ast *tuple)
{
    PairPattern pair = {{NULL, NULL}};
    const AstList *items = &ast_as(tuple, PAT_TUPLE, PatTuple)->items;
    u32 at = 0;
    for (Ast *item = items->first; item != NULL && at < 2; item = item->next) {
        if (item->kind == AST_PAT_REST) {
            at = 2 - (items->count - 1 - at); /* what is left fills the end */
        } else {
            pair.halves[at++] = item;
        }
    }
    return pair;
}

/* One piece of a checked format string (AstMacro.def). */
typedef struct FormatPiece {
    Str literal;       /* text in front of the argument */
    Ast *arg;          /* value, NULL for the last piece */
    IrFormatSpec spec; /* layout is filled in by lowering; counts IR_COUNT_REG refer to: */
    Ast *width_arg;    /* usize expressions, or NULL */
    Ast *precision_arg;
} FormatPiece;

/* Arguments are evaluated once each, in the order of `args`, before anything is written. A piece's
 * `arg` is one of them (an inline `{x}` is appended as a NAME node). */
typedef struct FormatPlan {
    Ast **args;
    u32 arg_count;
    FormatPiece *pieces;
    u32 piece_count;
    bool newline; /* println, eprintln: `\n` follows */
} FormatPlan;

/* What a macro call means (AstMacro.def). */
typedef struct MacroPlan {
    Name macro;        /* NAME_PRINTLN ...; the debug_ forms are given as the plain ones */
    Ast *left;         /* assert: the condition; assert_eq, assert_ne: the first operand */
    Ast *right;
    Str condition;     /* assert: the text of the condition, for the message */
    FormatPlan *format; /* NULL where there is no message */
} MacroPlan;

/* The local that a PAT_NAME declares; NULL when it means a constant, variant or unit struct. */
static inline Local *pattern_local(const AstPatName *pattern)
{
    const Def *def = pattern->def;
    return def != NULL && def->kind == DEF_LOCAL ? (Local *)(uintptr_t)def : NULL;
}

/* What a CALL or METHOD calls; NULL before checking. */
static inline Def *call_def(const Ast *call)
{
    if (call->kind == AST_METHOD) {
        return ((const AstMethod *)(const void *)call)->def;
    }
    const Ast *callee = ((const AstCall *)(const void *)call)->callee;
    return callee->kind == AST_NAME   ? ((const AstName *)(const void *)callee)->def
           : callee->kind == AST_PATH ? ((const AstPath *)(const void *)callee)->def
                                      : NULL;
}

/* `Point(1, 2)`: the call makes a value of a tuple struct. */
static inline bool call_is_constructor(const AstCall *call)
{
    const Def *def = call_def(&call->head);
    return def != NULL && def->kind == DEF_STRUCT;
}

/* A function whose body has been checked: what flow checks and lowering work on. */
typedef struct CheckedFn {
    Item *item;
    Ast *body;        /* BLOCK; or the initialiser expression of a constant */
    Local *locals;    /* all, in the order of declaration */
    Local **
        params; /* one a parameter when its pattern is a name; NULL otherwise: see param patterns */
    Ast **param_patterns;
    u32 param_count;
    u32 local_count;
    bool has_refs;    /* a reference is made or held somewhere: borrows are to be checked */
    bool has_deferred; /* a `let` without initialiser: initialisation is to be checked */
} CheckedFn;

#endif
