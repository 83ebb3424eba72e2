/* list.c: the LIST instructions: what works on the elements of slices. */
#include "base/bug.h"
#include "eval/compare.h"
#include "eval/machine.h"

/* A slice, in elements. */
typedef struct List {
    u8 *first;
    size_t count;
    const Ir *ir;
    const IrLayout *elem;
    u32 layout; /* of the elements: its index */
} List;

static u8 *list_at(const List *list, size_t i) { return list->first + i * list->elem->size; }

/* The slice in a pair of registers, with elements like those of `like`. */
static List list_of(const List *like, const Slot *pair)
{
    List list = *like;
    list.first = slot_address(pair[0]);
    list.count = (size_t)pair[1].u64;
    return list;
}

static size_t list_bytes(const List *list) { return list->count * list->elem->size; }

static void swap_bytes(u8 *a, u8 *b, size_t size)
{
    enum { PART = 64 };
    u8 part[PART];
    for (size_t at = 0; at < size && a != b; at += PART) {
        size_t count = size_min(PART, size - at);
        memcpy(part, a + at, count);
        memcpy(a + at, b + at, count);
        memcpy(b + at, part, count);
    }
}

static void swap_elements(const List *list, size_t i, size_t k)
{
    swap_bytes(list_at(list, i), list_at(list, k), list->elem->size);
}

static bool is_less(const List *list, size_t i, size_t k)
{
    return compare_order(list->ir, list->layout, list_at(list, i), list_at(list, k)) == -1;
}

/* ---- sorting --------------------------------------------------------------------------------- */

/* Equal elements cannot be told apart, so a stable order needs no more than this. */
static void sift_down(const List *list, size_t from, size_t end)
{
    for (size_t child = 2 * from + 1; child < end; child = 2 * from + 1) {
        if (child + 1 < end && is_less(list, child, child + 1)) {
            child++;
        }
        if (!is_less(list, from, child)) {
            return;
        }
        swap_elements(list, from, child);
        from = child;
    }
}

static void sort_elements(const List *list)
{
    for (size_t i = list->count / 2; i-- > 0;) {
        sift_down(list, i, list->count);
    }
    for (size_t end = list->count; end > 1; end--) {
        swap_elements(list, 0, end - 1);
        sift_down(list, 0, end - 1);
    }
}

/* The same for numbers. */
#define DEFINE_SORT(type)                                                        \
    static void sift_##type(type *numbers, size_t from, size_t end)              \
    {                                                                            \
        type number = numbers[from];                                             \
        for (size_t child = 2 * from + 1; child < end; child = 2 * from + 1) {   \
            child += child + 1 < end && numbers[child] < numbers[child + 1];     \
            if (numbers[child] <= number) {                                      \
                break;                                                           \
            }                                                                    \
            numbers[from] = numbers[child];                                      \
            from = child;                                                        \
        }                                                                        \
        numbers[from] = number;                                                  \
    }                                                                            \
    static void sort_##type(type *numbers, size_t count)                         \
    {                                                                            \
        for (size_t i = count / 2; i-- > 0;) {                                   \
            sift_##type(numbers, i, count);                                      \
        }                                                                        \
        for (size_t end = count; end > 1; end--) {                               \
            type last = numbers[end - 1];                                        \
            numbers[end - 1] = numbers[0];                                       \
            numbers[0] = last;                                                   \
            sift_##type(numbers, 0, end - 1);                                    \
        }                                                                        \
    }
DEFINE_SORT(i8)
DEFINE_SORT(i16)
DEFINE_SORT(i32)
DEFINE_SORT(i64)
DEFINE_SORT(u8)
DEFINE_SORT(u16)
DEFINE_SORT(u32)
DEFINE_SORT(u64)

static void sort(const List *list)
{
    void *first = list->first;
    switch ((int)list->elem->kind) {
    case IR_KIND_I8: sort_i8(first, list->count); return;
    case IR_KIND_I16: sort_i16(first, list->count); return;
    case IR_KIND_I32: sort_i32(first, list->count); return;
    case IR_KIND_I64: sort_i64(first, list->count); return;
    case IR_KIND_BOOL:
    case IR_KIND_U8: sort_u8(first, list->count); return;
    case IR_KIND_U16: sort_u16(first, list->count); return;
    case IR_KIND_CHAR:
    case IR_KIND_U32: sort_u32(first, list->count); return;
    case IR_KIND_U64: sort_u64(first, list->count); return;
    default: sort_elements(list); return;
    }
}

/* A NaN is in no order with its neighbours. */
static bool is_sorted(const List *list)
{
    for (size_t i = 1; i < list->count; i++) {
        i8 order =
            compare_order(list->ir, list->layout, list_at(list, i - 1), list_at(list, i));
        if (order > 0) {
            return false;
        }
    }
    return true;
}

/* ---- moving ---------------------------------------------------------------------------------- */

static void reverse(const List *list, size_t from, size_t end)
{
    for (; from + 1 < end; from++, end--) {
        swap_elements(list, from, end - 1);
    }
}

