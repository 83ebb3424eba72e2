/* code.c: which registers an instruction reads and writes, and where control goes. */
#include "ir/code.h"

#include "ir/builtin.h"

/* ---- registers ------------------------------------------------------------------------------- */

const IrFieldRegs ir_field_regs[IR_F_I + 1] = {
    [IR_F_D] = {1, 0, 0, 0},      [IR_F_DR] = {1, 0, 1, 0},     [IR_F_DRR] = {1, 0, 1, 1},
    [IR_F_DRI] = {1, 0, 1, 0},    [IR_F_DI] = {1, 0, 0, 0},     [IR_F_DK] = {1, 0, 0, 0},
    [IR_F_DS] = {2, 0, 0, 0},     [IR_F_DREG] = {1, 0, 0, 0},   [IR_F_DMEM] = {1, 0, 0, 0},
    [IR_F_DDATA] = {1, 0, 0, 0},  [IR_F_DP] = {2, 0, 2, 0},     [IR_F_DPP] = {1, 0, 2, 2},
    [IR_F_LOAD] = {1, 0, 1, 0},   [IR_F_LOADP] = {2, 0, 1, 0},  [IR_F_STORE] = {0, 1, 1, 0},
    [IR_F_STOREP] = {0, 2, 1, 0}, [IR_F_XLOAD] = {1, 0, 1, 1},  [IR_F_XSTORE] = {0, 1, 1, 1},
    [IR_F_RJ] = {0, 1, 0, 0},     [IR_F_RRJ] = {0, 1, 1, 0},    [IR_F_RIJ] = {0, 1, 0, 0},
    [IR_F_RETR] = {0, 1, 0, 0},   [IR_F_RETP] = {0, 2, 0, 0},   [IR_F_RR] = {0, 1, 1, 0},
    [IR_F_RI] = {0, 1, 0, 0},     [IR_F_DRRX] = {1, 0, 1, 1},   [IR_F_RRX] = {0, 1, 1, 0},
    [IR_F_RIX] = {0, 1, 0, 0},    [IR_F_DRRL] = {1, 0, 1, 1},   [IR_F_RRR] = {0, 1, 1, 1},
    [IR_F_RRP] = {0, 1, 1, 2},
};

static void access_call(const Ir *ir, IrInstr word, IrAccess *access)
{
    u32 first = word.a == 0 ? 0 : word.a - 1u;
    access->write = (IrRegs){first, IR_REG_END - first};
    if (word.bc - 1 < ir->funcs.count - 1) {
        const IrFunc *callee = &((const IrFunc *)(void *)ir->funcs.items)[word.bc];
        access->reads[0] = (IrRegs){word.a, callee->param_regs};
    }
}

static u32 format_value_regs(const Ir *ir, const IrFormatSpec *spec)
{
    if (!pool_has(&ir->layouts, spec->layout.raw)) {
        return 1;
    }
    u8 kind = ir_layout_at(&ir->layouts, spec->layout)->kind;
    return kind == IR_KIND_STR || kind == IR_KIND_SLICE ? 2 : 1;
}

static void access_fmt(const Ir *ir, IrInstr word, IrAccess *access)
{
    if (word.bc - 1 >= ir->formats.count - 1) {
        return;
    }
    const IrFormatSpec *spec = &((const IrFormatSpec *)(void *)ir->formats.items)[word.bc];
    access->reads[0] = (IrRegs){word.a, format_value_regs(ir, spec)};
    access->reads[1] = (IrRegs){spec->width, spec->width_count == IR_COUNT_REG};
    access->reads[2] = (IrRegs){spec->precision, spec->precision_count == IR_COUNT_REG};
}

static void access_builtin(IrInstr word, IrAccess *access)
{
    if (word.bc < IR_BUILTIN_COUNT) {
        access->reads[0] = (IrRegs){word.a, ir_builtin_infos[word.bc].in};
        access->write = (IrRegs){word.a, ir_builtin_infos[word.bc].out};
    }
}

