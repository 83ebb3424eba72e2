/* builtin.c: the functions of builtin.def that need only registers.
 *
 * Each family is written once, as macros over the types of base/arith.h. */
#include "ir/builtin.h"

#include "base/bug.h"

const IrBuiltinInfo ir_builtin_infos[IR_BUILTIN_COUNT] = {
#define BUILTIN(name, in, out) {in, out, false},
#define LIST(name, in, out) {in, out, true},
#include "ir/builtin.def"
};

void ir_builtin_name(IrBuiltin builtin, StrBuf *out)
{
    static const char *const names[] = {
#define BUILTIN(name, in, out) #name,
#define LIST(name, in, out) #name,
#include "ir/builtin.def"
    };
    for (const char *c = names[builtin]; *c != '\0'; c++) {
        strbuf_push(out, (u8)(*c >= 'A' && *c <= 'Z' ? *c + ('a' - 'A') : *c));
    }
}

/* ---- integers -------------------------------------------------------------------------------- */

#define A(type) ((type)regs[0])
#define B(type) ((type)regs[1])
#define C(type) ((type)regs[2])

/* The value as a register. */
#define GIVE(utype, value)              \
    do {                                \
        regs[0] = (u64)(utype)(value);  \
        return FAULT_NONE;              \
    } while (0)

/* A function that says what went wrong. */
#define TRY(type, utype, call)            \
    do {                                  \
        type result = 0;                  \
        ArithFault fault = (call);        \
        if (fault == FAULT_NONE) {        \
            regs[0] = (u64)(utype)result; \
        }                                 \
        return fault;                     \
    } while (0)

/* A value and whether it overflowed. */
#define GIVE_BOTH(type, utype, call)  \
    do {                              \
        type result = 0;              \
        u64 flag = (call);            \
        regs[0] = (u64)(utype)result; \
        regs[1] = flag;               \
        return FAULT_NONE;            \
    } while (0)

/* The same of a function that may go wrong. */
#define TRY_BOTH(type, utype, function)                                          \
    do {                                                                         \
        type result = 0;                                                         \
        bool over = false;                                                       \
        ArithFault fault = function##_##type(A(type), B(type), &result, &over);  \
        if (fault == FAULT_NONE) {                                               \
            regs[0] = (u64)(utype)result;                                        \
            regs[1] = over;                                                      \
        }                                                                        \
        return fault;                                                            \
    } while (0)
#define TRY_FIRST(type, utype, function)                                         \
    do {                                                                         \
        type result = 0;                                                         \
        bool over = false;                                                       \
        ArithFault fault = function##_##type(A(type), B(type), &result, &over);  \
        if (fault == FAULT_NONE) {                                               \
            regs[0] = (u64)(utype)result;                                        \
        }                                                                        \
        return fault;                                                            \
    } while (0)

#define ON(name, NAME) case IR_BUILTIN_##name##_##NAME:

