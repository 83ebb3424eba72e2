/* pass_reuse_test.c: the passes inline, cse and hoist on small bodies, as text before and after; among
 * them what they must leave alone. Random programs: pass_test.c. */
#include "ir_test.h"

#include "base/limits.h"
#include "pass/pass.h"

static void begin_new(IrFixture *fixture, IrBody *body, u16 params, u8 results)
{
    begin(fixture, body, declare(fixture, "f", params, results));
}

static void ret(IrBody *body, u32 reg) { ir_emit_wide(body, IR_RET_REG, reg, 0); }

static void assert_becomes(IrFixture *fixture, IrBody *body, PassId pass, const char *expected)
{
    PassOptions options = {.enabled = PASS_BIT(pass), .verify = true};
    pass_run(body, &fixture->scratch, &options);
    assert_text(strchr(body_text(fixture, body), '\n') + 1, expected);
}

/* ---- cse ------------------------------------------------------------------------------------- */

static void test_cse_checks_and_loads(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 3, 1); /* address, length, index */
    ir_emit(&body, IR_CHECK, 2, 1, 0);
    ir_emit(&body, IR_LDX_32, 3, 0, 2);
    ir_emit(&body, IR_CHECK, 2, 1, 0);  /* again */
    ir_emit(&body, IR_LDX_32, 4, 0, 2); /* again */
    ir_emit(&body, IR_CHECK, 1, 2, 0);  /* another */
    ir_emit(&body, IR_STX_32, 4, 0, 2);
    ir_emit(&body, IR_LDX_32, 5, 0, 2); /* behind a store */
    ir_emit(&body, IR_ADD_IMM_U64, 2, 2, 1);
    ir_emit(&body, IR_CHECK, 2, 1, 0); /* another index */
    ret(&body, 5);
    assert_becomes(fixture, &body, PASS_CSE,
                   "b0:\n"
                   "    check r2, r1\n"
                   "    r3 = ldx_32 [r0 + r2 * 4]\n"
                   "    r4 = mov r3\n"
                   "    check r1, r2\n"
                   "    stx_32 [r0 + r2 * 4], r4\n"
                   "    r5 = ldx_32 [r0 + r2 * 4]\n"
                   "    r2 = add_imm_u64 r2, 1\n"
                   "    check r2, r1\n"
                   "    ret_reg r5\n");
}

static void test_cse_values(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    ir_emit_ext(&body, IR_ADDR, 2, 0, 1, 24);
    ir_emit_ext(&body, IR_ADDR, 3, 0, 1, 24); /* again */
    ir_emit_ext(&body, IR_ADDR, 4, 0, 1, 16); /* another size */
    ir_emit(&body, IR_ADD_U64, 5, 0, 1);
    ir_emit(&body, IR_ADD_U64, 5, 0, 1); /* again, to the same place */
    ir_emit(&body, IR_ADD_U64, 6, 1, 0); /* another order is not seen */
    ir_emit_number(&body, 5, 0);
    ir_emit(&body, IR_ADD_U64, 7, 0, 1); /* the sum is r5 no more */
    ir_emit(&body, IR_ADD_U64, 0, 0, 1);
    ir_emit(&body, IR_ADD_U64, 0, 0, 1); /* of the new r0 */
    ret(&body, 7);
    assert_becomes(fixture, &body, PASS_CSE,
                   "b0:\n"
                   "    r2 = addr r0 + r1 * 24\n"
                   "    r3 = mov r2\n"
                   "    r4 = addr r0 + r1 * 16\n"
                   "    r5 = add_u64 r0, r1\n"
                   "    r6 = add_u64 r1, r0\n"
                   "    r5 = imm 0\n"
                   "    r7 = add_u64 r0, r1\n"
                   "    r0 = mov r7\n"
                   "    r0 = add_u64 r0, r1\n"
                   "    ret_reg r7\n");
}

