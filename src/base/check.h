/* check.h: checked arithmetic on counts and sizes. Each function says whether the result fits;
 * on false the result is not written. */
#ifndef LUDUS_BASE_CHECK_H
#define LUDUS_BASE_CHECK_H

#include "base/base.h"

static inline bool check_add_u64(u64 a, u64 b, u64 *result)
{
    u64 sum;
    if (__builtin_add_overflow(a, b, &sum)) {
        return false;
    }
    *result = sum;
    return true;
}

static inline bool check_mul_u64(u64 a, u64 b, u64 *result)
{
    u64 product;
    if (__builtin_mul_overflow(a, b, &product)) {
        return false;
    }
    *result = product;
    return true;
}

#endif
