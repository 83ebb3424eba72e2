/* fault.c: what an instruction that panics has to say. */
#include "base/bug.h"
#include "eval/escape.h"
#include "eval/format.h"
#include "eval/machine.h"

enum { FAMILY_OF_INT = 8, FAMILY_WIDTHS = 4 };

/* Within OP_FOR_INT: I8 I16 I32 I64 U8 U16 U32 U64. */
static bool in_family(u16 op, IrOp first, u32 size) { return (u32)op - (u32)first < size; }

/* Whether the divisor of a DIV or REM is zero, looked at in its own width. */
static bool divisor_is_zero(const IrInstr *ip, const Slot *regs, IrOp first)
{
    u32 bits = 8u << ((ip->op - (u32)first) % FAMILY_WIDTHS);
    return (regs[ip->c].u64 & (~(u64)0 >> (64 - bits))) == 0;
}

static Str arithmetic_fault(const IrInstr *ip, const Slot *regs)
{
    u16 op = ip->op;
    if (in_family(op, IR_ADD_I8, FAMILY_OF_INT) || in_family(op, IR_ADD_IMM_I8, FAMILY_OF_INT)) {
        return STR("attempt to add with overflow");
    }
    if (in_family(op, IR_SUB_I8, FAMILY_OF_INT) || in_family(op, IR_SUB_IMM_I8, FAMILY_OF_INT)) {
        return STR("attempt to subtract with overflow");
    }
    if (in_family(op, IR_MUL_I8, FAMILY_OF_INT)) {
        return STR("attempt to multiply with overflow");
    }
    if (in_family(op, IR_DIV_I8, FAMILY_OF_INT)) {
        return divisor_is_zero(ip, regs, IR_DIV_I8) ? STR("attempt to divide by zero")
                                                    : STR("attempt to divide with overflow");
    }
    if (in_family(op, IR_REM_I8, FAMILY_OF_INT)) {
        return divisor_is_zero(ip, regs, IR_REM_I8)
                   ? STR("attempt to calculate the remainder with a divisor of zero")
                   : STR("attempt to calculate the remainder with overflow");
    }
    if (in_family(op, IR_NEG_I8, FAMILY_WIDTHS)) {
        return STR("attempt to negate with overflow");
    }
    if (in_family(op, IR_SHL_I8, FAMILY_OF_INT)) {
        return STR("attempt to shift left with overflow");
    }
    if (in_family(op, IR_SHR_I8, FAMILY_OF_INT)) {
        return STR("attempt to shift right with overflow");
    }
    bug("instruction %u cannot panic", op);
}

void machine_index_panic(EvalMachine *m, u64 index, u64 len)
{
    machine_panic(m, STR("index out of bounds: the len is "));
    Sink *message = &m->eval->text;
    sink_decimal(message, len);
    sink_write_str(message, STR(" but the index is "));
    sink_decimal(message, index);
}

/* ---- ranges ---------------------------------------------------------------------------------- */

/* A range of elements or bytes that was asked for. */
typedef struct RangeFault {
    u64 low;
    u64 high; /* the end, not included */
    u64 last; /* the end as it was written */
    u64 len;
    bool low_is_out;
    bool high_is_out;
} RangeFault;

static RangeFault range_fault_of(const IrInstr *ip, const Slot *regs, u64 len)
{
    bool inclusive = ip->op == IR_CHECK_RANGE_TO || ip->op == IR_CHECK_TEXT_TO;
    u64 low = regs[ip->a].u64;
    u64 last = regs[ip->b].u64;
    return (RangeFault){.low = low,
                        .high = last + inclusive,
                        .last = last,
                        .len = len,
                        .low_is_out = low > len,
                        .high_is_out = inclusive ? last >= len : last > len};
}

static void slice_fault(EvalMachine *m, RangeFault range)
{
    Sink *message = &m->eval->text;
    if (!range.low_is_out && !range.high_is_out) {
        machine_panic(m, STR("slice index starts at "));
        sink_decimal(message, range.low);
        sink_write_str(message, STR(" but ends at "));
        sink_decimal(message, range.high);
        return;
    }
    machine_panic(m, range.low_is_out ? STR("range start index ") : STR("range end index "));
    sink_decimal(message, range.low_is_out ? range.low : range.last);
    sink_write_str(message, STR(" out of range for slice of length "));
    sink_decimal(message, range.len);
}

/* The text that was sliced; the library shows 256 bytes of it at most. */
static void show_text(Sink *message, Str text)
{
    enum { SHOWN_MAX = 256 };
    size_t shown = size_min(text.len, SHOWN_MAX);
    while (shown < text.len && !utf8_starts(text.bytes[shown])) {
        shown--;
    }
    sink_write_str(message, STR("`"));
    sink_write(message, text.bytes, shown);
    sink_write_str(message, shown < text.len ? STR("`[...]") : STR("`"));
}

