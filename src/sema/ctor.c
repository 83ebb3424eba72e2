/* ctor.c: see ctor.h. */
#include "sema/ctor.h"

#include <stdlib.h>

#include "base/limits.h"

/* ---- points ---------------------------------------------------------------------------------- */

int point_compare(Point a, Point b)
{
    if (a.zone != b.zone) {
        return a.zone < b.zone ? -1 : 1;
    }
    return a.value < b.value ? -1 : a.value > b.value;
}

static Point point_at(u64 value) { return (Point){value, ZONE_VALUE}; }

Point point_next(Point point)
{
    assert(point.zone == ZONE_VALUE);
    return point.value == UINT64_MAX ? (Point){0, ZONE_END} : point_at(point.value + 1);
}

static Point point_min(Point a, Point b) { return point_compare(a, b) < 0 ? a : b; }
static Point point_max(Point a, Point b) { return point_compare(a, b) < 0 ? b : a; }

/* Of an integer type: the bit that says that a value is negative, 0 where there is none. */
static u64 sign_bit(TypeId type)
{
    return type_is_signed(type) ? (u64)1 << (type_bits(type) - 1) : 0;
}

static u64 value_mask(TypeId type)
{
    u32 bits = type_is_int(type) ? type_bits(type) : 32;
    return bits == 64 ? UINT64_MAX : ((u64)1 << bits) - 1;
}

Point point_of_bits(TypeId type, u64 bits)
{
    return point_at((bits & value_mask(type)) ^ sign_bit(type));
}

u64 point_bits(TypeId type, Point point)
{
    assert(point.zone == ZONE_VALUE);
    return point.value ^ sign_bit(type);
}

/* The bits of negative floats fall as the numbers rise: they are turned around. */
Point point_of_float(f64 value)
{
    u64 bits;
    assert(value == value);
    value = value == 0 ? 0 : value; /* -0.0 and 0.0 are equal */
    memcpy(&bits, &value, sizeof(bits));
    u64 sign = (u64)1 << 63;
    return point_at(bits & sign ? ~bits : bits | sign);
}

/* ---- types ----------------------------------------------------------------------------------- */

bool ctor_has_domain(const Types *types, TypeId type)
{
    return type_is_int(type) || type_is(type, TY_BOOL) || type_is(type, TY_CHAR)
           || type_is(type, TY_NEVER) || type_is_kind(types, type, TYPE_ENUM);
}

static Ctor range(Point low, Point high)
{
    return (Ctor){.kind = CTOR_RANGE, .low = low, .high = high};
}

u32 ctor_domain(const Types *types, TypeId type, Ctor ranges[2])
{
    enum { SURROGATES = 0xD800, SURROGATES_END = 0xE000, CHAR_END = 0x110000 };
    if (type_is(type, TY_CHAR)) {
        ranges[0] = range(point_at(0), point_at(SURROGATES));
        ranges[1] = range(point_at(SURROGATES_END), point_at(CHAR_END));
        return 2;
    }
    if (type_is_int(type)) {
        bool is_size = type_is(type, TY_USIZE) || type_is(type, TY_ISIZE);
        Point first = point_at(0);
        ranges[0] = range(first, point_next(point_at(value_mask(type))));
        if (is_size) {
            ranges[0].high = (Point){0, ZONE_BEYOND};
            ranges[0].low = type_is(type, TY_ISIZE) ? (Point){0, ZONE_BELOW} : first;
        }
        return 1;
    }
    u32 count = type_is(type, TY_BOOL)    ? 2
                : type_is(type, TY_NEVER) ? 0
                                          : type_get(types, type)->item->variant_count;
    ranges[0] = range(point_at(0), point_at(count));
    return count > 0;
}