void ir_access_indexed_(const Ir *ir, IrInstr word, IrAccess *access)
{
    if (word.op == IR_CALL) {
        access_call(ir, word, access);
    } else if (word.op == IR_BUILTIN || word.op == IR_LIST) {
        access_builtin(word, access);
    } else {
        access_fmt(ir, word, access);
    }
}

/* A window must hold the callee's parameters and its result, and have the return address before
 * it. */
static u32 call_reg_limit(const Ir *ir, IrInstr word)
{
    if (word.bc - 1 >= ir->funcs.count - 1) {
        return word.a;
    }
    const IrFunc *callee = &((const IrFunc *)(void *)ir->funcs.items)[word.bc];
    return word.a + u32_max(callee->param_regs, callee->result_regs);
}

static u32 regs_limit(IrRegs regs)
{
    /* A register in a format is 32 bits wide: a sum could wrap. */
    u32 first = u32_min(regs.first, UINT32_MAX - regs.count);
    return regs.count == 0 ? 0 : first + regs.count;
}

/* The limit of the ops whose fields do not say it. */
u32 ir_reg_limit_indexed_(const Ir *ir, IrInstr word)
{
    if (word.op == IR_CALL) {
        return call_reg_limit(ir, word);
    }
    if (word.op == IR_LEA_REG) {
        return u32_max(word.a, word.b) + 1u; /* whether b names a pair is not known here */
    }
    IrAccess access;
    ir_instr_access(ir, word, &access);
    u32 limit = word.op == IR_FMT ? 0 : regs_limit(access.write);
    for (u32 i = 0; i < IR_READS_MAX; i++) {
        limit = u32_max(limit, regs_limit(access.reads[i]));
    }
    return limit;
}

/* ---- control --------------------------------------------------------------------------------- */

/* Whether the FMT_END at word i belongs to FMT_BEGIN panic. Between the two stand no jumps and no
 * other FMT_BEGIN (verify.c), so the nearest one is it. */
bool ir_is_panic_end_(const IrInstr *words, u32 i)
{
    while (i-- > 0 && words[i].op != IR_FMT_END) {
        if (words[i].op == IR_FMT_BEGIN) {
            return words[i].a == IR_STREAM_PANIC;
        }
    }
    return false;
}

#define BETWEEN(op, first, last) ((op) >= IR_##first && (op) <= IR_##last)

static IrInstr inverted_swapped(IrInstr word, int op)
{
    u16 a = word.a;
    word.op = (u16)op;
    word.a = word.b;
    word.b = a;
    return word;
}

/* The families lie in op.def in the order of their types, so that one family's member is found from
 * another's by the distance of the families. */
IrInstr ir_jump_inverted(IrInstr word)
{
    int op = word.op;
    assert(ir_op_is_jump((IrOp)op) && op != IR_JMP && op != IR_LOOP);
    if (op == IR_JT || op == IR_JF) {
        op = op == IR_JT ? IR_JF : IR_JT;
    } else if (BETWEEN(op, JLT_I8, JLT_U64)) { /* !(a < b) is b <= a */
        return inverted_swapped(word, op - IR_JLT_I8 + IR_JLE_I8);
    } else if (BETWEEN(op, JLE_I8, JLE_U64)) {
        return inverted_swapped(word, op - IR_JLE_I8 + IR_JLT_I8);
    } else if (BETWEEN(op, JEQ_8, JEQ_64)) {
        op += IR_JNE_8 - IR_JEQ_8;
    } else if (BETWEEN(op, JNE_8, JNE_64)) {
        op -= IR_JNE_8 - IR_JEQ_8;
    } else if (BETWEEN(op, JEQ_F32, JEQ_F64)) {
        op += IR_JNE_F32 - IR_JEQ_F32;
    } else if (BETWEEN(op, JNE_F32, JNE_F64)) {
        op -= IR_JNE_F32 - IR_JEQ_F32;
    } else if (BETWEEN(op, JLT_F32, JLE_F64)) {
        op += IR_JNLT_F32 - IR_JLT_F32;
    } else if (BETWEEN(op, JNLT_F32, JNLE_F64)) {
        op -= IR_JNLT_F32 - IR_JLT_F32;
    } else if (BETWEEN(op, JEQ_IMM_8, JEQ_IMM_64)) {
        op += IR_JNE_IMM_8 - IR_JEQ_IMM_8;
    } else if (BETWEEN(op, JNE_IMM_8, JNE_IMM_64)) {
        op -= IR_JNE_IMM_8 - IR_JEQ_IMM_8;
    } else if (BETWEEN(op, JLT_IMM_I8, JLT_IMM_U64)) {
        op += IR_JGE_IMM_I8 - IR_JLT_IMM_I8;
    } else if (BETWEEN(op, JGE_IMM_I8, JGE_IMM_U64)) {
        op -= IR_JGE_IMM_I8 - IR_JLT_IMM_I8;
    } else if (BETWEEN(op, JLE_IMM_I8, JLE_IMM_U64)) {
        op += IR_JGT_IMM_I8 - IR_JLE_IMM_I8;
    } else {
        assert(BETWEEN(op, JGT_IMM_I8, JGT_IMM_U64));
        op -= IR_JGT_IMM_I8 - IR_JLE_IMM_I8;
    }
    word.op = (u16)op;
    return word;
}

