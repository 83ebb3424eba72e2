/* cse.c: common subexpressions. What was computed, checked or loaded before, from the same registers
 * with the same values, is not computed, checked or loaded again:
 *
 *      check r4, r1                        check r4, r1
 *      r7 = ldx_32 [r0 + r4 * 4]           r7 = ldx_32 [r0 + r4 * 4]
 *      check r4, r1                        r8 = mov r7
 *      r8 = ldx_32 [r0 + r4 * 4]
 *
 * An instruction that may panic did not panic the first time, so it would not now. A load is the same
 * as before when nothing in between may have written memory.
 *
 * Walks the words once, and remembers from one jump target to the next. What is remembered is valid as
 * long as none of its registers is written: each register has a version, a number that grows when it
 * is. The table is small and a new entry replaces an old one with the same hash: it may forget, which
 * costs a chance and no more.
 *
 * Not done: anything across jump targets; registers whose address is taken. */
#include "pass/edit.h"

enum { ENTRIES = 128 };

/* An instruction that was executed, and what its fields were then. */
typedef struct Entry {
    IrInstr word;
    u32 ext;    /* the second word's number, or 0 */
    u32 round;  /* of the walk, or the entry is from before the last jump target */
    u32 memory; /* version of the memory, for a load */
    u32 versions[3]; /* of the registers in a, b, c as far as they are registers, else 0 */
} Entry;

typedef struct Cse {
    IrBody *body;
    u8 *deleted;
    const u64 *named;
    u32 *versions; /* of each register */
    u32 end;       /* no entry names a register from here on */
    u32 round;
    u32 memory;
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

static u32 version_of(const Cse *cse, u32 reg, u32 is_register)
{
    return is_register > 0 ? cse->versions[reg] : 0;
}

static Entry make_entry(const Cse *cse, IrInstr word, u32 ext)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    return (Entry){.word = word,
                   .ext = ext,
                   .round = cse->round,
                   .memory = is_load(word.op) ? cse->memory : 0,
                   .versions = {version_of(cse, word.a, (u32)regs.read_a + regs.write_a),
                                version_of(cse, word.b, regs.read_b),
                                version_of(cse, word.c, regs.read_c)}};
}

/* Whether `old` computed or checked what `now` is about to, and nothing it names was written since. */
static bool is_same(const Cse *cse, const Entry *old, const Entry *now)
{
    bool same_a = is_value(now->word.op)
                      ? old->versions[0] == cse->versions[old->word.a]
                      : old->word.a == now->word.a && old->versions[0] == now->versions[0];
    return old->round == now->round && old->word.op == now->word.op &&
           old->word.bc == now->word.bc && old->ext == now->ext && old->memory == now->memory &&
           old->versions[1] == now->versions[1] && old->versions[2] == now->versions[2] && same_a;
}

static bool names_named(const Cse *cse, IrInstr word)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    return bits_has(cse->named, word.a) || (regs.read_b > 0 && bits_has(cse->named, word.b)) ||
           (regs.read_c > 0 && bits_has(cse->named, word.c));
}

/* A register that is written gets a new version; those from `end` on are in no entry. */
static void forget(Cse *cse, IrRegs write)
{
    u32 end = u32_min(write.first + write.count, cse->end);
    for (u32 reg = write.first; reg < end; reg++) {
        cse->versions[reg]++;
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
        cse->entries[place] = make_entry(cse, word, ext);
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
    if (is_candidate) {
        Entry now = make_entry(cse, word, ext);
        if (is_same(cse, &cse->entries[place], &now)) {
            replace(cse, i, &cse->entries[place]);
            return;
        }
    }
    IrAccess access;
    ir_instr_access(cse->body->ir, word, &access);
    forget(cse, access.write);
    cse->memory += writes_memory(cse, word, access.write);
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
        .versions = arena_array_zero(temp, u32, (size_t)body->reg_count + 1),
        .entries = arena_array_zero(temp, Entry, ENTRIES),
        .round = 1,
    };
    const u8 *targets = edit_jump_targets(body, temp);
    for (u32 i = 0; i < body->instrs.count; i++) {
        cse.round += targets[i];
        if (body->instrs.items[i].op != IR_EXT) {
            visit(&cse, i);
        }
    }
    edit_compact(body, cse.deleted, temp);
}
