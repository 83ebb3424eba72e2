/* eval_test.c: each instruction, at the boundaries of its types, against an independent model:
 * integers by 128-bit arithmetic, conversions by long double. The last test checks that none was
 * left out. */
#include "eval_test.h"

#include <float.h>
#include <math.h>

u64 op_counts[EVAL_OP_COUNT];

#define LOOP_NAME loop_counting
#define LOOP_SEES(op) (op_counts[op]++)
#include "eval/loop_switch.c"
#undef CASE

typedef __int128 i128;

/* ---- types ---- */

enum { INT_TYPES = 8 }; /* I8 I16 I32 I64 U8 U16 U32 U64, the order of the op families */

static u32 bits_of(u32 type) { return 8u << (type % 4); }
static bool is_signed_type(u32 type) { return type < 4; }

static i128 least(u32 type) { return is_signed_type(type) ? -((i128)1 << (bits_of(type) - 1)) : 0; }
static i128 most(u32 type) { return ((i128)1 << (bits_of(type) - is_signed_type(type))) - 1; }
static bool fits(u32 type, i128 value) { return value >= least(type) && value <= most(type); }

/* The low bits of a register, as a value of the type. */
static i128 value_of(u32 type, u64 reg)
{
    u64 low = reg & (~(u64)0 >> (64 - bits_of(type)));
    i128 value = low;
    return is_signed_type(type) && value > most(type) ? value - ((i128)1 << bits_of(type)) : value;
}

/* A register that holds the value, with junk in the bytes that its type does not use. */
static u64 reg_of(u32 type, i128 value)
{
    u64 junk = bits_of(type) == 64 ? 0 : 0xa5c3961e5a69b7d8u << bits_of(type);
    return ((u64)value & (~(u64)0 >> (64 - bits_of(type)))) | junk;
}

enum { SAMPLES = 18 };

static i128 sample(u32 type, u32 i)
{
    static const i32 small[] = {0, 1, 2, 3, 5, 7, 10, -1, -2, -3, -7, 100};
    i128 far[] = {least(type), least(type) + 1, least(type) / 2,
                  most(type),  most(type) - 1,  most(type) / 2};
    i128 value = i < COUNT_OF(far) ? far[i] : small[i - COUNT_OF(far)];
    return fits(type, value) ? value : most(type) / 3 - value;
}

/* ---- one instruction in a function ---- */

/* What the function sees through its hidden parameter: operands, and where the result goes. */
typedef struct Cell {
    u64 x;
    u64 y;
    u64 result[2];
} Cell;

enum { REG_CELL, REG_X, REG_Y, REG_RESULT, POS_OP = 77 };

static void open_op(EvalFixture *f, IrOp op)
{
    open_func(f, ir_op_name(op), 1, 0);
    ir_emit(&f->body, IR_LD_64, REG_X, REG_CELL, offsetof(Cell, x));
    ir_emit(&f->body, IR_LD_64, REG_Y, REG_CELL, offsetof(Cell, y));
    ir_emit_wide(&f->body, IR_IMM, REG_RESULT, 0);
    at(f, POS_OP);
}

static IrFuncId close_op(EvalFixture *f)
{
    at(f, 1);
    ir_emit(&f->body, IR_ST_64, REG_RESULT, REG_CELL, offsetof(Cell, result));
    ir_emit_wide(&f->body, IR_RET, 0, 0);
    return close_func(f);
}

static IrFuncId func_of_op(EvalFixture *f, IrOp op, u32 b, u32 c)
{
    open_op(f, op);
    ir_emit(&f->body, op, REG_RESULT, b, c);
    return close_op(f);
}

/* The result is 1 where the op jumps, and 0 where it goes on. */
static IrFuncId func_of_jump(EvalFixture *f, IrOp op, u32 a, u32 b)
{
    open_op(f, op);
    IrBody *body = &f->body;
    IrBlockId jumped = ir_block_new(body);
    IrBlockId end = ir_block_new(body);
    ir_emit_jump(body, op, a, b, jumped);
    ir_block_start(body, ir_block_new(body));
    ir_emit_wide(body, IR_IMM, REG_RESULT, 0);
    ir_emit_jump(body, IR_JMP, 0, 0, end);
    ir_block_start(body, jumped);
    ir_emit_wide(body, IR_IMM, REG_RESULT, 1);
    ir_block_start(body, end);
    return close_op(f);
}

static EvalResult run_op(EvalFixture *f, IrFuncId func, u64 x, u64 y, u64 *result)
{
    Cell cell = {.x = x, .y = y};
    EvalResult outcome = run_into(f, func, (IrLayoutId){0}, &cell, sizeof(cell));
    *result = cell.result[0];
    return outcome;
}

/* ---- the model of integer arithmetic ---- */

typedef struct Answer {
    const char *panic; /* NULL: no panic */
    i128 value;
} Answer;

static Answer answer_in(u32 type, i128 value, const char *panic)
{
    return (Answer){fits(type, value) ? NULL : panic, value};
}

typedef Answer (*Model)(u32 type, i128 x, i128 y);

static Answer model_add(u32 type, i128 x, i128 y)
{
    return answer_in(type, x + y, "attempt to add with overflow");
}

static Answer model_sub(u32 type, i128 x, i128 y)
{
    return answer_in(type, x - y, "attempt to subtract with overflow");
}

/* 64-bit values: their product fits 128 bits, as u64 * u64 < 2^128, but not always a signed one. */
static Answer model_mul(u32 type, i128 x, i128 y)
{
    const char *panic = "attempt to multiply with overflow";
    bool too_large = x > 0 && y > 0 && x > most(type) / y;
    return too_large ? (Answer){panic, 0} : answer_in(type, x * y, panic);
}

static Answer model_div(u32 type, i128 x, i128 y)
{
    return y == 0 ? (Answer){"attempt to divide by zero", 0}
                  : answer_in(type, x / y, "attempt to divide with overflow");
}

static Answer model_rem(u32 type, i128 x, i128 y)
{
    if (y == 0) {
        return (Answer){"attempt to calculate the remainder with a divisor of zero", 0};
    }
    bool overflows = !fits(type, x / y);
    return (Answer){overflows ? "attempt to calculate the remainder with overflow" : NULL, x % y};
}

static void check_answer(EvalFixture *f, IrFuncId func, u32 type, u64 x, u64 y, Answer expected)
{
    u64 result;
    EvalResult outcome = run_op(f, func, x, y, &result);
    if (expected.panic) {
        assert_message(outcome, expected.panic, POS_OP);
        return;
    }
    assert_int_equal(outcome.status, EVAL_DONE);
    if (value_of(type, result) != expected.value) {
        Str name = ir_string_text(f->ir, ir_func_at(&f->ir->funcs, func)->name);
        fail_msg(STR_FMT " of %#llx and %#llx gives %#llx", STR_ARG(name), (unsigned long long)x,
                 (unsigned long long)y, (unsigned long long)result);
    }
}

static void check_binary(EvalFixture *f, IrOp family, Model model)
{
    for (u32 type = 0; type < INT_TYPES; type++) {
        IrFuncId func = func_of_op(f, (IrOp)(family + type), REG_X, REG_Y);
        for (u32 i = 0; i < SAMPLES * SAMPLES; i++) {
            i128 x = sample(type, i / SAMPLES);
            i128 y = sample(type, i % SAMPLES);
            check_answer(f, func, type, reg_of(type, x), reg_of(type, y), model(type, x, y));
        }
    }
}

