/* inline.c: puts small functions in the place of their calls.
 *
 *      r7 = call half(r7), window r7            half: r1 = imm 2
 *                                                     r0 = div_u64 r0, r1
 *      r8 = imm 2                                     ret_reg r0
 *      r7 = div_u64 r7, r8
 *
 * A callee's register i is the caller's register window + i already, so its words need only other
 * numbers; a return becomes a move of the result to the window and a jump behind the call.
 * Positions stay those of the callee, so that a panic is reported where it was written.
 *
 * Inlined are functions that are linked already, without memory of their own, that call nothing and
 * print nothing (a format names registers), and have at most WORDS_MAX words; in one function at
 * most GROWTH_MAX words are added. What was a step is none any more. A jump backwards in the callee
 * stays one in the caller.
 *
 * The other passes then see both: what is a constant argument, what is computed by both. */
#include "base/limits.h"
#include "pass/edit.h"

enum { WORDS_MAX = 40, GROWTH_MAX = 1000 };

typedef struct Inliner {
    IrBody *body;
    Arena *temp;
    IrBody made;  /* the words of the new body; its blocks are the old body's and new ones */
    u32 *places;  /* where each old word has come to */
    u32 growth;
} Inliner;

/* ---- what is inlined ------------------------------------------------------------------------- */

static bool is_plain(u16 op)
{
    return op != IR_CALL && op != IR_FMT && op != IR_FMT_BEGIN && op != IR_FMT_STR &&
           op != IR_FMT_END && op != IR_LEA_MEM && op != IR_LEA_REG && op != IR_EXIT;
}

/* Whether the callee of word i may be put there. */
static bool is_inlined(const Inliner *inliner, IrInstr call)
{
    const Ir *ir = inliner->body->ir;
    const IrFunc *callee = ir_func_at(&ir->funcs, ir_func_id(&ir->funcs, call.bc));
    u32 count = callee->instr_count;
    if (callee->first_instr == 0 || count > WORDS_MAX || callee->mem_size > 0 ||
        inliner->growth + count > GROWTH_MAX || call.a + callee->reg_count > LIMIT_REGISTERS) {
        return false;
    }
    const IrInstr *words = ir_instrs(ir) + callee->first_instr;
    for (u32 i = 0; i < count; i++) {
        if (!is_plain(words[i].op)) {
            return false;
        }
    }
    return true;
}

/* ---- words ----------------------------------------------------------------------------------- */

static void push(Inliner *inliner, IrInstr word, u32 span, u32 target)
{
    IrBody *made = &inliner->made;
    vec_push(made->arena, &made->instrs, word);
    vec_push(made->arena, &made->spans, span);
    vec_push(made->arena, &made->targets, target);
}

/* The word with its registers moved up by the window. */
static IrInstr moved(IrInstr word, u32 window)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    bool is_windowed = word.op == IR_BUILTIN || word.op == IR_LIST;
    word.a = (u16)(word.a + (regs.read_a + regs.write_a > 0 || is_windowed ? window : 0));
    word.b = (u16)(word.b + (regs.read_b > 0 ? window : 0));
    word.c = (u16)(word.c + (regs.read_c > 0 ? window : 0));
    return word;
}

/* A jump of a body has its target elsewhere: the distance in the linked word is cleared. */
static IrInstr jump_of(IrInstr word)
{
    IrFormat format = ir_op_format((IrOp)word.op);
    if (format == IR_F_J || format == IR_F_RJ) {
        word.bc = 0;
    } else {
        word.c = 0;
    }
    return word;
}

/* The result goes to the window, and control to the block `end`, unless it stands there. */
static void push_return(Inliner *inliner, IrInstr word, u32 window, u32 span, u32 end, bool is_last)
{
    if (word.op != IR_RET && word.a != 0) {
        IrOp op = word.op == IR_RET_REG ? IR_MOV : IR_MOV_PAIR;
        push(inliner, (IrInstr){.op = (u16)op, .a = (u16)window, .b = (u16)(window + word.a)}, span,
             IR_NO_TARGET);
    }
    if (!is_last) {
        push(inliner, (IrInstr){.op = IR_JMP}, span, end);
    }
}