/* "it is inside 'é' (bytes 1..3) of ". */
static void show_char_around(Sink *message, Str text, size_t at)
{
    u32 code_point = 0;
    while (!utf8_starts(text.bytes[at])) {
        at--;
    }
    u32 size = utf8_decode(text.bytes + at, text.len - at, &code_point);
    sink_write_str(message, STR("it is inside "));
    escape_char(message, code_point);
    sink_write_str(message, STR(" (bytes "));
    sink_decimal(message, at);
    sink_write_str(message, STR(".."));
    sink_decimal(message, at + size);
    sink_write_str(message, STR(") of "));
}

static void text_fault(EvalMachine *m, RangeFault range, Str text)
{
    Sink *message = &m->eval->text;
    bool out = range.low_is_out || range.high_is_out;
    if (!out && range.low > range.high) {
        machine_panic(m, STR("begin > end ("));
        sink_decimal(message, range.low);
        sink_write_str(message, STR(" > "));
        sink_decimal(message, range.high);
        sink_write_str(message, STR(") when slicing "));
        show_text(message, text);
        return;
    }
    bool at_low = out ? range.low_is_out
                      : range.low < range.len && !utf8_starts(text.bytes[range.low]);
    u64 at = at_low ? range.low : out ? range.last : range.high;
    machine_panic(m, at_low ? STR("start byte index ") : STR("end byte index "));
    sink_decimal(message, at);
    sink_write_str(message, out ? STR(" is out of bounds of ") : STR(" is not a char boundary; "));
    if (!out) {
        show_char_around(message, text, at);
    }
    show_text(message, text);
}

static void range_fault(EvalMachine *m, const IrInstr *ip, const Slot *regs)
{
    if (ip->op == IR_CHECK_RANGE || ip->op == IR_CHECK_RANGE_TO) {
        slice_fault(m, range_fault_of(ip, regs, regs[ip->c].u64));
        return;
    }
    Str text = slot_str(&regs[ip->c]);
    text_fault(m, range_fault_of(ip, regs, text.len), text);
}

/* ---- builtins -------------------------------------------------------------------------------- */

/* The values that a clamp works on. */
static IrLayout clamped_layout(IrBuiltin builtin)
{
    if (builtin == IR_BUILTIN_CLAMP_CHAR) {
        return (IrLayout){.kind = IR_KIND_CHAR, .size = sizeof(u32)};
    }
    if (builtin == IR_BUILTIN_FLOAT_CLAMP_F32) {
        return (IrLayout){.kind = IR_KIND_F32, .size = sizeof(f32)};
    }
    if (builtin == IR_BUILTIN_FLOAT_CLAMP_F64) {
        return (IrLayout){.kind = IR_KIND_F64, .size = sizeof(f64)};
    }
    u32 member = (u32)(builtin - IR_BUILTIN_CLAMP_I8);
    return (IrLayout){.kind = (u8)(IR_KIND_I8 + member), .size = 1u << member % FAMILY_WIDTHS};
}

/* "min = 3, max = 2" */
static void bounds_text(EvalMachine *m, IrBuiltin builtin, const Slot *bounds)
{
    Sink *message = &m->eval->text;
    Formatter format = {.sink = message, .ir = m->ir, .trait = IR_TRAIT_DEBUG, .fill = ' '};
    IrLayout layout = clamped_layout(builtin);
    sink_write_str(message, STR("min = "));
    format_value(&format, &layout, (const u8 *)&bounds[0]);
    sink_write_str(message, STR(", max = "));
    format_value(&format, &layout, (const u8 *)&bounds[1]);
}

/* A builtin that panics has not touched its arguments: it is run again. */
static void builtin_fault(EvalMachine *m, const IrInstr *ip, const Slot *regs)
{
    u64 window[IR_BUILTIN_REGS_MAX];
    memcpy(window, &regs[ip->a], sizeof(window[0]) * ir_builtin_infos[ip->bc].in);
    ArithFault fault = ir_builtin_run((IrBuiltin)ip->bc, window);
    machine_panic(m, arith_fault_text(fault));
    if (fault == FAULT_CLAMP || fault == FAULT_CLAMP_FLOAT) {
        bounds_text(m, (IrBuiltin)ip->bc, &regs[ip->a + 1]);
    }
}

void machine_fault(EvalMachine *m, const IrInstr *at, const Slot *regs)
{
    IrInstr word = *at; /* as it stands in the IR */
    const IrInstr *ip = &word;
    word.op = fuse_first_op(at->op);
    if (ip->op == IR_CHECK) {
        machine_index_panic(m, regs[ip->a].u64, regs[ip->b].u64);
    } else if (ip->op == IR_CHECK_IMM) {
        machine_index_panic(m, regs[ip->a].u64, ip->bc);
    } else if (ip->op >= IR_CHECK_RANGE && ip->op <= IR_CHECK_TEXT_TO) {
        range_fault(m, ip, regs);
    } else if (ip->op == IR_BUILTIN) {
        builtin_fault(m, ip, regs);
    } else if (ip->op == IR_STEP_CHECK) {
        machine_panic(m, STR("assertion failed: step != 0"));
    } else {
        machine_panic(m, arithmetic_fault(ip, regs));
    }
}

void machine_bad_word(const EvalMachine *m, const IrInstr *ip)
{
    bug("word %td of the code cannot be executed (op %u)", ip - m->code, ip->op);
}
