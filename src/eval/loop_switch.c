/* loop_switch.c: the loop as a switch, in standard C: for compilers without computed gotos, and as
 * the other loop's twin in tests.
 *
 * tests/unit/eval_test.c and eval_run_test.c include this file with LOOP_NAME and LOOP_SEES
 * defined, for a loop that counts the instructions. */
#include <math.h>

#include "base/arith.h"
#include "eval/compare.h"
#include "eval/machine.h"

#ifndef LOOP_NAME
#define LOOP_NAME loop_switch
#define LOOP_SEES(op) ((void)0)
#endif
#define CASE(name) case (u32)IR_##name:
#define DISPATCH() goto next_word
#define LOOP_OPEN      \
    next_word:         \
    LOOP_SEES(ip->op); \
    switch (ip->op) {
#define LOOP_CLOSE \
    }              \
    machine_bad_word(m, ip);

#include "eval/loop.inc.h"
