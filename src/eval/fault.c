/* fault.c: what an instruction that panics has to say. */
#include "base/bug.h"
#include "eval/machine.h"

enum { FAMILY_OF_INT = 8, FAMILY_WIDTHS = 4 };

/* Within OP_FOR_INT: I8 I16 I32 I64 U8 U16 U32 U64. */
static bool in_family(u16 op, IrOp first, u32 size) { return (u32)op - (u32)first < size; }

/* Whether the divisor of a DIV or REM is zero, looked at in its own width. */
static bool divisor_is_zero(const IrInstr *ip, const Slot *regs, IrOp first)
{
    u32 bits = 8u << ((ip->op - (u32)first) % FAMILY_WIDTHS);
    return (regs[ip->c].u64 & (~(u64)0 >> (64 - bits))) == 0;
}

static Str arithmetic_fault(const IrInstr *ip, const Slot *regs)
{
    u16 op = ip->op;
    if (in_family(op, IR_ADD_I8, FAMILY_OF_INT) || in_family(op, IR_ADD_IMM_I8, FAMILY_OF_INT)) {
        return STR("attempt to add with overflow");
    }
    if (in_family(op, IR_SUB_I8, FAMILY_OF_INT) || in_family(op, IR_SUB_IMM_I8, FAMILY_OF_INT)) {
        return STR("attempt to subtract with overflow");
    }
    if (in_family(op, IR_MUL_I8, FAMILY_OF_INT)) {
        return STR("attempt to multiply with overflow");
    }
    if (in_family(op, IR_DIV_I8, FAMILY_OF_INT)) {
        return divisor_is_zero(ip, regs, IR_DIV_I8) ? STR("attempt to divide by zero")
                                                    : STR("attempt to divide with overflow");
    }
    if (in_family(op, IR_REM_I8, FAMILY_OF_INT)) {
        return divisor_is_zero(ip, regs, IR_REM_I8)
                   ? STR("attempt to calculate the remainder with a divisor of zero")
                   : STR("attempt to calculate the remainder with overflow");
    }
    if (in_family(op, IR_NEG_I8, FAMILY_WIDTHS)) {
        return STR("attempt to negate with overflow");
    }
    if (in_family(op, IR_SHL_I8, FAMILY_OF_INT)) {
        return STR("attempt to shift left with overflow");
    }
    if (in_family(op, IR_SHR_I8, FAMILY_OF_INT)) {
        return STR("attempt to shift right with overflow");
    }
    bug("instruction %u cannot panic", op);
}

static void index_fault(EvalMachine *m, u64 index, u64 len)
{
    machine_panic(m, STR("index out of bounds: the len is "));
    Sink *message = &m->eval->text;
    sink_decimal(message, len);
    sink_write_str(message, STR(" but the index is "));
    sink_decimal(message, index);
}

void machine_fault(EvalMachine *m, const IrInstr *ip, const Slot *regs)
{
    if (ip->op == IR_CHECK) {
        index_fault(m, regs[ip->a].u64, regs[ip->b].u64);
    } else if (ip->op == IR_CHECK_IMM) {
        index_fault(m, regs[ip->a].u64, ip->bc);
    } else if (ip->op == IR_STEP_CHECK) {
        machine_panic(m, STR("assertion failed: step != 0"));
    } else {
        machine_panic(m, arithmetic_fault(ip, regs));
    }
}

void machine_bad_word(const EvalMachine *m, const IrInstr *ip)
{
    bug("word %td of the code cannot be executed (op %u)", ip - m->code, ip->op);
}
