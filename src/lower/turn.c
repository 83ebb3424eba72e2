/* turn.c: the turns of a loop over an iterator (iter.c): what an item is, how it is bound, and how
 * the tracks go on. */
#include "lower/iter.h"

static const Stage *source_of(const Stage *stage)
{
    while (stage->of != NULL) {
        stage = stage->of;
    }
    return stage;
}

/* ---- items ----------------------------------------------------------------------------------- */

/* A number that all indices of enumerate are below; 0 when not known. */
static u64 length_bound(const Lowering *l, const Stage *stage)
{
    if (stage->with != NULL) {
        u64 a = length_bound(l, stage->of);
        u64 b = length_bound(l, stage->with);
        return a == 0 || (b != 0 && b < a) ? b : a;
    }
    const Iter *source = source_of(stage)->iter;
    if (source->kind == ITER_RANGE || type_is(lower_type(source->operand), TY_STR_REF)) {
        return 0;
    }
    TypeId type = lower_type(source->operand);
    while (lower_is_ref(l, type)) {
        type = lower_elem(l, type);
    }
    return type_is_kind(l->types, type, TYPE_ARRAY) ? type_get(l->types, type)->count : 0;
}

static void bind_index(Lowering *l, const Stage *stage, Ast *pattern)
{
    Local *local = lower_whole_name(pattern, TYPE(USIZE));
    u64 bound = length_bound(l, stage->of);
    if (local != NULL && bound != 0) {
        lower_note_bound(l, local, bound);
    }
    lower_for_bind(l, pattern, TYPE(USIZE), stage->at);
}

static u32 range_item(Lowering *l, const Stage *stage)
{
    if (!type_is(stage->iter->item, TY_CHAR)) {
        return stage->at;
    }
    u32 item = lower_regs(l, 1);
    lower_move(l, CLASS_SCALAR, item, stage->at);
    iter_shift_gap(l, IR_ADD_IMM_I64, item, stage->at);
    return item;
}

/* `&list[at..]`, of the chunk's or window's length. */
static u32 part_item(Lowering *l, const Stage *stage)
{
    u32 pair = lower_regs(l, 2);
    lower_move(l, CLASS_SCALAR, pair + 1, stage->count);
    if (stage->iter->kind != ITER_CHUNKS) {
        lower_move(l, CLASS_SCALAR, pair, stage->at);
        return pair;
    }
    SlotMark mark = lower_mark(l);
    u32 rest = lower_regs(l, 1);
    ir_emit(l->body, IR_SUB_U64, rest, stage->second, stage->at);
    iter_cut(l, pair + 1, rest);
    ir_emit_ext(l->body, IR_ADDR, pair, stage->first, stage->at, iter_elem_size(l, stage));
    lower_release_regs(l, mark);
    return pair;
}

/* Byte indices count from the beginning of the text. */
static u32 char_index(Lowering *l, const Stage *stage)
{
    u32 index = lower_regs(l, 1);
    u32 start = stage_is_backwards(stage) ? stage->item + 1 : stage->at;
    ir_emit(l->body, IR_SUB_U64, index, start, stage->first);
    return index;
}

static Place tuple_place(Lowering *l, const Stage *stage);

static Place item_place(Lowering *l, const Stage *stage)
{
    TypeId type = stage->iter->item;
    switch ((IterKind)stage->iter->kind) {
    case ITER_RANGE:
        return lower_reg_place(type, range_item(l, stage));
    case ITER_REFS:
        return lower_reg_place(type, stage->at);
    case ITER_ARRAY:
    case ITER_BYTES:
        break;
    case ITER_COPIED:
        stage = source_of(stage);
        break;
    case ITER_WINDOWS:
    case ITER_CHUNKS:
    case ITER_CHUNKS_EXACT:
        return lower_reg_place(type, part_item(l, stage));
    case ITER_CHARS:
        return lower_reg_place(type, stage->item);
    case ITER_REV:
    case ITER_STEP_BY:
    case ITER_SKIP:
    case ITER_TAKE:
        return item_place(l, stage->of);
    case ITER_CHAR_INDICES:
    case ITER_ENUMERATE:
    case ITER_ZIP:
        return tuple_place(l, stage);
    case ITER_FAILED:
        bug("an iterator that was reported");
    }
    bool none = lower_class(l, type) == CLASS_NONE;
    return none ? (Place){.kind = PLACE_NONE, .type = type}
                : lower_address_place(type, (Address){stage->at, 0});
}

