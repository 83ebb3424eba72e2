/* iter.c: `for` over lists, texts and ranges, with whatever adapters around them.
 *
 * Nothing like an iterator exists at run time. What the items depend on are tracks: registers that
 * go on by the same distance in each turn: an element's address, a number, the index of enumerate.
 * An adapter changes tracks, in front of the loop, and how often there will be another turn:
 *
 *      rev          at += step * turns;  step = -step
 *      skip(n)      leave if n > turns;  at += step * n;  turns -= n
 *      take(n)      leave if n == 0;  turns = min(turns, n - 1)
 *      step_by(n)   step *= n;  turns /= n
 *      enumerate    one more track, from 0
 *      zip          the tracks of both;  turns = min(both)
 *
 * `turns` are those behind the first one, so that the 2^64 items of `0..=u64::MAX` can be counted.
 * The loop ends when a track is where it will be after as many:
 *
 *      ...; end = at + step * turns
 *      body: ...;  leave if at == end;  at += step;  loop body
 *
 * Texts have tracks too, but their chars have no distance, and there is no count of them: a turn
 * begins with the next char, if there is one, and to skip is to go over chars one by one. */
#include "lower/iter.h"

/* ---- evaluation, in the order in which it is written ----------------------------------------- */

static u32 evaluated(Lowering *l, Ast *expr)
{
    u32 reg = lower_regs(l, 1);
    lower_to_reg(l, expr, reg);
    return reg;
}

static u32 extended(Lowering *l, TypeId type, Ast *expr)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    lower_move(l, CLASS_SCALAR, reg, lower_extended(l, type, lower_any(l, expr)));
    lower_release_regs(l, mark);
    return reg;
}

static void evaluate_range(Lowering *l, Stage *stage)
{
    const AstRange *range = ast_as(stage->iter->operand, RANGE, Range);
    stage->first = extended(l, stage->iter->item, range->low);
    if (range->high != NULL) {
        stage->second = extended(l, stage->iter->item, range->high);
    }
}

/* Whether nobody can change the array while the loop runs, so that it need not be copied. */
static bool is_steady(Ast *source)
{
    const Local *local = lower_named_local(source);
    return local != NULL ? !local->is_mut : lower_named_constant(source) != NULL;
}

static Place array_place(Lowering *l, Ast *source)
{
    TypeId type = lower_type(source);
    if (!lower_is_place(source) || is_steady(source) || lower_class(l, type) == CLASS_NONE) {
        return lower_place(l, source);
    }
    Address copy = {lower_regs(l, 1), 0};
    lower_memory(l, type, copy.reg);
    lower_to_memory(l, source, copy);
    return lower_address_place(type, copy);
}

/* A list as an address and a length, in registers of the stage's own. */
static void evaluate_list(Lowering *l, Stage *stage)
{
    Ast *operand = stage->iter->operand;
    stage->first = lower_regs(l, 2);
    stage->second = stage->first + 1;
    SlotMark mark = lower_mark(l);
    Place place = stage->iter->kind == ITER_ARRAY ? array_place(l, operand)
                                                  : lower_peeled_place(l, operand);
    if (lower_is_ref(l, place.type)) {
        lower_move(l, CLASS_PAIR, stage->first, lower_read(l, place));
    } else if (lower_is_unsized(l, place.type)) {
        lower_move(l, CLASS_PAIR, stage->first, place.reg);
    } else {
        lower_address_to(l, place, stage->first);
        ir_emit_number(l->body, stage->second, type_get(l->types, place.type)->count);
    }
    lower_release_regs(l, mark);
}

static void evaluate_text(Lowering *l, Stage *stage)
{
    stage->first = lower_regs(l, 2);
    stage->second = stage->first + 1;
    lower_to_reg(l, stage->iter->operand, stage->first);
}

/* What the library asks of a count at once. */
static void check_count(Lowering *l, const Stage *stage)
{
    bool is_step = stage->iter->kind == ITER_STEP_BY;
    bool is_size = stage->iter->kind >= ITER_WINDOWS && stage->iter->kind <= ITER_CHUNKS_EXACT;
    if ((!is_step && !is_size) || (stage->count_known && stage->count_number != 0)) {
        return;
    }
    l->body->pos = l->tokens->starts[stage->iter->token];
    if (is_step) {
        ir_emit_wide(l->body, IR_STEP_CHECK, stage->count, 0);
        return;
    }
    IrBlockId fine = ir_block_new(l->body);
    ir_emit_jump(l->body, IR_JNE_IMM_64, stage->count, 0, fine);
    lower_panic(l, stage->iter->kind == ITER_WINDOWS ? STR("window size must be non-zero")
                                                     : STR("chunk size must be non-zero"));
    ir_block_start(l->body, fine);
}

