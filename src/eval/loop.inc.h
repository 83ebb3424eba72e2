/* loop.inc.h: what each instruction does, once for both loops.
 *
 * loop_goto.c and loop_switch.c include this after they have defined
 *      LOOP_NAME      the function
 *      CASE(name)     where the body of IR_<name> begins
 *      DISPATCH()     goes to the body of the instruction at ip
 *      LOOP_OPEN, LOOP_CLOSE   around the bodies
 *
 * A body reads the instruction through ip, which stays on it until NEXT or a jump, so that whatever
 * goes wrong can be explained from ip alone: `goto fault` looks at the instruction again (fault.c),
 * `goto stopped` leaves with the status that a helper has set. Results are written as all 8 bytes
 * of the register (machine.h says why).
 *
 * A frame, with the window of a callee:
 *
 *      R[0]                      R[a-1]    R[a]
 *      | registers of the caller | link    | registers of the callee ...   ->      <- M | memory
 *                                          ^ R of the callee
 *
 * The link is where to return to and how far R moves back, in one word; the RET has the size of the
 * frame's memory.
 *
 * What stands behind one another often is executed as one instruction: fused.inc.h.
 *
 * What limits calls and jumps is not the number of machine instructions but the chain of loads
 * behind ip and R: each waits five cycles for the one before. So a CALL holds the distance to its
 * callee's words, and does not look it up; distances are in bytes where there is room; and a link
 * is one load. */

#define RA R[ip->a]
#define RB R[ip->b]
#define RC R[ip->c]
#define IMM_B ((i16)ip->b)
#define IMM_C ((i16)ip->c)
#define NEXT() LOOP_JUMP(1)
#define NEXT_LONG() LOOP_JUMP(2)
#define LOOP_JUMP(words)  \
    do {                  \
        ip += (words);    \
        DISPATCH();       \
    } while (0)
#define JUMP_FAR()                       \
    do {                                 \
        ip = ip_add(ip, (i32)ip->bc);    \
        DISPATCH();                      \
    } while (0)
#define JUMP_FAR_IF(condition)           \
    do {                                 \
        if (condition) {                 \
            JUMP_FAR();                  \
        }                                \
        NEXT();                          \
    } while (0)
#define BRANCH(condition)         \
    do {                          \
        if (condition) {          \
            LOOP_JUMP(IMM_C);     \
        }                         \
        NEXT();                   \
    } while (0)
#define WIDEN(utype, value) ((u64)(utype)(value))
#define AT(slot, offset) (slot_address(slot) + (offset))

/* M(NAME in opcodes, type, unsigned type of the same width) */
#define FOR_SIGNED(M) M(I8, i8, u8) M(I16, i16, u16) M(I32, i32, u32) M(I64, i64, u64)
#define FOR_UNSIGNED(M) M(U8, u8, u8) M(U16, u16, u16) M(U32, u32, u32) M(U64, u64, u64)
#define FOR_INT(M) FOR_SIGNED(M) FOR_UNSIGNED(M)
#define FOR_FLOAT(M) M(F32, f32) M(F64, f64)
#define FOR_WIDTH(M) M(8, u8) M(16, u16) M(32, u32) M(64, u64)

#include "eval/step.inc.h"

