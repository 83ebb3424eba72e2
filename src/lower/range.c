/* range.c: `for` over ranges.
 *
 * Without step_by the item itself counts, and the end is noticed before it is stepped over, so
 * that `0..=255u8` ends:
 *
 *      low..high           i = low;  leave if i >= high;  ...  i += 1;  leave if i >= high
 *      low..=high          i = low;  leave if i > high;   ...  leave if i == high;  i += 1
 *      (low..high).rev()   i = high; leave if i <= low;   i -= 1;  ...  leave if i <= low
 *      (low..=high).rev()  i = high; leave if i < low;    ...  leave if i == low;   i -= 1
 *
 * With step_by, and for chars, counting is done on keys: 64-bit numbers in the same order, in
 * which no sum overflows. The first and the last key are computed in front of the loop:
 *
 *      key = first;  ...  leave if key == last;  key = key +- step */
#include "lower/lowering.h"

#include "ir/code.h"

/* ---- without steps --------------------------------------------------------------------------- */

/* The bound that the item is compared with: a number where it is known, else a register. */
static Comparison bound_of(Lowering *l, ForLoop *loop, Ast *expr, u32 item)
{
    Comparison c = {.type = loop->item_type, .a = item};
    c.has_number = lower_known(l, expr, &c.number)
                   && ir_imm_fits(lower_int_op(IR_JLT_IMM_I8, c.type), c.number);
    if (!c.has_number) {
        c.b = lower_kept(l, expr, loop->node->body);
    }
    return c;
}

static void leave_if(Lowering *l, ForLoop *loop, Comparison bound, AstBinaryOp op)
{
    bound.op = op;
    loop->loop.exit.is_broken = true;
    lower_compare_jump(l, &bound, loop->loop.exit.break_block, true);
}

static void step_by_one(Lowering *l, const ForLoop *loop, IrOp first, u32 item)
{
    ir_emit(l->body, lower_int_op(first, loop->item_type), item, item, 1);
}

/* `..=9` is `..10`, where there is a 10. */
static bool make_exclusive(Comparison *bound)
{
    if (!bound->has_number
        || !ir_imm_fits(lower_int_op(IR_JLT_IMM_I8, bound->type), bound->number + 1)) {
        return false;
    }
    bound->number++;
    return true;
}

static void for_up(Lowering *l, ForLoop *loop, u32 item)
{
    lower_to_reg(l, loop->plan->low, item);
    Comparison high = bound_of(l, loop, loop->plan->high, item);
    bool inclusive = loop->plan->inclusive && !make_exclusive(&high);
    lower_at(l, &loop->node->head);
    leave_if(l, loop, high, inclusive ? BINARY_GT : BINARY_GE);
    lower_for_begin(l, loop);
    SlotMark mark = lower_mark(l);
    lower_for_bind(l, loop->pattern, loop->item_type, item);
    lower_for_body(l, loop);
    lower_release(l, mark);
    if (inclusive) {
        leave_if(l, loop, high, BINARY_EQ);
        step_by_one(l, loop, IR_ADD_IMM_I8, item);
    } else {
        step_by_one(l, loop, IR_ADD_IMM_I8, item);
        leave_if(l, loop, high, BINARY_GE);
    }
    lower_for_end(l, loop);
}

static void for_down(Lowering *l, ForLoop *loop, u32 item)
{
    bool inclusive = loop->plan->inclusive;
    Comparison low = bound_of(l, loop, loop->plan->low, item);
    lower_to_reg(l, loop->plan->high, item);
    lower_at(l, &loop->node->head);
    leave_if(l, loop, low, inclusive ? BINARY_LT : BINARY_LE);
    lower_for_begin(l, loop);
    SlotMark mark = lower_mark(l);
    if (!inclusive) {
        step_by_one(l, loop, IR_SUB_IMM_I8, item);
    }
    lower_for_bind(l, loop->pattern, loop->item_type, item);
    lower_for_body(l, loop);
    lower_release(l, mark);
    leave_if(l, loop, low, inclusive ? BINARY_EQ : BINARY_LE);
    if (inclusive) {
        step_by_one(l, loop, IR_SUB_IMM_I8, item);
    }
    lower_for_end(l, loop);
}