static Stage *evaluate(Lowering *l, const Iter *iter)
{
    Stage *stage = arena_new_zero(l->arena, Stage);
    stage->iter = iter;
    if (iter->of != NULL) {
        stage->of = evaluate(l, iter->of);
    } else if (iter->kind == ITER_RANGE) {
        evaluate_range(l, stage);
    } else if (iter->kind >= ITER_CHARS && iter->kind <= ITER_BYTES) {
        evaluate_text(l, stage);
    } else {
        evaluate_list(l, stage);
    }
    if (iter->with != NULL) {
        stage->with = evaluate(l, iter->with);
    }
    if (iter->count != NULL) {
        stage->count_known = lower_known(l, iter->count, &stage->count_number);
        stage->count = evaluated(l, iter->count);
        check_count(l, stage);
    }
    return stage;
}

/* ---- arithmetic that wraps around ------------------------------------------------------------ */

void iter_add_multiple(Lowering *l, u32 to, u32 from, i64 factor)
{
    assert(factor >= -INT32_MAX && factor <= INT32_MAX);
    if (factor >= 0) {
        ir_emit_ext(l->body, IR_ADDR, to, to, from, (u32)factor);
        return;
    }
    SlotMark mark = lower_mark(l); /* -x is !x + 1 */
    u32 negative = lower_regs(l, 1);
    ir_emit(l->body, IR_NOT, negative, from, 0);
    ir_emit(l->body, IR_ADDR_IMM, negative, negative, 1);
    ir_emit_ext(l->body, IR_ADDR, to, to, negative, (u32)-factor);
    lower_release_regs(l, mark);
}

void iter_add_steps(Lowering *l, u32 to, const Stage *track, u32 n)
{
    SlotMark mark = lower_mark(l);
    if (track->steps != 0) {
        u32 product = lower_regs(l, 1);
        ir_emit(l->body, IR_MUL_U64, product, track->steps, n);
        n = product;
    }
    iter_add_multiple(l, to, n, track->unit);
    lower_release_regs(l, mark);
}

/* ---- texts ----------------------------------------------------------------------------------- */

void iter_next_char(Lowering *l, const Stage *text)
{
    ir_emit(l->body, stage_is_backwards(text) ? IR_PREV_CHAR : IR_NEXT_CHAR, text->item, text->at,
            0);
}

void iter_skip_chars(Lowering *l, const Stage *text, u32 n)
{
    SlotMark mark = lower_mark(l);
    u32 left = lower_regs(l, 1);
    IrBlockId head = ir_block_new(l->body);
    IrBlockId done = ir_block_new(l->body);
    lower_move(l, CLASS_SCALAR, left, n);
    ir_block_start(l->body, head);
    ir_emit_jump(l->body, IR_JEQ_IMM_64, left, 0, done);
    ir_emit_jump(l->body, IR_JEQ_64, text->at, text->end, done);
    iter_next_char(l, text);
    lower_move(l, CLASS_SCALAR, text->at, text->item + 1);
    ir_emit(l->body, IR_SUB_IMM_U64, left, left, 1);
    ir_emit_jump(l->body, IR_LOOP, 0, 0, head);
    ir_block_start(l->body, done);
    lower_release_regs(l, mark);
}

static void skip_text(Lowering *l, const Stage *text, u32 n)
{
    SlotMark mark = lower_mark(l);
    if (text->steps != 0) {
        u32 all = lower_regs(l, 1);
        ir_emit(l->body, IR_MUL_U64, all, text->steps, n);
        n = all;
    }
    iter_skip_chars(l, text, n);
    lower_release_regs(l, mark);
}

/* ---- sources --------------------------------------------------------------------------------- */

static void leave_if(Lowering *l, const IterLoop *loop, TypeId type, u32 a, AstBinaryOp op, u32 b)
{
    Comparison c = {.type = type, .a = a, .b = b};
    lower_for_leave_if(l, loop->loop, c, op);
}

static void leave_if_zero(Lowering *l, const IterLoop *loop, u32 reg)
{
    lower_for_leave(l, loop->loop, IR_JEQ_IMM_64, reg, 0);
}

void iter_shift_gap(Lowering *l, IrOp op, u32 value, u32 source)
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

