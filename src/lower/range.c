/* range.c: `for` over ranges of numbers, upwards or downwards: the item itself counts, and the end
 * is noticed before it is stepped over, so that `0..=255u8` ends:
 *
 *      low..high           i = low;  leave if i >= high;  ...  i += 1;  leave if i >= high
 *      low..=high          i = low;  leave if i > high;   ...  leave if i == high;  i += 1
 *      (low..high).rev()   i = high; leave if i <= low;   i -= 1;  ...  leave if i <= low
 *      (low..=high).rev()  i = high; leave if i < low;    ...  leave if i == low;   i -= 1
 *      low..               next = low;  i = next;  next = i + 1, which may panic;  ...
 *
 * Other ranges are lowered in iter.c. */
#include "lower/lowering.h"

#include "ir/code.h"

typedef struct RangeLoop {
    ForLoop *loop;
    const AstRange *range;
    TypeId type;
    u32 item;
} RangeLoop;

/* The bound that the item is compared with: a number where it is known, else a register. */
static Comparison bound_of(Lowering *l, const RangeLoop *r, Ast *expr)
{
    Comparison c = {.type = r->type, .a = r->item};
    c.has_number = lower_known(l, expr, &c.number)
                   && ir_imm_fits(lower_int_op(IR_JLT_IMM_I8, c.type), c.number);
    if (!c.has_number) {
        c.b = lower_kept(l, expr, r->loop->node->body);
    }
    return c;
}

static void step_by_one(Lowering *l, const RangeLoop *r, IrOp first)
{
    ir_emit(l->body, lower_int_op(first, r->type), r->item, r->item, 1);
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

static void range_body(Lowering *l, const RangeLoop *r)
{
    SlotMark mark = lower_mark(l);
    lower_for_bind(l, r->loop->pattern, r->type, r->item);
    lower_for_body(l, r->loop);
    lower_release(l, mark);
}

static void for_up(Lowering *l, const RangeLoop *r)
{
    lower_to_reg(l, r->range->low, r->item);
    Comparison high = bound_of(l, r, r->range->high);
    bool inclusive = r->range->head.op != 0 && !make_exclusive(&high);
    lower_at(l, &r->loop->node->head);
    lower_for_leave_if(l, r->loop, high, inclusive ? BINARY_GT : BINARY_GE);
    lower_for_begin(l, r->loop);
    range_body(l, r);
    if (inclusive) {
        lower_for_leave_if(l, r->loop, high, BINARY_EQ);
        step_by_one(l, r, IR_ADD_IMM_I8);
    } else {
        step_by_one(l, r, IR_ADD_IMM_I8);
        lower_for_leave_if(l, r->loop, high, BINARY_GE);
    }
    lower_for_end(l, r->loop);
}

static void for_down(Lowering *l, const RangeLoop *r)
{
    bool inclusive = r->range->head.op != 0;
    Comparison low = bound_of(l, r, r->range->low);
    lower_to_reg(l, r->range->high, r->item);
    lower_at(l, &r->loop->node->head);
    lower_for_leave_if(l, r->loop, low, inclusive ? BINARY_LT : BINARY_LE);
    lower_for_begin(l, r->loop);
    if (!inclusive) {
        step_by_one(l, r, IR_SUB_IMM_I8);
    }
    range_body(l, r);
    lower_for_leave_if(l, r->loop, low, inclusive ? BINARY_EQ : BINARY_LE);
    if (inclusive) {
        step_by_one(l, r, IR_SUB_IMM_I8);
    }
    lower_for_end(l, r->loop);
}

static void for_ever(Lowering *l, const RangeLoop *r)
{
    u32 next = lower_regs(l, 1);
    lower_to_reg(l, r->range->low, next);
    lower_for_begin(l, r->loop);
    lower_at(l, &r->range->head);
    lower_move(l, CLASS_SCALAR, r->item, next);
    ir_emit(l->body, lower_int_op(IR_ADD_IMM_I8, r->type), next, r->item, 1);
    range_body(l, r);
    lower_for_end(l, r->loop);
}

/* Chars count like numbers as long as the surrogates, which are none, are not between them. */
static bool counts_by_itself(const Lowering *l, TypeId type, const AstRange *range)
{
    enum { GAP_START = 0xd800, GAP_END = 0xe000 };
    i64 low;
    i64 high;
    return type_is_int(type)
           || (lower_known(l, range->low, &low) && lower_known(l, range->high, &high)
               && (high < GAP_START || low >= GAP_END));
}

bool lower_for_range(Lowering *l, ForLoop *loop, const Iter *iter)
{
    bool reversed = iter->kind == ITER_REV;
    const Iter *source = reversed ? iter->of : iter;
    if (source->kind != ITER_RANGE) {
        return false;
    }
    RangeLoop r = {.loop = loop,
                   .range = ast_as(source->operand, RANGE, Range),
                   .type = source->item};
    if (!counts_by_itself(l, r.type, r.range)) {
        return false;
    }
    Local *local = lower_whole_name(loop->pattern, r.type);
    if (local != NULL && r.range->high != NULL) {
        lower_note_range(l, local, r.range->low, r.range->high, r.range->head.op != 0);
    }
    r.item = lower_regs(l, 1);
    if (r.range->high == NULL) {
        for_ever(l, &r);
    } else if (reversed) {
        for_down(l, &r);
    } else {
        for_up(l, &r);
    }
    return true;
}
