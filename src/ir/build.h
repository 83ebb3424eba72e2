/* build.h: a function's IR while it is made.
 *
 * An IrBody is words, their source positions and, for jumps, the block they go to. It lies in
 * scratch memory: lower fills it, passes rewrite it, ir_link copies the result into the pools of
 * the unit.
 *
 * A block begins where ir_block_start is called, and runs on into the next one unless its last
 * instruction ends it. Blocks are numbered in the order of ir_block_new. */
#ifndef LUDUS_IR_BUILD_H
#define LUDUS_IR_BUILD_H

#include "ir/ir.h"
#include "mem/vec.h"

typedef struct IrBlockId { u32 index; } IrBlockId;

enum { IR_NO_TARGET = 0xffffffff, IR_BLOCK_NOT_STARTED = 0xffffffff };

typedef struct IrBody {
    Arena *arena; /* of the vecs: scratch */
    Ir *ir;
    IrFuncId func;
    VEC(IrInstr) instrs;
    VEC(u32) spans;        /* one for each word */
    VEC(u32) targets;      /* one for each word: block number, or IR_NO_TARGET */
    VEC(u32) block_starts; /* word at which block i starts */
    u32 reg_count;         /* raised by ir_emit to hold all registers that are named */
    u32 mem_size;          /* bytes of frame memory; rounded up to 8 by ir_link */
    u32 pos; /* position given to the words that are emitted from now on */
    u32 last_start; /* word at which a block was started last, or IR_BLOCK_NOT_STARTED */
} IrBody;

/* The function's name, param_regs and result_regs are set before (those of a callee before a
 * call). */
void ir_body_init(IrBody *body, Arena *arena, Ir *ir, IrFuncId func);

IrBlockId ir_block_new(IrBody *body);
void ir_block_start(IrBody *body, IrBlockId block);

/* Emitters, one for each shape of fields. The op's format says which one is right (asserted); a
 * field that the format does not use is 0. Numbers must fit their fields (asserted); a signed one
 * is passed as (u32)-5. Registers need not: reg_count is raised past LIMIT_REGISTERS and the field
 * is cut, so that a function can be emitted to its end before its owner looks at reg_count and
 * reports the limit. */
void ir_emit(IrBody *body, IrOp op, u32 a, u32 b, u32 c);
/* DI DK DS DMEM DDATA RI S F RET RETR RETP */
void ir_emit_wide(IrBody *body, IrOp op, u32 a, u32 bc);
/* DRRX RRX DRRL */
void ir_emit_ext(IrBody *body, IrOp op, u32 a, u32 b, u32 c, u32 ext);
/* RIX BL */
void ir_emit_wide_ext(IrBody *body, IrOp op, u32 a, u32 bc, u32 ext);
void ir_emit_jump(IrBody *body, IrOp op, u32 a, u32 b, IrBlockId target);
void ir_emit_call(IrBody *body, u32 window, IrFuncId callee);

/* a = value, by IMM or CONST. */
void ir_emit_number(IrBody *body, u32 a, u64 value);

/* Whether the next word can be reached: false after an instruction that ends the block (the FMT_END
 * of a panic too), until a block is started. Unreachable words may be emitted; the dce pass removes
 * them. */
bool ir_body_reachable(const IrBody *body);

/* Appends the body to the unit's pools and fills in its IrFunc. Compare-and-branch words whose
 * target is too far for 16 bits are expanded, and RETs are given mem_size. Every block that is
 * jumped to has been started, and the function ends with an instruction that ends the block.
 * Temporaries are left in body->arena. */
void ir_link(IrBody *body);

/* The text of a body, as ir_print_func gives it for the linked function. Blocks are numbered by
 * position, so that the text does not depend on the order in which they were made. */
void ir_print_body(const IrBody *body, StrBuf *out);

/* Checks a body; see ir_verify_func. */
bool ir_verify_body(const IrBody *body, StrBuf *message);

#endif