static void check_immediate(EvalFixture *f, IrOp family, Model model)
{
    static const i32 numbers[] = {0, 1, -1, 2, 100, 127, -128, 255, 32767, -32768};
    for (u32 i = 0; i < INT_TYPES * COUNT_OF(numbers); i++) {
        u32 type = i % INT_TYPES;
        i32 number = numbers[i / INT_TYPES];
        if (!ir_imm_fits((IrOp)(family + type), number)) {
            continue;
        }
        IrFuncId func = func_of_op(f, (IrOp)(family + type), REG_X, (u32)number);
        for (u32 j = 0; j < SAMPLES; j++) {
            i128 x = sample(type, j);
            check_answer(f, func, type, reg_of(type, x), 0, model(type, x, number));
        }
    }
}

static void test_integers(void **state)
{
    check_binary(*state, IR_ADD_I8, model_add);
    check_binary(*state, IR_SUB_I8, model_sub);
    check_binary(*state, IR_MUL_I8, model_mul);
    check_binary(*state, IR_DIV_I8, model_div);
    check_binary(*state, IR_REM_I8, model_rem);
    check_immediate(*state, IR_ADD_IMM_I8, model_add);
    check_immediate(*state, IR_SUB_IMM_I8, model_sub);
}

static void test_negation(void **state)
{
    for (u32 type = 0; type < INT_TYPES / 2; type++) {
        IrFuncId func = func_of_op(*state, (IrOp)(IR_NEG_I8 + type), REG_X, 0);
        for (u32 i = 0; i < SAMPLES; i++) {
            i128 x = sample(type, i);
            check_answer(*state, func, type, reg_of(type, x), 0,
                         answer_in(type, -x, "attempt to negate with overflow"));
        }
    }
}

/* The value shifted as a mathematical integer: to the left its low bits, to the right rounded down.
 * */
static i128 shifted(u32 type, i128 x, u32 amount, bool left)
{
    i128 power = (i128)1 << amount;
    if (left) {
        return value_of(type, (u64)x * (u64)power);
    }
    return x < 0 ? -((-x + power - 1) / power) : x / power;
}

static void test_shifts(void **state)
{
    for (u32 i = 0; i < INT_TYPES * SAMPLES * 2; i++) {
        u32 type = i / 2 % INT_TYPES;
        bool left = i % 2 == 0;
        if (i / 2 / INT_TYPES == 0) { /* the functions, once */
            func_of_op(*state, (IrOp)((left ? IR_SHL_I8 : IR_SHR_I8) + type), REG_X, REG_Y);
        }
        const EvalFixture *f = *state;
        IrFuncId func = ir_func_id(&f->ir->funcs, 1 + i % (INT_TYPES * 2));
        i128 x = sample(type, i / 2 / INT_TYPES);
        for (u32 amount = 0; amount <= 66; amount++) {
            Answer expected = {left ? "attempt to shift left with overflow"
                                    : "attempt to shift right with overflow",
                               0};
            if (amount < bits_of(type)) {
                expected = (Answer){NULL, shifted(type, x, amount, left)};
            }
            check_answer(*state, func, type, reg_of(type, x), amount, expected);
        }
        Answer overflow = {left ? "attempt to shift left with overflow"
                                : "attempt to shift right with overflow",
                           0};
        check_answer(*state, func, type, reg_of(type, x), (u64)-1, overflow);
        check_answer(*state, func, type, reg_of(type, x), (u64)1 << 32, overflow);
    }
}

static u64 result_of(EvalFixture *f, IrFuncId func, u64 x, u64 y)
{
    u64 result;
    assert_int_equal(run_op(f, func, x, y, &result).status, EVAL_DONE);
    return result;
}

static void test_bits(void **state)
{
    u64 x = 0x0123456789abcdef;
    u64 y = 0xf0f0ff00aa5533cc;
    assert_true(result_of(*state, func_of_op(*state, IR_AND, REG_X, REG_Y), x, y) == (x & y));
    assert_true(result_of(*state, func_of_op(*state, IR_OR, REG_X, REG_Y), x, y) == (x | y));
    assert_true(result_of(*state, func_of_op(*state, IR_XOR, REG_X, REG_Y), x, y) == (x ^ y));
    assert_true(result_of(*state, func_of_op(*state, IR_NOT, REG_X, 0), x, 0) == ~x);
    assert_true(result_of(*state, func_of_op(*state, IR_ADD_WRAP, REG_X, REG_Y), x, y) == x + y);
    assert_true(result_of(*state, func_of_op(*state, IR_SUB_WRAP, REG_X, REG_Y), x, y) == x - y);
    assert_true(result_of(*state, func_of_op(*state, IR_MUL_WRAP, REG_X, REG_Y), x, y) == x * y);
    IrFuncId not = func_of_op(*state, IR_NOT_BOOL, REG_X, 0);
    assert_true(result_of(*state, func_of_op(*state, IR_AND_IMM, REG_X, 0xff), x, 0) == 0xef);
    assert_true(result_of(*state, func_of_op(*state, IR_AND_IMM, REG_X, (u32)-16), x, 0) == x - 15);
    for (u32 type = 0; type < 4; type++) {
        u32 bits = 8u << type;
        IrOp op = (IrOp)(IR_SHR_IMM_U8 + type);
        u64 value = y & ~(u64)0 >> (64 - bits);
        assert_true(result_of(*state, func_of_op(*state, op, REG_X, 3), y, 0) == value >> 3);
        assert_true(result_of(*state, func_of_op(*state, op, REG_X, bits - 1), y, 0)
                    == value >> (bits - 1));
        assert_true(ir_imm_fits(op, 0) && !ir_imm_fits(op, -1) && !ir_imm_fits(op, bits));
    }
    assert_int_equal((u8)result_of(*state, not, 0xff00, 0), 1);
    assert_int_equal((u8)result_of(*state, not, 0xff01, 0), 0);
}

/* ---- comparisons of integers ---- */

typedef bool (*Order)(i128 x, i128 y);

static bool order_eq(i128 x, i128 y) { return x == y; }
static bool order_ne(i128 x, i128 y) { return x != y; }
static bool order_lt(i128 x, i128 y) { return x < y; }
static bool order_le(i128 x, i128 y) { return x <= y; }
static bool order_gt(i128 x, i128 y) { return x > y; }
static bool order_ge(i128 x, i128 y) { return x >= y; }

static void check_order(EvalFixture *f, IrFuncId func, u32 type, Order order)
{
    for (u32 i = 0; i < SAMPLES * SAMPLES; i++) {
        i128 x = sample(type, i / SAMPLES);
        i128 y = sample(type, i % SAMPLES);
        u64 result = result_of(f, func, reg_of(type, x), reg_of(type, y));
        assert_int_equal((u8)result, order(x, y));
    }
}

