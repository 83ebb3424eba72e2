/* fused.inc.h: the bodies of fuse.def. Included by loop.inc.h, inside its function.
 *
 * DO_<OP> is one step; the steps of a body are joined by AND_THEN, which moves ip to the next word.
 * The last one may be a jump, which goes on by itself, as AND_LOOP does. */

#define AND_THEN ip += 1;
#define AND_LEAVE_IF(condition)   \
    if (condition) {              \
        LOOP_JUMP(IMM_C);         \
    }                             \
    AND_THEN
#define AND_LOOP  \
    STEP_FUEL     \
    JUMP_FAR();

#define DO_LD(type) STEP_LOAD(type, AT(RB, ip->c))
#define DO_ST(type) STEP_SAVE(type, AT(RB, ip->c))
#define DO_LDX(type) STEP_LOAD(type, AT(RB, RC.u64 * sizeof(type)))
#define DO_STX(type) STEP_SAVE(type, AT(RB, RC.u64 * sizeof(type)))
#define DO_ADD(type, utype) STEP_CHECKED(add, type, utype, RC.type)
#define DO_ADD_IMM(type, utype) STEP_CHECKED(add, type, utype, (type)IMM_C)
#define DO_MUL_U64 STEP_CHECKED(mul, u64, u64, RC.u64)
#define DO_ADD_F64 RA.f64 = RB.f64 + RC.f64;
#define DO_SUB_F64 RA.f64 = RB.f64 - RC.f64;
#define DO_MUL_F64 RA.f64 = RB.f64 * RC.f64;
#define DO_BITS(operator) RA.u64 = RB.u64 operator RC.u64;
#define DO_SHR_IMM(type) RA.u64 = (u64)RB.type >> ip->c;
#define DO_AND_IMM RA.u64 = RB.u64 & (u64)(i64)IMM_C;
#define DO_MOV RA.u64 = RB.u64;
#define DO_ADDR                                 \
    RA.u64 = RB.u64 + RC.u64 * ip[1].bc;        \
    ip += 1; /* its second word */

/* ---- loops ----------------------------------------------------------------------------------- */

