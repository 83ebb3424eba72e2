/* ctor.h: constructors: the ways in which values of a type are made, as far as patterns tell them
 * apart. After "Warnings for pattern matching" (Maranget, JFP 2007) and rustc_pattern_analysis.
 *
 * A column of patterns is split: the values of its type fall into sets, such that each pattern of
 * the column takes all of a set or nothing of it.
 *
 *      match x { 0..=9 => .., 5..=20 => .. }        of a u8
 *
 *      0       5       10          21         256
 *      |-------|-------|-----------|-----------|
 *        first   both     second      missing
 *
 * Values of bool, integers, char and enums are numbers, in ranges; texts and floats are taken one
 * by one, and never all of them. */
#ifndef LUDUS_SEMA_CTOR_H
#define LUDUS_SEMA_CTOR_H

#include "sema/def.h"

/* A number on the line on which ranges lie. A usize has values behind the last one that is known,
 * and an isize also some in front of the first: programs must not depend on their size. */
typedef enum Zone { ZONE_BELOW, ZONE_VALUE, ZONE_END, ZONE_BEYOND } Zone;

typedef struct Point {
    u64 value; /* in zone VALUE: if signed, with the top bit turned, so that all are ordered */
    Zone zone; /* END: one more than the largest u64 */
} Point;

typedef enum CtorKind {
    CTOR_WILD,    /* whatever there is */
    CTOR_OR,      /* one of several patterns */
    CTOR_SINGLE,  /* the only way: a tuple, struct or reference */
    CTOR_RANGE,   /* low up to, not including, high; of an enum numbers of variants */
    CTOR_FLOAT,   /* the same, of the bits of floats, so that they are ordered */
    CTOR_TEXT,
    CTOR_SLICE,   /* prefix and suffix elements; if is_open any number between them */
    CTOR_MISSING, /* everything that no pattern of the column names */
} CtorKind;

typedef struct Ctor {
    CtorKind kind;
    bool is_open;
    u32 prefix;
    u32 suffix;
    Point low;
    Point high;
    Str text;
} Ctor;

typedef VEC(Ctor) CtorList;

/* What a column is split into. */
typedef struct CtorSplit {
    CtorList present;       /* what some pattern names */
    CtorList missing;       /* what none does */
    CtorList missing_empty; /* the same, but there are no such values */
} CtorSplit;

int point_compare(Point a, Point b);

/* The point of a value of a bool, integer or char type, or of a variant's index; its bits are in
 * the low bytes. */
Point point_of_bits(TypeId type, u64 bits);
/* The same for floats: NaN is excluded. */
Point point_of_float(f64 value);
u64 point_bits(TypeId type, Point point);
Point point_next(Point point);

/* All values of a type that has ranges: up to two of them in `ranges`; returns how many. */
u32 ctor_domain(const Types *types, TypeId type, Ctor ranges[2]);
bool ctor_has_domain(const Types *types, TypeId type);

/* Whether there are no values of the type. */
bool ctor_is_empty(const Types *types, TypeId type);

/* The number of fields that values made like this have. */
u32 ctor_arity(const Types *types, TypeId type, const Ctor *ctor);
TypeId ctor_field(const Types *types, TypeId type, u32 field);

/* Whether the pattern's constructor takes all that `ctor`, one of a split, stands for. */
bool ctor_covers(const Ctor *pattern, const Ctor *ctor);

/* Splits a column of the type; `seen` are the constructors in it that are not CTOR_WILD. The lists
 * lie in `arena`. */
CtorSplit ctor_split(Arena *arena, const Types *types, TypeId type, const CtorList *seen);

#endif
