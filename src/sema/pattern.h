/* pattern.h: how a pattern is matched with a type; shared by the files pattern*.c.
 *
 * After check_pattern the `type` of a pattern node is that of the place it is matched with, as it
 * stands: a pattern that takes apart or compares goes through as many references as that type has,
 * where its own type has none (RFC 2005, "match ergonomics", as of edition 2021). That is so for
 * PAT_TUPLE, PAT_SLICE, PAT_STRUCT, PAT_TUPLE_STRUCT, PAT_RANGE, for literals other than strings,
 * and for names and paths of variants and unit structs; not for constants (pattern_looks_through).
 *
 * A name's binding is in its op: PAT_BY_REF and PAT_BY_MUT_REF are set for `ref` and where a
 * reference was gone through. Alternatives of an or-pattern share their locals, not these bits. */
#ifndef LUDUS_SEMA_PATTERN_H
#define LUDUS_SEMA_PATTERN_H

#include "sema/check.h"

/* How names below this point are bound when they do not say it themselves. */
typedef enum BindMode { BIND_MOVE, BIND_REF, BIND_MUT_REF } BindMode;

/* A name that the pattern has bound so far. */
typedef struct Bound {
    Local *local;
    const AstPatName *node;
    u8 how; /* PAT_*, as written */
} Bound;

/* Names in one part of the pattern, from `start` on. A second time they may be bound only where
 * the first is in another alternative of an or-pattern. */
typedef struct NameSet {
    u32 start;
    bool is_or;
} NameSet;

typedef struct Matching {
    Check *check;
    PatternPlace place;
    u32 first_local; /* index: older ones do not belong to the pattern */
    VEC(Bound) names;
    VEC(NameSet) sets;
} Matching;

/* ---- pattern.c ------------------------------------------------------------------------------- */

/* Matches with a type, and gives the node that type. */
void pattern_match(Matching *m, Ast *pattern, TypeId type, BindMode mode);

/* Goes through references. */
TypeId pattern_look_through(Matching *m, TypeId type, BindMode *mode);

/* Unifies; reports at the pattern when that is not possible. */
bool pattern_expect(Matching *m, Ast *pattern, TypeId wanted, TypeId found);

/* The `..` among the items, or NULL; further ones are reported. */
Ast *pattern_find_rest(Matching *m, const AstList *items, const char *what);

/* Items of a tuple, or fields of a tuple struct; `fields` NULL: of something that was reported. */
void pattern_match_fields(Matching *m, const AstList *items, const Ast *rest, const TypeId *fields,
                          u32 count, BindMode mode);

/* ---- pattern_or.c ---------------------------------------------------------------------------- */
void pattern_bind_name(Matching *m, AstPatName *pattern, TypeId type);
/* A name, of type `bound`, for the whole of a value must leave it to those for its parts, which are
 * m->names from `start` on. */
void pattern_check_parts(Matching *m, const AstPatName *whole, TypeId bound, u32 start);
void pattern_match_or(Matching *m, AstPatOr *pattern, TypeId type, BindMode mode);

/* ---- pattern_value.c ------------------------------------------------------------------------- */
/* Reports that a name or path means something that is no `wanted`. */
void pattern_report_def(Matching *m, DiagCode code, const Ast *node, const char *wanted,
                        const Def *def);

void pattern_match_literal(Matching *m, AstPatLiteral *pattern, TypeId type);
void pattern_match_range(Matching *m, AstPatRange *pattern, TypeId type);

/* A NAME or PAT_NAME, PATH or PAT_PATH: `def` is what it means. */
void pattern_match_value(Matching *m, Ast *pattern, Ast *path, Def *def, TypeId type);
/* The value that a name without anything else means in a pattern that is matched with `type`; NULL:
 * it is a new name. */
Def *pattern_named_value(Matching *m, const AstPatName *pattern, TypeId type);

/* ---- pattern_struct.c ------------------------------------------------------------------------ */
void pattern_match_tuple_struct(Matching *m, AstPatTupleStruct *pattern, TypeId type,
                                BindMode mode);
void pattern_match_struct(Matching *m, AstPatStruct *pattern, TypeId type, BindMode mode);

#endif