static void check_order_imm(EvalFixture *f, IrOp op, u32 type, Order order)
{
    static const i32 numbers[] = {0, 1, -1, 100, 32767, -32768};
    for (u32 i = 0; i < COUNT_OF(numbers); i++) {
        if (!ir_imm_fits(op, numbers[i])) {
            continue;
        }
        IrFuncId func = func_of_jump(f, op, REG_X, (u32)numbers[i]);
        i128 y = value_of(type, (u64)(i64)numbers[i]); /* cut to the width */
        for (u32 j = 0; j < SAMPLES; j++) {
            i128 x = sample(type, j);
            assert_int_equal((u8)result_of(f, func, reg_of(type, x), 0), order(x, y));
        }
    }
}

static void test_equality(void **state)
{
    for (u32 width = 0; width < 4; width++) {
        u32 type = width + 4;
        check_order(*state, func_of_op(*state, (IrOp)(IR_EQ_8 + width), REG_X, REG_Y), type,
                    order_eq);
        check_order(*state, func_of_op(*state, (IrOp)(IR_NE_8 + width), REG_X, REG_Y), type,
                    order_ne);
        check_order(*state, func_of_jump(*state, (IrOp)(IR_JEQ_8 + width), REG_X, REG_Y), type,
                    order_eq);
        check_order(*state, func_of_jump(*state, (IrOp)(IR_JNE_8 + width), REG_X, REG_Y), type,
                    order_ne);
        check_order_imm(*state, (IrOp)(IR_JEQ_IMM_8 + width), type, order_eq);
        check_order_imm(*state, (IrOp)(IR_JNE_IMM_8 + width), type, order_ne);
    }
}

static void test_order(void **state)
{
    for (u32 type = 0; type < INT_TYPES; type++) {
        check_order(*state, func_of_op(*state, (IrOp)(IR_LT_I8 + type), REG_X, REG_Y), type,
                    order_lt);
        check_order(*state, func_of_op(*state, (IrOp)(IR_LE_I8 + type), REG_X, REG_Y), type,
                    order_le);
        check_order(*state, func_of_jump(*state, (IrOp)(IR_JLT_I8 + type), REG_X, REG_Y), type,
                    order_lt);
        check_order(*state, func_of_jump(*state, (IrOp)(IR_JLE_I8 + type), REG_X, REG_Y), type,
                    order_le);
        check_order_imm(*state, (IrOp)(IR_JLT_IMM_I8 + type), type, order_lt);
        check_order_imm(*state, (IrOp)(IR_JLE_IMM_I8 + type), type, order_le);
        check_order_imm(*state, (IrOp)(IR_JGT_IMM_I8 + type), type, order_gt);
        check_order_imm(*state, (IrOp)(IR_JGE_IMM_I8 + type), type, order_ge);
    }
}

/* ---- floats ---- */

static u64 bits_f64(f64 x)
{
    u64 bits;
    memcpy(&bits, &x, sizeof(bits));
    return bits;
}

static u64 bits_f32(f32 x)
{
    u32 bits;
    memcpy(&bits, &x, sizeof(bits));
    return bits | 0x5a5a5a5a00000000u;
}

static f64 f64_of(u64 bits)
{
    f64 x;
    memcpy(&x, &bits, sizeof(x));
    return x;
}

static f32 f32_of(u64 bits)
{
    u32 low = (u32)bits;
    f32 x;
    memcpy(&x, &low, sizeof(x));
    return x;
}

static const f64 FLOATS[] = {0.0,        -0.0,     1.0,         -1.0,      0.5,    1.5,
                             -2.5,       3.0,      0.1,         1e10,      -1e10,  127.9,
                             -128.9,     255.5,    32768.0,     65535.9,   0x1p31, -0x1p31,
                             0x1p32,     0x1p63,   -0x1p63,     0x1p64,    1e300,  -1e300,
                             0x1p-1074,  0x1p-149, INFINITY,    -INFINITY, NAN,    0x1.fffffep127,
                             16777217.0, -0.9,     2147483647.5};
enum { FLOAT_COUNT = sizeof(FLOATS) / sizeof(FLOATS[0]) };

/* Volatile: computed at run time, each operation by itself. */
static f64 float_op(u32 op, volatile f64 x, volatile f64 y)
{
    switch (op) {
    case 0: return x + y;
    case 1: return x - y;
    case 2: return x * y;
    case 3: return x / y;
    case 4: return fmod(x, y);
    }
    return -x;
}

static f32 float_op_f32(u32 op, volatile f32 x, volatile f32 y)
{
    switch (op) {
    case 0: return x + y;
    case 1: return x - y;
    case 2: return x * y;
    case 3: return x / y;
    case 4: return fmodf(x, y);
    }
    return -x;
}

/* The same bits, or both NaN. */
static void assert_f64(f64 actual, f64 expected)
{
    assert_true(actual != actual ? expected != expected : bits_f64(actual) == bits_f64(expected));
}

static void test_float_arithmetic(void **state)
{
    static const IrOp ops[] = {IR_ADD_F32, IR_SUB_F32, IR_MUL_F32,
                               IR_DIV_F32, IR_REM_F32, IR_NEG_F32};
    for (u32 op = 0; op < COUNT_OF(ops); op++) {
        u32 c = ops[op] == IR_NEG_F32 ? 0 : REG_Y;
        IrFuncId narrow = func_of_op(*state, ops[op], REG_X, c);
        IrFuncId wide = func_of_op(*state, (IrOp)(ops[op] + 1), REG_X, c);
        for (u32 i = 0; i < FLOAT_COUNT * FLOAT_COUNT; i++) {
            f64 x = FLOATS[i / FLOAT_COUNT];
            f64 y = FLOATS[i % FLOAT_COUNT];
            assert_f64(f64_of(result_of(*state, wide, bits_f64(x), bits_f64(y))),
                       float_op(op, x, y));
            f32 got = f32_of(result_of(*state, narrow, bits_f32((f32)x), bits_f32((f32)y)));
            assert_f64((f64)got, (f64)float_op_f32(op, (f32)x, (f32)y));
        }
    }
}

/* -1, 0, 1, or 2 where there is no order. */
static int float_order(f64 x, f64 y) { return x < y ? -1 : x > y ? 1 : x == y ? 0 : 2; }

static void check_float_order(EvalFixture *f, IrFuncId func, bool is_f32, const char *when)
{
    for (u32 i = 0; i < FLOAT_COUNT * FLOAT_COUNT; i++) {
        f64 x = FLOATS[i / FLOAT_COUNT];
        f64 y = FLOATS[i % FLOAT_COUNT];
        u64 x_bits = is_f32 ? bits_f32((f32)x) : bits_f64(x);
        u64 y_bits = is_f32 ? bits_f32((f32)y) : bits_f64(y);
        int order = is_f32 ? float_order((f64)(f32)x, (f64)(f32)y) : float_order(x, y);
        bool expected = strchr(when, "<=>?"[order + 1]) != NULL;
        assert_int_equal((u8)result_of(f, func, x_bits, y_bits), expected);
    }
}