/* What writes memory, or may. */
static void test_cse_loads_again(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 0, 0);
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    ir_emit(&body, IR_LD_64, 2, 0, 8);
    ir_emit_call(&body, 7, callee);
    ir_emit(&body, IR_LD_64, 3, 0, 8);
    ir_emit(&body, IR_LD_64, 4, 0, 8); /* the same as r3 */
    ir_emit_wide(&body, IR_ZERO, 0, 16);
    ir_emit(&body, IR_LD_64, 5, 0, 8);
    ir_emit(&body, IR_LEA_REG, 6, 12, 0);
    ir_emit_number(&body, 12, 1); /* a register with an address is memory */
    ir_emit(&body, IR_LD_64, 4, 0, 8);
    ir_emit(&body, IR_DIV_I64, 3, 3, 4);
    ir_emit(&body, IR_LD_64, 3, 0, 8); /* a division writes none */
    ret(&body, 3);
    assert_becomes(fixture, &body, PASS_CSE,
                   "b0:\n"
                   "    r2 = ld_64 [r0 + 8]\n"
                   "    call callee(), window r7\n"
                   "    r3 = ld_64 [r0 + 8]\n"
                   "    r4 = mov r3\n"
                   "    zero [r0], 16 bytes\n"
                   "    r5 = ld_64 [r0 + 8]\n"
                   "    r6 = lea_reg &r12\n"
                   "    r12 = imm 1\n"
                   "    r4 = ld_64 [r0 + 8]\n"
                   "    r3 = div_i64 r3, r4\n"
                   "    r3 = mov r4\n"
                   "    ret_reg r3\n");
}

/* A jump may come from elsewhere; a register with an address changes by stores; a call changes all
 * that lies behind its window. */
static void test_cse_forgets(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 0, 0);
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    IrBlockId block = ir_block_new(&body);
    ir_emit(&body, IR_MUL_I64, 4, 0, 1);
    ir_emit_jump(&body, IR_JT, 0, 0, block);
    ir_emit(&body, IR_MUL_I64, 5, 0, 1); /* again */
    ir_block_start(&body, block);
    ir_emit(&body, IR_MUL_I64, 6, 0, 1); /* behind a target */
    ir_emit_call(&body, 6, callee);
    ir_emit(&body, IR_MUL_I64, 7, 0, 1); /* r6 is not the product now */
    ir_emit(&body, IR_LEA_REG, 2, 9, 0);
    ir_emit(&body, IR_MUL_I64, 4, 0, 9);
    ir_emit(&body, IR_MUL_I64, 5, 0, 9); /* r9 has an address */
    ret(&body, 7);
    assert_becomes(fixture, &body, PASS_CSE,
                   "b0:\n"
                   "    r4 = mul_i64 r0, r1\n"
                   "    jt r0, b1\n"
                   "    r5 = mov r4\n"
                   "b1:\n"
                   "    r6 = mul_i64 r0, r1\n"
                   "    call callee(), window r6\n"
                   "    r7 = mul_i64 r0, r1\n"
                   "    r2 = lea_reg &r9\n"
                   "    r4 = mul_i64 r0, r9\n"
                   "    r5 = mul_i64 r0, r9\n"
                   "    ret_reg r7\n");
}

/* ---- inline ---------------------------------------------------------------------------------- */

/* The smaller of two, by two returns. */
static IrFuncId link_smaller(IrFixture *fixture)
{
    IrBody body;
    begin(fixture, &body, declare(fixture, "smaller", 2, 1));
    IrBlockId second = ir_block_new(&body);
    body.pos = 77;
    ir_emit_jump(&body, IR_JLT_I32, 1, 0, second);
    ret(&body, 0);
    ir_block_start(&body, second);
    ret(&body, 1);
    ir_link(&body);
    return body.func;
}

static void test_inline_moves_registers(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId smaller = link_smaller(fixture);
    IrBody body;
    begin_new(fixture, &body, 1, 1);
    IrBlockId head = ir_block_new(&body);
    ir_block_start(&body, head);
    ir_emit(&body, IR_MOV, 5, 0, 0);
    ir_emit_number(&body, 6, 9);
    ir_emit_call(&body, 5, smaller);
    ir_emit(&body, IR_MOV, 0, 5, 0);
    ir_emit_jump(&body, IR_LOOP, 0, 0, head);
    PassOptions options = {.enabled = PASS_BIT(PASS_INLINE), .verify = true};
    pass_run(&body, &fixture->scratch, &options);
    assert_int_equal(body.spans.items[2], 77); /* positions are the callee's */
    assert_text(strchr(body_text(fixture, &body), '\n') + 1,
                "b0:\n"
                "    r5 = mov r0\n"
                "    r6 = imm 9\n"
                "    jlt_i32 r6, r5, b1\n"
                "    jmp b2\n"
                "b1:\n"
                "    r5 = mov r6\n"
                "b2:\n"
                "    r0 = mov r5\n"
                "    loop b0\n");
}

