/* cse.c: common subexpressions. What was computed, checked or loaded before, from the same
 * registers with the same values, is not computed, checked or loaded again:
 *
 *      check r4, r1                        check r4, r1
 *      r7 = ldx_32 [r0 + r4 * 4]           r7 = ldx_32 [r0 + r4 * 4]
 *      check r4, r1                        r8 = mov r7
 *      r8 = ldx_32 [r0 + r4 * 4]
 *
 * An instruction that may panic did not panic the first time, so it would not now. A load is the
 * same as before when nothing in between may have written memory.
 *
 * Walks the words once, and remembers from one jump target to the next. There is a clock, which
 * ticks with each write of registers or memory and with each jump target; what was remembered at a
 * time is valid as long as nothing that it needs has been written later. The table is small and a
 * new entry replaces an old one with the same hash: it may forget, which costs a chance and no
 * more.
 *
 * Not done: anything across jump targets; registers whose address is taken. */
#include "pass/edit.h"

enum { ENTRIES = 64 };

/* An instruction that was executed. */
typedef struct Entry {
    IrInstr word;
    u32 ext;  /* the second word's number, or 0 */
    u32 time; /* behind its own write */
} Entry;

typedef struct Cse {
    IrBody *body;
    u8 *deleted;
    const u64 *named;
    u32 clock;
    u32 *written;  /* of each register: the time of its last write */
    u32 end;       /* no entry names a register from here on */
    u32 target;    /* the time of the last jump target */
    u32 memory;    /* the time when memory was written last */
    Entry *entries; /* ENTRIES */
} Cse;

/* ---- which instructions ---------------------------------------------------------------------- */

static bool is_load(u16 op)
{
    return (op >= IR_LD_8 && op <= IR_LD_64) || (op >= IR_LDX_8 && op <= IR_LDX_64);
}

static bool is_check(u16 op) { return op == IR_CHECK || op == IR_CHECK_IMM; }

/* Has one result, and gives the same for the same operands; is worth a MOV at least. */
static bool is_value(u16 op)
{
    IrFormat format = ir_op_format((IrOp)op);
    return is_load(op) || op == IR_ADDR ||
           (op != IR_MOV && (format == IR_F_DR || format == IR_F_DRR || format == IR_F_DRI));
}

/* Whether memory may be another behind it: also a register with an address is memory. */
static bool writes_memory(const Cse *cse, IrInstr word, IrRegs write)
{
    bool is_arithmetic = word.op >= IR_ADD_I8 && word.op <= IR_SHR_U64;
    bool only_registers = ir_op_is_pure((IrOp)word.op) || is_arithmetic ||
                          ir_op_is_jump((IrOp)word.op) || is_check(word.op);
    return !only_registers || (write.count > 0 && bits_has(cse->named, write.first)) ||
           (write.count > 1 && bits_has(cse->named, write.first + 1));
}

/* ---- the table ------------------------------------------------------------------------------- */

static u32 hash(IrInstr word, u32 ext)
{
    u32 a = is_check(word.op) ? word.a : 0u; /* not where it is the result */
    u32 h = word.op * 0x9e3779b1u ^ word.bc * 0x85ebca6bu ^ ext * 0xc2b2ae35u ^ a * 0x27d4eb2fu;
    return (h ^ h >> 15) % ENTRIES;
}

/* Whether register `reg`, if the field names one, is as it was at that time. */
static bool is_unwritten(const Cse *cse, u32 reg, u32 count, u32 time)
{
    return count == 0 || cse->written[reg] <= time;
}

/* Whether `old` computed or checked what `word` is about to, and that still holds. */
static bool is_same(const Cse *cse, const Entry *old, IrInstr word, u32 ext)
{
    if (old->word.op != word.op || old->word.bc != word.bc || old->ext != ext ||
        old->time < cse->target) {
        return false;
    }
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    return (!is_check(word.op) || old->word.a == word.a) &&
           (!is_load(word.op) || cse->memory <= old->time) &&
           cse->written[old->word.a] <= old->time &&
           is_unwritten(cse, word.b, regs.read_b, old->time) &&
           is_unwritten(cse, word.c, regs.read_c, old->time);
}

static bool names_named(const Cse *cse, IrInstr word)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    return bits_has(cse->named, word.a) || (regs.read_b > 0 && bits_has(cse->named, word.b)) ||
           (regs.read_c > 0 && bits_has(cse->named, word.c));
}

/* Registers are written; those from `end` on are in no entry. */
static void forget(Cse *cse, IrRegs write)
{
    u32 end = u32_min(write.first + write.count, cse->end);
    cse->clock++;
    for (u32 reg = write.first; reg < end; reg++) {
        cse->written[reg] = cse->clock;
    }
    if (write.first + write.count >= cse->end) {
        cse->end = u32_min(cse->end, write.first);
    }
}

static void remember(Cse *cse, u32 place, IrInstr word, u32 ext)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    bool result_is_operand = regs.write_a > 0 && ((regs.read_b > 0 && word.a == word.b) ||
                                                  (regs.read_c > 0 && word.a == word.c));
    if (!result_is_operand) {
        cse->entries[place] = (Entry){word, ext, cse->clock};
        cse->end = u32_max(cse->end, ir_instr_reg_limit(cse->body->ir, word));
    }
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* Word i was done before as `old`: it becomes a MOV of that result, or nothing. */
static void replace(Cse *cse, u32 i, const Entry *old)
{
    IrInstr *word = &cse->body->instrs.items[i];
    if (is_check(word->op) || word->a == old->word.a) {
        edit_delete(cse->body, cse->deleted, i);
        return;
    }
    if (ir_op_has_ext((IrOp)word->op)) {
        cse->deleted[i + 1] = 1;
    }
    *word = (IrInstr){.op = IR_MOV, .a = word->a, .b = old->word.a};
    forget(cse, (IrRegs){word->a, 1});
}

static void visit(Cse *cse, u32 i)
{
    IrInstr word = cse->body->instrs.items[i];
    bool is_candidate = (is_value(word.op) || is_check(word.op)) && !names_named(cse, word);
    u32 ext = ir_op_has_ext((IrOp)word.op) ? cse->body->instrs.items[i + 1].bc : 0;
    u32 place = is_candidate ? hash(word, ext) : 0;
    if (is_candidate && is_same(cse, &cse->entries[place], word, ext)) {
        replace(cse, i, &cse->entries[place]);
        return;
    }
    IrAccess access;
    ir_instr_access(cse->body->ir, word, &access);
    forget(cse, access.write);
    cse->memory = writes_memory(cse, word, access.write) ? cse->clock : cse->memory;
    if (is_candidate) {
        remember(cse, place, word, ext);
    }
}

void pass_cse(IrBody *body, Arena *temp)
{
    Cse cse = {
        .body = body,
        .deleted = arena_array_zero(temp, u8, body->instrs.count),
        .named = edit_named_regs(body, temp),
        .written = arena_array_zero(temp, u32, (size_t)body->reg_count + 1),
        .entries = arena_array_zero(temp, Entry, ENTRIES),
        .clock = 1,
        .target = 1,
    };
    const u8 *targets = edit_jump_targets(body, temp);
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (targets[i]) {
            cse.target = ++cse.clock;
        }
        if (body->instrs.items[i].op != IR_EXT) {
            visit(&cse, i);
        }
    }
    edit_compact(body, cse.deleted, temp);
}