static void put(Lowering *l, Place tuple, u32 field, Place value)
{
    SlotMark mark = lower_mark(l);
    Place to = lower_field_place(l, tuple, field);
    ValueClass class_ = lower_class(l, value.type);
    if (class_ == CLASS_MEMORY) {
        lower_copy(l, (Address){to.reg, to.offset}, value);
    } else if (class_ != CLASS_NONE) {
        lower_store(l, to, lower_read(l, value));
    }
    lower_release_regs(l, mark);
}

/* A pair that is bound as a whole. */
static Place tuple_place(Lowering *l, const Stage *stage)
{
    Address address = {lower_regs(l, 1), 0};
    lower_memory(l, stage->iter->item, address.reg);
    Place tuple = lower_address_place(stage->iter->item, address);
    if (stage->iter->kind == ITER_CHAR_INDICES) {
        put(l, tuple, 0, lower_reg_place(TYPE(USIZE), char_index(l, stage)));
        put(l, tuple, 1, lower_reg_place(TYPE(CHAR), stage->item));
    } else if (stage->iter->kind == ITER_ENUMERATE) {
        put(l, tuple, 0, lower_reg_place(TYPE(USIZE), stage->at));
        put(l, tuple, 1, item_place(l, stage->of));
    } else {
        put(l, tuple, 0, item_place(l, stage->of));
        put(l, tuple, 1, item_place(l, stage->with));
    }
    return tuple;
}

/* A value in a register that belongs to the turn; or in memory that does not change in it, where a
 * name that does not change it may use it. */
static void bind_place(Lowering *l, Ast *pattern, Place place)
{
    Local *local = lower_whole_name(pattern, place.type);
    bool in_place = local != NULL && !local->is_mut && place.offset == 0
                    && (place.kind == PLACE_REG
                        || (place.kind == PLACE_ADDRESS
                            && lower_class(l, place.type) == CLASS_MEMORY));
    if (in_place) {
        local->reg = place.reg;
    } else {
        lower_bind(l, pattern, place);
    }
}

static void note_range_item(Lowering *l, const Stage *stage, Ast *pattern)
{
    const Iter *iter = stage->iter;
    Local *local = lower_whole_name(pattern, iter->item);
    if (iter->kind == ITER_RANGE && !stage_is_open(stage) && local != NULL) {
        const AstRange *range = ast_as(iter->operand, RANGE, Range);
        lower_note_range(l, local, range->low, range->high, range->head.op != 0);
    }
}

static void bind_item(Lowering *l, const Stage *stage, Ast *pattern);

/* The halves of a pair, each where it is. */
static void bind_pair(Lowering *l, const Stage *stage, PairPattern pair)
{
    Ast *first = pair.halves[0];
    Ast *second = pair.halves[1];
    if (stage->iter->kind == ITER_ZIP) {
        bind_item(l, stage->of, first);
        bind_item(l, stage->with, second);
        return;
    }
    bool is_char = stage->iter->kind == ITER_CHAR_INDICES;
    if (first != NULL && is_char) {
        lower_for_bind(l, first, TYPE(USIZE), char_index(l, stage));
    } else if (first != NULL) {
        bind_index(l, stage, first);
    }
    if (second != NULL && is_char) {
        lower_for_bind(l, second, TYPE(CHAR), stage->item);
    } else if (!is_char) {
        bind_item(l, stage->of, second);
    }
}

static void bind_item(Lowering *l, const Stage *stage, Ast *pattern)
{
    while (stage->iter->kind >= ITER_REV && stage->iter->kind <= ITER_TAKE) {
        stage = stage->of;
    }
    bool is_pair = stage->iter->kind == ITER_ENUMERATE || stage->iter->kind == ITER_ZIP
                   || stage->iter->kind == ITER_CHAR_INDICES;
    if (pattern == NULL || pattern->kind == AST_PAT_WILD) {
        return;
    }
    if (is_pair && pattern->kind == AST_PAT_TUPLE) {
        bind_pair(l, stage, pair_pattern(pattern));
    } else {
        note_range_item(l, stage, pattern);
        bind_place(l, pattern, item_place(l, stage));
    }
}