/* Numbers are tracks by themselves; chars without the gap. */
static Turns arrange_range(Lowering *l, const IterLoop *loop, Stage *stage)
{
    const AstRange *range = ast_as(stage->iter->operand, RANGE, Range);
    TypeId type = stage->iter->item;
    bool inclusive = range->head.op != 0;
    stage->at = stage->first;
    stage->unit = 1;
    if (range->high == NULL) {
        return (Turns){0};
    }
    if (type_is(type, TY_CHAR)) {
        iter_shift_gap(l, IR_SUB_IMM_I64, stage->first, stage->first);
        iter_shift_gap(l, IR_SUB_IMM_I64, stage->second, stage->second);
    }
    leave_if(l, loop, lower_extends_sign(type) ? TYPE(I64) : TYPE(U64), stage->first,
             inclusive ? BINARY_GT : BINARY_GE, stage->second);
    Turns turns = {true, stage->second};
    iter_add_multiple(l, turns.last, stage->first, -1);
    if (!inclusive) {
        ir_emit(l->body, IR_ADDR_IMM, turns.last, turns.last, (u32)-1);
    }
    return turns;
}

/* All but the first one. */
static Turns others(Lowering *l, const IterLoop *loop, u32 count)
{
    Turns turns = {true, lower_regs(l, 1)};
    leave_if_zero(l, loop, count);
    ir_emit(l->body, IR_SUB_IMM_U64, turns.last, count, 1);
    return turns;
}

u32 iter_elem_size(Lowering *l, const Stage *stage)
{
    if (stage->iter->kind == ITER_BYTES) {
        return 1;
    }
    TypeId list = lower_type(stage->iter->operand);
    while (lower_is_ref(l, list)) {
        list = lower_elem(l, list);
    }
    return lower_size(l, lower_elem(l, list));
}

static Turns arrange_list(Lowering *l, const IterLoop *loop, Stage *stage)
{
    stage->at = stage->first;
    stage->unit = iter_elem_size(l, stage);
    return others(l, loop, stage->second);
}

/* Parts of a list: windows and exact chunks have addresses, as elements do; what begins another
 * chunk is an index, because the last one may be shorter. */
static Turns arrange_parts(Lowering *l, const IterLoop *loop, Stage *stage)
{
    IterKind kind = (IterKind)stage->iter->kind;
    stage->at = stage->first;
    stage->unit = iter_elem_size(l, stage);
    stage->steps = kind == ITER_WINDOWS ? 0 : stage->count;
    if (kind == ITER_CHUNKS) {
        Turns turns = others(l, loop, stage->second);
        ir_emit(l->body, IR_DIV_U64, turns.last, turns.last, stage->count);
        stage->at = lower_regs(l, 1);
        ir_emit_number(l->body, stage->at, 0);
        stage->unit = 1;
        return turns;
    }
    leave_if(l, loop, TYPE(U64), stage->second, BINARY_LT, stage->count);
    Turns turns = {true, lower_regs(l, 1)};
    ir_emit(l->body, IR_SUB_U64, turns.last, stage->second, stage->count);
    if (kind == ITER_CHUNKS_EXACT) {
        ir_emit(l->body, IR_DIV_U64, turns.last, turns.last, stage->count);
    }
    return turns;
}

static Turns arrange_text(Lowering *l, Stage *stage)
{
    stage->at = lower_regs(l, 4);
    stage->end = stage->at + 1;
    stage->item = stage->at + 2;
    stage->unit = 1;
    lower_move(l, CLASS_SCALAR, stage->at, stage->first);
    ir_emit_ext(l->body, IR_ADDR, stage->end, stage->first, stage->second, 1);
    return (Turns){0};
}

/* ---- adapters -------------------------------------------------------------------------------- */

static void reverse(Lowering *l, Stage *stage, Turns turns)
{
    if (stage->of != NULL) {
        reverse(l, stage->of, turns);
    }
    if (stage->with != NULL) {
        reverse(l, stage->with, turns);
    }
    if (stage_is_text(stage)) {
        SlotMark mark = lower_mark(l);
        u32 at = lower_regs(l, 1);
        lower_move(l, CLASS_SCALAR, at, stage->at);
        lower_move(l, CLASS_SCALAR, stage->at, stage->end);
        lower_move(l, CLASS_SCALAR, stage->end, at);
        lower_release_regs(l, mark);
    } else if (stage_has_track(stage)) {
        iter_add_steps(l, stage->at, stage, turns.last);
    }
    stage->unit = -stage->unit;
}

static void skip(Lowering *l, Stage *stage, u32 n)
{
    if (stage->of != NULL) {
        skip(l, stage->of, n);
    }
    if (stage->with != NULL) {
        skip(l, stage->with, n);
    }
    if (stage_is_text(stage)) {
        skip_text(l, stage, n);
    } else if (stage_has_track(stage)) {
        iter_add_steps(l, stage->at, stage, n);
    }
}

