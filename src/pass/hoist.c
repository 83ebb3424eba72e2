/* hoist.c: constants that a loop uses are loaded before it.
 *
 *      b1: r5 = imm 30                     r9 = imm 30
 *          r4 = shr_u64 r0, r5         b1: r4 = shr_u64 r0, r9
 *          ...                             ...
 *          loop b1                         loop b1
 *
 * A constant gets a new register, which is set once at the function's start; what reads the old
 * one, up to the next jump target, reads the new one, and dce finds the old one unused. (Lowering
 * does this for operands that it knows to be constant; this finds what it did not see, and what
 * inlining has brought.) Addresses in the frame and of data objects are constants too.
 *
 * Not done: in functions that call others, since a call overwrites what lies behind its window, and
 * new registers lie there; more than CONSTANTS_MAX in a function. */
#include "base/limits.h"
#include "pass/edit.h"

enum { CONSTANTS_MAX = 16 };

typedef struct Hoist {
    IrBody *body;
    const u64 *named;
    const u8 *in_loop; /* of each word */
    u32 *maker;        /* of each register: 1 + the word of the constant that it holds */
    u32 *round;        /* of each register: when that was noted */
    u32 now;           /* the number of the last jump target: what was noted before is not known */
    IrInstr constants[CONSTANTS_MAX]; /* `a` is the new register */
    u32 count;
} Hoist;

static bool is_constant(u16 op)
{
    return op == IR_IMM || op == IR_CONST || op == IR_LEA_MEM || op == IR_LEA_DATA;
}

/* For each word, whether a LOOP goes over it. */
static const u8 *find_loops(const IrBody *body, Arena *temp)
{
    u32 count = body->instrs.count;
    u32 *begins = arena_array_zero(temp, u32, (size_t)count + 1);
    u32 *ends = arena_array_zero(temp, u32, (size_t)count + 1);
    u8 *in_loop = arena_array(temp, u8, (size_t)count + 1);
    for (u32 i = 0; i < count; i++) {
        if (body->instrs.items[i].op == IR_LOOP) {
            begins[edit_target(body, i)]++;
            ends[i]++;
        }
    }
    u32 depth = 0;
    for (u32 i = 0; i < count; i++) {
        depth += begins[i];
        in_loop[i] = depth > 0;
        depth -= ends[i];
    }
    return in_loop;
}

static bool has_op(const IrBody *body, IrOp op)
{
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (body->instrs.items[i].op == op) {
            return true;
        }
    }
    return false;
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* The new register for a constant, or `otherwise` when there are too many. */
static u16 register_for(Hoist *hoist, IrInstr word, u16 otherwise)
{
    for (u32 i = 0; i < hoist->count; i++) {
        if (hoist->constants[i].op == word.op && hoist->constants[i].bc == word.bc) {
            return hoist->constants[i].a;
        }
    }
    if (hoist->count == CONSTANTS_MAX || hoist->body->reg_count >= LIMIT_REGISTERS) {
        return otherwise;
    }
    word.a = (u16)hoist->body->reg_count++;
    hoist->constants[hoist->count++] = word;
    return word.a;
}

/* The register to read instead of `reg`. */
static u16 read_of(Hoist *hoist, u16 reg, u8 count)
{
    if (count != 1 || hoist->maker[reg] == 0 || hoist->round[reg] != hoist->now) {
        return reg;
    }
    return register_for(hoist, hoist->body->instrs.items[hoist->maker[reg] - 1], reg);
}

static void forget(Hoist *hoist, IrRegs write)
{
    for (u32 i = 0; i < write.count; i++) {
        hoist->maker[write.first + i] = 0;
    }
}

static void visit(Hoist *hoist, u32 i)
{
    IrInstr *word = &hoist->body->instrs.items[i];
    IrFieldRegs regs = ir_op_field_regs((IrOp)word->op);
    IrAccess access;
    word->a = regs.read_a > 0 ? read_of(hoist, word->a, regs.read_a) : word->a;
    word->b = regs.read_b > 0 ? read_of(hoist, word->b, regs.read_b) : word->b;
    word->c = regs.read_c > 0 ? read_of(hoist, word->c, regs.read_c) : word->c;
    ir_instr_access(hoist->body->ir, *word, &access);
    forget(hoist, access.write);
    if (is_constant(word->op) && hoist->in_loop[i] && !bits_has(hoist->named, word->a)) {
        hoist->maker[word->a] = i + 1;
        hoist->round[word->a] = hoist->now;
    }
}

/* ---- the new words --------------------------------------------------------------------------- */

static void insert_constants(const Hoist *hoist)
{
    IrBody *body = hoist->body;
    u32 count = body->instrs.count;
    u32 pos = body->spans.items[0];
    for (u32 i = 0; i < hoist->count; i++) {
        vec_push(body->arena, &body->instrs, hoist->constants[i]);
        vec_push(body->arena, &body->spans, pos);
        vec_push(body->arena, &body->targets, (u32)IR_NO_TARGET);
    }
    memmove(body->instrs.items + hoist->count, body->instrs.items, count * sizeof(IrInstr));
    memmove(body->spans.items + hoist->count, body->spans.items, count * sizeof(u32));
    memmove(body->targets.items + hoist->count, body->targets.items, count * sizeof(u32));
    for (u32 i = 0; i < hoist->count; i++) {
        body->instrs.items[i] = hoist->constants[i];
        body->spans.items[i] = pos;
        body->targets.items[i] = IR_NO_TARGET;
    }
    for (u32 i = 0; i < body->block_starts.count; i++) {
        u32 *start = &body->block_starts.items[i];
        *start += *start == IR_BLOCK_NOT_STARTED ? 0 : hoist->count;
    }
    body->last_start += body->last_start == IR_BLOCK_NOT_STARTED ? 0 : hoist->count;
}

void pass_hoist(IrBody *body, Arena *temp)
{
    if (!has_op(body, IR_LOOP) || has_op(body, IR_CALL)) {
        return;
    }
    u32 regs = body->reg_count + CONSTANTS_MAX + 1;
    Hoist hoist = {
        .body = body,
        .named = edit_named_regs(body, temp),
        .in_loop = find_loops(body, temp),
        .maker = arena_array_zero(temp, u32, regs),
        .round = arena_array_zero(temp, u32, regs),
    };
    const u8 *targets = edit_jump_targets(body, temp);
    for (u32 i = 0; i < body->instrs.count; i++) {
        hoist.now += targets[i];
        if (body->instrs.items[i].op != IR_EXT) {
            visit(&hoist, i);
        }
    }
    if (hoist.count > 0) {
        insert_constants(&hoist);
    }
}