static void test_float_comparisons(void **state)
{
    static const struct {
        IrOp op;
        const char *when;
    } ops[] = {{IR_EQ_F32, "="}, {IR_NE_F32, "<>?"}, {IR_LT_F32, "<"}, {IR_LE_F32, "<="}};
    static const struct {
        IrOp op;
        const char *when;
    } jumps[] = {{IR_JEQ_F32, "="},  {IR_JNE_F32, "<>?"},  {IR_JLT_F32, "<"},
                 {IR_JLE_F32, "<="}, {IR_JNLT_F32, "=>?"}, {IR_JNLE_F32, ">?"}};
    for (u32 wide = 0; wide < 2; wide++) {
        for (u32 i = 0; i < COUNT_OF(ops); i++) {
            IrFuncId func = func_of_op(*state, (IrOp)(ops[i].op + wide), REG_X, REG_Y);
            check_float_order(*state, func, wide == 0, ops[i].when);
        }
        for (u32 i = 0; i < COUNT_OF(jumps); i++) {
            IrFuncId func = func_of_jump(*state, (IrOp)(jumps[i].op + wide), REG_X, REG_Y);
            check_float_order(*state, func, wide == 0, jumps[i].when);
        }
    }
}

/* ---- conversions ---- */

static i128 saturated(u32 type, long double x)
{
    if (x != x) {
        return 0;
    }
    if (x <= (long double)least(type)) {
        return least(type);
    }
    if (x >= (long double)most(type)) {
        return most(type);
    }
    return (i128)x;
}

static void test_floats_to_integers(void **state)
{
    for (u32 type = 0; type < INT_TYPES; type++) {
        IrFuncId from_f32 = func_of_op(*state, (IrOp)(IR_FROM_F32_I8 + type), REG_X, 0);
        IrFuncId from_f64 = func_of_op(*state, (IrOp)(IR_FROM_F64_I8 + type), REG_X, 0);
        for (u32 i = 0; i < FLOAT_COUNT; i++) {
            f64 x = FLOATS[i];
            check_answer(*state, from_f64, type, bits_f64(x), 0,
                         (Answer){NULL, saturated(type, x)});
            check_answer(*state, from_f32, type, bits_f32((f32)x), 0,
                         (Answer){NULL, saturated(type, (long double)(f32)x)});
        }
    }
}

static void test_integers_to_floats(void **state)
{
    static const u64 numbers[] = {0,
                                  1,
                                  16777217,
                                  0x20000000000001,
                                  0x7fffffffffffffff,
                                  0x8000000000000000,
                                  0xffffffffffffffff,
                                  0x8000008000000001,
                                  0xfffffffffffffbff,
                                  12345};
    IrFuncId f32_i64 = func_of_op(*state, IR_F32_FROM_I64, REG_X, 0);
    IrFuncId f32_u64 = func_of_op(*state, IR_F32_FROM_U64, REG_X, 0);
    IrFuncId f64_i64 = func_of_op(*state, IR_F64_FROM_I64, REG_X, 0);
    IrFuncId f64_u64 = func_of_op(*state, IR_F64_FROM_U64, REG_X, 0);
    for (u32 i = 0; i < COUNT_OF(numbers); i++) {
        u64 x = numbers[i];
        long double as_signed =
            (long double)(i64)x; /* 64 bits of mantissa: exact, so one rounding */
        long double as_unsigned = (long double)x;
        assert_true(f32_of(result_of(*state, f32_i64, x, 0)) == (f32)as_signed);
        assert_true(f32_of(result_of(*state, f32_u64, x, 0)) == (f32)as_unsigned);
        assert_true(f64_of(result_of(*state, f64_i64, x, 0)) == (f64)as_signed);
        assert_true(f64_of(result_of(*state, f64_u64, x, 0)) == (f64)as_unsigned);
    }
}

static void test_other_conversions(void **state)
{
    for (u32 width = 0; width < 3; width++) {
        IrFuncId sext = func_of_op(*state, (IrOp)(IR_SEXT_8 + width), REG_X, 0);
        IrFuncId zext = func_of_op(*state, (IrOp)(IR_ZEXT_8 + width), REG_X, 0);
        for (u32 i = 0; i < SAMPLES; i++) {
            u64 x = reg_of(width, sample(width, i));
            assert_true(result_of(*state, sext, x, 0) == (u64)value_of(width, x));
            assert_true(result_of(*state, zext, x, 0) == (u64)value_of(width + 4, x));
        }
    }
    IrFuncId narrow = func_of_op(*state, IR_F32_FROM_F64, REG_X, 0);
    IrFuncId wide = func_of_op(*state, IR_F64_FROM_F32, REG_X, 0);
    for (u32 i = 0; i < FLOAT_COUNT; i++) {
        f32 cut = (f32)FLOATS[i];
        assert_f64((f64)f32_of(result_of(*state, narrow, bits_f64(FLOATS[i]), 0)), (f64)cut);
        assert_f64(f64_of(result_of(*state, wide, bits_f32(cut), 0)), (f64)cut);
    }
}

/* ---- moves, strings ---- */

static void test_moves(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "moves", 1, 0);
    ir_emit_wide(body, IR_IMM, 1, (u32)-7);
    ir_emit_number(body, 2, 0x123456789abcdef0);
    ir_emit(body, IR_MOV, 3, 1, 0);
    ir_emit(body, IR_MOV_PAIR, 2, 1, 0); /* overlapping: r2, r3 = r1, r2 */
    ir_emit(body, IR_ST_64, 3, 0, 0);
    ir_emit(body, IR_MOV_PAIR, 1, 2, 0);
    ir_emit(body, IR_ST_64, 1, 0, 8);
    ir_emit_wide(body, IR_STR, 5, string_index(f, "text"));
    ir_emit(body, IR_LD_8, 7, 5, 3);
    ir_emit(body, IR_ST_64, 7, 0, 16);
    ir_emit(body, IR_ST_64, 6, 0, 24);
    ir_emit_wide(body, IR_RET, 0, 0);
    u64 results[4] = {0};
    assert_int_equal(run_into(f, close_func(f), (IrLayoutId){0}, results, sizeof(results)).status,
                     EVAL_DONE);
    assert_true(results[0] == 0x123456789abcdef0);
    assert_true(results[1] == (u64)-7);
    assert_int_equal(results[2], 't');
    assert_int_equal(results[3], 4);
}

static void test_string_comparisons(void **state)
{
    static const char *const texts[] = {"", "a", "b", "ab", "abc", "\303\251", "a\001"};
    EvalFixture *f = *state;
    for (u32 i = 0; i < COUNT_OF(texts) * COUNT_OF(texts); i++) {
        const char *x = texts[i / COUNT_OF(texts)];
        const char *y = texts[i % COUNT_OF(texts)];
        IrBody *body = open_func(f, "strings", 1, 0);
        ir_emit_wide(body, IR_STR, 1, string_index(f, x));
        ir_emit_wide(body, IR_STR, 3, string_index(f, y));
        ir_emit(body, IR_EQ_STR, 5, 1, 3);
        ir_emit(body, IR_CMP_STR, 6, 1, 3);
        ir_emit(body, IR_ST_8, 5, 0, 0);
        ir_emit(body, IR_ST_8, 6, 0, 1);
        ir_emit_wide(body, IR_RET, 0, 0);
        i8 results[2] = {0};
        run_into(f, close_func(f), (IrLayoutId){0}, results, sizeof(results));
        int order = strcmp(x, y);
        assert_int_equal(results[0], order == 0);
        assert_int_equal(results[1], (order > 0) - (order < 0));
    }
}

