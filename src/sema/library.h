/* library.h: the functions of Rust's library that Ludus has: the table library.def.
 *
 * A call of one has a LibraryDef as its `def`. What its types are is not kept: those of the
 * arguments and of the result tell. */
#ifndef LUDUS_SEMA_LIBRARY_H
#define LUDUS_SEMA_LIBRARY_H

#include "sema/def.h"

typedef enum LibOn {
    ON_STR,
    ON_LIST, /* arrays and slices; self is the slice */
} LibOn;

/* A type in the signature of a row. */
typedef enum LibType {
    LIB_TYPE_NONE,
    LIB_TYPE_SELF,
    LIB_TYPE_BOOL,
    LIB_TYPE_USIZE,
} LibType;

typedef enum LibConst { LIB_CONST, LIB_CONST_NO, LIB_CONST_UNSTABLE } LibConst;

/* What lowering makes of a row. */
typedef enum LibHow {
    LIB_LEN,
    LIB_IS_EMPTY,
} LibHow;

enum { LIB_PARAMS_MAX = 2 };

typedef struct LibraryRow {
    u16 name; /* Name */
    u8 on;    /* LibOn */
    u8 self;  /* SelfKind */
    u8 params[LIB_PARAMS_MAX]; /* LibType */
    u8 result;
    u8 constness; /* LibConst */
    u8 how;       /* LibHow */
} LibraryRow;

typedef struct LibraryDef {
    Def def; /* DEF_LIBRARY */
    const LibraryRow *row;
} LibraryDef;

/* The function of that name on values of the type, without references around it; NULL when there
 * is none. */
const LibraryRow *library_method(const Types *types, TypeId type, Symbol name);

/* The name of such a function that is spelt almost like `word`, or an empty text. */
Str library_similar(const Types *types, const Interner *interner, TypeId type, Str word);

/* The row of a call; NULL when it is not one of the library. */
const LibraryRow *library_row(const Ast *call);

static inline bool library_is(const Ast *call, LibHow how)
{
    const LibraryRow *row = library_row(call);
    return row != NULL && row->how == how;
}

/* What a receiver refers to: the node without the reference that was put around it. */
Ast *receiver_operand(Ast *receiver);

#endif