/* What is not linked yet, has memory, calls, prints, or is long, is called. */
static void test_inline_refuses(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId smaller = link_smaller(fixture);
    IrFuncId callees[5];
    callees[0] = declare(fixture, "declared", 0, 0);
    for (u32 i = 1; i < COUNT_OF(callees); i++) {
        IrBody body;
        begin(fixture, &body, declare(fixture, "other", 0, 0));
        if (i == 1) {
            body.mem_size = 8;
        } else if (i == 2) {
            ir_emit_call(&body, 4, smaller);
        } else if (i == 3) {
            ir_emit(&body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
            ir_emit(&body, IR_FMT_END, 0, 0, 0);
        }
        for (u32 j = 0; i == 4 && j < 60; j++) {
            ir_emit_number(&body, 0, j);
        }
        ir_emit_wide(&body, IR_RET, 0, 0);
        ir_link(&body);
        callees[i] = body.func;
    }
    IrBody body;
    begin_new(fixture, &body, 0, 0);
    for (u32 i = 0; i < COUNT_OF(callees); i++) {
        ir_emit_call(&body, 3, callees[i]);
    }
    ir_emit_wide(&body, IR_RET, 0, 0);
    assert_becomes(fixture, &body, PASS_INLINE,
                   "b0:\n"
                   "    call declared(), window r3\n"
                   "    call other(), window r3\n"
                   "    call other(), window r3\n"
                   "    call other(), window r3\n"
                   "    call other(), window r3\n"
                   "    ret\n");
}

/* A function does not grow without end. */
static void test_inline_ends(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId smaller = link_smaller(fixture);
    IrBody body;
    begin_new(fixture, &body, 0, 0);
    for (u32 i = 0; i < 5000; i++) {
        ir_emit_number(&body, 3, i);
        ir_emit_number(&body, 4, i);
        ir_emit_call(&body, 3, smaller);
    }
    ir_emit_wide(&body, IR_RET, 0, 0);
    PassOptions options = {.enabled = PASS_BIT(PASS_INLINE), .verify = true};
    u32 before = body.instrs.count;
    pass_run(&body, &fixture->scratch, &options);
    assert_true(body.instrs.count > before + 100 && body.instrs.count < before + 2000);
}

/* ---- hoist ----------------------------------------------------------------------------------- */

static void test_hoist(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 1);
    IrBlockId head = ir_block_new(&body);
    IrBlockId out = ir_block_new(&body);
    ir_emit_number(&body, 3, 8);
    ir_emit(&body, IR_AND, 0, 0, 3); /* not in the loop */
    ir_block_start(&body, head);
    ir_emit_number(&body, 1, 5);
    ir_emit(&body, IR_MUL_I64, 0, 0, 1);
    ir_emit_number(&body, 2, 5);
    ir_emit_jump(&body, IR_JLT_I64, 2, 0, out); /* the same constant */
    ir_emit_number(&body, 1, 6);
    ir_emit(&body, IR_ADD_I64, 1, 1, 0); /* writes what it reads */
    ir_emit(&body, IR_ADD_I64, 0, 0, 1);
    ir_emit_jump(&body, IR_LOOP, 0, 0, head);
    ir_block_start(&body, out);
    ret(&body, 2); /* behind a target */
    assert_becomes(fixture, &body, PASS_HOIST,
                   "b0:\n"
                   "    r4 = imm 5\n"
                   "    r5 = imm 6\n"
                   "    r3 = imm 8\n"
                   "    r0 = and r0, r3\n"
                   "b1:\n"
                   "    r1 = imm 5\n"
                   "    r0 = mul_i64 r0, r4\n"
                   "    r2 = imm 5\n"
                   "    jlt_i64 r4, r0, b2\n"
                   "    r1 = imm 6\n"
                   "    r1 = add_i64 r5, r0\n"
                   "    r0 = add_i64 r0, r1\n"
                   "    loop b1\n"
                   "b2:\n"
                   "    ret_reg r2\n");
}

