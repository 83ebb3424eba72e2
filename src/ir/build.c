/* build.c: emitting a function's words, and linking them into the unit's pools.
 *
 * Linking turns block numbers into distances. A compare-and-branch has 16 bits for its distance;
 * where that is too little it is inverted and jumps over a JMP, which has 32:
 *
 *      jlt_i32 r1, r2, far          jle_i32 r2, r1, next
 *                                   jmp far
 *                             next:
 */
#include "ir/build.h"

#include "base/limits.h"
#include "ir/code.h"

void ir_body_init(IrBody *body, Arena *arena, Ir *ir, IrFuncId func)
{
    *body = (IrBody){
        .arena = arena,
        .ir = ir,
        .func = func,
        .reg_count = ir_func_at(&ir->funcs, func)->param_regs,
        .last_start = IR_BLOCK_NOT_STARTED,
    };
}

IrBlockId ir_block_new(IrBody *body)
{
    vec_push(body->arena, &body->block_starts, (u32)IR_BLOCK_NOT_STARTED);
    return (IrBlockId){body->block_starts.count - 1};
}

void ir_block_start(IrBody *body, IrBlockId block)
{
    assert(block.index < body->block_starts.count);
    assert(body->block_starts.items[block.index] == IR_BLOCK_NOT_STARTED);
    body->block_starts.items[block.index] = body->instrs.count;
    body->last_start = body->instrs.count;
}

bool ir_body_reachable(const IrBody *body)
{
    u32 count = body->instrs.count;
    return count == 0 || body->last_start == count || !ir_ends_at(body->instrs.items, count - 1);
}

/* ---- emitters -------------------------------------------------------------------------------- */

static void push_word(IrBody *body, IrInstr word, u32 target)
{
    vec_push(body->arena, &body->instrs, word);
    vec_push(body->arena, &body->spans, body->pos);
    vec_push(body->arena, &body->targets, target);
}

/* The registers of `word` are the caller's, cut to 16 bits; when one did not fit, what the word
 * names is meaningless and only the uncut maximum counts. */
static void raise_reg_count(IrBody *body, IrInstr word, u32 highest)
{
    u32 limit = ir_instr_reg_limit(body->ir, word);
    body->reg_count = u32_max(body->reg_count, highest > UINT16_MAX ? highest + 1 : limit);
}

/* The functions that only assertions call are not used in a build without them. */
#define FOR_ASSERTS __attribute__((unused))

/* Whether c is a number, not a register, in the formats that ir_emit takes. */
static bool c_is_register(IrFormat format)
{
    return format != IR_F_DRI && format != IR_F_LOAD && format != IR_F_LOADP &&
           format != IR_F_STORE && format != IR_F_STOREP;
}

/* Formats whose fields are up to three separate ones, without target and EXT. */
FOR_ASSERTS static bool format_is_narrow(IrFormat format)
{
    switch (format) {
    case IR_F_NONE: case IR_F_D: case IR_F_DR: case IR_F_DRR: case IR_F_DRI: case IR_F_DREG:
    case IR_F_DP: case IR_F_DPP: case IR_F_LOAD: case IR_F_LOADP: case IR_F_STORE: case IR_F_STOREP:
    case IR_F_XLOAD: case IR_F_XSTORE: case IR_F_RR: case IR_F_RRR: case IR_F_RRP: case IR_F_I:
        return true;
    case IR_F_DI: case IR_F_DK: case IR_F_DS: case IR_F_DMEM: case IR_F_DDATA: case IR_F_RJ:
    case IR_F_RRJ: case IR_F_RIJ: case IR_F_J: case IR_F_CALL: case IR_F_RET: case IR_F_RETR:
    case IR_F_RETP: case IR_F_RI: case IR_F_DRRX: case IR_F_RRX: case IR_F_RIX: case IR_F_DRRL:
    case IR_F_S: case IR_F_F: case IR_F_B: case IR_F_BL:
        return false;
    }
    UNREACHABLE();
}

FOR_ASSERTS static bool format_is_wide(IrFormat format)
{
    return format == IR_F_DI || format == IR_F_DK || format == IR_F_DS || format == IR_F_DMEM ||
           format == IR_F_DDATA || format == IR_F_RI || format == IR_F_S || format == IR_F_F ||
           format == IR_F_B || format == IR_F_RET || format == IR_F_RETR || format == IR_F_RETP;
}

/* How many of a, b, c the narrow formats with fewer than three fields use. */
FOR_ASSERTS static u32 narrow_fields(IrFormat format)
{
    switch ((int)format) {
    case IR_F_NONE:
        return 0;
    case IR_F_D: case IR_F_I:
        return 1;
    case IR_F_DR: case IR_F_DREG: case IR_F_DP: case IR_F_RR:
        return 2;
    default:
        return 3;
    }
}

