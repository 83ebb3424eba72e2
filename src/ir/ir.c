/* ir.c: the pools of a unit's IR and the tables about opcodes. */
#include "ir/ir.h"

/* How many of the newest strings and constants are compared with a new one. A table would find all
 * duplicates; most stand close to each other, and this costs nothing to keep. */
enum { SHARE_WINDOW = 8 };

/* ---- opcodes --------------------------------------------------------------------------------- */

enum { OP_NAME_MAX = 16 };

/* The preprocessor cannot write "ADD" as "add", so each character is converted in a constant
 * expression (which gcc and clang both fold); the padding makes every index valid. */
#define PADDED(s) s "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define LOWER(s, i) \
    (char)(PADDED(s)[i] >= 'A' && PADDED(s)[i] <= 'Z' ? PADDED(s)[i] + ('a' - 'A') : PADDED(s)[i])
#define LOWER4(s, i) LOWER(s, i), LOWER(s, (i) + 1), LOWER(s, (i) + 2), LOWER(s, (i) + 3)

static const char op_names[IR_OP_COUNT][OP_NAME_MAX] = {
#define OP(name, format) {LOWER4(#name, 0), LOWER4(#name, 4), LOWER4(#name, 8), LOWER4(#name, 12)},
#include "ir/op.def"
};

#define OP(name, format) _Static_assert(sizeof(#name) <= OP_NAME_MAX, "name of an op");
#include "ir/op.def"

#define HAS_EXT(format) \
    ((format) == IR_F_DRRX || (format) == IR_F_DRRL || (format) == IR_F_RRX ||      \
     (format) == IR_F_RIX || (format) == IR_F_BL)
#define IS_JUMP(format) ((format) >= IR_F_RJ && (format) <= IR_F_J)
#define HAS_RESULT(format)                                                                \
    (((format) >= IR_F_D && (format) <= IR_F_LOADP) || (format) == IR_F_XLOAD ||          \
     (format) == IR_F_DRRX || (format) == IR_F_DRRL)
#define ENDS_BLOCK(op)                                                                            \
    ((op) == IR_JMP || (op) == IR_LOOP || ((op) >= IR_RET && (op) <= IR_HALT) || (op) == IR_PANIC \
     || (op) == IR_EXIT)
#define CAN_PANIC(op)                                                                          \
    (((op) >= IR_ADD_I8 && (op) <= IR_SHR_U64)                                                 \
     || ((op) >= IR_CHECK && (op) <= IR_CHECK_TEXT_TO) || (op) == IR_STEP_CHECK                \
     || (op) == IR_BUILTIN || (op) == IR_LIST || (op) == IR_PANIC || (op) == IR_FMT_END        \
     || (op) == IR_CALL)

