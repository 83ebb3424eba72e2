/* library.h: the functions of Rust's library that Ludus has: the table library.def.
 *
 * A call of one has a LibraryDef as its `def`. What its types are is not kept: those of the
 * arguments and of the result tell. */
#ifndef LUDUS_SEMA_LIBRARY_H
#define LUDUS_SEMA_LIBRARY_H

#include "sema/def.h"
#include "sema/infer.h"

/* What has a function. */
typedef enum LibOn {
    ON_INT,
    ON_SIGNED,
    ON_UNSIGNED,
    ON_FLOAT,
    ON_CHAR,
    ON_U8,
    ON_STR,
    ON_FROM, /* integers, floats and char */
    ON_LIST, /* arrays and slices; Self is the slice */
    ON_BYTE_LIST, /* those of u8 */
    ON_ORDERING,
    ON_ORD,  /* the first trait: these are of every type that has it */
    ON_EQ,
    ON_PARTIAL_ORD,
    ON_CLONE,
    ON_DEFAULT,
    ON_CMP, /* the first module */
    ON_MEM,
    ON_PROCESS,
    ON_FIRST_TRAIT = ON_ORD,
    ON_FIRST_MODULE = ON_CMP,
} LibOn;

/* A type in the signature of a row. */
typedef enum LibType {
    LIB_TYPE_NONE,
    LIB_TYPE_SELF,
    LIB_TYPE_REF, /* &Self */
    LIB_TYPE_MUT, /* &mut Self */
    LIB_TYPE_ELEM, /* of a slice */
    LIB_TYPE_REF_ELEM,
    LIB_TYPE_SIGNED, /* the integer type as wide as Self */
    LIB_TYPE_UNSIGNED,
    LIB_TYPE_BYTES,     /* [u8; N], as large as Self */
    LIB_TYPE_BITS,      /* the unsigned integer as wide as a float */
    LIB_TYPE_WITH_BOOL, /* (Self, bool) */
    LIB_TYPE_TWICE,     /* (Self, Self) */
    LIB_TYPE_FROM,       /* what Self can be made of without loss */
    LIB_TYPE_PATTERN,    /* &str or char */
    LIB_TYPE_BYTE_SLICE, /* &[u8] */
    LIB_TYPE_ORDERING,
    LIB_TYPE_UNIT,
    LIB_TYPE_NEVER,
    LIB_TYPE_BOOL,
    LIB_TYPE_I32,
    LIB_TYPE_U32,
    LIB_TYPE_USIZE,
} LibType;

typedef enum LibConst { LIB_CONST, LIB_CONST_NO, LIB_CONST_UNSTABLE } LibConst;

/* What lowering makes of a row: first those with a `code`. */
typedef enum LibHow {
    LIB_OP,       /* code is an IrOp */
    LIB_ONE,      /* an IrBuiltin */
    LIB_INT,      /* the first of a family of builtins: I8 .. U64 */
    LIB_SIGNED,   /* I8 .. I64 */
    LIB_UNSIGNED, /* U8 .. U64 */
    LIB_WIDTH,    /* 8 .. 64 */
    LIB_FLOAT,    /* F32, F64 */
    LIB_TEXT,     /* U8, CHAR */
    LIB_LIST,     /* on the elements of a slice */
    LIB_SAME, /* the argument itself */
    LIB_WRAPPING_NEG,
    LIB_TO_BYTES,
    LIB_TO_BE_BYTES,
    LIB_FROM_BYTES,
    LIB_FROM_BE_BYTES,
    LIB_IS_POSITIVE,
    LIB_IS_NEGATIVE,
    LIB_IS_EQ, /* 0 */
    LIB_IS_NE,
    LIB_IS_LE,
    LIB_IS_GE,
    LIB_CMP,
    LIB_THEN,
    LIB_FROM,
    LIB_STARTS_WITH,
    LIB_ENDS_WITH,
    LIB_CONTAINS,
    LIB_LEN,
    LIB_IS_EMPTY,
    LIB_MAX,
    LIB_MIN,
    LIB_CLAMP,
    LIB_EQ, /* EQ .. GE: in the order of AstBinaryOp */
    LIB_NE,
    LIB_LT,
    LIB_LE,
    LIB_GT,
    LIB_GE,
    LIB_CLONE,
    LIB_MEM_SWAP,
    LIB_MEM_REPLACE,
    LIB_MEM_TAKE,
    LIB_EXIT,
    LIB_DEFAULT,
} LibHow;

/* Traits of Rust that a row may want of a type. */
typedef enum LibTrait {
    LIB_TRAIT_NONE,
    LIB_TRAIT_EQ = DERIVE_PARTIAL_EQ,
    LIB_TRAIT_PARTIAL_ORD = DERIVE_PARTIAL_ORD,
    LIB_TRAIT_ORD = DERIVE_ORD,
    LIB_TRAIT_CLONE = DERIVE_CLONE,
    LIB_TRAIT_DEFAULT = DERIVE_DEFAULT,
    LIB_TRAIT_FROM = DERIVE_LAST << 1, /* From, for the Self of the call */
    LIB_TRAIT_PATTERN = DERIVE_LAST << 2,
} LibTrait;

enum { LIB_PARAMS_MAX = 2 };

typedef struct LibraryRow {
    u16 name; /* Name */
    u8 on;    /* LibOn */
    u8 self;  /* SelfKind */
    u8 params[LIB_PARAMS_MAX]; /* LibType */
    u8 result;
    u8 constness; /* LibConst */
    u8 how;       /* LibHow */
    u16 code;
} LibraryRow;

typedef struct LibraryDef {
    Def def; /* DEF_LIBRARY */
    const LibraryRow *row;
    TypeId self; /* of a path: the type in front of its last name, or NONE */
} LibraryDef;

LibraryDef *library_make(Arena *arena, const LibraryRow *row, TypeId self);

/* Whether the library has `To: From<from>`. */
bool library_is_lossless(TypeId from, TypeId to);

/* The trait that Self, or the elements of a list, must have for the row. */
LibTrait library_bound(const LibraryRow *row);

/* The function of that name on values of the type, without references around it; NULL when there
 * is none. */
const LibraryRow *library_method(const Infer *infer, TypeId type, Symbol name);

/* Whether all that Rust has of that name on such a type is here: what is missing does not exist. */
bool library_is_complete(TypeId type, Symbol name);

/* The name of such a function that is spelt almost like `word`, or an empty text. */
Str library_similar(const Infer *infer, const Interner *interner, TypeId type, Str word);

/* The function that a path names: `i32::max`, `std::cmp::max`. *self is the type in front of the
 * name, or NONE for that of a module. NULL when there is none. */
const LibraryRow *library_path(const Infer *infer, const Symbol *names, u32 count, TypeId *self);

/* The function of the type without a receiver; NULL when there is none. */
const LibraryRow *library_function(const Infer *infer, TypeId type, Symbol name);

/* The row of a call; NULL when it is not one of the library. */
const LibraryRow *library_row(const Ast *call);

static inline bool library_is(const Ast *call, LibHow how)
{
    const LibraryRow *row = library_row(call);
    return row != NULL && row->how == how;
}

/* Whether it is one of the library that changes nothing. */
bool library_only_reads(const Ast *call);

/* What a receiver refers to: the node without the reference that was put around it. */
Ast *receiver_operand(Ast *receiver);

#endif