/* Member 0..7 (I8 .. U64) of a family of eight. */
static bool fits_type(int member, i64 number)
{
    static const i64 min[] = {INT8_MIN, INT16_MIN, INT16_MIN, INT16_MIN, 0, 0, 0, 0};
    static const i64 max[] = {INT8_MAX, INT16_MAX, INT16_MAX, INT16_MAX,
                              UINT8_MAX, INT16_MAX, INT16_MAX, INT16_MAX};
    return number >= min[member] && number <= max[member];
}

bool ir_imm_fits(IrOp op, i64 number)
{
    if (BETWEEN(op, ADD_IMM_I8, SUB_IMM_U64)) {
        return fits_type((int)(op - IR_ADD_IMM_I8) % 8, number);
    }
    if (BETWEEN(op, JLT_IMM_I8, JGE_IMM_U64)) {
        return fits_type((int)(op - IR_JLT_IMM_I8) % 8, number);
    }
    if (BETWEEN(op, SHR_IMM_U8, SHR_IMM_U64)) {
        return number >= 0 && number < 8 << (op - IR_SHR_IMM_U8);
    }
    return number >= INT16_MIN && number <= INT16_MAX;
}

/* ---- the two forms --------------------------------------------------------------------------- */

IrCode ir_code_of_body(const IrBody *body)
{
    return (IrCode){
        .ir = body->ir,
        .func = ir_func_at(&body->ir->funcs, body->func),
        .words = body->instrs.items,
        .targets = body->targets.items,
        .count = body->instrs.count,
        .block_count = body->block_starts.count,
        .block_starts = body->block_starts.items,
        .reg_count = body->reg_count,
        .mem_size = body->mem_size,
    };
}

IrCode ir_code_of_func(const Ir *ir, IrFuncId id)
{
    const IrFunc *func = ir_func_at(&ir->funcs, id);
    assert(func->first_instr != 0);
    return (IrCode){
        .ir = ir,
        .func = func,
        .words = ir_instrs(ir) + func->first_instr,
        .count = func->instr_count,
        .block_count = func->block_count,
        .block_starts = ir_blocks(ir) + func->first_block,
        .reg_count = func->reg_count,
        .mem_size = func->mem_size,
    };
}

/* The distance that a linked jump holds. */
static i64 linked_distance(IrInstr word)
{
    IrFormat format = ir_op_format((IrOp)word.op);
    return format == IR_F_J || format == IR_F_RJ ? (i64)(i32)word.bc : (i64)(i16)word.c;
}

u32 ir_code_target(const IrCode *code, u32 i)
{
    if (code->targets != NULL) {
        u32 block = code->targets[i];
        u32 word = block < code->block_count ? code->block_starts[block] : IR_NO_TARGET;
        return word < code->count ? word : IR_NO_TARGET;
    }
    i64 word = (i64)i + linked_distance(code->words[i]);
    return word >= 0 && word < (i64)code->count ? (u32)word : IR_NO_TARGET;
}