void ir_emit(IrBody *body, IrOp op, u32 a, u32 b, u32 c)
{
    IrFormat format = ir_op_format(op);
    assert(op != IR_EXT && format_is_narrow(format));
    assert(narrow_fields(format) == 3 || c == 0);
    assert(narrow_fields(format) >= 2 || b == 0);
    assert(format != IR_F_DRI || ir_imm_fits(op, (i32)c));
    assert(c_is_register(format) || format == IR_F_DRI || c <= UINT16_MAX);
    IrInstr word = {.op = (u16)op, .a = (u16)a, .b = (u16)b, .c = (u16)c};
    u32 highest = u32_max(u32_max(a, b), c_is_register(format) ? c : 0);
    push_word(body, word, IR_NO_TARGET);
    raise_reg_count(body, word, highest);
}

void ir_emit_wide(IrBody *body, IrOp op, u32 a, u32 bc)
{
    IrFormat format = ir_op_format(op);
    assert(format_is_wide(format));
    assert((format != IR_F_S && format != IR_F_RET) || a == 0);
    IrInstr word = {.op = (u16)op, .a = (u16)a, .bc = bc};
    push_word(body, word, IR_NO_TARGET);
    raise_reg_count(body, word, a);
    UNUSED(format);
}

static void push_ext(IrBody *body, u32 ext)
{
    push_word(body, (IrInstr){.op = IR_EXT, .bc = ext}, IR_NO_TARGET);
}

void ir_emit_ext(IrBody *body, IrOp op, u32 a, u32 b, u32 c, u32 ext)
{
    assert(ir_op_has_ext(op) && ir_op_format(op) != IR_F_RIX);
    assert(ir_op_format(op) != IR_F_RRX || c == 0);
    IrInstr word = {.op = (u16)op, .a = (u16)a, .b = (u16)b, .c = (u16)c};
    push_word(body, word, IR_NO_TARGET);
    raise_reg_count(body, word, u32_max(u32_max(a, b), c));
    push_ext(body, ext);
}

void ir_emit_wide_ext(IrBody *body, IrOp op, u32 a, u32 bc, u32 ext)
{
    assert(ir_op_format(op) == IR_F_RIX || ir_op_format(op) == IR_F_BL);
    IrInstr word = {.op = (u16)op, .a = (u16)a, .bc = bc};
    push_word(body, word, IR_NO_TARGET);
    raise_reg_count(body, word, a);
    push_ext(body, ext);
}

void ir_emit_jump(IrBody *body, IrOp op, u32 a, u32 b, IrBlockId target)
{
    IrFormat format = ir_op_format(op);
    assert(ir_op_is_jump(op) && target.index < body->block_starts.count);
    assert(format != IR_F_J || a == 0);
    assert((format != IR_F_J && format != IR_F_RJ) || b == 0);
    assert(format != IR_F_RIJ || ir_imm_fits(op, (i32)b));
    IrInstr word = {.op = (u16)op, .a = (u16)a, .b = (u16)b};
    push_word(body, word, target.index);
    raise_reg_count(body, word, u32_max(a, format == IR_F_RRJ ? b : 0));
}

void ir_emit_call(IrBody *body, u32 window, IrFuncId callee)
{
    assert(window >= 1); /* the return address stands before it */
    u32 index = ir_func_index(&body->ir->funcs, callee);
    IrInstr word = {.op = IR_CALL, .a = (u16)window, .bc = index};
    push_word(body, word, IR_NO_TARGET);
    raise_reg_count(body, word, window);
}

void ir_emit_number(IrBody *body, u32 a, u64 value)
{
    i64 number = (i64)value;
    if (number >= INT32_MIN && number <= INT32_MAX) {
        ir_emit_wide(body, IR_IMM, a, (u32)number);
    } else {
        ir_emit_wide(body, IR_CONST, a, ir_const_add(body->ir, value));
    }
}

/* ---- linking --------------------------------------------------------------------------------- */

typedef struct Linker {
    IrBody *body;
    u32 *places; /* of each word in the linked function; NULL when no word is expanded */
    u32 count;   /* words of the linked function */
} Linker;

static bool is_near_only(IrInstr word)
{
    IrFormat format = ir_op_format((IrOp)word.op);
    return format == IR_F_RRJ || format == IR_F_RIJ;
}

static u32 target_word(const IrBody *body, u32 i)
{
    u32 word = body->block_starts.items[body->targets.items[i]];
    assert(word < body->instrs.count);
    return word;
}

static u32 place(const Linker *linker, u32 word)
{
    return linker->places == NULL ? word : linker->places[word];
}

static u32 *places_with_all_expanded(const IrBody *body)
{
    u32 *places = arena_array(body->arena, u32, body->instrs.count);
    u32 at = 0;
    for (u32 i = 0; i < body->instrs.count; i++) {
        places[i] = at;
        at += is_near_only(body->instrs.items[i]) ? 2 : 1;
    }
    return places;
}

/* Whether jump i may have to be expanded. The distance is taken as if every other
 * compare-and-branch were expanded, which is an upper bound: so one round finds a set that is
 * enough, if not the smallest. */