static bool is_empty(const Types *types, TypeId id, u32 depth)
{
    if (depth > LIMIT_NESTING) {
        return false;
    }
    const Type *type = type_get(types, id);
    switch ((TypeKind)type->kind) {
    case TYPE_SIMPLE:
        return type_is(id, TY_NEVER);
    case TYPE_REF:
    case TYPE_SLICE:
        return false;
    case TYPE_ARRAY:
        return type->count > 0 && is_empty(types, type->elem, depth + 1);
    case TYPE_TUPLE:
    case TYPE_STRUCT:
        for (u32 i = 0; i < type->item_count; i++) {
            if (is_empty(types, type->items[i], depth + 1)) {
                return true;
            }
        }
        return false;
    case TYPE_ENUM:
        return type->item->variant_count == 0;
    }
    UNREACHABLE();
}

bool ctor_is_empty(const Types *types, TypeId type) { return is_empty(types, type, 0); }

u32 ctor_arity(const Types *types, TypeId type, const Ctor *ctor)
{
    switch (ctor->kind) {
    case CTOR_SINGLE:
        return type_is_kind(types, type, TYPE_REF) ? 1 : type_get(types, type)->item_count;
    case CTOR_SLICE:
        return ctor->prefix + ctor->suffix;
    case CTOR_WILD:
    case CTOR_OR:
    case CTOR_RANGE:
    case CTOR_FLOAT:
    case CTOR_TEXT:
    case CTOR_MISSING:
        return 0;
    }
    UNREACHABLE();
}

TypeId ctor_field(const Types *types, TypeId type, u32 field)
{
    const Type *of = type_get(types, type);
    return of->kind == TYPE_TUPLE || of->kind == TYPE_STRUCT ? of->items[field] : of->elem;
}

bool ctor_covers(const Ctor *pattern, const Ctor *ctor)
{
    if (pattern->kind == CTOR_WILD) {
        return true;
    }
    if (pattern->kind != ctor->kind) {
        return false; /* also of MISSING */
    }
    switch (ctor->kind) {
    case CTOR_SINGLE:
        return true;
    case CTOR_RANGE:
    case CTOR_FLOAT:
        return point_compare(pattern->low, ctor->low) <= 0
               && point_compare(ctor->high, pattern->high) <= 0;
    case CTOR_TEXT:
        return str_equal(pattern->text, ctor->text);
    case CTOR_SLICE: {
        u32 named = pattern->prefix + pattern->suffix;
        u32 length = ctor->prefix + ctor->suffix;
        return pattern->is_open ? named <= length : named == length && !ctor->is_open;
    }
    case CTOR_WILD:
    case CTOR_OR:
    case CTOR_MISSING:
        break;
    }
    UNREACHABLE();
}

/* ---- ranges ---------------------------------------------------------------------------------- */

/* A place where a range of the column begins (+1) or ends (-1). */
typedef struct Edge {
    Point at;
    i32 step;
} Edge;

static int compare_edges(const void *a, const void *b)
{
    return point_compare(((const Edge *)a)->at, ((const Edge *)b)->at);
}

static void split_range(Arena *arena, const Ctor *whole, const CtorList *seen, CtorSplit *split)
{
    Edge *edges = arena_array(arena, Edge, (size_t)seen->count * 2);
    u32 count = 0;
    for (u32 i = 0; i < seen->count; i++) {
        Point low = point_max(seen->items[i].low, whole->low);
        Point high = point_min(seen->items[i].high, whole->high);
        if (point_compare(low, high) < 0) {
            edges[count++] = (Edge){low, 1};
            edges[count++] = (Edge){high, -1};
        }
    }
    qsort(edges, count, sizeof edges[0], compare_edges);
    Point from = whole->low;
    i32 depth = 0; /* the number of ranges over the stretch behind the edge */
    for (u32 i = 0; i <= count; i++) {
        Point to = i < count ? edges[i].at : whole->high;
        if (point_compare(from, to) < 0) {
            vec_push(arena, depth > 0 ? &split->present : &split->missing, range(from, to));
            from = to;
        }
        depth += i < count ? edges[i].step : 0;
    }
}