static void stretch(Lowering *l, Stage *stage, const Stage *by, u32 n)
{
    if (stage->of != NULL) {
        stretch(l, stage->of, by, n);
    }
    if (stage->with != NULL) {
        stretch(l, stage->with, by, n);
    }
    if (!stage_has_track(stage)) {
        return;
    }
    bool small = by->count_known && (u64)by->count_number <= INT16_MAX && stage->unit <= INT16_MAX
                 && stage->unit >= -INT16_MAX;
    if (small && !stage_is_text(stage)) {
        stage->unit *= by->count_number;
    } else if (stage->steps == 0) {
        stage->steps = n;
    } else {
        u32 product = lower_regs(l, 1);
        ir_emit(l->body, IR_MUL_U64, product, stage->steps, n);
        stage->steps = product;
    }
}

void iter_cut(Lowering *l, u32 to, u32 from)
{
    IrBlockId less = ir_block_new(l->body);
    ir_emit_jump(l->body, IR_JLE_U64, to, from, less);
    lower_move(l, CLASS_SCALAR, to, from);
    ir_block_start(l->body, less);
}

/* A count beyond the last turn is as good as one that is larger still: so products stay small. */
static u32 small_count(Lowering *l, const Stage *stage, Turns turns)
{
    if (stage->count_known && (u64)stage->count_number <= INT16_MAX) {
        return stage->count;
    }
    u32 count = lower_regs(l, 2);
    u32 most = turns.counted ? turns.last : count + 1;
    if (!turns.counted) {
        ir_emit_number(l->body, most, (u64)1 << 31); /* no text is as long */
    }
    lower_move(l, CLASS_SCALAR, count, stage->count);
    iter_cut(l, count, most);
    return count;
}

static Turns arrange_step_by(Lowering *l, Stage *stage, Turns turns)
{
    stretch(l, stage->of, stage, small_count(l, stage, turns));
    if (turns.counted) {
        ir_emit(l->body, IR_DIV_U64, turns.last, turns.last, stage->count);
    }
    return turns;
}

static Turns arrange_skip(Lowering *l, const IterLoop *loop, Stage *stage, Turns turns)
{
    if (turns.counted) {
        leave_if(l, loop, TYPE(U64), stage->count, BINARY_GT, turns.last);
        ir_emit(l->body, IR_SUB_U64, turns.last, turns.last, stage->count);
    }
    skip(l, stage->of, turns.counted ? stage->count : small_count(l, stage, turns));
    return turns;
}

static Turns arrange_take(Lowering *l, const IterLoop *loop, Stage *stage, Turns turns)
{
    Turns taken = others(l, loop, stage->count);
    if (turns.counted) {
        iter_cut(l, taken.last, turns.last);
    }
    return taken;
}

static Turns arrange(Lowering *l, const IterLoop *loop, Stage *stage)
{
    Turns turns = {0};
    Turns with = {0};
    if (stage->of != NULL) {
        turns = arrange(l, loop, stage->of);
    }
    if (stage->with != NULL) {
        with = arrange(l, loop, stage->with);
    }
    switch ((IterKind)stage->iter->kind) {
    case ITER_RANGE:
        return arrange_range(l, loop, stage);
    case ITER_ARRAY:
    case ITER_REFS:
    case ITER_BYTES:
        return arrange_list(l, loop, stage);
    case ITER_WINDOWS:
    case ITER_CHUNKS:
    case ITER_CHUNKS_EXACT:
        return arrange_parts(l, loop, stage);
    case ITER_CHARS:
    case ITER_CHAR_INDICES:
        return arrange_text(l, stage);
    case ITER_REV:
        reverse(l, stage->of, turns);
        return turns;
    case ITER_STEP_BY:
        return arrange_step_by(l, stage, turns);
    case ITER_SKIP:
        return arrange_skip(l, loop, stage, turns);
    case ITER_TAKE:
        return arrange_take(l, loop, stage, turns);
    case ITER_ENUMERATE:
        stage->at = lower_regs(l, 1);
        ir_emit_number(l->body, stage->at, 0);
        stage->unit = 1;
        return turns;
    case ITER_COPIED:
        return turns;
    case ITER_ZIP:
        if (turns.counted && with.counted) {
            iter_cut(l, turns.last, with.last);
        }
        return turns.counted ? turns : with;
    case ITER_FAILED:
        break;
    }
    bug("an iterator that was reported");
}

void lower_for_iter(Lowering *l, ForLoop *for_loop, const Iter *iter)
{
    IterLoop loop = {.loop = for_loop};
    loop.stage = evaluate(l, iter);
    lower_at(l, &for_loop->node->head);
    loop.turns = arrange(l, &loop, loop.stage);
    iter_turns(l, &loop);
}