/* ---- keys ------------------------------------------------------------------------------------ */

enum { GAP_START = 0xd800, GAP_SIZE = 0x800 }; /* the surrogates, which are no chars */

/* A loop over keys. Narrow integers are extended to i64; u64 stays as it is; of i64 the sign bit is
 * turned around, which gives u64 in the same order; chars are i64 without the gap. */
typedef struct KeyLoop {
    ForLoop *loop;
    TypeId item_type;
    TypeId key_type; /* I64 or U64 */
    u32 bias;        /* i64: the register of the sign bit */
    u32 low;         /* keys, in registers that may be changed */
    u32 high;
    bool has_step;
    bool step_known; /* and small: */
    i64 step_number;
    u32 step;
} KeyLoop;

static bool is_biased(const KeyLoop *keys)
{
    return type_is_signed(keys->item_type) && lower_bits(keys->item_type) == 64;
}

static bool is_char(const KeyLoop *keys) { return type_is(keys->item_type, TY_CHAR); }

/* value += change where source is behind the gap. */
static void shift_behind_gap(Lowering *l, IrOp op, u32 value, u32 source)
{
    SlotMark mark = lower_mark(l);
    IrBlockId before_gap = ir_block_new(l->body);
    u32 start = lower_regs(l, 1);
    ir_emit_number(l->body, start, GAP_START);
    ir_emit_jump(l->body, IR_JLT_I64, source, start, before_gap);
    ir_emit(l->body, op, value, value, GAP_SIZE);
    ir_block_start(l->body, before_gap);
    lower_release_regs(l, mark);
}

static u32 key_of(Lowering *l, const KeyLoop *keys, Ast *expr)
{
    u32 key = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    u32 value = lower_any(l, expr);
    if (is_biased(keys)) {
        ir_emit(l->body, IR_XOR, key, value, keys->bias);
    } else {
        lower_move(l, CLASS_SCALAR, key, lower_extended(l, keys->item_type, value));
    }
    if (is_char(keys)) {
        shift_behind_gap(l, IR_SUB_IMM_I64, key, key);
    }
    lower_release_regs(l, mark);
    return key;
}

static void item_of(Lowering *l, const KeyLoop *keys, u32 item, u32 key)
{
    if (is_biased(keys)) {
        ir_emit(l->body, IR_XOR, item, key, keys->bias);
    } else {
        lower_move(l, CLASS_SCALAR, item, key);
    }
    if (is_char(keys)) {
        shift_behind_gap(l, IR_ADD_IMM_I64, item, key);
    }
}

static void lower_step(Lowering *l, KeyLoop *keys)
{
    const ForPlan *plan = keys->loop->plan;
    keys->has_step = plan->step != NULL;
    if (!keys->has_step) {
        keys->step_known = true;
        keys->step_number = 1;
        return;
    }
    bool known = lower_known(l, plan->step, &keys->step_number);
    keys->step_known = known && ir_imm_fits(IR_ADD_IMM_U64, keys->step_number);
    keys->step = lower_kept(l, plan->step, keys->loop->node->body);
    if (!known || keys->step_number == 0) {
        l->body->pos = l->tokens->starts[plan->step_token];
        ir_emit_wide(l->body, IR_STEP_CHECK, keys->step, 0);
    }
}

/* Leaves for an empty range; makes the other ones inclusive. */
static void normalize(Lowering *l, KeyLoop *keys)
{
    bool inclusive = keys->loop->plan->inclusive;
    Comparison c = {.type = keys->key_type, .a = keys->low, .b = keys->high};
    leave_if(l, keys->loop, c, inclusive ? BINARY_GT : BINARY_GE);
    if (!inclusive) {
        ir_emit(l->body, lower_int_op(IR_SUB_IMM_I8, keys->key_type), keys->high, keys->high, 1);
    }
}

