/* place.h: the places of a function: a variable, or a way into it.
 *
 * A place is a node of a tree whose roots are locals; an element leads to each child:
 *
 *      a ── [_] ── .0        `a[i].0`, for whatever i: all elements of an array are one place
 *      r ── *  ── [_]        `r[i]` where r is a reference
 *
 * Each way is interned, so that places that are spelled alike are one, and two places overlap
 * exactly when one is an ancestor of the other (or the same). What lies in a static, or is a
 * passing value, has no place.
 *
 * The tree lives in the scratch memory of one sema_check_flow. */
#ifndef LUDUS_SEMA_PLACE_H
#define LUDUS_SEMA_PLACE_H

#include "sema/def.h"

/* No local, no label, no loan. */
enum { FLOW_NONE = 0xffffffff };

typedef enum PlaceElem {
    ELEM_ROOT,
    ELEM_FIELD,
    ELEM_INDEX,
    ELEM_ELEMENT, /* below INDEX: what a slice pattern names: an element counted from the front, or
                     from the back, down from 255, or PLACE_REST */
    ELEM_DEREF,
} PlaceElem;

/* In place of the number of an element: those that a name in front of `..` stands for. Elements
 * that are counted from the front have lower numbers, those counted from the back higher ones. */
enum { PLACE_REST = 128 };

enum {
    PLACE_MUTABLE = 1, /* may be assigned and borrowed as mutable */
    PLACE_SHARED =
        2, /* reached through a `&`: nobody changes it, and no loan of it need be followed */
    PLACE_STATIC = 4,  /* in a static */
    PLACE_THROUGH = 8, /* reached through a reference */
};

typedef struct Place {
    u32 parent; /* 0: this is a root */
    u32 local;
    u32 first_child;
    u32 next_sibling;
    u16 depth; /* elements from the root */
    u8 elem;   /* PlaceElem: how it is reached from its parent */
    u8 field;  /* FIELD */
    u8 flags;
} Place;

typedef struct Places {
    Arena *arena;
    VEC(Place) list; /* place 0 is none */
} Places;

void places_init(Places *places, Arena *arena);

/* A new root. */
u32 place_root(Places *places, u32 local, u8 flags);

/* The child of `parent` that the element leads to, made if it is new. `flags` are those of the
 * child. */
u32 place_child(Places *places, u32 parent, PlaceElem elem, u8 field, u8 flags);

/* Whether `outer` is `inner` or one of its ancestors. */
bool place_contains(const Places *places, u32 outer, u32 inner);

/* Two parts of one list, named by slice patterns, of which it is not plain that they lie apart: 0
 * where the places have no such parts. Two names of one pattern always do. */
bool place_may_share_elements(const Places *places, u32 a, u32 b);

/* Whether one of the elements that lead from `outer` to `inner`, which it contains, is `elem`. */
bool place_passes(const Places *places, u32 outer, u32 inner, PlaceElem elem);

static inline const Place *place_get(const Places *places, u32 place)
{
    assert(place != 0 && place < places->list.count);
    return &places->list.items[place];
}

#endif
