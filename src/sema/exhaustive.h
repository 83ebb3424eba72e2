/* exhaustive.h: whether the arms of a match take all values, and which of them can never be
 * reached.
 *
 * Patterns are rows of a matrix. A value is looked at from its first column on: for each
 * constructor that the column tells apart, the rows that match it are kept, with the constructor's
 * fields as new columns; until no column is left, where the first row wins, and no row means that
 * the values on the way there are not matched. A row that never wins is not reachable. ("Warnings
 * for pattern matching", Maranget, JFP 2007; in the form of rustc_pattern_analysis, which this
 * follows so that both say the same.)
 *
 * The work may grow exponentially with the patterns; LIMIT_PATTERN_STEPS bounds it. */
#ifndef LUDUS_SEMA_EXHAUSTIVE_H
#define LUDUS_SEMA_EXHAUSTIVE_H

#include "mem/scratch.h"
#include "sema/ctor.h"

/* A pattern as a constructor and patterns for its fields; as NULL, one that matches everything. */
typedef struct Pat {
    Ctor ctor;
    TypeId type;
    const Ast *node; /* where it is written; NULL for one that stands for values not matched */
    struct Pat **fields; /* OR: its alternatives; of an open slice the prefix, then the suffix */
    u32 field_count;
    bool useful; /* of an arm, or an alternative: it can be reached */
} Pat;

typedef struct MatchArm {
    Pat *pat;
    bool has_guard;
} MatchArm;

enum { NOT_MATCHED_MAX = 64 }; /* examples that are looked for */

typedef struct Exhaustive {
    Arena *arena; /* for what is given back */
    const Types *types;
    VEC(Pat *) not_matched; /* values that no arm matches; at most NOT_MATCHED_MAX */
    bool too_deep; /* LIMIT_PATTERN_DEPTH, */
    bool gave_up;  /* or LIMIT_PATTERN_STEPS: nothing else is to be believed */
    /* private */
    Arena *temp;
    u64 steps;
    bool collects; /* examples; otherwise it is enough that there is one */
} Exhaustive;

/* Judges the arms, in their order, for values of the type; sets `useful` in their patterns and
 * alternatives. `is_valid`: such a value is really there, not only a place that may hold none. Uses
 * `scratch` for itself. */
void exhaustive_check(Exhaustive *e, Scratch *scratch, const MatchArm *arms, u32 count, TypeId type,
                      bool is_valid);

#endif