const IrOpInfo ir_op_infos[IR_OP_COUNT] = {
#define OP(name, format)                                                     \
    {IR_F_##format, (HAS_EXT(IR_F_##format) ? IR_OP_EXT : 0) |               \
                        (IS_JUMP(IR_F_##format) ? IR_OP_JUMPS : 0) |         \
                        (ENDS_BLOCK(IR_##name) ? IR_OP_ENDS : 0) |           \
                        (CAN_PANIC(IR_##name) ? IR_OP_PANICS : 0) |          \
                        (HAS_RESULT(IR_F_##format) && !CAN_PANIC(IR_##name) ? IR_OP_PURE : 0)},
#include "ir/op.def"
};

const char *ir_op_name(IrOp op)
{
    assert(op < IR_OP_COUNT);
    return op_names[op];
}

/* ---- pools ----------------------------------------------------------------------------------- */

enum {
    IR_POOL_BEFORE_FIRST_,
#define NUMBER(name, T, index_bits) IR_POOL_##name,
    IR_POOLS(NUMBER)
#undef NUMBER
};

void ir_init(Ir *ir, Arena *arena)
{
    *ir = (Ir){.arena = arena};
#define INIT(name, T, index_bits) \
    pool_init(&ir->name, arena, "ir." #name, sizeof(T), index_bits, IR_POOL_##name);
    IR_POOLS(INIT)
#undef INIT
}

void ir_reset(Ir *ir)
{
#define RESET(name, T, index_bits) pool_reset(&ir->name, "the end of the unit");
    IR_POOLS(RESET)
#undef RESET
    memset(ir->scalars, 0, sizeof(ir->scalars));
}

void ir_move(Ir *ir)
{
#define MOVE(name, T, index_bits) pool_move(&ir->name);
    IR_POOLS(MOVE)
#undef MOVE
}

/* ---- strings and constants ------------------------------------------------------------------- */

Str ir_string_text(const Ir *ir, IrStrId id)
{
    const IrString *string = ir_string_at(&ir->strings, id);
    if (string->len == 0) {
        return (Str){0}; /* also while string_bytes has no memory */
    }
    return (Str){ir->string_bytes.items + string->start, string->len};
}

static bool string_find(const Ir *ir, Str text, IrStrId *found)
{
    for (u32 i = ir->strings.count, tries = 0; i > 1 && tries < SHARE_WINDOW; tries++) {
        IrStrId id = ir_string_id(&ir->strings, --i);
        if (str_equal(ir_string_text(ir, id), text)) {
            *found = id;
            return true;
        }
    }
    return false;
}

IrStrId ir_string_add(Ir *ir, Str text)
{
    IrStrId found;
    if (string_find(ir, text, &found)) {
        return found;
    }
    assert(text.len <= INT32_MAX);
    IrString string = {.len = (u32)text.len};
    if (text.len > 0) {
        string.start = pool_push_(&ir->string_bytes, string.len);
        memcpy(ir->string_bytes.items + string.start, text.bytes, text.len);
    }
    return ir_string_push(&ir->strings, string);
}

u32 ir_const_add(Ir *ir, u64 value)
{
    for (u32 i = ir->consts.count, tries = 0; i > 1 && tries < SHARE_WINDOW; tries++) {
        if (ir_consts(ir)[--i] == value) {
            return i;
        }
    }
    u32 index = pool_push_(&ir->consts, 1);
    ir_consts(ir)[index] = value;
    return index;
}

/* ---- layouts and data ------------------------------------------------------------------------ */

static const struct {
    const char *name;
    u8 size;
} kind_rows[] = {
    [IR_KIND_UNIT] = {"()", 0},   [IR_KIND_BOOL] = {"bool", 1},  [IR_KIND_CHAR] = {"char", 4},
    [IR_KIND_I8] = {"i8", 1},     [IR_KIND_I16] = {"i16", 2},    [IR_KIND_I32] = {"i32", 4},
    [IR_KIND_I64] = {"i64", 8},   [IR_KIND_U8] = {"u8", 1},      [IR_KIND_U16] = {"u16", 2},
    [IR_KIND_U32] = {"u32", 4},   [IR_KIND_U64] = {"u64", 8},    [IR_KIND_F32] = {"f32", 4},
    [IR_KIND_F64] = {"f64", 8},   [IR_KIND_STR] = {"&str", 16},  [IR_KIND_REF] = {"ref", 8},
    [IR_KIND_SLICE] = {"slice", 16}, [IR_KIND_ARRAY] = {"array", 0}, [IR_KIND_TUPLE] = {"tuple", 0},
    [IR_KIND_STRUCT] = {"struct", 0}, [IR_KIND_ENUM] = {"enum", 0},
};

const char *ir_kind_name(IrKind kind)
{
    assert(kind < COUNT_OF(kind_rows));
    return kind_rows[kind].name;
}

IrLayoutId ir_layout_scalar(Ir *ir, IrKind kind)
{
    assert(kind <= IR_KIND_STR);
    if (ir->scalars[kind].raw == 0) {
        u8 size = kind_rows[kind].size;
        IrLayout layout = {
            .kind = (u8)kind,
            .size = size,
            .align = size == 0 ? 1 : size > 8 ? 8 : size,
            .has_address = kind == IR_KIND_STR,
        };
        ir->scalars[kind] = ir_layout_add(ir, layout);
    }
    return ir->scalars[kind];
}

IrLayoutId ir_layout_add(Ir *ir, IrLayout layout)
{
    assert(layout.kind < IR_KIND_COUNT);
    assert(layout.align == 1 || layout.align == 2 || layout.align == 4 || layout.align == 8);
    assert(layout.size % layout.align == 0);
    return ir_layout_push(&ir->layouts, layout);
}

IrDataId ir_data_add(Ir *ir, IrLayoutId layout, IrStrId name)
{
    /* Both ends of a value are 8-aligned; one of size 0 still gets a place of its own. */
    u32 size = (u32)size_round_up((size_t)ir_layout_at(&ir->layouts, layout)->size, 8);
    u32 padding = (8 - ir->data_bytes.count % 8) % 8;
    u32 first = pool_push_(&ir->data_bytes, padding + u32_max(size, 8));
    memset(ir->data_bytes.items + first, 0, padding + u32_max(size, 8));
    IrData data = {.layout = layout, .start = first + padding, .name = name};
    return ir_data_push(&ir->datas, data);
}

u8 *ir_data_bytes(const Ir *ir, IrDataId id)
{
    return ir->data_bytes.items + ir_data_at(&ir->datas, id)->start;
}
