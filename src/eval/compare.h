/* compare.h: equality and order of values in memory, as derived and built-in PartialEq and
 * PartialOrd have them: element by element, references by what they point to. */
#ifndef LUDUS_EVAL_COMPARE_H
#define LUDUS_EVAL_COMPARE_H

#include "ir/ir.h"

/* What compare_order says where a NaN leaves no order. */
enum { COMPARE_UNORDERED = 2 };

/* By bytes: -1, 0 or 1. */
i8 compare_str(Str a, Str b);

/* The values at a and b; `layout` is an index into the layouts. */
bool compare_equal(const Ir *ir, u32 layout, const u8 *a, const u8 *b);

/* -1, 0, 1, or COMPARE_UNORDERED: decided by the first elements that are not equal. */
i8 compare_order(const Ir *ir, u32 layout, const u8 *a, const u8 *b);

#endif