/* ---- memory ---- */

static void test_loads_and_stores(void **state)
{
    static const u64 value = 0x8182838485868788;
    for (u32 width = 0; width < 4; width++) {
        u32 size = 1u << width;
        u64 mask = ~(u64)0 >> (64 - 8 * size);
        EvalFixture *f = *state;
        IrBody *body = open_func(f, "memory", 1, 0);
        body->mem_size = 64;
        ir_emit_wide(body, IR_LEA_MEM, 1, 8);
        ir_emit_wide(body, IR_ZERO, 1, 24);
        ir_emit_number(body, 2, value);
        ir_emit(body, (IrOp)(IR_ST_8 + width), 2, 1, size);
        ir_emit_wide(body, IR_IMM, 3, 2);
        ir_emit(body, (IrOp)(IR_STX_8 + width), 2, 1, 3);
        ir_emit(body, IR_ADDR_IMM, 4, 1, (u32)-8);
        ir_emit(body, (IrOp)(IR_LD_8 + width), 5, 4, 8 + size);
        ir_emit(body, (IrOp)(IR_LDX_8 + width), 6, 1, 3);
        ir_emit(body, (IrOp)(IR_LD_8 + width), 7, 1, 0);
        ir_emit(body, IR_ST_64, 5, 0, 0);
        ir_emit(body, IR_ST_64, 6, 0, 8);
        ir_emit(body, IR_ST_64, 7, 0, 16);
        ir_emit(body, IR_LD_64, 8, 1, size < 8 ? 0 : 8);
        ir_emit(body, IR_ST_64, 8, 0, 24);
        ir_emit_wide(body, IR_RET, 0, 64);
        u64 results[4] = {0};
        run_into(f, close_func(f), (IrLayoutId){0}, results, sizeof(results));
        assert_true((results[0] & mask) == (value & mask));
        assert_true((results[1] & mask) == (value & mask));
        assert_true((results[2] & mask) == 0);
        u8 bytes[32] = {0}; /* nothing but those bytes was written */
        memcpy(bytes + size, &value, size);
        memcpy(bytes + 2 * size, &value, size);
        assert_memory_equal(&results[3], bytes + (size < 8 ? 0 : 8), 8);
    }
}

static void test_pairs_and_addresses(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "pairs", 1, 0);
    body->mem_size = 48;
    ir_emit_wide(body, IR_IMM, 1, 11);
    ir_emit_wide(body, IR_IMM, 2, 22);
    ir_emit_wide(body, IR_LEA_MEM, 3, 0);
    ir_emit_wide(body, IR_IMM, 4, 2);
    ir_emit_ext(body, IR_ADDR, 3, 3, 4, 12); /* + 24 */
    ir_emit(body, IR_ST_PAIR, 1, 3, 8);
    ir_emit(body, IR_LD_PAIR, 3, 3, 8); /* over its own address */
    ir_emit(body, IR_ST_PAIR, 3, 0, 0);
    ir_emit(body, IR_LEA_REG, 5, 2, 0);
    ir_emit(body, IR_ST_8, 1, 5, 1); /* into r2 */
    ir_emit(body, IR_ST_64, 2, 0, 16);
    ir_emit_wide(body, IR_RET, 0, 48);
    u64 results[3] = {0};
    run_into(f, close_func(f), (IrLayoutId){0}, results, sizeof(results));
    assert_int_equal(results[0], 11);
    assert_int_equal(results[1], 22);
    assert_int_equal(results[2], 22 + (11 << 8));
}

static void test_block_operations(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "blocks", 1, 0);
    ir_emit_wide(body, IR_IMM, 1, 0x0201);
    ir_emit(body, IR_ST_16, 1, 0, 0);
    ir_emit_wide_ext(body, IR_REPEAT, 0, 2, 3); /* 010201020102 */
    ir_emit(body, IR_ADDR_IMM, 2, 0, 1);
    ir_emit_ext(body, IR_COPY, 2, 0, 0, 6); /* overlapping: 01 010201020102 */
    ir_emit(body, IR_ADDR_IMM, 2, 0, 8);
    ir_emit_wide(body, IR_IMM, 1, 9);
    ir_emit(body, IR_ST_8, 1, 2, 0);
    ir_emit_wide_ext(body, IR_REPEAT, 2, 1, 5);
    ir_emit_wide_ext(body, IR_REPEAT, 2, 1, 0);
    ir_emit(body, IR_ADDR_IMM, 2, 0, 10);
    ir_emit_wide(body, IR_ZERO, 2, 2);
    ir_emit_wide(body, IR_ZERO, 2, 0);
    ir_emit_wide(body, IR_RET, 0, 0);
    u8 bytes[16];
    memset(bytes, 0xee, sizeof(bytes));
    run_into(f, close_func(f), (IrLayoutId){0}, bytes, sizeof(bytes));
    static const u8 expected[16] = {1, 1, 2, 1, 2, 1, 2, 0xee, 9, 9, 0, 0, 9, 0xee, 0xee, 0xee};
    assert_memory_equal(bytes, expected, sizeof(bytes));
}

/* ---- checks ---- */

static void test_checks(void **state)
{
    EvalFixture *f = *state;
    open_op(f, IR_CHECK);
    ir_emit(&f->body, IR_CHECK, REG_X, REG_Y, 0);
    IrFuncId check = close_op(f);
    open_op(f, IR_CHECK_IMM);
    ir_emit_wide(&f->body, IR_CHECK_IMM, REG_X, 3);
    IrFuncId check_imm = close_op(f);
    open_op(f, IR_STEP_CHECK);
    ir_emit_wide(&f->body, IR_STEP_CHECK, REG_X, 0);
    IrFuncId step = close_op(f);
    u64 result;
    assert_int_equal(run_op(f, check, 2, 3, &result).status, EVAL_DONE);
    assert_message(run_op(f, check, 7, 3, &result),
                   "index out of bounds: the len is 3 but the index is 7", POS_OP);
    assert_message(run_op(f, check, 0, 0, &result),
                   "index out of bounds: the len is 0 but the index is 0", POS_OP);
    assert_message(run_op(f, check, UINT64_MAX, UINT64_MAX, &result),
                   "index out of bounds: the len is 18446744073709551615 but the index is "
                   "18446744073709551615",
                   POS_OP);
    assert_int_equal(run_op(f, check_imm, 2, 0, &result).status, EVAL_DONE);
    assert_message(run_op(f, check_imm, 3, 0, &result),
                   "index out of bounds: the len is 3 but the index is 3", POS_OP);
    assert_int_equal(run_op(f, step, 1, 0, &result).status, EVAL_DONE);
    assert_message(run_op(f, step, 0, 0, &result), "assertion failed: step != 0", POS_OP);
}

/* A check of the range that two operands name, in a length or text of its own. */
static IrFuncId range_check(EvalFixture *f, IrOp op)
{
    u32 of = REG_RESULT + 1;
    open_op(f, op);
    if (op == IR_CHECK_TEXT || op == IR_CHECK_TEXT_TO) {
        IrStrId text = ir_string_add(f->ir, STR("a\xc3\xa9z")); /* aéz */
        ir_emit_wide(&f->body, IR_STR, of, ir_string_index(&f->ir->strings, text));
    } else {
        ir_emit_number(&f->body, of, 4);
    }
    f->body.pos = POS_OP;
    ir_emit(&f->body, op, REG_X, REG_Y, of);
    return close_op(f);
}