static void split_domain(Arena *arena, const Types *types, TypeId type, const CtorList *seen,
                         CtorSplit *split)
{
    Ctor ranges[2];
    u32 count = ctor_domain(types, type, ranges);
    for (u32 i = 0; i < count; i++) {
        split_range(arena, &ranges[i], seen, split);
    }
    if (count == 0) {
        vec_push(arena, &split->missing_empty, range(point_at(0), point_at(0)));
    }
}

/* ---- slices ---------------------------------------------------------------------------------- */

/* The longest length at which the patterns of a column still differ, as a slice that stands for all
 * longer ones too. */
static Ctor longest_slice(const CtorList *seen)
{
    Ctor longest = {.kind = CTOR_SLICE, .is_open = true};
    u32 closed = 0; /* one more than the longest closed one */
    for (u32 i = 0; i < seen->count; i++) {
        const Ctor *slice = &seen->items[i];
        if (slice->is_open) {
            longest.prefix = u32_max(longest.prefix, slice->prefix);
            longest.suffix = u32_max(longest.suffix, slice->suffix);
        } else {
            closed = u32_max(closed, slice->prefix + slice->suffix + 1);
        }
    }
    closed = u32_max(closed, 1);
    if (longest.prefix + longest.suffix < closed) {
        longest.prefix = closed - longest.suffix;
    }
    return longest;
}

static void add_slice(Arena *arena, const CtorList *seen, Ctor slice, bool elem_is_empty,
                      CtorSplit *split)
{
    for (u32 i = 0; i < seen->count; i++) {
        const Ctor *pattern = &seen->items[i];
        if (ctor_covers(pattern, &slice)) {
            vec_push(arena, &split->present, slice);
            return;
        }
    }
    bool is_empty_slice = elem_is_empty && slice.prefix + slice.suffix > 0;
    vec_push(arena, is_empty_slice ? &split->missing_empty : &split->missing, slice);
}

static void split_slices(Arena *arena, const Types *types, TypeId type, const CtorList *seen,
                         CtorSplit *split)
{
    const Type *of = type_get(types, type);
    bool elem_is_empty = ctor_is_empty(types, of->elem);
    Ctor longest = longest_slice(seen);
    u32 arity = longest.prefix + longest.suffix;
    if (of->kind == TYPE_ARRAY) { /* it has one length */
        if (arity >= of->count) {
            longest = (Ctor){.kind = CTOR_SLICE, .prefix = (u32)of->count};
        }
        add_slice(arena, seen, longest, elem_is_empty, split);
        return;
    }
    for (u32 length = 0; length < arity; length++) {
        Ctor slice = {.kind = CTOR_SLICE, .prefix = length};
        add_slice(arena, seen, slice, elem_is_empty, split);
    }
    add_slice(arena, seen, longest, elem_is_empty, split);
}

/* ---- any column ------------------------------------------------------------------------------ */

CtorSplit ctor_split(Arena *arena, const Types *types, TypeId type, const CtorList *seen)
{
    CtorSplit split = {0};
    TypeKind kind = (TypeKind)type_get(types, type)->kind;
    if (ctor_has_domain(types, type)) {
        split_domain(arena, types, type, seen, &split);
    } else if (kind == TYPE_ARRAY || kind == TYPE_SLICE) {
        split_slices(arena, types, type, seen, &split);
    } else if (kind != TYPE_SIMPLE) {
        Ctor single = {.kind = CTOR_SINGLE};
        bool is_seen = seen->count > 0;
        CtorList *list = is_seen                      ? &split.present
                         : ctor_is_empty(types, type) ? &split.missing_empty
                                                      : &split.missing;
        vec_push(arena, list, single);
    } else { /* texts and floats: there are always others */
        for (u32 i = 0; i < seen->count; i++) {
            vec_push(arena, &split.present, seen->items[i]);
        }
        vec_push(arena, &split.missing, (Ctor){.kind = CTOR_WILD});
    }
    return split;
}
