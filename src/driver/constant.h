/* constant.h: constants, statics and array lengths: small functions that the evaluator runs at
 * compile time, on demand, inside of the check that needs their value.
 *
 *      fn main() { [0; N] }        check main
 *                                    needs a length: check `N`
 *      const N: usize = f(2);            needs a constant: parse, check, lower, link its value
 *      const fn f(..)                      calls a function: compile it, and all that it calls
 *                                          run
 */
#ifndef LUDUS_DRIVER_CONSTANT_H
#define LUDUS_DRIVER_CONSTANT_H

#include "driver/unit.h"

/* How many levels of a tree a nested work counts for, beside those of its own tree. Works are
 * compiled on the C stack inside of each other; the sum is limited by LIMIT_NESTING. */
enum { WORK_DEPTH = 4 };

/* For Sema.require and Sema.evaluate; `context` is the Unit. */
bool constant_require(void *context, Item *item, Span use);
bool constant_evaluate(void *context, Ast *expr, ItemScope *scope, TypeId type, u64 *value);

/* The value of a constant or static that is being compiled (compile_item). */
bool constant_compile(Unit *unit, Item *item);

#endif