/* Element `middle` becomes the first one. */
static void rotate(const List *list, size_t middle)
{
    reverse(list, 0, middle);
    reverse(list, middle, list->count);
    reverse(list, 0, list->count);
}

static void fill(const List *list, const u8 *value)
{
    if (list->count > 0 && list->elem->size > 0) {
        memmove(list->first, value, list->elem->size);
        memory_repeat(list->first, list->elem->size, list->count);
    }
}

/* ---- looking --------------------------------------------------------------------------------- */

static bool contains(const List *list, const u8 *value)
{
    for (size_t i = 0; i < list->count; i++) {
        if (compare_equal(list->ir, list->layout, list_at(list, i), value)) {
            return true;
        }
    }
    return false;
}

/* Whether the elements from `at` on are those of the other list. */
static bool has_at(const List *list, size_t at, const List *other)
{
    for (size_t i = 0; i < other->count; i++) {
        if (!compare_equal(list->ir, list->layout, list_at(list, at + i), list_at(other, i))) {
            return false;
        }
    }
    return true;
}

/* ---- panics ---------------------------------------------------------------------------------- */

static bool index_panics(EvalMachine *m, const List *list, u64 index)
{
    if (index < list->count) {
        return false;
    }
    machine_index_panic(m, index, list->count);
    return true;
}

static bool lengths_panic(EvalMachine *m, const List *list, const List *source)
{
    if (list->count == source->count) {
        return false;
    }
    machine_panic(m, STR("copy_from_slice: source slice length ("));
    Sink *message = &m->eval->text;
    sink_decimal(message, source->count);
    sink_write_str(message, STR(") does not match destination slice length ("));
    sink_decimal(message, list->count);
    sink_write_str(message, STR(")"));
    return true;
}

static bool panics_unless(EvalMachine *m, bool holds, Str message)
{
    if (!holds) {
        machine_panic(m, message);
    }
    return !holds;
}

/* ---- the instructions ------------------------------------------------------------------------ */

/* Those that change the list; false when it panics. */
static bool change(EvalMachine *m, IrBuiltin builtin, const List *list, const Slot *window)
{
    u64 amount = window[2].u64;
    List other;
    switch ((int)builtin) {
    case IR_BUILTIN_SWAP:
        if (index_panics(m, list, amount) || index_panics(m, list, window[3].u64)) {
            return false;
        }
        swap_elements(list, (size_t)amount, (size_t)window[3].u64);
        return true;
    case IR_BUILTIN_FILL: fill(list, slot_address(window[2])); return true;
    case IR_BUILTIN_REVERSE: reverse(list, 0, list->count); return true;
    case IR_BUILTIN_SORT: sort(list); return true;
    case IR_BUILTIN_SLICE_ROTATE_LEFT:
        if (panics_unless(m, amount <= list->count, STR("assertion failed: mid <= self.len()"))) {
            return false;
        }
        rotate(list, (size_t)amount);
        return true;
    case IR_BUILTIN_SLICE_ROTATE_RIGHT:
        if (panics_unless(m, amount <= list->count, STR("assertion failed: k <= self.len()"))) {
            return false;
        }
        rotate(list, list->count - (size_t)amount);
        return true;
    case IR_BUILTIN_COPY_FROM_SLICE:
        other = list_of(list, &window[2]);
        if (lengths_panic(m, list, &other)) {
            return false;
        }
        memmove(list->first, other.first, list_bytes(list));
        return true;
    case IR_BUILTIN_SWAP_WITH_SLICE:
        other = list_of(list, &window[2]);
        if (panics_unless(m, list->count == other.count,
                          STR("destination and source slices have different lengths"))) {
            return false;
        }
        swap_bytes(list->first, other.first, list_bytes(list));
        return true;
    }
    UNREACHABLE();
}

/* Those that only look at it. */
static bool answer(IrBuiltin builtin, const List *list, const Slot *window)
{
    List other = *list;
    if (ir_builtin_infos[builtin].in > 3) {
        other = list_of(list, &window[2]);
    }
    switch ((int)builtin) {
    case IR_BUILTIN_SLICE_CONTAINS: return contains(list, slot_address(window[2]));
    case IR_BUILTIN_SLICE_STARTS_WITH:
        return list->count >= other.count && has_at(list, 0, &other);
    case IR_BUILTIN_SLICE_ENDS_WITH:
        return list->count >= other.count && has_at(list, list->count - other.count, &other);
    case IR_BUILTIN_IS_SORTED: return is_sorted(list);
    }
    UNREACHABLE();
}

bool machine_list(EvalMachine *m, const IrInstr *ip, Slot *window)
{
    IrBuiltin builtin = (IrBuiltin)ip->bc;
    List list = {.ir = m->ir, .layout = ip[1].bc};
    list.elem = ir_layout_at(&m->ir->layouts, ir_layout_id(&m->ir->layouts, ip[1].bc));
    list = list_of(&list, window);
    if (builtin < IR_BUILTIN_SLICE_CONTAINS) {
        return change(m, builtin, &list, window);
    }
    window[0].u64 = answer(builtin, &list, window);
    return true;
}