/* Makes one end of the range one that the steps from the other end hit. */
static void trim(Lowering *l, const KeyLoop *keys, bool from_low)
{
    SlotMark mark = lower_mark(l);
    IrOp add = lower_int_op(IR_ADD_I8, keys->key_type);
    IrOp sub = lower_int_op(IR_SUB_I8, keys->key_type);
    u32 span = lower_regs(l, 1);
    ir_emit(l->body, sub, span, keys->high, keys->low);
    ir_emit(l->body, IR_DIV_U64, span, span, keys->step);
    ir_emit(l->body, IR_MUL_U64, span, span, keys->step);
    if (from_low) {
        ir_emit(l->body, add, keys->high, keys->low, span);
    } else {
        ir_emit(l->body, sub, keys->low, keys->high, span);
    }
    lower_release_regs(l, mark);
}

static void next_key(Lowering *l, const KeyLoop *keys, u32 key, bool up)
{
    if (keys->step_known) {
        IrOp first = up ? IR_ADD_IMM_I8 : IR_SUB_IMM_I8;
        ir_emit(l->body, lower_int_op(first, keys->key_type), key, key, (u32)keys->step_number);
    } else {
        IrOp first = up ? IR_ADD_I8 : IR_SUB_I8;
        ir_emit(l->body, lower_int_op(first, keys->key_type), key, key, keys->step);
    }
}

static void key_turns(Lowering *l, KeyLoop *keys, u32 item)
{
    ForLoop *loop = keys->loop;
    bool up = !loop->plan->reversed;
    u32 key = up ? keys->low : keys->high;
    u32 last = up ? keys->high : keys->low;
    lower_for_begin(l, loop);
    SlotMark mark = lower_mark(l);
    item_of(l, keys, item, key);
    lower_for_bind(l, loop->pattern, keys->item_type, item);
    lower_for_body(l, loop);
    lower_release(l, mark);
    lower_for_leave(l, loop, IR_JEQ_64, key, last);
    next_key(l, keys, key, up);
    lower_for_end(l, loop);
}

static void for_keys(Lowering *l, ForLoop *loop, u32 item)
{
    const ForPlan *plan = loop->plan;
    KeyLoop keys = {.loop = loop, .item_type = loop->item_type, .key_type = TYPE(I64)};
    if (lower_bits(keys.item_type) == 64) {
        keys.key_type = TYPE(U64);
    }
    if (is_biased(&keys)) {
        keys.bias = lower_regs(l, 1);
        ir_emit_number(l->body, keys.bias, (u64)1 << 63);
    }
    keys.low = key_of(l, &keys, plan->low);
    keys.high = key_of(l, &keys, plan->high);
    lower_step(l, &keys);
    lower_at(l, &loop->node->head);
    normalize(l, &keys);
    if (keys.has_step) {
        trim(l, &keys, !plan->reversed || plan->step_first);
    }
    key_turns(l, &keys, item);
}

/* ---- which ----------------------------------------------------------------------------------- */

/* Chars count like numbers as long as the gap is not between them. */
static bool avoids_gap(const Lowering *l, const ForPlan *plan)
{
    i64 low;
    i64 high;
    return lower_known(l, plan->low, &low) && lower_known(l, plan->high, &high)
           && (high < GAP_START || low >= GAP_START + GAP_SIZE);
}

void lower_for_range(Lowering *l, ForLoop *loop)
{
    const ForPlan *plan = loop->plan;
    bool low_ends = type_is(lower_type(plan->low), TY_NEVER);
    loop->item_type = lower_type(low_ends ? plan->high : plan->low);
    if (!type_is_int(loop->item_type) && !type_is(loop->item_type, TY_CHAR)) {
        lower_effect(l, plan->low); /* both bounds leave: there is no loop */
        lower_effect(l, plan->high);
        return;
    }
    Local *local = lower_whole_name(loop->pattern, loop->item_type);
    if (local != NULL) {
        lower_note_range(l, local, plan->low, plan->high, plan->inclusive);
    }
    u32 item = lower_for_variable(l, loop->pattern, loop->item_type);
    bool has_gap = type_is(loop->item_type, TY_CHAR) && !avoids_gap(l, plan);
    if (plan->step != NULL || has_gap) {
        for_keys(l, loop, item);
    } else if (plan->reversed) {
        for_down(l, loop, item);
    } else {
        for_up(l, loop, item);
    }
}