#define FOR_LOOPS(M) M(I32, i32, u32) M(I64, i64, u64) M(U32, u32, u32) M(U64, u64, u64)
#define BODY(name, type, utype)                          \
    CASE(ADD_IMM_##name##__JGE_IMM_##name##__LOOP)       \
    {                                                    \
        DO_ADD_IMM(type, utype) AND_THEN                 \
        AND_LEAVE_IF(RA.type >= (type)IMM_B)             \
        AND_LOOP                                         \
    }                                                    \
    CASE(ADD_IMM_##name##__JLE_##name##__LOOP)           \
    {                                                    \
        DO_ADD_IMM(type, utype) AND_THEN                 \
        AND_LEAVE_IF(RA.type <= RB.type)                 \
        AND_LOOP                                         \
    }
    FOR_LOOPS(BODY)
#undef BODY
    CASE(JEQ_32__ADD_IMM_I32__LOOP)
    {
        AND_LEAVE_IF(RA.u32 == RB.u32)
        DO_ADD_IMM(i32, u32) AND_THEN
        AND_LOOP
    }
    CASE(JEQ_64__ADD_IMM_U64__LOOP)
    {
        AND_LEAVE_IF(RA.u64 == RB.u64)
        DO_ADD_IMM(u64, u64) AND_THEN
        AND_LOOP
    }
    CASE(JEQ_64__ADDR_IMM__LOOP)
    {
        AND_LEAVE_IF(RA.u64 == RB.u64)
        RA.u64 = RB.u64 + (u64)(i64)IMM_C;
        AND_THEN
        AND_LOOP
    }
#define LEAVE_OR_LOOP(op, condition)    \
    CASE(op##__LOOP)                    \
    {                                   \
        AND_LEAVE_IF(condition)         \
        AND_LOOP                        \
    }
#define BODY(name, type, utype)                                  \
    LEAVE_OR_LOOP(JLT_##name, RA.type < RB.type)                 \
    LEAVE_OR_LOOP(JLE_##name, RA.type <= RB.type)                \
    LEAVE_OR_LOOP(JLT_IMM_##name, RA.type < (type)IMM_B)         \
    LEAVE_OR_LOOP(JLE_IMM_##name, RA.type <= (type)IMM_B)        \
    LEAVE_OR_LOOP(JGT_IMM_##name, RA.type > (type)IMM_B)         \
    LEAVE_OR_LOOP(JGE_IMM_##name, RA.type >= (type)IMM_B)
    FOR_LOOPS(BODY)
#undef BODY
    LEAVE_OR_LOOP(JEQ_IMM_32, RA.u32 == (u32)IMM_B)
    LEAVE_OR_LOOP(JNE_IMM_32, RA.u32 != (u32)IMM_B)
    LEAVE_OR_LOOP(JEQ_IMM_64, RA.u64 == (u64)IMM_B)
    LEAVE_OR_LOOP(JNE_IMM_64, RA.u64 != (u64)IMM_B)
#undef LEAVE_OR_LOOP
#undef FOR_LOOPS

    /* ---- straight lines ---------------------------------------------------------------------- */

#define FUSED2(op1, step1, op2, step2)  \
    CASE(op1##__##op2)                  \
    {                                   \
        step1 AND_THEN                  \
        step2                           \
        NEXT();                         \
    }
#define FUSED3(op1, step1, op2, step2, op3, step3)  \
    CASE(op1##__##op2##__##op3)                     \
    {                                               \
        step1 AND_THEN                              \
        step2 AND_THEN                              \
        step3                                       \
        NEXT();                                     \
    }
#define BODY(width, type)                                                                 \
    FUSED2(CHECK, STEP_CHECK, LDX_##width, DO_LDX(type))                                  \
    FUSED2(CHECK, STEP_CHECK, STX_##width, DO_STX(type))                                  \
    FUSED2(CHECK_IMM, STEP_CHECK_IMM, LDX_##width, DO_LDX(type))                          \
    FUSED2(CHECK_IMM, STEP_CHECK_IMM, STX_##width, DO_STX(type))                          \
    FUSED3(ADD_U64, DO_ADD(u64, u64), CHECK, STEP_CHECK, LDX_##width, DO_LDX(type))       \
    FUSED2(ADDR, DO_ADDR, LDX_##width, DO_LDX(type))                                      \
    FUSED2(ADDR, DO_ADDR, LD_##width, DO_LD(type))
    BODY(8, u8)
    BODY(32, u32)
    BODY(64, u64)
#undef BODY
    FUSED3(LD_64, DO_LD(u64), ADD_F64, DO_ADD_F64, ST_64, DO_ST(u64))
    FUSED3(LD_64, DO_LD(u64), SUB_F64, DO_SUB_F64, ST_64, DO_ST(u64))
    FUSED3(LD_64, DO_LD(u64), ADD_I64, DO_ADD(i64, u64), ST_64, DO_ST(u64))
    FUSED3(LD_64, DO_LD(u64), ADD_U64, DO_ADD(u64, u64), ST_64, DO_ST(u64))
    FUSED3(LD_32, DO_LD(u32), ADD_IMM_U32, DO_ADD_IMM(u32, u32), ST_32, DO_ST(u32))
    FUSED2(MUL_F64, DO_MUL_F64, ADD_F64, DO_ADD_F64)
    FUSED2(MUL_F64, DO_MUL_F64, SUB_F64, DO_SUB_F64)
    FUSED2(MUL_F64, DO_MUL_F64, MUL_F64, DO_MUL_F64)
    FUSED3(MUL_F64, DO_MUL_F64, MUL_F64, DO_MUL_F64, ADD_F64, DO_ADD_F64)
    FUSED2(LD_64, DO_LD(u64), MUL_F64, DO_MUL_F64)
    FUSED2(LD_64, DO_LD(u64), SUB_F64, DO_SUB_F64)
    FUSED2(LDX_64, DO_LDX(u64), MUL_F64, DO_MUL_F64)
    FUSED2(SUB_F64, DO_SUB_F64, ADD_F64, DO_ADD_F64)
    FUSED2(MUL_U64, DO_MUL_U64, ADD_U64, DO_ADD(u64, u64))
    FUSED2(MUL_U64, DO_MUL_U64, ADD_IMM_U64, DO_ADD_IMM(u64, u64))
    FUSED2(MUL_U64, DO_MUL_U64, AND, DO_BITS(&))
    FUSED2(MUL_U64, DO_MUL_U64, REM_U64, STEP_DIVIDE(rem, u64, u64))
    FUSED2(ADD_U64, DO_ADD(u64, u64), AND, DO_BITS(&))
    FUSED3(MUL_U64, DO_MUL_U64, ADD_U64, DO_ADD(u64, u64), AND, DO_BITS(&))
    FUSED2(SHR_IMM_U64, DO_SHR_IMM(u64), XOR, DO_BITS(^))
    FUSED2(XOR, DO_BITS(^), MUL_U64, DO_MUL_U64)
    FUSED2(XOR, DO_BITS(^), MUL_WRAP, DO_BITS(*))
    FUSED2(MUL_WRAP, DO_BITS(*), ADD_WRAP, DO_BITS(+))
    FUSED2(SHR_IMM_U32, DO_SHR_IMM(u32), MUL_WRAP, DO_BITS(*))
    FUSED2(ADD_IMM_U64, DO_ADD_IMM(u64, u64), REM_U64, STEP_DIVIDE(rem, u64, u64))
    FUSED2(MOV, DO_MOV, MOV, DO_MOV)
#undef FUSED2
#undef FUSED3

    /* ---- with a jump at the end -------------------------------------------------------------- */

    CASE(CHECK__LDX_8__JT)
    {
        STEP_CHECK AND_THEN
        DO_LDX(u8) AND_THEN
        JUMP_FAR_IF(RA.u8);
    }
    CASE(LDX_8__JT)
    {
        DO_LDX(u8) AND_THEN
        JUMP_FAR_IF(RA.u8);
    }
    CASE(LDX_8__JF)
    {
        DO_LDX(u8) AND_THEN
        JUMP_FAR_IF(!RA.u8);
    }
    CASE(CHECK__LDX_32__JLE_I32)
    {
        STEP_CHECK AND_THEN
        DO_LDX(u32) AND_THEN
        BRANCH(RA.i32 <= RB.i32);
    }
    CASE(CHECK__LDX_32__JLT_I32)
    {
        STEP_CHECK AND_THEN
        DO_LDX(u32) AND_THEN
        BRANCH(RA.i32 < RB.i32);
    }
#define AND_BRANCH(op, condition)    \
    CASE(AND_IMM__##op)              \
    {                                \
        DO_AND_IMM AND_THEN          \
        BRANCH(condition);           \
    }
    AND_BRANCH(JEQ_IMM_32, RA.u32 == (u32)IMM_B)
    AND_BRANCH(JNE_IMM_32, RA.u32 != (u32)IMM_B)
    AND_BRANCH(JEQ_IMM_64, RA.u64 == (u64)IMM_B)
    AND_BRANCH(JNE_IMM_64, RA.u64 != (u64)IMM_B)
#undef AND_BRANCH
    CASE(MOV__JMP)
    {
        DO_MOV AND_THEN
        JUMP_FAR();
    }
    CASE(IMM__JMP)
    {
        RA.i64 = (i32)ip->bc;
        AND_THEN
        JUMP_FAR();
    }

    /* ---- the library ------------------------------------------------------------------------- */

#define ROTATE(bits, type)                                                                  \
    CASE(DIRECT_ROTATE_LEFT_##bits)                                                         \
    {                                                                                       \
        RA.u64 = WIDEN(type, arith_rotate_left(RA.type, (&RA)[1].u32, bits));               \
        NEXT();                                                                             \
    }                                                                                       \
    CASE(DIRECT_ROTATE_RIGHT_##bits)                                                        \
    {                                                                                       \
        RA.u64 = WIDEN(type, arith_rotate_left(RA.type, bits - (&RA)[1].u32 % bits, bits)); \
        NEXT();                                                                             \
    }
    ROTATE(32, u32)
    ROTATE(64, u64)
#undef ROTATE
#define MIN_MAX(name, type, utype)                                             \
    CASE(DIRECT_MIN_##name)                                                    \
    {                                                                          \
        RA.u64 = WIDEN(utype, (&RA)[1].type < RA.type ? (&RA)[1].type : RA.type); \
        NEXT();                                                                \
    }                                                                          \
    CASE(DIRECT_MAX_##name)                                                    \
    {                                                                          \
        RA.u64 = WIDEN(utype, (&RA)[1].type < RA.type ? RA.type : (&RA)[1].type); \
        NEXT();                                                                \
    }
    MIN_MAX(I32, i32, u32)
    MIN_MAX(I64, i64, u64)
    MIN_MAX(U64, u64, u64)
#undef MIN_MAX
    CASE(DIRECT_SQRT_F64)
    {
        RA.f64 = sqrt(RA.f64);
        NEXT();
    }
    CASE(DIRECT_ABS_F64)
    {
        RA.f64 = fabs(RA.f64);
        NEXT();
    }

#undef AND_THEN
#undef AND_LEAVE_IF
#undef AND_LOOP
#undef DO_LD
#undef DO_ST
#undef DO_LDX
#undef DO_STX
#undef DO_ADD
#undef DO_ADD_IMM
#undef DO_MUL_U64
#undef DO_ADD_F64
#undef DO_SUB_F64
#undef DO_MUL_F64
#undef DO_BITS
#undef DO_SHR_IMM
#undef DO_AND_IMM
#undef DO_MOV
#undef DO_ADDR