static void test_range_checks(void **state)
{
    EvalFixture *f = *state;
    u64 result;
    IrFuncId range = range_check(f, IR_CHECK_RANGE);
    IrFuncId range_to = range_check(f, IR_CHECK_RANGE_TO);
    IrFuncId text = range_check(f, IR_CHECK_TEXT);
    IrFuncId text_to = range_check(f, IR_CHECK_TEXT_TO);
    for (u64 low = 0; low <= 4; low++) {
        for (u64 high = low; high <= 4; high++) {
            bool whole = low != 2 && high != 2;
            EvalStatus wanted = whole ? EVAL_DONE : EVAL_PANIC;
            assert_int_equal(run_op(f, range, low, high, &result).status, EVAL_DONE);
            assert_int_equal(run_op(f, text, low, high, &result).status, wanted);
            if (high > 0) {
                assert_int_equal(run_op(f, range_to, low, high - 1, &result).status, EVAL_DONE);
                assert_int_equal(run_op(f, text_to, low, high - 1, &result).status, wanted);
            }
        }
    }
    assert_message(run_op(f, range, 3, 2, &result), "slice index starts at 3 but ends at 2",
                   POS_OP);
    assert_message(run_op(f, range, 5, 2, &result),
                   "range start index 5 out of range for slice of length 4", POS_OP);
    assert_message(run_op(f, range_to, 1, UINT64_MAX, &result),
                   "range end index 18446744073709551615 out of range for slice of length 4",
                   POS_OP);
    assert_message(run_op(f, text_to, 3, 1, &result),
                   "begin > end (3 > 2) when slicing `a\xc3\xa9z`", POS_OP);
}

/* The char behind the beginning of a text of two, or in front of its end; and how far it goes. */
static void test_chars(void **state)
{
    EvalFixture *f = *state;
    static const struct { const char *text; u32 first, first_len, last, last_len; } cases[] = {
        {"az", 'a', 1, 'z', 1},
        {"\xc2\x80\xdf\xbf", 0x80, 2, 0x7ff, 2},
        {"\xe0\xa0\x80\xef\xbf\xbf", 0x800, 3, 0xffff, 3},
        {"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", 0x10000, 4, 0x10ffff, 4},
    };
    for (u32 i = 0; i < 2 * COUNT_OF(cases); i++) {
        bool back = i % 2 != 0;
        u32 of = REG_RESULT + 1;
        u64 result;
        IrOp op = back ? IR_PREV_CHAR : IR_NEXT_CHAR;
        IrStrId text = ir_string_add(f->ir, str_from_cstr(cases[i / 2].text));
        open_op(f, op);
        ir_emit_wide(&f->body, IR_STR, of, ir_string_index(&f->ir->strings, text));
        ir_emit_ext(&f->body, IR_ADDR, of + 2, of, of + 1, back ? 1 : 0);
        ir_emit(&f->body, op, of + 3, of + 2, 0);
        ir_emit(&f->body, IR_SUB_U64, of + 4, back ? of + 2 : of + 4,
                back ? of + 4 : of + 2);
        ir_emit(&f->body, IR_SHL_U64, REG_RESULT, of + 3, REG_X);
        ir_emit(&f->body, IR_OR, REG_RESULT, REG_RESULT, of + 4);
        IrFuncId func = close_op(f);
        assert_int_equal(run_op(f, func, 8, 0, &result).status, EVAL_DONE);
        u32 code_point = back ? cases[i / 2].last : cases[i / 2].first;
        u32 len = back ? cases[i / 2].last_len : cases[i / 2].first_len;
        assert_int_equal(result, (u64)code_point << 8 | len);
    }
}

/* ---- values in memory ---- */

typedef struct Record {
    i32 number;
    u8 flag; /* then 3 bytes of padding */
    f64 real;
    u64 text[2];
} Record;

static IrLayoutId record_layout(EvalFixture *f)
{
    IrLayout tuple = {
        .kind = IR_KIND_TUPLE, .align = 8, .size = sizeof(Record), .count = 4, .has_address = 1};
    tuple.first_field = pool_push_(&f->ir->fields, 4);
    IrField *fields = ir_fields(f->ir) + tuple.first_field;
    fields[0] = (IrField){.layout = scalar(f, IR_KIND_I32), .offset = offsetof(Record, number)};
    fields[1] = (IrField){.layout = scalar(f, IR_KIND_BOOL), .offset = offsetof(Record, flag)};
    fields[2] = (IrField){.layout = scalar(f, IR_KIND_F64), .offset = offsetof(Record, real)};
    fields[3] = (IrField){.layout = scalar(f, IR_KIND_STR), .offset = offsetof(Record, text)};
    return ir_layout_add(f->ir, tuple);
}

static Record record(i32 number, bool flag, f64 real, const char *text)
{
    Record made;
    memset(&made, rand() & 0xff, sizeof(made)); /* padding is not looked at */
    made.number = number;
    made.flag = flag;
    made.real = real;
    made.text[0] = (u64)(uintptr_t)text;
    made.text[1] = strlen(text);
    return made;
}

/* EQ_MEM and CMP_MEM of the values at x and y, both ways round. */
static void check_mem(EvalFixture *f, IrLayoutId layout, const void *x, const void *y, int order)
{
    u32 index = ir_layout_index(&f->ir->layouts, layout);
    u64 addresses[2] = {(u64)(uintptr_t)x, (u64)(uintptr_t)y};
    open_op(f, IR_EQ_MEM);
    ir_emit_ext(&f->body, IR_EQ_MEM, REG_RESULT, REG_X, REG_Y, index);
    IrFuncId equal = close_op(f);
    open_op(f, IR_CMP_MEM);
    ir_emit_ext(&f->body, IR_CMP_MEM, REG_RESULT, REG_X, REG_Y, index);
    IrFuncId compare = close_op(f);
    assert_int_equal((u8)result_of(f, equal, addresses[0], addresses[1]), order == 0);
    assert_int_equal((i8)result_of(f, compare, addresses[0], addresses[1]), order);
    int reversed = order == 2 ? 2 : -order;
    assert_int_equal((i8)result_of(f, compare, addresses[1], addresses[0]), reversed);
}

static void test_memory_comparisons(void **state)
{
    EvalFixture *f = *state;
    IrLayoutId layout = record_layout(f);
    char text[] = "abc"; /* at another address than the literal */
    Record base = record(-1, true, 2.5, "abc");
    const struct {
        Record other;
        int order;
    } cases[] = {
        {record(-1, true, 2.5, text), 0},   {record(1, false, 0, ""), -1},
        {record(-1, false, 9, "z"), 1},     {record(-1, true, 3, "a"), -1},
        {record(-1, true, NAN, "abc"), 2},  {record(-1, true, 2.5, "ab"), 1},
        {record(-1, true, 2.5, "abd"), -1}, {record(-2, true, NAN, "abc"), 1},
    };
    for (u32 i = 0; i < COUNT_OF(cases); i++) {
        check_mem(f, layout, &base, &cases[i].other, cases[i].order);
    }
    IrLayoutId pair = ir_layout_add(f->ir, (IrLayout){.kind = IR_KIND_ARRAY,
                                                      .align = 8,
                                                      .has_address = 1,
                                                      .size = 2 * sizeof(Record),
                                                      .count = 2,
                                                      .elem = layout});
    Record two[2] = {base, record(5, true, -0.0, "")};
    Record same[2] = {base, record(5, true, 0.0, "")};
    Record less[2] = {base, record(5, true, -1, "")};
    check_mem(f, pair, two, same, 0);
    check_mem(f, pair, two, less, 1);
}

