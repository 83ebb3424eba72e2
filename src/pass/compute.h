/* compute.h: what an instruction gives for operands that are known. Internal to src/pass.
 *
 * Operands and results are whole registers. Of a result of 32 bits or less the upper bits are not
 * specified; here they are the sign of the low 32, so that an IMM can make it. */
#ifndef LUDUS_PASS_COMPUTE_H
#define LUDUS_PASS_COMPUTE_H

#include "ir/ir.h"

/* The result of an op of the formats DR (c is ignored), DRR and DRI (c is the number). False when
 * it would panic, or cannot be known: a NaN's bits depend on the order of operands in the machine
 * code. */
bool compute_value(IrOp op, u64 b, u64 c, u64 *result);

/* Whether a jump of the formats RJ, RRJ or RIJ (b is the number) is taken. */
bool compute_jump(IrOp op, u64 a, u64 b);

#endif
