/* compare.c: one walk over two values of a layout. Its depth is that of the type. */
#include "eval/compare.h"

#include "base/bug.h"

i8 compare_str(Str a, Str b)
{
    size_t shorter = size_min(a.len, b.len);
    int order = shorter == 0 ? 0 : memcmp(a.bytes, b.bytes, shorter);
    if (order == 0) {
        return (i8)((a.len > b.len) - (a.len < b.len));
    }
    return (i8)((order > 0) - (order < 0));
}

static u64 load_u64(const u8 *at)
{
    u64 value;
    memcpy(&value, at, sizeof(value));
    return value;
}

/* The address at `at`, in a REF, STR or SLICE. */
static const u8 *load_address(const u8 *at) { return (const u8 *)(uintptr_t)load_u64(at); }

/* Values of this layout are equal exactly when their bytes are: integers, without padding. */
static bool is_plain(const Ir *ir, const IrLayout *layout)
{
    switch ((IrKind)layout->kind) {
    case IR_KIND_UNIT:
    case IR_KIND_BOOL:
    case IR_KIND_CHAR:
    case IR_KIND_I8:
    case IR_KIND_I16:
    case IR_KIND_I32:
    case IR_KIND_I64:
    case IR_KIND_U8:
    case IR_KIND_U16:
    case IR_KIND_U32:
    case IR_KIND_U64: return true;
    case IR_KIND_F32:
    case IR_KIND_F64:
    case IR_KIND_STR:
    case IR_KIND_REF:
    case IR_KIND_SLICE: return false;
    case IR_KIND_ARRAY: return is_plain(ir, ir_layout_at(&ir->layouts, layout->elem));
    case IR_KIND_ENUM: return true;
    case IR_KIND_TUPLE:
    case IR_KIND_STRUCT: break;
    case IR_KIND_COUNT: UNREACHABLE();
    }
    const IrField *fields = ir_fields(ir) + layout->first_field;
    u32 bytes = 0;
    for (u32 i = 0; i < layout->count; i++) {
        const IrLayout *field = ir_layout_at(&ir->layouts, fields[i].layout);
        if (!is_plain(ir, field)) {
            return false;
        }
        bytes += field->size;
    }
    return bytes == layout->size;
}

static i8 order_values(const Ir *ir, const IrLayout *layout, const u8 *a, const u8 *b);

/* Arrays and slices: by the first elements that differ, then by length. */
static i8 order_elements(const Ir *ir, const IrLayout *elem, Str a, Str b)
{
    if (elem->kind == IR_KIND_U8 || elem->kind == IR_KIND_BOOL) {
        return compare_str(a, b);
    }
    size_t shorter = size_min(a.len, b.len);
    size_t bytes = shorter * elem->size;
    bool same = bytes == 0 || (is_plain(ir, elem) && memcmp(a.bytes, b.bytes, bytes) == 0);
    for (size_t at = 0; !same && at < bytes; at += elem->size) {
        i8 order = order_values(ir, elem, a.bytes + at, b.bytes + at);
        if (order != 0) {
            return order;
        }
    }
    return (i8)((a.len > b.len) - (a.len < b.len));
}

static i8 order_fields(const Ir *ir, const IrLayout *tuple, const u8 *a, const u8 *b)
{
    const IrField *fields = ir_fields(ir) + tuple->first_field;
    for (u32 i = 0; i < tuple->count; i++) {
        const IrLayout *field = ir_layout_at(&ir->layouts, fields[i].layout);
        i8 order = order_values(ir, field, a + fields[i].offset, b + fields[i].offset);
        if (order != 0) {
            return order;
        }
    }
    return 0;
}

/* What a STR or SLICE at `at` points to; the length counts elements. */
static Str load_pair(const u8 *at)
{
    return (Str){load_address(at), (size_t)load_u64(at + sizeof(u64))};
}

#define ORDER_INT(type)                 \
    {                                   \
        type x;                         \
        type y;                         \
        memcpy(&x, a, sizeof(x));       \
        memcpy(&y, b, sizeof(y));       \
        return (i8)((x > y) - (x < y)); \
    }
#define ORDER_FLOAT(type)                                                   \
    {                                                                       \
        type x;                                                             \
        type y;                                                             \
        memcpy(&x, a, sizeof(x));                                           \
        memcpy(&y, b, sizeof(y));                                           \
        return x == y ? 0 : x < y ? -1 : x > y ? 1 : (i8)COMPARE_UNORDERED; \
    }

static i8 order_values(const Ir *ir, const IrLayout *layout, const u8 *a, const u8 *b)
{
    const IrLayout *elem = NULL;
    if (layout->kind == IR_KIND_REF || layout->kind == IR_KIND_SLICE
        || layout->kind == IR_KIND_ARRAY || layout->kind == IR_KIND_ENUM) {
        elem = ir_layout_at(&ir->layouts, layout->elem);
    }
    switch ((IrKind)layout->kind) {
    case IR_KIND_UNIT: return 0;
    case IR_KIND_BOOL: ORDER_INT(u8)
    case IR_KIND_CHAR: ORDER_INT(u32)
    case IR_KIND_I8: ORDER_INT(i8)
    case IR_KIND_I16: ORDER_INT(i16)
    case IR_KIND_I32: ORDER_INT(i32)
    case IR_KIND_I64: ORDER_INT(i64)
    case IR_KIND_U8: ORDER_INT(u8)
    case IR_KIND_U16: ORDER_INT(u16)
    case IR_KIND_U32: ORDER_INT(u32)
    case IR_KIND_U64: ORDER_INT(u64)
    case IR_KIND_F32: ORDER_FLOAT(f32)
    case IR_KIND_F64: ORDER_FLOAT(f64)
    case IR_KIND_STR: return compare_str(load_pair(a), load_pair(b));
    case IR_KIND_REF: return order_values(ir, elem, load_address(a), load_address(b));
    case IR_KIND_SLICE: return order_elements(ir, elem, load_pair(a), load_pair(b));
    case IR_KIND_ARRAY:
        return order_elements(ir, elem, (Str){a, layout->count}, (Str){b, layout->count});
    case IR_KIND_TUPLE:
    case IR_KIND_STRUCT: return order_fields(ir, layout, a, b);
    case IR_KIND_ENUM: return order_values(ir, elem, a, b);
    case IR_KIND_COUNT: break;
    }
    UNREACHABLE();
}

static const IrLayout *layout_at_index(const Ir *ir, u32 index)
{
    return ir_layout_at(&ir->layouts, ir_layout_id(&ir->layouts, index));
}

bool compare_equal(const Ir *ir, u32 layout, const u8 *a, const u8 *b)
{
    return compare_order(ir, layout, a, b) == 0;
}

i8 compare_order(const Ir *ir, u32 layout, const u8 *a, const u8 *b)
{
    return order_values(ir, layout_at_index(ir, layout), a, b);
}
