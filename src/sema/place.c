/* place.c: the tree of places. */
#include "sema/place.h"

#include "base/limits.h"

void places_init(Places *places, Arena *arena)
{
    *places = (Places){.arena = arena};
    vec_push(arena, &places->list, (Place){0});
}

static u32 add_place(Places *places, Place place)
{
    u32 id = places->list.count;
    vec_push(places->arena, &places->list, place);
    return id;
}

u32 place_root(Places *places, u32 local, u8 flags)
{
    return add_place(places, (Place){.local = local, .elem = ELEM_ROOT, .flags = flags});
}

/* Children hang in a list: a tuple has at most LIMIT_TUPLE_FIELDS, anything else one. */
u32 place_child(Places *places, u32 parent, PlaceElem elem, u8 field, u8 flags)
{
    const Place *above = place_get(places, parent);
    for (u32 id = above->first_child; id != 0; id = place_get(places, id)->next_sibling) {
        const Place *child = place_get(places, id);
        if (child->elem == elem && child->field == field) {
            return id;
        }
    }
    assert(above->depth < 4 * LIMIT_NESTING);
    Place child = {.parent = parent,
                   .local = above->local,
                   .next_sibling = above->first_child,
                   .depth = (u16)(above->depth + 1),
                   .elem = (u8)elem,
                   .field = field,
                   .flags = flags};
    u32 id = add_place(places, child);
    places->list.items[parent].first_child = id;
    return id;
}

bool place_contains(const Places *places, u32 outer, u32 inner)
{
    u32 depth = place_get(places, outer)->depth;
    while (place_get(places, inner)->depth > depth) {
        inner = place_get(places, inner)->parent;
    }
    return inner == outer;
}

static bool are_apart(const Place *a, const Place *b)
{
    bool elements = a->elem == ELEM_ELEMENT && b->elem == ELEM_ELEMENT;
    bool same_side = (a->field < PLACE_REST) == (b->field < PLACE_REST);
    return elements && a->field != PLACE_REST && b->field != PLACE_REST && same_side;
}

bool place_may_share_elements(const Places *places, u32 a, u32 b)
{
    while (place_get(places, a)->depth > place_get(places, b)->depth) {
        a = place_get(places, a)->parent;
    }
    while (place_get(places, b)->depth > place_get(places, a)->depth) {
        b = place_get(places, b)->parent;
    }
    while (a != b && place_get(places, a)->parent != place_get(places, b)->parent) {
        a = place_get(places, a)->parent;
        b = place_get(places, b)->parent;
    }
    const Place *x = place_get(places, a);
    const Place *y = place_get(places, b);
    bool any = x->elem == ELEM_ELEMENT || y->elem == ELEM_ELEMENT;
    return a != b && x->parent != 0 && any && !are_apart(x, y);
}

bool place_passes(const Places *places, u32 outer, u32 inner, PlaceElem elem)
{
    for (; inner != outer; inner = place_get(places, inner)->parent) {
        if (place_get(places, inner)->elem == elem) {
            return true;
        }
    }
    return false;
}