void LOOP_NAME(EvalMachine *m)
{
    const IrInstr *ip = m->ip;
    Slot *R = m->regs;
    u8 *M = m->memory;
    u64 fuel = m->fuel;
#ifdef LOOP_LABELS
    static const void *const labels[] = {
#define OP(name, format) &&op_##name,
#include "ir/op.def"
        &&op_CALL_LINKED,
#define FUSED2(first, second) &&op_##first##__##second,
#define FUSED3(first, second, third) &&op_##first##__##second##__##third,
#define DIRECT(builtin) &&op_DIRECT_##builtin,
#include "eval/fuse.def"
    };
    /* Kept in a register: the compiler would compute its address at each jump. */
    const void *const *table = labels;
    __asm__("" : "+r"(table));
#endif

    LOOP_OPEN

    /* ---- moves and constants ---- */

    CASE(MOV)
    {
        RA.u64 = RB.u64;
        NEXT();
    }
    CASE(MOV_PAIR)
    {
        const Slot *from = &RB;
        u64 first = from[0].u64;
        u64 second = from[1].u64;
        Slot *to = &RA;
        to[0].u64 = first;
        to[1].u64 = second;
        NEXT();
    }
    CASE(IMM)
    {
        RA.i64 = (i32)ip->bc;
        NEXT();
    }
    CASE(CONST)
    {
        RA.u64 = m->consts[ip->bc];
        NEXT();
    }
    CASE(STR)
    {
        const IrString *string = &m->strings[ip->bc];
        Slot *to = &RA;
        to[0].u64 = address_bits(m->string_bytes + string->start);
        to[1].u64 = string->len;
        NEXT();
    }

    /* ---- integers ---- */

#define CHECKED(op, type, utype, right)          \
    {                                            \
        STEP_CHECKED(op, type, utype, right)     \
        NEXT();                                  \
    }
#define BODY(name, type, utype)                                              \
    CASE(ADD_##name) CHECKED(add, type, utype, RC.type)                \
    CASE(SUB_##name) CHECKED(sub, type, utype, RC.type)                \
    CASE(MUL_##name) CHECKED(mul, type, utype, RC.type)                \
    CASE(ADD_IMM_##name) CHECKED(add, type, utype, (type)IMM_C)        \
    CASE(SUB_IMM_##name) CHECKED(sub, type, utype, (type)IMM_C)        \
    CASE(SHL_##name) CHECKED(shl, type, utype, RC.u64)                 \
    CASE(SHR_##name) CHECKED(shr, type, utype, RC.u64)
    FOR_INT(BODY)
#undef BODY
#undef CHECKED

#define DIVIDE(op, type, utype)          \
    {                                    \
        STEP_DIVIDE(op, type, utype)     \
        NEXT();                          \
    }
#define BODY(name, type, utype)                \
    CASE(DIV_##name) DIVIDE(div, type, utype)  \
    CASE(REM_##name) DIVIDE(rem, type, utype)
    FOR_INT(BODY)
#undef BODY
#undef DIVIDE

#define BODY(name, type, utype)                           \
    CASE(NEG_##name)                                      \
    {                                                     \
        type result;                                      \
        if (UNLIKELY(!arith_neg_##type(RB.type, &result))) { \
            goto fault;                                   \
        }                                                 \
        RA.u64 = WIDEN(utype, result);                    \
        NEXT();                                           \
    }
    FOR_SIGNED(BODY)
#undef BODY

    CASE(AND)
    {
        RA.u64 = RB.u64 & RC.u64;
        NEXT();
    }
    CASE(OR)
    {
        RA.u64 = RB.u64 | RC.u64;
        NEXT();
    }
    CASE(XOR)
    {
        RA.u64 = RB.u64 ^ RC.u64;
        NEXT();
    }
    CASE(ADD_WRAP)
    {
        RA.u64 = RB.u64 + RC.u64;
        NEXT();
    }
    CASE(SUB_WRAP)
    {
        RA.u64 = RB.u64 - RC.u64;
        NEXT();
    }
    CASE(MUL_WRAP)
    {
        RA.u64 = RB.u64 * RC.u64;
        NEXT();
    }
    CASE(AND_IMM)
    {
        RA.u64 = RB.u64 & (u64)(i64)IMM_C;
        NEXT();
    }
#define BODY(name, type, utype)              \
    CASE(SHR_IMM_##name)                     \
    {                                        \
        RA.u64 = (u64)RB.type >> ip->c;      \
        NEXT();                              \
    }
    FOR_UNSIGNED(BODY)
#undef BODY
    CASE(NOT)
    {
        RA.u64 = ~RB.u64;
        NEXT();
    }
    CASE(NOT_BOOL)
    {
        RA.u64 = RB.u8 ^ 1u;
        NEXT();
    }

    /* ---- floats ---- */

#define ARITH(op, type, expression)    \
    CASE(op)                           \
    {                                  \
        RA.type = expression;          \
        NEXT();                        \
    }
#define BODY(name, type)                                \
    ARITH(ADD_##name, type, RB.type + RC.type)          \
    ARITH(SUB_##name, type, RB.type - RC.type)          \
    ARITH(MUL_##name, type, RB.type * RC.type)          \
    ARITH(DIV_##name, type, RB.type / RC.type)          \
    ARITH(NEG_##name, type, -RB.type)
    FOR_FLOAT(BODY)
#undef BODY
    ARITH(REM_F32, f32, fmodf(RB.f32, RC.f32))
    ARITH(REM_F64, f64, fmod(RB.f64, RC.f64))
#undef ARITH

    /* ---- comparisons ---- */

#define COMPARE(op, expression)        \
    CASE(op)                           \
    {                                  \
        RA.u64 = (u64)(expression);    \
        NEXT();                        \
    }
#define BODY(name, type)                        \
    COMPARE(EQ_##name, RB.type == RC.type)      \
    COMPARE(NE_##name, RB.type != RC.type)
    FOR_WIDTH(BODY)
    FOR_FLOAT(BODY)
#undef BODY
#define BODY(name, type, ...)                   \
    COMPARE(LT_##name, RB.type < RC.type)       \
    COMPARE(LE_##name, RB.type <= RC.type)
    FOR_INT(BODY)
    FOR_FLOAT(BODY)
#undef BODY
    COMPARE(EQ_STR, str_equal(slot_str(&RB), slot_str(&RC)))
    COMPARE(CMP_STR, WIDEN(u8, compare_str(slot_str(&RB), slot_str(&RC))))
#undef COMPARE
    CASE(EQ_MEM)
    {
        RA.u64 = (u64)compare_equal(m->ir, ip[1].bc, slot_address(RB), slot_address(RC));
        NEXT_LONG();
    }
    CASE(CMP_MEM)
    {
        RA.u64 = WIDEN(u8, compare_order(m->ir, ip[1].bc, slot_address(RB), slot_address(RC)));
        NEXT_LONG();
    }

    /* ---- conversions ---- */

#define CONVERT(op, target, expression)    \
    CASE(op)                               \
    {                                      \
        RA.target = expression;            \
        NEXT();                            \
    }
    CONVERT(SEXT_8, i64, RB.i8)
    CONVERT(SEXT_16, i64, RB.i16)
    CONVERT(SEXT_32, i64, RB.i32)
    CONVERT(ZEXT_8, u64, RB.u8)
    CONVERT(ZEXT_16, u64, RB.u16)
    CONVERT(ZEXT_32, u64, RB.u32)
    CONVERT(F32_FROM_I64, f32, arith_f32_from_i64(RB.i64))
    CONVERT(F32_FROM_U64, f32, arith_f32_from_u64(RB.u64))
    CONVERT(F64_FROM_I64, f64, arith_f64_from_i64(RB.i64))
    CONVERT(F64_FROM_U64, f64, arith_f64_from_u64(RB.u64))
    CONVERT(F32_FROM_F64, f32, (f32)RB.f64)
    CONVERT(F64_FROM_F32, f64, (f64)RB.f32)
#define BODY(name, type, utype)                                                     \
    CONVERT(FROM_F32_##name, u64, WIDEN(utype, arith_##type##_from_f32(RB.f32)))    \
    CONVERT(FROM_F64_##name, u64, WIDEN(utype, arith_##type##_from_f64(RB.f64)))
    FOR_INT(BODY)
#undef BODY
#undef CONVERT

    /* ---- control ---- */

    CASE(SWITCH)
    {
        u64 index = RA.u64;
        u32 count = ip->bc;
        if (index >= count) {
            LOOP_JUMP(count + 1);
        }
        ip += index + 1;
        JUMP_FAR();
    }
    CASE(ARM) JUMP_FAR();
    CASE(JMP)
    {
        JUMP_FAR();
    }
    CASE(LOOP)
    {
        STEP_FUEL
        JUMP_FAR();
    }
    CASE(JT)
    {
        JUMP_FAR_IF(RA.u8);
    }
    CASE(JF)
    {
        JUMP_FAR_IF(!RA.u8);
    }
#define JUMP_IF(op, condition) CASE(op) { BRANCH(condition); }
#define BODY(name, type)                                        \
    JUMP_IF(JEQ_##name, RA.type == RB.type)                     \
    JUMP_IF(JNE_##name, RA.type != RB.type)
    FOR_WIDTH(BODY)
    FOR_FLOAT(BODY)
#undef BODY
#define BODY(name, type, ...)                                   \
    JUMP_IF(JLT_##name, RA.type < RB.type)                      \
    JUMP_IF(JLE_##name, RA.type <= RB.type)
    FOR_INT(BODY)
    FOR_FLOAT(BODY)
#undef BODY
#define BODY(name, type)                                        \
    JUMP_IF(JNLT_##name, !(RA.type < RB.type))                  \
    JUMP_IF(JNLE_##name, !(RA.type <= RB.type))
    FOR_FLOAT(BODY)
#undef BODY
#define BODY(name, type)                                        \
    JUMP_IF(JEQ_IMM_##name, RA.type == (type)IMM_B)             \
    JUMP_IF(JNE_IMM_##name, RA.type != (type)IMM_B)
    FOR_WIDTH(BODY)
#undef BODY
#define BODY(name, type, utype)                                 \
    JUMP_IF(JLT_IMM_##name, RA.type < (type)IMM_B)              \
    JUMP_IF(JLE_IMM_##name, RA.type <= (type)IMM_B)             \
    JUMP_IF(JGT_IMM_##name, RA.type > (type)IMM_B)              \
    JUMP_IF(JGE_IMM_##name, RA.type >= (type)IMM_B)
    FOR_INT(BODY)
#undef BODY
#undef JUMP_IF

    CASE(CALL)
    {
        machine_link(m, ip); /* makes it a CALL_LINKED */
        DISPATCH();
    }
    CASE(CALL_LINKED)
    {
        const IrInstr *callee = ip_add(ip, (i32)ip->bc);
        const EvalFrame *frame = frame_of(callee);
        Slot *window = &RA;
        if (UNLIKELY((size_t)(M - (u8 *)window) < frame->need)) {
            goto out_of_frames;
        }
        STEP_FUEL
        window[-1].u64 = link_make(ip + 1, ip->a);
        M -= frame->mem_size;
        R = window;
        ip = callee;
        DISPATCH();
    }
#define RETURN()               \
    do {                       \
        u64 link = R[-1].u64;  \
        M += ip->bc;           \
        R = link_regs(R, link); \
        ip = link_ip(link); \
        DISPATCH();            \
    } while (0)
    CASE(RET)
    {
        RETURN();
    }
    CASE(RET_REG)
    {
        R[0].u64 = RA.u64;
        RETURN();
    }
    CASE(RET_PAIR)
    {
        const Slot *from = &RA;
        u64 second = from[1].u64;
        R[0].u64 = from[0].u64;
        R[1].u64 = second;
        RETURN();
    }
#undef RETURN
    CASE(HALT)
    {
        m->status = EVAL_DONE;
        goto stopped;
    }

    /* ---- memory. Values in it may have been written as another type: memcpy, never a cast ---- */

    CASE(LEA_REG)
    {
        RA.u64 = address_bits(&RB);
        NEXT();
    }
    CASE(LEA_MEM)
    {
        RA.u64 = address_bits(M + ip->bc);
        NEXT();
    }
    CASE(LEA_DATA)
    {
        RA.u64 = address_bits(m->data + m->datas[ip->bc].start);
        NEXT();
    }
#define LOAD(op, type, address)        \
    CASE(op)                           \
    {                                  \
        STEP_LOAD(type, address)       \
        NEXT();                        \
    }
#define SAVE(op, type, address)        \
    CASE(op)                           \
    {                                  \
        STEP_SAVE(type, address)       \
        NEXT();                        \
    }
#define BODY(name, type)                                       \
    LOAD(LD_##name, type, AT(RB, ip->c))                       \
    SAVE(ST_##name, type, AT(RB, ip->c))                       \
    LOAD(LDX_##name, type, AT(RB, RC.u64 * sizeof(type)))      \
    SAVE(STX_##name, type, AT(RB, RC.u64 * sizeof(type)))
    FOR_WIDTH(BODY)
#undef BODY
#undef LOAD
#undef SAVE
    CASE(LD_PAIR)
    {
        u64 pair[2];
        memcpy(pair, AT(RB, ip->c), sizeof(pair));
        memcpy(&RA, pair, sizeof(pair));
        NEXT();
    }
    CASE(ST_PAIR)
    {
        u64 pair[2];
        memcpy(pair, &RA, sizeof(pair));
        memcpy(AT(RB, ip->c), pair, sizeof(pair));
        NEXT();
    }
    CASE(ADDR)
    {
        RA.u64 = RB.u64 + RC.u64 * ip[1].bc;
        NEXT_LONG();
    }
    CASE(ADDR_IMM)
    {
        RA.u64 = RB.u64 + (u64)(i64)IMM_C;
        NEXT();
    }
    CASE(COPY)
    {
        memmove(slot_address(RA), slot_address(RB), ip[1].bc);
        NEXT_LONG();
    }
    CASE(ZERO)
    {
        memset(slot_address(RA), 0, ip->bc);
        NEXT();
    }
    CASE(REPEAT)
    {
        memory_repeat(slot_address(RA), ip->bc, ip[1].bc);
        NEXT_LONG();
    }
    CASE(NEXT_CHAR)
    {
        const u8 *at = slot_address(RB);
        u32 code_point = at[0];
        at += LIKELY(code_point < 0x80) ? 1 : text_next_char(at, &code_point);
        (&RA)[1].u64 = address_bits(at);
        RA.u64 = code_point;
        NEXT();
    }
    CASE(PREV_CHAR)
    {
        const u8 *at = slot_address(RB) - 1;
        u32 code_point = at[0];
        if (UNLIKELY(code_point >= 0x80)) {
            while (!utf8_starts(*at)) {
                at--;
            }
            text_next_char(at, &code_point);
        }
        (&RA)[1].u64 = address_bits(at);
        RA.u64 = code_point;
        NEXT();
    }
    CASE(CHECK)
    {
        STEP_CHECK
        NEXT();
    }
    CASE(CHECK_IMM)
    {
        STEP_CHECK_IMM
        NEXT();
    }
    CASE(CHECK_RANGE)
    {
        if (UNLIKELY(RA.u64 > RB.u64 || RB.u64 > RC.u64)) {
            goto fault;
        }
        NEXT();
    }
    CASE(CHECK_RANGE_TO)
    {
        if (UNLIKELY(RB.u64 >= RC.u64 || RA.u64 > RB.u64 + 1)) {
            goto fault;
        }
        NEXT();
    }
    CASE(CHECK_TEXT)
    {
        if (UNLIKELY(!text_has_range(&RC, RA.u64, RB.u64))) {
            goto fault;
        }
        NEXT();
    }
    CASE(CHECK_TEXT_TO)
    {
        if (UNLIKELY(RB.u64 >= (&RC)[1].u64 || !text_has_range(&RC, RA.u64, RB.u64 + 1))) {
            goto fault;
        }
        NEXT();
    }

    /* ---- text ---- */

    CASE(FMT_BEGIN)
    {
        machine_fmt_begin(m, (IrStream)ip->a);
        NEXT();
    }
    CASE(FMT_STR)
    {
        const IrString *string = &m->strings[ip->bc];
        sink_write(m->sink, m->string_bytes + string->start, string->len);
        NEXT();
    }
    CASE(FMT)
    {
        if (UNLIKELY(!machine_fmt(m, ip, R))) {
            goto stopped;
        }
        NEXT();
    }
    CASE(FMT_END)
    {
        if (UNLIKELY(!machine_fmt_end(m))) {
            goto stopped;
        }
        NEXT();
    }
    CASE(PANIC)
    {
        const IrString *string = &m->strings[ip->bc];
        machine_panic(m, (Str){m->string_bytes + string->start, string->len});
        goto stopped;
    }
    /* ---- the library ---- */

    CASE(BUILTIN)
    {
        if (UNLIKELY(ir_builtin_run((IrBuiltin)ip->bc, &RA.u64) != FAULT_NONE)) {
            goto fault;
        }
        NEXT();
    }
    CASE(EXIT)
    {
        m->exit_code = RA.i32;
        m->status = EVAL_EXIT;
        goto stopped;
    }
    CASE(LIST)
    {
        if (UNLIKELY(!machine_list(m, ip, &RA))) {
            goto stopped;
        }
        NEXT_LONG();
    }

    CASE(STEP_CHECK)
    {
        if (UNLIKELY(RA.u64 == 0)) {
            goto fault;
        }
        NEXT();
    }
    CASE(EXT)
    {
        machine_bad_word(m, ip);
    }

#include "eval/fused.inc.h"
    LOOP_CLOSE

out_of_frames:
    m->status = EVAL_LIMIT_FRAMES;
    goto stopped;
out_of_steps:
    m->status = EVAL_LIMIT_STEPS;
    fuel = 0;
    goto stopped;
fault:
    machine_fault(m, ip, R);
stopped:
    m->ip = ip;
    m->regs = R;
    m->memory = M;
    m->fuel = fuel;
}

#undef STEP_CHECKED
#undef STEP_DIVIDE
#undef STEP_LOAD
#undef STEP_SAVE
#undef STEP_FAULT_IF
#undef STEP_CHECK
#undef STEP_CHECK_IMM
#undef STEP_FUEL
#undef RA
#undef RB
#undef RC
#undef IMM_B
#undef IMM_C
#undef NEXT
#undef NEXT_LONG
#undef LOOP_JUMP
#undef BRANCH
#undef JUMP_FAR
#undef JUMP_FAR_IF
#undef WIDEN
#undef AT
#undef FOR_SIGNED
#undef FOR_UNSIGNED
#undef FOR_INT
#undef FOR_FLOAT
#undef FOR_WIDTH