/* ---- turns ----------------------------------------------------------------------------------- */

/* Texts look for their next char, ranges without an end for the number behind. */
static void begin_turn(Lowering *l, const IterLoop *loop, const Stage *stage)
{
    if (stage->of != NULL) {
        begin_turn(l, loop, stage->of);
    }
    if (stage->with != NULL) {
        begin_turn(l, loop, stage->with);
    }
    if (stage_is_text(stage)) {
        lower_for_leave(l, loop->loop, IR_JEQ_64, stage->at, stage->end);
        iter_next_char(l, stage);
    } else if (stage_is_open(stage)) {
        SlotMark mark = lower_mark(l);
        lower_at(l, stage->iter->node);
        IrOp op = lower_int_op(IR_ADD_IMM_I8, stage->iter->item);
        ir_emit(l->body, op, lower_regs(l, 1), stage->at, 1);
        lower_release_regs(l, mark);
    }
}

/* Between two turns of step_by. */
static void skip_steps(Lowering *l, const Stage *text)
{
    if (text->steps != 0) {
        SlotMark mark = lower_mark(l);
        u32 others = lower_regs(l, 1);
        ir_emit(l->body, IR_SUB_IMM_U64, others, text->steps, 1);
        iter_skip_chars(l, text, others);
        lower_release_regs(l, mark);
    }
}

static void end_turn(Lowering *l, const Stage *stage)
{
    if (stage->of != NULL) {
        end_turn(l, stage->of);
    }
    if (stage->with != NULL) {
        end_turn(l, stage->with);
    }
    if (stage_is_text(stage)) {
        lower_move(l, CLASS_SCALAR, stage->at, stage->item + 1);
        skip_steps(l, stage);
    } else if (stage_has_track(stage) && stage->steps != 0) {
        iter_add_multiple(l, stage->at, stage->steps, stage->unit);
    } else if (stage_has_track(stage) && stage->unit != 0) {
        assert(stage->unit >= -INT32_MAX && stage->unit <= INT32_MAX);
        lower_add_bytes(l, stage->at, stage->at, stage->unit);
    }
}

/* A track that is never twice at the same place; NULL when there is none. */
static const Stage *counting_track(const Stage *stage)
{
    const Stage *found = NULL;
    if (stage->of != NULL) {
        found = counting_track(stage->of);
    }
    if (found == NULL && stage->with != NULL) {
        found = counting_track(stage->with);
    }
    if (found == NULL && stage_has_track(stage) && !stage_is_text(stage) && stage->unit != 0) {
        found = stage;
    }
    return found;
}

/* What must be the same for the loop to end. */
typedef struct Goal {
    bool is_track; /* otherwise `turns.last` is counted down */
    u32 track;
    u32 end;
} Goal;

static Goal goal_of(Lowering *l, const IterLoop *loop)
{
    const Stage *track = counting_track(loop->stage);
    if (!loop->turns.counted || track == NULL) {
        return (Goal){0};
    }
    Goal goal = {true, track->at, lower_regs(l, 1)};
    lower_move(l, CLASS_SCALAR, goal.end, track->at);
    iter_add_steps(l, goal.end, track, loop->turns.last);
    return goal;
}

static void leave_at_goal(Lowering *l, const IterLoop *loop, Goal goal)
{
    if (goal.is_track) {
        lower_for_leave(l, loop->loop, IR_JEQ_64, goal.track, goal.end);
    } else if (loop->turns.counted) {
        lower_for_leave(l, loop->loop, IR_JEQ_IMM_64, loop->turns.last, 0);
        ir_emit(l->body, IR_SUB_IMM_U64, loop->turns.last, loop->turns.last, 1);
    }
}

void iter_turns(Lowering *l, const IterLoop *loop)
{
    Goal goal = goal_of(l, loop);
    Ast *pattern = loop->loop->pattern;
    lower_for_begin(l, loop->loop);
    SlotMark mark = lower_mark(l);
    begin_turn(l, loop, loop->stage);
    lower_at(l, pattern);
    bind_item(l, loop->stage, pattern);
    lower_for_body(l, loop->loop);
    lower_release(l, mark);
    leave_at_goal(l, loop, goal);
    end_turn(l, loop->stage);
    lower_for_end(l, loop->loop);
}