#define POWERS(type, NAME, utype)                                                              \
    ON(POW, NAME) TRY(type, utype, arith_pow_##type(A(type), B(u32), &result));                \
    ON(WRAPPING_POW, NAME) GIVE(utype, arith_wrapping_pow_##type(A(type), B(u32)));            \
    ON(SATURATING_POW, NAME) GIVE(utype, arith_saturating_pow_##type(A(type), B(u32)));        \
    ON(OVERFLOWING_POW, NAME)                                                                  \
        GIVE_BOTH(type, utype, arith_overflowing_pow_##type(A(type), B(u32), &result));

#define SUMS(type, NAME, utype)                                                                \
    ON(SATURATING_ADD, NAME) GIVE(utype, arith_saturating_add_##type(A(type), B(type)));       \
    ON(SATURATING_SUB, NAME) GIVE(utype, arith_saturating_sub_##type(A(type), B(type)));       \
    ON(SATURATING_MUL, NAME) GIVE(utype, arith_saturating_mul_##type(A(type), B(type)));       \
    ON(OVERFLOWING_ADD, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_add_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_SUB, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_sub_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_MUL, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_mul_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_NEG, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_sub_overflow((type)0, A(type), &result));

#define QUOTIENTS(type, NAME, utype)                                                           \
    ON(OVERFLOWING_DIV, NAME) TRY_BOTH(type, utype, arith_overflowing_div);                    \
    ON(OVERFLOWING_REM, NAME) TRY_BOTH(type, utype, arith_overflowing_rem);                    \
    ON(OVERFLOWING_DIV_EUCLID, NAME) TRY_BOTH(type, utype, arith_overflowing_div_euclid);      \
    ON(OVERFLOWING_REM_EUCLID, NAME) TRY_BOTH(type, utype, arith_overflowing_rem_euclid);      \
    ON(WRAPPING_DIV, NAME) TRY_FIRST(type, utype, arith_overflowing_div);                      \
    ON(WRAPPING_REM, NAME) TRY_FIRST(type, utype, arith_overflowing_rem);                      \
    ON(WRAPPING_DIV_EUCLID, NAME) TRY_FIRST(type, utype, arith_overflowing_div_euclid);        \
    ON(WRAPPING_REM_EUCLID, NAME) TRY_FIRST(type, utype, arith_overflowing_rem_euclid);        \
    ON(DIV_EUCLID, NAME) TRY(type, utype, arith_div_euclid_##type(A(type), B(type), &result)); \
    ON(REM_EUCLID, NAME) TRY(type, utype, arith_rem_euclid_##type(A(type), B(type), &result)); \
    ON(SATURATING_DIV, NAME)                                                                   \
    {                                                                                          \
        type result = 0;                                                                       \
        bool over = false;                                                                     \
        ArithFault fault = arith_overflowing_div_##type(A(type), B(type), &result, &over);     \
        if (fault == FAULT_NONE) {                                                             \
            regs[0] = (u64)(utype)(over ? ARITH_MAX(type) : result);                           \
        }                                                                                      \
        return fault;                                                                          \
    }

/* The amount is cut to the bits of the type. */
#define SHIFTS(type, NAME, utype)                                                          \
    ON(WRAPPING_SHL, NAME) GIVE(utype, A(u64) << (B(u32) % ARITH_BITS(type)));             \
    ON(WRAPPING_SHR, NAME) GIVE(utype, A(type) >> (B(u32) % ARITH_BITS(type)));            \
    ON(OVERFLOWING_SHL, NAME)                                                              \
    {                                                                                      \
        u32 amount = B(u32);                                                               \
        regs[1] = amount >= ARITH_BITS(type);                                              \
        GIVE(utype, A(u64) << (amount % ARITH_BITS(type)));                                \
    }                                                                                      \
    ON(OVERFLOWING_SHR, NAME)                                                              \
    {                                                                                      \
        u32 amount = B(u32);                                                               \
        regs[1] = amount >= ARITH_BITS(type);                                              \
        GIVE(utype, A(type) >> (amount % ARITH_BITS(type)));                               \
    }

#define ROOTS(type, NAME, utype)                                                               \
    ON(ISQRT, NAME) TRY(type, utype, arith_isqrt_##type(A(type), &result));                    \
    ON(ILOG, NAME) TRY(u32, u32, arith_ilog_##type(A(type), B(type), &result));                \
    ON(ILOG2, NAME) TRY(u32, u32, arith_ilog_##type(A(type), 2, &result));                     \
    ON(ILOG10, NAME) TRY(u32, u32, arith_ilog_##type(A(type), 10, &result));                   \
    ON(ABS_DIFF, NAME) GIVE(utype, arith_abs_diff_##type(A(type), B(type)));                   \
    ON(MIDPOINT, NAME) GIVE(utype, arith_midpoint_##type(A(type), B(type)));                   \
    ON(MIN, NAME) GIVE(utype, B(type) < A(type) ? B(type) : A(type));                          \
    ON(MAX, NAME) GIVE(utype, B(type) < A(type) ? A(type) : B(type));                          \
    ON(CLAMP, NAME) TRY(type, utype, arith_clamp_##type(A(type), B(type), C(type), &result));

#define INT_CASES(type, NAME, utype, bits) \
    POWERS(type, NAME, utype)              \
    SUMS(type, NAME, utype)                \
    QUOTIENTS(type, NAME, utype)           \
    SHIFTS(type, NAME, utype)              \
    ROOTS(type, NAME, utype)

#define ABSOLUTE(type, utype) (A(type) < 0 ? (utype)(0u - A(utype)) : A(utype))

#define SIGNED_CASES(type, NAME, utype, bits)                                                  \
    ON(ABS, NAME)                                                                              \
    {                                                                                          \
        if (A(type) == ARITH_MIN(type)) {                                                      \
            return FAULT_NEG;                                                                  \
        }                                                                                      \
        GIVE(utype, ABSOLUTE(type, utype));                                                    \
    }                                                                                          \
    ON(WRAPPING_ABS, NAME) GIVE(utype, ABSOLUTE(type, utype));                                 \
    ON(SATURATING_ABS, NAME)                                                                   \
        GIVE(utype, A(type) == ARITH_MIN(type) ? (utype)ARITH_MAX(type) : ABSOLUTE(type, utype)); \
    ON(SATURATING_NEG, NAME)                                                                   \
        GIVE(utype, A(type) == ARITH_MIN(type) ? (utype)ARITH_MAX(type) : (utype)(0u - A(utype))); \
    ON(OVERFLOWING_ABS, NAME)                                                                  \
    {                                                                                          \
        regs[1] = A(type) == ARITH_MIN(type);                                                  \
        GIVE(utype, ABSOLUTE(type, utype));                                                    \
    }                                                                                          \
    ON(SIGNUM, NAME) GIVE(utype, (A(type) > 0) - (A(type) < 0));                               \
    ON(SATURATING_ADD_UNSIGNED, NAME)                                                          \
        GIVE(utype, arith_saturating_add_##utype##_##type(A(type), B(utype)));                 \
    ON(SATURATING_SUB_UNSIGNED, NAME)                                                          \
        GIVE(utype, arith_saturating_sub_##utype##_##type(A(type), B(utype)));                 \
    ON(OVERFLOWING_ADD_UNSIGNED, NAME)                                                         \
        GIVE_BOTH(type, utype, __builtin_add_overflow(A(type), B(utype), &result));            \
    ON(OVERFLOWING_SUB_UNSIGNED, NAME)                                                         \
        GIVE_BOTH(type, utype, __builtin_sub_overflow(A(type), B(utype), &result));

/* The unsigned type of the same row of ARITH_FOR_SIGNED. */
#define UNSIGNED_OF_I8 U8
#define UNSIGNED_OF_I16 U16
#define UNSIGNED_OF_I32 U32
#define UNSIGNED_OF_I64 U64
#define MIXED_CASES(type, NAME, utype, bits) MIXED_CASES_(type, UNSIGNED_OF_##NAME, utype)
#define MIXED_CASES_(type, UNAME, utype) MIXED_CASES__(type, UNAME, utype)
#define MIXED_CASES__(type, UNAME, utype)                                                      \
    ON(SATURATING_ADD_SIGNED, UNAME)                                                           \
        GIVE(utype, arith_saturating_add_##type##_##utype(A(utype), B(type)));                 \
    ON(SATURATING_SUB_SIGNED, UNAME)                                                           \
        GIVE(utype, arith_saturating_sub_##type##_##utype(A(utype), B(type)));                 \
    ON(OVERFLOWING_ADD_SIGNED, UNAME)                                                          \
        GIVE_BOTH(utype, utype, __builtin_add_overflow(A(utype), B(type), &result));           \
    ON(OVERFLOWING_SUB_SIGNED, UNAME)                                                          \
        GIVE_BOTH(utype, utype, __builtin_sub_overflow(A(utype), B(type), &result));

#define UNSIGNED_CASES(type, NAME, utype, bits)                                                \
    ON(DIV_CEIL, NAME) TRY(type, utype, arith_div_ceil_##type(A(type), B(type), &result));     \
    ON(NEXT_MULTIPLE_OF, NAME)                                                                 \
        TRY(type, utype, arith_next_multiple_of_##type(A(type), B(type), &result));            \
    ON(IS_MULTIPLE_OF, NAME)                                                                   \
        GIVE(u8, B(type) == 0 ? A(type) == 0 : A(type) % B(type) == 0);                        \
    ON(NEXT_POWER_OF_TWO, NAME)                                                                \
        TRY(type, utype, arith_next_power_of_two_##type(A(type), &result));                    \
    ON(IS_POWER_OF_TWO, NAME) GIVE(u8, arith_count_ones(A(type)) == 1);

static ArithFault run_int(IrBuiltin builtin, u64 *regs)
{
    switch ((int)builtin) {
        ARITH_FOR_INT(INT_CASES)
        ARITH_FOR_SIGNED(SIGNED_CASES)
        ARITH_FOR_SIGNED(MIXED_CASES)
        ARITH_FOR_UNSIGNED(UNSIGNED_CASES)
    case IR_BUILTIN_CLAMP_CHAR:
        TRY(u32, u32, arith_clamp_u32(A(u32), B(u32), C(u32), &result));
    case IR_BUILTIN_CLAMP_BOOL:
        TRY(u8, u8,
            arith_clamp_u8(A(u8), B(u8), C(u8), &result) == FAULT_NONE ? FAULT_NONE
                                                                       : FAULT_CLAMP_BOOL);
    }
    UNREACHABLE();
}

/* ---- bits ------------------------------------------------------------------------------------ */

#define WIDTH_CASES(type, bits)                                                               \
    ON(COUNT_ONES, bits) GIVE(u32, arith_count_ones(A(type)));                                \
    ON(COUNT_ZEROS, bits) GIVE(u32, bits - arith_count_ones(A(type)));                        \
    ON(LEADING_ZEROS, bits) GIVE(u32, arith_leading_zeros(A(type), bits));                    \
    ON(LEADING_ONES, bits) GIVE(u32, arith_leading_zeros((type)~A(type), bits));              \
    ON(TRAILING_ZEROS, bits) GIVE(u32, arith_trailing_zeros(A(type), bits));                  \
    ON(TRAILING_ONES, bits) GIVE(u32, arith_trailing_zeros((type)~A(type), bits));            \
    ON(ROTATE_LEFT, bits) GIVE(type, arith_rotate_left(A(type), B(u32), bits));               \
    ON(ROTATE_RIGHT, bits) GIVE(type, arith_rotate_left(A(type), bits - B(u32) % bits, bits)); \
    ON(SWAP_BYTES, bits) GIVE(type, arith_swap_bytes(A(type), bits));                         \
    ON(REVERSE_BITS, bits) GIVE(type, arith_reverse_bits(A(type), bits));

static ArithFault run_bits(IrBuiltin builtin, u64 *regs)
{
    switch ((int)builtin) {
        WIDTH_CASES(u8, 8)
        WIDTH_CASES(u16, 16)
        WIDTH_CASES(u32, 32)
        WIDTH_CASES(u64, 64)
    }
    UNREACHABLE();
}

ArithFault ir_builtin_run(IrBuiltin builtin, u64 *regs)
{
    assert(builtin < IR_BUILTIN_COUNT && !ir_builtin_infos[builtin].has_layout);
    if (builtin < IR_BUILTIN_COUNT_ONES_8) {
        return run_int(builtin, regs);
    }
    return run_bits(builtin, regs);
}