static bool is_far(const IrBody *body, const u32 *widest, u32 i)
{
    if (!is_near_only(body->instrs.items[i])) {
        return false;
    }
    u32 target = target_word(body, i);
    i64 distance = (i64)widest[target] - (i64)widest[i] - (target > i); /* itself is one word */
    return distance > INT16_MAX || distance < INT16_MIN;
}

static void place_words(Linker *linker)
{
    const IrBody *body = linker->body;
    linker->count = body->instrs.count;
    if (body->instrs.count <= INT16_MAX) {
        return; /* no distance can be too large */
    }
    u32 *widest = places_with_all_expanded(body);
    linker->places = arena_array(body->arena, u32, body->instrs.count);
    u32 at = 0;
    for (u32 i = 0; i < body->instrs.count; i++) {
        linker->places[i] = at;
        at += is_far(body, widest, i) ? 2 : 1;
    }
    linker->count = at;
}

static void set_distance(IrInstr *word, i64 distance)
{
    if (is_near_only(*word)) {
        assert(distance >= INT16_MIN && distance <= INT16_MAX);
        word->c = (u16)(i16)distance;
    } else {
        word->bc = (u32)(i32)distance;
    }
}

/* Writes word i to `out`, which is the place(i)-th word of the function. */
static void link_word(const Linker *linker, u32 i, u32 width, IrInstr *out)
{
    const IrBody *body = linker->body;
    IrInstr word = body->instrs.items[i];
    IrFormat format = ir_op_format((IrOp)word.op);
    if (format == IR_F_RET || format == IR_F_RETR || format == IR_F_RETP) {
        word.bc = body->mem_size;
    } else if (ir_op_is_jump((IrOp)word.op)) {
        i64 distance = (i64)place(linker, target_word(body, i)) - (i64)place(linker, i);
        if (width == 2) {
            IrInstr over = ir_jump_inverted(word);
            set_distance(&over, 2);
            *out++ = over;
            word = (IrInstr){.op = IR_JMP};
            distance--;
        }
        set_distance(&word, distance);
    }
    *out = word;
}

static void link_words(const Linker *linker, u32 first)
{
    const IrBody *body = linker->body;
    IrInstr *words = ir_instrs(body->ir) + first;
    u32 *spans = ir_spans(body->ir) + first;
    for (u32 i = 0; i < body->instrs.count; i++) {
        u32 at = place(linker, i);
        u32 end = i + 1 < body->instrs.count ? place(linker, i + 1) : linker->count;
        link_word(linker, i, end - at, words + at);
        for (; at < end; at++) {
            spans[at] = body->spans.items[i];
        }
    }
}

static bool is_expanded(const Linker *linker, u32 i)
{
    return linker->places != NULL && is_near_only(linker->body->instrs.items[i]) &&
           linker->places[i + 1] - linker->places[i] == 2;
}

/* Which words start a block: those of the body's blocks, word 0, and what an expanded jump goes on
 * to. (The last word of a function is no compare-and-branch.) Returns how many. */
static u32 find_blocks(const Linker *linker, u8 *starts)
{
    const IrBody *body = linker->body;
    u32 count = 0;
    starts[0] = 1;
    for (u32 i = 0; i < body->block_starts.count; i++) {
        u32 word = body->block_starts.items[i];
        if (word < body->instrs.count) {
            starts[word] = 1;
        }
    }
    for (u32 i = 0; i < body->instrs.count; i++) {
        count += starts[i];
        if (is_expanded(linker, i)) {
            starts[i + 1] = 1;
        }
    }
    return count;
}

/* Blocks in the order of their places; several that start at one word become one. */
static void link_blocks(const Linker *linker, IrFunc *func)
{
    const IrBody *body = linker->body;
    u8 *starts = arena_array_zero(body->arena, u8, body->instrs.count);
    u32 count = find_blocks(linker, starts);
    func->first_block = pool_push_(&body->ir->blocks, count);
    func->block_count = count;
    u32 *blocks = ir_blocks(body->ir) + func->first_block;
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (starts[i]) {
            *blocks++ = place(linker, i);
        }
    }
}

void ir_link(IrBody *body)
{
    Ir *ir = body->ir;
    IrFunc *func = ir_func_at(&ir->funcs, body->func);
    assert(func->first_instr == 0 && body->instrs.count > 0 && !ir_body_reachable(body));
    assert(body->reg_count <= LIMIT_REGISTERS);
    body->mem_size = (u32)size_round_up((size_t)body->mem_size, 8);
    Linker linker = {.body = body};
    place_words(&linker);
    u32 first = pool_push_(&ir->instrs, linker.count);
    u32 first_span = pool_push_(&ir->spans, linker.count);
    assert(first == first_span);
    UNUSED(first_span);
    link_words(&linker, first);
    link_blocks(&linker, func);
    func->first_instr = first;
    func->instr_count = linker.count;
    func->mem_size = body->mem_size;
    func->reg_count = u32_max(body->reg_count, func->param_regs);
}