/* A call would overwrite the new register. */
static void test_hoist_not_with_calls(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 0, 0);
    IrBody body;
    begin_new(fixture, &body, 1, 0);
    IrBlockId head = ir_block_new(&body);
    ir_block_start(&body, head);
    ir_emit_number(&body, 1, 5);
    ir_emit(&body, IR_MUL_I64, 0, 0, 1);
    ir_emit_call(&body, 3, callee);
    ir_emit_jump(&body, IR_LOOP, 0, 0, head);
    assert_becomes(fixture, &body, PASS_HOIST,
                   "b0:\n"
                   "    r1 = imm 5\n"
                   "    r0 = mul_i64 r0, r1\n"
                   "    call callee(), window r3\n"
                   "    loop b0\n");
}

/* ---- fold: what is known in the whole function ----------------------------------------------- */

static void test_fold_powers_of_two(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 0, 0);
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    IrBlockId block = ir_block_new(&body);
    ir_emit_number(&body, 2, 256 + 8); /* as a u8 it is 8 */
    ir_emit_number(&body, 3, 7);
    ir_emit_number(&body, 4, 4);
    ir_emit_number(&body, 1, 16); /* a parameter: written before */
    ir_emit_jump(&body, IR_JT, 0, 0, block);
    ir_emit_number(&body, 4, 5); /* not the only value */
    ir_block_start(&body, block);
    ir_emit(&body, IR_DIV_U8, 5, 0, 2);
    ir_emit(&body, IR_REM_U8, 5, 0, 2);
    ir_emit(&body, IR_DIV_U64, 5, 0, 2); /* 264 is no power of two */
    ir_emit(&body, IR_DIV_I8, 5, 0, 2);  /* rounds towards zero */
    ir_emit(&body, IR_REM_U32, 5, 0, 3);
    ir_emit(&body, IR_AND, 5, 3, 0);
    ir_emit(&body, IR_SHR_U8, 5, 0, 3);
    ir_emit(&body, IR_SHR_I8, 5, 0, 3); /* keeps the sign */
    ir_emit(&body, IR_DIV_U32, 5, 0, 4);
    ir_emit(&body, IR_DIV_U32, 5, 0, 1);
    ir_emit_number(&body, 6, 2);
    ir_emit_call(&body, 7, callee);
    ir_emit(&body, IR_DIV_U32, 5, 0, 6); /* the call overwrites it */
    ret(&body, 5);
    assert_becomes(fixture, &body, PASS_FOLD,
                   "b0:\n"
                   "    r2 = imm 264\n"
                   "    r3 = imm 7\n"
                   "    r4 = imm 4\n"
                   "    r1 = imm 16\n"
                   "    jt r0, b1\n"
                   "    r4 = imm 5\n"
                   "b1:\n"
                   "    r5 = shr_imm_u8 r0, 3\n"
                   "    r5 = and_imm r0, 7\n"
                   "    r5 = div_u64 r0, r2\n"
                   "    r5 = div_i8 r0, r2\n"
                   "    r5 = rem_u32 r0, r3\n"
                   "    r5 = and_imm r0, 7\n"
                   "    r5 = shr_imm_u8 r0, 7\n"
                   "    r5 = shr_i8 r0, r3\n"
                   "    r5 = div_u32 r0, r4\n"
                   "    r5 = div_u32 r0, r1\n"
                   "    r6 = imm 2\n"
                   "    call callee(), window r7\n"
                   "    r5 = div_u32 r0, r6\n"
                   "    ret_reg r5\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_cse_checks_and_loads), TEST(test_cse_values),
        TEST(test_cse_loads_again),
        TEST(test_cse_forgets),          TEST(test_inline_moves_registers),
        TEST(test_inline_refuses),       TEST(test_inline_ends),
        TEST(test_hoist),                TEST(test_hoist_not_with_calls),
        TEST(test_fold_powers_of_two),
    };
    return cmocka_run_group_tests_name("pass_reuse", tests, NULL, NULL);
}
