/* code.h: what can be asked about instructions: which registers one reads and writes, where it
 * jumps, whether control goes on behind it. Derived from the formats in op.def, so that printer,
 * verifier and passes need not each know 300 opcodes.
 *
 * IrCode is a view of a function in either of its two forms:
 *      body (build.h)   a jump names a block, in a parallel array
 *      linked (ir.h)    a jump holds the distance in words
 * It owns nothing, and is valid until the body or the pools grow. */
#ifndef LUDUS_IR_CODE_H
#define LUDUS_IR_CODE_H

#include "ir/build.h"

/* Registers first .. first + count - 1. */
typedef struct IrRegs {
    u32 first;
    u32 count;
} IrRegs;

enum { IR_READS_MAX = 3, IR_REG_END = 0x10000 };

/* What one instruction does to registers. An FMT reads its value, its width and its precision. A
 * CALL reads its arguments and writes everything from the return address up (to IR_REG_END). What
 * is read or written through an address is not listed. Unused places have count 0. */
typedef struct IrAccess {
    IrRegs reads[IR_READS_MAX]; /* for most formats: by a, by b, by c */
    IrRegs write;
} IrAccess;

/* How many registers each field of a format names: 0, 1 or a pair's 2. CALL, F, B and BL name what
 * their index says. (DREG's b is not read: IR_LEA_REG is the one op that takes an address.) */
typedef struct IrFieldRegs {
    u8 write_a, read_a, read_b, read_c;
} IrFieldRegs;

extern const IrFieldRegs ir_field_regs[IR_F_I + 1];

static inline IrFieldRegs ir_op_field_regs(IrOp op) { return ir_field_regs[ir_op_format(op)]; }

/* What it reads and writes depends on what it indexes. */
static inline bool ir_op_is_indexed_(IrOp op)
{
    return op == IR_CALL || op == IR_FMT || op == IR_BUILTIN || op == IR_LIST;
}

void ir_access_indexed_(const Ir *ir, IrInstr word, IrAccess *access);

/* Never fails: an index that is out of range in `word` reads as nothing. */
static inline void ir_instr_access(const Ir *ir, IrInstr word, IrAccess *access)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    access->reads[0] = (IrRegs){word.a, regs.read_a};
    access->reads[1] = (IrRegs){word.b, regs.read_b};
    access->reads[2] = (IrRegs){word.c, regs.read_c};
    access->write = (IrRegs){word.a, regs.write_a};
    if (ir_op_is_indexed_((IrOp)word.op)) {
        ir_access_indexed_(ir, word, access);
    }
}

u32 ir_reg_limit_indexed_(const Ir *ir, IrInstr word);

/* One more than the highest register that the instruction names, or 0: what reg_count must be at
 * least. */
static inline u32 ir_instr_reg_limit(const Ir *ir, IrInstr word)
{
    if (ir_op_is_indexed_((IrOp)word.op) || word.op == IR_LEA_REG) {
        return ir_reg_limit_indexed_(ir, word);
    }
    IrFieldRegs regs = ir_op_field_regs((IrOp)word.op);
    u32 of_a = (u32)regs.write_a + regs.read_a; /* one of them is 0 */
    u32 limit = of_a == 0 ? 0 : word.a + of_a;
    limit = u32_max(limit, regs.read_b == 0 ? 0 : (u32)word.b + regs.read_b);
    return u32_max(limit, regs.read_c == 0 ? 0 : (u32)word.c + regs.read_c);
}

bool ir_is_panic_end_(const IrInstr *words, u32 i);

/* Whether control never goes on behind word i: ir_op_ends_block, or the FMT_END of a panic. */
static inline bool ir_ends_at(const IrInstr *words, u32 i)
{
    IrOp op = (IrOp)words[i].op;
    return ir_op_ends_block(op) || (op == IR_FMT_END && ir_is_panic_end_(words, i));
}

/* The compare-and-branch that jumps exactly when this one does not (NaNs included). */
IrInstr ir_jump_inverted(IrInstr word);

/* Whether the number of an _IMM op, or of a RIJ, may be `number`: it fits 16 bits and is a value of
 * the op's type (EQ and NE have no signedness and take both). */
bool ir_imm_fits(IrOp op, i64 number);

typedef struct IrCode {
    const Ir *ir;
    const IrFunc *func;
    const IrInstr *words;
    const u32 *targets; /* NULL when linked */
    u32 count;
    u32 block_count;
    const u32 *block_starts;
    u32 reg_count;
    u32 mem_size;
} IrCode;

IrCode ir_code_of_body(const IrBody *body);

/* The function is defined and its ranges lie inside the pools. */
IrCode ir_code_of_func(const Ir *ir, IrFuncId func);

/* The word that jump i goes to, or IR_NO_TARGET when that is not inside the function. */
u32 ir_code_target(const IrCode *code, u32 i);

#endif