/* The block that starts at each word of the callee, IR_NO_TARGET where none does. */
static u32 *make_blocks(const Inliner *inliner, const IrCode *code)
{
    u32 *blocks = arena_array(inliner->temp, u32, code->count);
    memset(blocks, 0xff, code->count * sizeof(u32));
    for (u32 i = 0; i < code->count; i++) {
        if (ir_op_is_jump((IrOp)code->words[i].op)) {
            u32 target = ir_code_target(code, i);
            if (blocks[target] == IR_NO_TARGET) {
                blocks[target] = ir_block_new(inliner->body).index;
            }
        }
    }
    return blocks;
}

/* A new block starts here; the place is already one of the new body. */
static void start_block(const Inliner *inliner, u32 block)
{
    inliner->body->block_starts.items[block] = inliner->made.instrs.count;
}

static bool is_return(u16 op) { return op == IR_RET || op == IR_RET_REG || op == IR_RET_PAIR; }

/* The callee's words, in the place of the call. */
static void push_callee(Inliner *inliner, IrInstr call)
{
    const Ir *ir = inliner->body->ir;
    IrFuncId id = ir_func_id(&ir->funcs, call.bc);
    IrCode code = ir_code_of_func(ir, id);
    const u32 *spans = ir_spans(ir) + code.func->first_instr;
    u32 *blocks = make_blocks(inliner, &code);
    u32 end = ir_block_new(inliner->body).index;
    for (u32 i = 0; i < code.count; i++) {
        IrInstr word = code.words[i];
        if (blocks[i] != IR_NO_TARGET) {
            start_block(inliner, blocks[i]);
        }
        if (is_return(word.op)) {
            push_return(inliner, word, call.a, spans[i], end, i + 1 == code.count);
        } else if (ir_op_is_jump((IrOp)word.op)) {
            push(inliner, jump_of(moved(word, call.a)), spans[i], blocks[ir_code_target(&code, i)]);
        } else {
            push(inliner, moved(word, call.a), spans[i], IR_NO_TARGET);
        }
    }
    start_block(inliner, end);
    inliner->body->reg_count = u32_max(inliner->body->reg_count, call.a + code.reg_count);
    inliner->growth += code.count;
}

/* ---- the pass -------------------------------------------------------------------------------- */

/* The old body's blocks start where their words have come to. */
static void move_blocks(const Inliner *inliner, u32 old_blocks)
{
    IrBody *body = inliner->body;
    for (u32 i = 0; i < old_blocks; i++) {
        u32 *start = &body->block_starts.items[i];
        *start = *start == IR_BLOCK_NOT_STARTED ? *start : inliner->places[*start];
    }
    if (body->last_start != IR_BLOCK_NOT_STARTED) {
        body->last_start = inliner->places[body->last_start];
    }
}

static bool has_call(const IrBody *body)
{
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (body->instrs.items[i].op == IR_CALL) {
            return true;
        }
    }
    return false;
}

void pass_inline(IrBody *body, Arena *temp)
{
    if (!has_call(body)) {
        return;
    }
    u32 count = body->instrs.count;
    u32 old_blocks = body->block_starts.count;
    Inliner inliner = {.body = body,
                       .temp = temp,
                       .made = {.arena = body->arena},
                       .places = arena_array(temp, u32, (size_t)count + 1)};
    for (u32 i = 0; i < count; i++) {
        IrInstr word = body->instrs.items[i];
        inliner.places[i] = inliner.made.instrs.count;
        if (word.op == IR_CALL && is_inlined(&inliner, word)) {
            push_callee(&inliner, word);
        } else {
            push(&inliner, word, body->spans.items[i], body->targets.items[i]);
        }
    }
    inliner.places[count] = inliner.made.instrs.count;
    move_blocks(&inliner, old_blocks);
    body->instrs.items = inliner.made.instrs.items;
    body->instrs.count = inliner.made.instrs.count;
    body->instrs.capacity = inliner.made.instrs.capacity;
    body->spans.items = inliner.made.spans.items;
    body->spans.count = inliner.made.spans.count;
    body->spans.capacity = inliner.made.spans.capacity;
    body->targets.items = inliner.made.targets.items;
    body->targets.count = inliner.made.targets.count;
    body->targets.capacity = inliner.made.targets.capacity;
}
