/* fuse.h: the ops of fuse.def in code. Internal to src/eval. */
#ifndef LUDUS_EVAL_FUSE_H
#define LUDUS_EVAL_FUSE_H

#include "ir/ir.h"

/* The ops that only the evaluator's code has, behind those of the IR. */
typedef enum EvalOp {
    IR_CALL_LINKED = IR_OP_COUNT, /* like CALL; bc is the distance in bytes to the callee's words */
#define FUSED2(first, second) IR_##first##__##second,
#define FUSED3(first, second, third) IR_##first##__##second##__##third,
#define DIRECT(builtin) IR_DIRECT_##builtin,
#include "eval/fuse.def"
    EVAL_OP_COUNT
} EvalOp;

/* Replaces the op of each word from which on `words` has a row of fuse.def, the longest one. The
 * words are those of one function, of the IR as it was linked. */
void fuse_words(IrInstr *words, u32 count);

/* The IR's op for one of the code: that of the first of what was fused. */
u16 fuse_first_op(u16 op);

#endif