static void check_scalars(EvalFixture *f, IrKind kind, const void *less, const void *more, u32 size)
{
    IrLayoutId layout = scalar(f, kind);
    check_mem(f, layout, less, more, -1);
    check_mem(f, layout, more, more, 0);
    u64 x[4] = {0}; /* an array of three, which differ in the last */
    u64 y[4] = {0};
    memcpy((u8 *)x + 2 * size, less, size);
    memcpy((u8 *)y + 2 * size, more, size);
    IrLayout array = {
        .kind = IR_KIND_ARRAY, .align = (u8)size, .size = 3 * size, .count = 3, .elem = layout};
    IrLayoutId three = ir_layout_add(f->ir, array);
    check_mem(f, three, x, y, -1);
    check_mem(f, three, y, y, 0);
    IrLayoutId slice = ir_layout_add(
        f->ir,
        (IrLayout){
            .kind = IR_KIND_SLICE, .align = 8, .has_address = 1, .size = 16, .elem = layout});
    u64 first[2] = {(u64)(uintptr_t)x, 2};
    u64 longer[2] = {(u64)(uintptr_t)y, 3};
    check_mem(f, slice, first, longer, -1); /* equal so far, and shorter */
    IrLayoutId ref = ir_layout_add(
        f->ir,
        (IrLayout){.kind = IR_KIND_REF, .align = 8, .has_address = 1, .size = 8, .elem = three});
    check_mem(f, ref, first, longer, -1);
}

#define SCALARS(f, KIND, type, less, more) \
    check_scalars(f, IR_KIND_##KIND, &(const type){less}, &(const type){more}, sizeof(type))

static void test_memory_comparisons_of_scalars(void **state)
{
    EvalFixture *f = *state;
    SCALARS(f, BOOL, u8, 0, 1);
    SCALARS(f, CHAR, u32, 0xff, 0x100);
    SCALARS(f, I8, i8, -1, 1);
    SCALARS(f, I16, i16, -256, 1);
    SCALARS(f, I32, i32, INT32_MIN, 255);
    SCALARS(f, I64, i64, -1, 256);
    SCALARS(f, U8, u8, 127, 128);
    SCALARS(f, U16, u16, 0x0102, 0x0201);
    SCALARS(f, U32, u32, 0xff, 0xffffffff);
    SCALARS(f, U64, u64, 0xffffffff, 0x100000000);
    SCALARS(f, F32, f32, -1, 1);
    SCALARS(f, F64, f64, -INFINITY, 1e-300);
    u8 nothing = 0;
    check_mem(f, scalar(f, IR_KIND_UNIT), &nothing, &nothing, 0);
}

/* ---- control ---- */

static void test_bool_jumps(void **state)
{
    IrFuncId jt = func_of_jump(*state, IR_JT, REG_X, 0);
    IrFuncId jf = func_of_jump(*state, IR_JF, REG_X, 0);
    assert_int_equal(result_of(*state, jt, 0xff01, 0), 1);
    assert_int_equal(result_of(*state, jt, 0xff00, 0), 0);
    assert_int_equal(result_of(*state, jf, 0xff01, 0), 0);
    assert_int_equal(result_of(*state, jf, 0xff00, 0), 1);
}

/* The sum of 1 .. n by a loop. */
static void test_loop(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "sum", 0, 1);
    IrBlockId head = ir_block_new(body);
    IrBlockId end = ir_block_new(body);
    ir_emit_wide(body, IR_IMM, 1, 0);
    ir_emit_wide(body, IR_IMM, 2, 0);
    ir_block_start(body, head);
    ir_emit_jump(body, IR_JGE_IMM_U64, 1, 1000, end);
    ir_block_start(body, ir_block_new(body));
    ir_emit(body, IR_ADD_IMM_U64, 1, 1, 1);
    ir_emit(body, IR_ADD_U64, 2, 2, 1);
    ir_emit_jump(body, IR_LOOP, 0, 0, head);
    ir_block_start(body, end);
    ir_emit_wide(body, IR_RET_REG, 2, 0);
    assert_int_equal(run_u64(f, close_func(f)), 500500);
}

/* 10, 11 and 12 for 0, 1 and 2, by a table; 99 for all else. An ARM that is jumped to is a JMP. */
static void test_switch(void **state)
{
    static const struct {
        u64 index;
        u64 answer;
    } rows[] = {{0, 10}, {1, 11}, {2, 12}, {3, 99}, {(u64)1 << 32, 99}, {UINT64_MAX, 99}};
    EvalFixture *f = *state;
    for (u32 row = 0; row < COUNT_OF(rows) + 1; row++) {
        IrBody *body = open_func(f, "switch", 0, 1);
        IrBlockId blocks[5];
        bool is_jump = row == COUNT_OF(rows); /* to the second ARM */
        for (u32 i = 0; i < COUNT_OF(blocks); i++) {
            blocks[i] = ir_block_new(body);
        }
        ir_emit_number(body, 1, is_jump ? 0 : rows[row].index);
        if (is_jump) {
            ir_emit_jump(body, IR_JMP, 0, 0, blocks[4]);
            ir_block_start(body, ir_block_new(body));
        }
        ir_emit_wide(body, IR_SWITCH, 1, 3);
        ir_emit_jump(body, IR_ARM, 0, 0, blocks[0]);
        ir_block_start(body, blocks[4]);
        ir_emit_jump(body, IR_ARM, 0, 0, blocks[1]);
        ir_emit_jump(body, IR_ARM, 0, 0, blocks[2]);
        ir_emit_jump(body, IR_JMP, 0, 0, blocks[3]);
        for (u32 i = 0; i < 4; i++) {
            ir_block_start(body, blocks[i]);
            ir_emit_wide(body, IR_IMM, 2, i == 3 ? 99 : 10 + i);
            ir_emit_wide(body, IR_RET_REG, 2, 0);
        }
        assert_int_equal(run_u64(f, close_func(f)), is_jump ? 11 : rows[row].answer);
    }
}

