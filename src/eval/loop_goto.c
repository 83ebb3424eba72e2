/* loop_goto.c: the loop with computed gotos: each body ends with a jump of its own, so that the
 * processor predicts the next instruction by the one before it.
 *
 * Compiled as GNU C, with -fno-gcse -fno-crossjumping: otherwise gcc merges the jumps again.
 * -fno-strict-aliasing: registers are also reached by address (LEA_REG). */
#include <math.h>

#include "base/arith.h"
#include "eval/compare.h"
#include "eval/machine.h"

#define LOOP_NAME loop_goto
#define LOOP_LABELS
#define CASE(name) op_##name:
#define DISPATCH() goto *table[ip->op]
#define LOOP_OPEN DISPATCH();
#define LOOP_CLOSE

#include "eval/loop.inc.h"
