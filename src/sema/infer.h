/* infer.h: inference variables and unification.
 *
 * While a function is checked, a type that is not known yet is a variable. There are three kinds,
 * as in rustc: general ones, those of integer literals without suffix, and those of float literals.
 * Unifying two types makes them equal or says that they cannot be; nothing is undone on failure
 * (whoever fails reports, and the function is not lowered).
 *
 * The variables live in scratch memory until the function is checked. */
#ifndef LUDUS_SEMA_INFER_H
#define LUDUS_SEMA_INFER_H

#include "sema/type.h"

typedef enum InferKind {
    INFER_GENERAL,
    INFER_INT,
    INFER_FLOAT,
} InferKind;

typedef struct InferVar {
    TypeId bound;   /* TY_NONE while unknown; otherwise a type or another variable */
    u8 kind;        /* InferKind */
    bool diverging; /* of something that never gives a value: `()` when nothing else is known */
    u32 token;      /* where it came from */
} InferVar;

typedef struct Infer {
    Arena *arena;
    Types *types;
    VEC(InferVar) vars;
} Infer;

TypeId infer_new(Infer *infer, InferKind kind, u32 token);

/* Follows variables: the result is a type that is not a bound variable. Its parts may be. */
TypeId infer_shallow(const Infer *infer, TypeId id);

/* Replaces all bound variables inside; unbound ones stay. */
TypeId infer_deep(Infer *infer, TypeId id);

bool infer_unify(Infer *infer, TypeId a, TypeId b);

/* Whether the unbound variable `var` stands inside `id`. */
bool infer_occurs(Infer *infer, TypeId var, TypeId id);

/* The kind of an unbound variable, after infer_shallow. */
InferKind infer_kind(const Infer *infer, TypeId var);

/* Whether an unbound variable is of something that never gives a value. */
bool infer_is_diverging(const Infer *infer, TypeId var);

static inline bool infer_is_int(const Infer *infer, TypeId id)
{
    return type_is_int(id) || (type_is_var(id) && infer_kind(infer, id) == INFER_INT);
}

static inline bool infer_is_float(const Infer *infer, TypeId id)
{
    return type_is_float(id) || (type_is_var(id) && infer_kind(infer, id) == INFER_FLOAT);
}

/* Gives every variable of a literal its fallback (i32, f64), and `()` to diverging ones. */
void infer_fallback(Infer *infer);

/* The type as rustc writes it in messages: `{integer}`, `{float}` and `_` for what is unknown. */
Str infer_text(Arena *arena, Infer *infer, TypeId id);

#endif