/* A pair through two calls: swap(a, b) = (b, a), and frames with memory that must not overlap. */
static void test_calls(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "swap", 2, 2);
    body->mem_size = 16;
    ir_emit_wide(body, IR_LEA_MEM, 2, 0);
    ir_emit(body, IR_ST_PAIR, 0, 2, 0);
    ir_emit(body, IR_LD_64, 3, 2, 8);
    ir_emit(body, IR_LD_64, 4, 2, 0);
    ir_emit_wide(body, IR_RET_PAIR, 3, 16);
    IrFuncId swap = close_func(f);
    body = open_func(f, "main", 0, 2);
    body->mem_size = 8;
    ir_emit_wide(body, IR_LEA_MEM, 1, 0);
    ir_emit_wide(body, IR_IMM, 2, 99);
    ir_emit(body, IR_ST_64, 2, 1, 0);
    ir_emit_wide(body, IR_IMM, 5, 1);
    ir_emit_wide(body, IR_IMM, 6, 2);
    ir_emit_call(body, 5, swap); /* 2, 1 */
    ir_emit(body, IR_MOV_PAIR, 8, 5, 0);
    ir_emit_call(body, 8, swap); /* 1, 2 */
    ir_emit(body, IR_LD_64, 7, 1, 0);
    ir_emit(body, IR_ADD_I64, 9, 9, 7);
    ir_emit_wide(body, IR_RET_PAIR, 8, 8);
    IrFuncId func = close_func(f);
    u64 results[2] = {0};
    EvalResult outcome = run_into(f, func, scalar(f, IR_KIND_STR), results, sizeof(results));
    assert_int_equal(outcome.status, EVAL_DONE);
    assert_int_equal(results[0], 1);
    assert_int_equal(results[1], 101);
}

/* ---- text ---- */

static void test_print(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "print", 0, 0);
    ir_emit_wide(body, IR_IMM, 1, (u32)-5);
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
    ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "x = "));
    ir_emit_wide(body, IR_FMT, 1,
                 format_index(f, (IrFormatSpec){.layout = scalar(f, IR_KIND_I32)}));
    ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "\n"));
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    ir_emit_wide(body, IR_PANIC, 0, string_index(f, "oh"));
    assert_message(run(f, close_func(f)), "oh", 0);
    assert_written(f, "1:x = -5\n|");
}

static void test_data(void **state)
{
    EvalFixture *f = *state;
    IrDataId data = ir_data_add(f->ir, scalar(f, IR_KIND_U64), ir_string_add(f->ir, STR("N")));
    u64 value = 123;
    memcpy(ir_data_bytes(f->ir, data), &value, sizeof(value));
    IrBody *body = open_func(f, "data", 0, 1);
    ir_emit_wide(body, IR_LEA_DATA, 1, ir_data_index(&f->ir->datas, data));
    ir_emit(body, IR_LD_64, 1, 1, 0);
    ir_emit_wide(body, IR_RET_REG, 1, 0);
    assert_int_equal(run_u64(f, close_func(f)), 123);
}

/* ---- the library ---- */

static void test_builtin(void **state)
{
    EvalFixture *f = *state;
    open_op(f, IR_BUILTIN);
    ir_emit(&f->body, IR_MOV, REG_RESULT, REG_X, 0);
    ir_emit(&f->body, IR_MOV, REG_RESULT + 1, REG_Y, 0);
    ir_emit_wide(&f->body, IR_BUILTIN, REG_RESULT, IR_BUILTIN_POW_I32);
    IrFuncId power = close_op(f);
    u64 result;
    assert_int_equal((i32)result_of(f, power, (u64)-3, 3), -27);
    assert_message(run_op(f, power, 10, 10, &result), "attempt to multiply with overflow", POS_OP);
    open_op(f, IR_BUILTIN);
    ir_emit(&f->body, IR_MOV, REG_RESULT, REG_X, 0);
    ir_emit(&f->body, IR_MOV, REG_RESULT + 1, REG_Y, 0);
    ir_emit_wide(&f->body, IR_IMM, REG_RESULT + 2, 2);
    ir_emit_wide(&f->body, IR_BUILTIN, REG_RESULT, IR_BUILTIN_CLAMP_U8);
    IrFuncId clamp = close_op(f);
    assert_int_equal(result_of(f, clamp, 7, 1), 2);
    assert_message(run_op(f, clamp, 7, 3, &result), "min > max. min = 3, max = 2", POS_OP);
}

static void test_list(void **state)
{
    EvalFixture *f = *state;
    u32 layout = ir_layout_index(&f->ir->layouts, ir_layout_scalar(f->ir, IR_KIND_U8));
    IrBody *body = open_func(f, "list", 1, 0);
    ir_emit(body, IR_MOV, 1, 0, 0);
    ir_emit_wide(body, IR_IMM, 2, 5);
    ir_emit_wide_ext(body, IR_LIST, 1, IR_BUILTIN_SORT, layout);
    ir_emit_wide(body, IR_RET, 0, 0);
    u8 bytes[8] = {9, 1, 8, 1, 3, 0, 0, 0};
    run_into(f, close_func(f), (IrLayoutId){0}, bytes, sizeof(bytes));
    static const u8 sorted[8] = {1, 1, 3, 8, 9, 0, 0, 0};
    assert_memory_equal(bytes, sorted, sizeof(sorted));
}

static void test_exit(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "leave", 0, 0);
    ir_emit_wide(body, IR_IMM, 0, 7);
    ir_emit_wide(body, IR_EXIT, 0, 0);
    EvalResult result = run_into(f, close_func(f), (IrLayoutId){0}, NULL, 0);
    assert_int_equal(result.status, EVAL_EXIT);
    assert_int_equal(result.exit_code, 7);
}

/* ---- all of them ---- */

static void test_every_instruction_was_executed(void **state)
{
    UNUSED(state);
    u32 missing = 0;
    for (u32 op = 0; op < IR_OP_COUNT; op++) {
        if (op_counts[op] == 0 && op != IR_EXT) {
            print_error("%s was not executed\n", ir_op_name((IrOp)op));
            missing++;
        }
    }
    assert_int_equal(missing, 0);
    assert_int_equal(op_counts[IR_EXT], 0);
    assert_true(op_counts[IR_CALL_LINKED] > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EVAL_TEST(test_integers),
        EVAL_TEST(test_negation),
        EVAL_TEST(test_shifts),
        EVAL_TEST(test_bits),
        EVAL_TEST(test_equality),
        EVAL_TEST(test_order),
        EVAL_TEST(test_float_arithmetic),
        EVAL_TEST(test_float_comparisons),
        EVAL_TEST(test_floats_to_integers),
        EVAL_TEST(test_integers_to_floats),
        EVAL_TEST(test_other_conversions),
        EVAL_TEST(test_moves),
        EVAL_TEST(test_string_comparisons),
        EVAL_TEST(test_loads_and_stores),
        EVAL_TEST(test_pairs_and_addresses),
        EVAL_TEST(test_block_operations),
        EVAL_TEST(test_checks), EVAL_TEST(test_range_checks), EVAL_TEST(test_chars),
        EVAL_TEST(test_memory_comparisons),
        EVAL_TEST(test_memory_comparisons_of_scalars),
        EVAL_TEST(test_bool_jumps),
        EVAL_TEST(test_loop),
        EVAL_TEST(test_switch),
        EVAL_TEST(test_calls),
        EVAL_TEST(test_print),
        EVAL_TEST(test_data),
        EVAL_TEST(test_builtin),
        EVAL_TEST(test_list),
        EVAL_TEST(test_exit),
        EVAL_TEST(test_every_instruction_was_executed),
    };
    return cmocka_run_group_tests_name("eval", tests, NULL, NULL);
}
