/* step.inc.h: what an instruction does, without going on behind it: for those that fused.inc.h puts
 * together. Included by loop.inc.h, inside its function's file; macros only.
 *
 * STEP_... is done on the word at ip; one that panics leaves by `goto fault`, with ip on that word.
 * */

#define STEP_CHECKED(op, type, utype, right)                             \
    {                                                                    \
        type result;                                                     \
        if (UNLIKELY(!arith_##op##_##type(RB.type, right, &result))) {   \
            goto fault;                                                  \
        }                                                                \
        RA.u64 = WIDEN(utype, result);                                   \
    }
#define STEP_DIVIDE(op, type, utype)                                                   \
    {                                                                                  \
        type result;                                                                   \
        if (UNLIKELY(arith_##op##_##type(RB.type, RC.type, &result) != ARITH_OK)) {    \
            goto fault;                                                                \
        }                                                                              \
        RA.u64 = WIDEN(utype, result);                                                 \
    }
/* Values in memory may have been written as another type: memcpy, never a cast. */
#define STEP_LOAD(type, address)                 \
    {                                            \
        type value;                              \
        memcpy(&value, address, sizeof(value));  \
        RA.u64 = value;                          \
    }
#define STEP_SAVE(type, address)                 \
    {                                            \
        type value = RA.type;                    \
        memcpy(address, &value, sizeof(value));  \
    }
#define STEP_FAULT_IF(condition)   \
    {                              \
        if (UNLIKELY(condition)) { \
            goto fault;            \
        }                          \
    }
#define STEP_CHECK STEP_FAULT_IF(RA.u64 >= RB.u64)
#define STEP_CHECK_IMM STEP_FAULT_IF(RA.u64 >= ip->bc)
/* A step of the fuel; before a jump backwards. */
#define STEP_FUEL                                                 \
    {                                                             \
        if (UNLIKELY(__builtin_sub_overflow(fuel, 1, &fuel))) {   \
            goto out_of_steps;                                    \
        }                                                         \
    }
