/* pass_test.c: what each pass makes of small bodies, as text before and after; and random programs,
 * which must do the same after the passes as before them. */
#include "ir_test.h"

#include "eval/eval.h"
#include "pass/pass.h"

/* ---- texts ----------------------------------------------------------------------------------- */

/* The instructions of a body, without its header. */
static const char *code_text(IrFixture *fixture, const IrBody *body)
{
    const char *text = body_text(fixture, body);
    return strchr(text, '\n') + 1;
}

static void run_passes(IrFixture *fixture, IrBody *body, u32 enabled)
{
    PassOptions options = {.enabled = enabled, .verify = true};
    pass_run(body, &fixture->scratch, &options);
}

static void assert_becomes(IrFixture *fixture, IrBody *body, u32 enabled, const char *expected)
{
    run_passes(fixture, body, enabled);
    assert_text(code_text(fixture, body), expected);
}

static void begin_new(IrFixture *fixture, IrBody *body, u16 params, u8 results)
{
    begin(fixture, body, declare(fixture, "f", params, results));
}

static void ret(IrBody *body, u32 reg) { ir_emit_wide(body, IR_RET_REG, reg, 0); }

/* ---- the table ------------------------------------------------------------------------------- */

static void test_names(void **state)
{
    UNUSED(state);
    assert_string_equal(pass_name(PASS_FOLD), "fold");
    assert_int_equal(pass_find(STR("dce")), PASS_DCE);
    assert_int_equal(pass_find(STR("none")), PASS_COUNT);
    for (u32 i = 0; i < PASS_COUNT; i++) {
        assert_int_equal(pass_find(str_from_cstr(pass_name((PassId)i))), i);
        assert_true(strlen(pass_description((PassId)i)) > 10);
    }
}

static void test_none_changes_nothing(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    ir_emit_number(&body, 0, 1);
    ir_emit_number(&body, 0, 2);
    ret(&body, 0);
    assert_becomes(fixture, &body, PASS_NONE,
                   "b0:\n    r0 = imm 1\n    r0 = imm 2\n    ret_reg r0\n");
}

static void break_verify(void *context)
{
    IrFixture *fixture = context;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    ret(&body, 0);
    body.instrs.items[0].a = 9;
    run_passes(fixture, &body, PASS_ALL);
}

static void test_verify_is_a_bug(void **state)
{
    assert_bug(break_verify, *state,
               "after lowering is not valid: function 1 'f', word 0 (ret_reg): rule REG");
}

/* ---- fold ------------------------------------------------------------------------------------ */

static void test_fold_arithmetic(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    ir_emit_number(&body, 0, 200);
    ir_emit_number(&body, 1, 100);
    ir_emit(&body, IR_ADD_I32, 2, 0, 1);
    ir_emit(&body, IR_ADD_U8, 3, 0, 1);  /* overflows: stays, with a number */
    ir_emit(&body, IR_SUB_U8, 4, 1, 0);  /* overflows */
    ir_emit(&body, IR_MUL_I64, 5, 2, 2);
    ir_emit(&body, IR_SHL_I64, 6, 5, 1); /* by 100: stays */
    ir_emit(&body, IR_DIV_I32, 7, 5, 1);
    ir_emit(&body, IR_SUB_IMM_I16, 8, 7, 901);
    ir_emit(&body, IR_REM_I16, 9, 7, 8); /* 900 % -1 */
    ir_emit(&body, IR_DIV_I16, 10, 7, 9); /* by zero: stays */
    ir_emit(&body, IR_NEG_I8, 11, 8, 0);
    ir_emit(&body, IR_NOT, 12, 9, 0);
    ir_emit(&body, IR_ZEXT_16, 13, 12, 0);
    ir_emit(&body, IR_F64_FROM_I64, 14, 7, 0);
    ir_emit(&body, IR_FROM_F64_U8, 15, 14, 0);
    ir_emit(&body, IR_DIV_F64, 16, 9, 9); /* a NaN: stays */
    ir_emit(&body, IR_DIV_F32, 16, 9, 9);
    ir_emit_number(&body, 17, 0x3fc00000); /* 1.5 */
    ir_emit(&body, IR_ADD_F32, 17, 17, 17);
    ir_emit(&body, IR_FROM_F32_I64, 18, 17, 0);
    ret(&body, 15);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r0 = imm 200\n"
                   "    r1 = imm 100\n"
                   "    r2 = imm 300\n"
                   "    r3 = add_u8 r0, r1\n"
                   "    r4 = sub_u8 r1, r0\n"
                   "    r5 = imm 90000\n"
                   "    r6 = shl_i64 r5, r1\n"
                   "    r7 = imm 900\n"
                   "    r8 = imm -1\n"
                   "    r9 = imm 0\n"
                   "    r10 = div_i16 r7, r9\n"
                   "    r11 = imm 1\n"
                   "    r12 = imm -1\n"
                   "    r13 = imm 65535\n"
                   "    r14 = const 0x408c200000000000 // i64 4651127699538968576, f64 900\n"
                   "    r15 = imm 255\n"
                   "    r16 = div_f64 r9, r9\n"
                   "    r16 = div_f32 r9, r9\n"
                   "    r17 = imm 1069547520\n"
                   "    r17 = imm 1077936128\n"
                   "    r18 = imm 3\n"
                   "    ret_reg r15\n");
}

static void test_fold_imm_forms(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    IrBlockId out = ir_block_new(&body);
    ir_emit_number(&body, 2, 5);
    ir_emit_number(&body, 3, 200);
    ir_emit_number(&body, 4, 40000);
    ir_emit(&body, IR_ADD_I32, 5, 0, 2);
    ir_emit(&body, IR_ADD_I32, 5, 2, 0);
    ir_emit(&body, IR_SUB_I32, 5, 0, 2);
    ir_emit(&body, IR_SUB_I32, 5, 2, 0); /* no form for this */
    ir_emit(&body, IR_ADD_U8, 5, 0, 3);
    ir_emit(&body, IR_ADD_I8, 5, 0, 3); /* as an i8 it is -56 */
    ir_emit(&body, IR_ADD_I32, 5, 0, 4); /* too large */
    ir_emit_jump(&body, IR_JLT_I32, 0, 2, out);
    ir_emit_jump(&body, IR_JLT_I32, 2, 0, out);
    ir_emit_jump(&body, IR_JLE_U8, 0, 3, out);
    ir_emit_jump(&body, IR_JLE_U8, 3, 0, out);
    ir_emit_jump(&body, IR_JEQ_8, 3, 0, out);
    ir_emit_jump(&body, IR_JNE_32, 0, 4, out);
    ir_emit(&body, IR_LDX_32, 5, 0, 2);
    ir_emit(&body, IR_STX_64, 5, 0, 3);
    ir_emit(&body, IR_STX_64, 5, 0, 4); /* offset too large */
    ir_emit_ext(&body, IR_ADDR, 5, 0, 2, 12);
    ir_emit_ext(&body, IR_ADDR, 5, 0, 4, 12);
    ir_emit(&body, IR_CHECK, 0, 2, 0);
    ir_block_start(&body, out);
    ret(&body, 5);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r2 = imm 5\n"
                   "    r3 = imm 200\n"
                   "    r4 = imm 40000\n"
                   "    r5 = add_imm_i32 r0, 5\n"
                   "    r5 = add_imm_i32 r0, 5\n"
                   "    r5 = sub_imm_i32 r0, 5\n"
                   "    r5 = sub_i32 r2, r0\n"
                   "    r5 = add_imm_u8 r0, 200\n"
                   "    r5 = add_imm_i8 r0, -56\n"
                   "    r5 = add_i32 r0, r4\n"
                   "    jlt_imm_i32 r0, 5, b1\n"
                   "    jgt_imm_i32 r0, 5, b1\n"
                   "    jle_imm_u8 r0, 200, b1\n"
                   "    jge_imm_u8 r0, 200, b1\n"
                   "    jeq_imm_8 r0, -56, b1\n"
                   "    jne_32 r0, r4, b1\n"
                   "    r5 = ld_32 [r0 + 20]\n"
                   "    st_64 [r0 + 1600], r5\n"
                   "    stx_64 [r0 + r4 * 8], r5\n"
                   "    r5 = addr_imm r0, 60\n"
                   "    r5 = addr r0 + r4 * 12\n"
                   "    check_imm r0, 5\n"
                   "b1:\n"
                   "    ret_reg r5\n");
}

static void test_fold_checks(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 0);
    ir_emit_number(&body, 0, 3);
    ir_emit_number(&body, 1, 4);
    ir_emit(&body, IR_CHECK, 0, 1, 0);
    ir_emit(&body, IR_CHECK, 1, 0, 0);
    ir_emit_wide(&body, IR_CHECK_IMM, 0, 4);
    ir_emit_wide(&body, IR_CHECK_IMM, 0, 3);
    ir_emit_wide(&body, IR_STEP_CHECK, 0, 0);
    ir_emit_number(&body, 0, 0);
    ir_emit_wide(&body, IR_STEP_CHECK, 0, 0);
    ir_emit_wide(&body, IR_RET, 0, 0);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r0 = imm 3\n"
                   "    r1 = imm 4\n"
                   "    check_imm r1, 3\n"
                   "    check_imm r0, 3\n"
                   "    r0 = imm 0\n"
                   "    step_check r0\n"
                   "    ret\n");
}

static void test_fold_jumps(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    IrBlockId first = ir_block_new(&body);
    IrBlockId second = ir_block_new(&body);
    ir_emit_number(&body, 0, 3);
    ir_emit_number(&body, 1, (u64)-1);
    ir_emit_jump(&body, IR_JEQ_IMM_32, 0, 4, second);
    ir_emit_jump(&body, IR_JLT_I32, 0, 1, second);
    ir_emit(&body, IR_LT_U32, 2, 0, 1);
    ir_emit_jump(&body, IR_JF, 2, 0, second);
    ir_emit_jump(&body, IR_JLE_U8, 0, 1, first);
    ir_emit(&body, IR_ADD_I32, 0, 0, 0); /* not reached: not looked at */
    ir_block_start(&body, first);
    ir_emit(&body, IR_ADD_I32, 0, 0, 0); /* a jump target: nothing is known */
    ir_block_start(&body, second);
    ret(&body, 0);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r0 = imm 3\n"
                   "    r1 = imm -1\n"
                   "    r2 = imm 1\n"
                   "    jmp b1\n"
                   "    r0 = add_i32 r0, r0\n"
                   "b1:\n"
                   "    r0 = add_i32 r0, r0\n"
                   "b2:\n"
                   "    ret_reg r0\n");
}

static void test_fold_copies(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 1, 1);
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    ir_emit(&body, IR_MOV, 2, 0, 0);
    ir_emit(&body, IR_MOV, 3, 2, 0);
    ir_emit(&body, IR_ADD_I32, 4, 3, 2); /* both are r0 */
    ir_emit(&body, IR_MOV, 0, 1, 0);     /* r0 changes: the copies keep the old value */
    ir_emit(&body, IR_ADD_I32, 4, 3, 0);
    ir_emit(&body, IR_MOV, 9, 1, 0);
    ir_emit_call(&body, 9, callee); /* the argument stays in the window */
    ir_emit(&body, IR_MOV, 5, 9, 0);
    ir_emit(&body, IR_MOV, 9, 5, 0);
    ir_emit_call(&body, 9, callee); /* r5 was a copy of r9, which is over */
    ir_emit(&body, IR_ADD_I32, 4, 5, 9);
    ret(&body, 4);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r2 = mov r0\n"
                   "    r3 = mov r0\n"
                   "    r4 = add_i32 r0, r0\n"
                   "    r0 = mov r1\n"
                   "    r4 = add_i32 r3, r1\n"
                   "    r9 = mov r1\n"
                   "    r9 = call callee(r9), window r9\n"
                   "    r5 = mov r9\n"
                   "    r9 = mov r9\n"
                   "    r9 = call callee(r9), window r9\n"
                   "    r4 = add_i32 r5, r9\n"
                   "    ret_reg r4\n");
}

static void test_fold_pairs(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 4, 1);
    ir_emit(&body, IR_MOV_PAIR, 4, 0, 0);
    ir_emit(&body, IR_EQ_STR, 6, 4, 2);
    ir_emit(&body, IR_MOV, 7, 5, 0);
    ir_emit_number(&body, 1, 0); /* half of the original is over */
    ir_emit(&body, IR_EQ_STR, 6, 4, 2);
    ir_emit(&body, IR_MOV_PAIR, 1, 0, 0); /* overlaps: r1 is r0, r2 the old r1 */
    ir_emit(&body, IR_ADD_I32, 6, 1, 2);
    ret(&body, 6);
    assert_becomes(fixture, &body, PASS_BIT(PASS_FOLD),
                   "b0:\n"
                   "    r4:r5 = mov_pair r0:r1\n"
                   "    r6 = eq_str r0:r1, r2:r3\n"
                   "    r7 = mov r1\n"
                   "    r1 = imm 0\n"
                   "    r6 = eq_str r4:r5, r2:r3\n"
                   "    r1:r2 = mov_pair r0:r1\n"
                   "    r6 = add_i32 r1, r2\n"
                   "    ret_reg r6\n");
}

/* A register with an address may be changed by any store. */
static void test_fold_named(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    ir_emit_number(&body, 0, 1);
    ir_emit(&body, IR_LEA_REG, 2, 0, 0);
    ir_emit_number(&body, 3, 7);
    ir_emit(&body, IR_ST_32, 3, 2, 0);
    ir_emit(&body, IR_MOV, 4, 0, 0);
    ir_emit(&body, IR_ST_32, 3, 2, 0);
    ir_emit(&body, IR_ADD_I32, 5, 0, 4);
    ret(&body, 5);
    const char *text = "b0:\n"
                       "    r0 = imm 1\n"
                       "    r2 = lea_reg &r0\n"
                       "    r3 = imm 7\n"
                       "    st_32 [r2], r3\n"
                       "    r4 = mov r0\n"
                       "    st_32 [r2], r3\n"
                       "    r5 = add_i32 r0, r4\n"
                       "    ret_reg r5\n";
    assert_becomes(fixture, &body, PASS_ALL, text);
}

/* ---- thread ---------------------------------------------------------------------------------- */

static void test_thread(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    IrBlockId blocks[6];
    for (u32 i = 0; i < COUNT_OF(blocks); i++) {
        blocks[i] = ir_block_new(&body);
    }
    ir_block_start(&body, blocks[0]);
    ir_emit_jump(&body, IR_JT, 0, 0, blocks[2]);
    ir_emit_jump(&body, IR_JLT_I32, 0, 1, blocks[1]); /* around a jump */
    ir_emit_jump(&body, IR_JMP, 0, 0, blocks[3]);
    ir_block_start(&body, blocks[1]);
    ir_emit_jump(&body, IR_JF, 0, 0, blocks[4]);
    ir_emit_jump(&body, IR_JMP, 0, 0, blocks[4]);
    ir_block_start(&body, blocks[2]);
    ir_emit_jump(&body, IR_JMP, 0, 0, blocks[3]);
    ir_block_start(&body, blocks[4]);
    ir_emit_jump(&body, IR_LOOP, 0, 0, blocks[0]);
    ir_block_start(&body, blocks[3]);
    ir_emit_jump(&body, IR_JMP, 0, 0, blocks[5]);
    ir_block_start(&body, blocks[5]);
    ret(&body, 1);
    assert_becomes(fixture, &body, PASS_BIT(PASS_THREAD),
                   "b0:\n"
                   "    jt r0, b5\n"
                   "    jle_i32 r1, r0, b5\n"
                   "b1:\n"
                   "    jf r0, b3\n" /* a branch does not go through a loop */
                   "    loop b0\n"   /* a jump does */
                   "b2:\n"
                   "    ret_reg r1\n"
                   "b3:\n"
                   "    loop b0\n"
                   "b4:\n"
                   "    ret_reg r1\n"
                   "b5:\n"
                   "    ret_reg r1\n");
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    jt r0, b3\n"
                   "    jle_i32 r1, r0, b3\n"
                   "b1:\n"
                   "    jf r0, b2\n"
                   "    loop b0\n"
                   "b2:\n"
                   "    loop b0\n"
                   "b3:\n"
                   "    ret_reg r1\n");
}

/* A loop whose head goes straight on: LOOP must not come to go forwards. */
static void test_thread_loop_forwards(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 0);
    IrBlockId head = ir_block_new(&body);
    IrBlockId out = ir_block_new(&body);
    IrBlockId rest = ir_block_new(&body);
    ir_emit_jump(&body, IR_JT, 0, 0, rest);
    ir_block_start(&body, head);
    ir_emit_jump(&body, IR_JMP, 0, 0, out);
    ir_block_start(&body, rest);
    ir_emit_jump(&body, IR_LOOP, 0, 0, head);
    ir_block_start(&body, out);
    ir_emit_wide(&body, IR_CHECK_IMM, 0, 1);
    ir_emit_wide(&body, IR_RET, 0, 0);
    const char *text = "b0:\n    jt r0, b2\n"
                       "b1:\n    jmp b3\n"
                       "b2:\n    loop b1\n"
                       "b3:\n    check_imm r0, 1\n    ret\n";
    assert_becomes(fixture, &body, PASS_BIT(PASS_THREAD), text);
}

/* Jumps in a circle end as one that goes to itself, or as they were. */
static void test_thread_circle(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 0);
    IrBlockId first = ir_block_new(&body);
    IrBlockId second = ir_block_new(&body);
    ir_emit_jump(&body, IR_JT, 0, 0, second);
    ir_block_start(&body, first);
    ir_emit_jump(&body, IR_JMP, 0, 0, second);
    ir_block_start(&body, second);
    ir_emit_jump(&body, IR_LOOP, 0, 0, first);
    run_passes(fixture, &body, PASS_ALL);
    StrBuf message = {.arena = &fixture->texts};
    assert_true(ir_verify_body(&body, &message));
    assert_int_equal(body.instrs.items[body.instrs.count - 1].op, IR_LOOP);
}

/* ---- dce ------------------------------------------------------------------------------------- */

static void test_dce_unreachable(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 1);
    IrBlockId head = ir_block_new(&body);
    IrBlockId dead = ir_block_new(&body);
    IrBlockId next = ir_block_new(&body);
    ir_block_start(&body, head);
    ir_emit_jump(&body, IR_JT, 0, 0, next); /* to the next word, once the dead ones are gone */
    ir_emit_jump(&body, IR_JMP, 0, 0, next);
    ir_emit_call(&body, 3, body.func);
    ir_block_start(&body, dead);
    ir_emit_jump(&body, IR_LOOP, 0, 0, dead);
    ir_block_start(&body, next);
    ret(&body, 0);
    ir_emit_wide(&body, IR_PANIC, 0, ir_string_index(&fixture->ir.strings,
                                                     ir_string_add(&fixture->ir, STR("no"))));
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE), "b0:\n    ret_reg r0\n");
}

static void test_dce_dead_writes(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 1, 1);
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    ir_emit_number(&body, 2, 1);        /* overwritten before it is read */
    ir_emit_number(&body, 2, 2);
    ir_emit(&body, IR_ADD_F64, 3, 0, 1); /* read by a dead one only */
    ir_emit(&body, IR_MUL_F64, 4, 3, 3);
    ir_emit(&body, IR_ADD_I32, 5, 0, 1); /* can panic */
    ir_emit(&body, IR_LD_64, 5, 0, 0);
    ir_emit_ext(&body, IR_ADDR, 5, 0, 1, 100);
    ir_emit_number(&body, 7, 3); /* overwritten by the return address */
    ir_emit_number(&body, 9, 3); /* overwritten by the callee */
    ir_emit(&body, IR_MOV, 8, 2, 0);
    ir_emit_call(&body, 8, callee);
    ir_emit(&body, IR_MOV, 6, 6, 0);
    ret(&body, 8);
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    r2 = imm 2\n"
                   "    r5 = add_i32 r0, r1\n"
                   "    r8 = mov r2\n"
                   "    r8 = call callee(r8), window r8\n"
                   "    ret_reg r8\n");
}

/* What writes two registers, or one with an address, is not redirected. */
static void test_dce_moves_not_merged(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    ir_emit(&body, IR_MOV_PAIR, 4, 0, 0);
    ir_emit(&body, IR_MOV, 2, 4, 0);
    ir_emit(&body, IR_LEA_REG, 7, 6, 0);
    ir_emit(&body, IR_XOR, 6, 2, 5);
    ir_emit(&body, IR_MOV, 3, 6, 0);
    ir_emit(&body, IR_LD_64, 2, 7, 0);
    ir_emit(&body, IR_XOR, 2, 2, 3);
    ret(&body, 2);
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    r4:r5 = mov_pair r0:r1\n"
                   "    r2 = mov r4\n"
                   "    r7 = lea_reg &r6\n"
                   "    r6 = xor r2, r5\n"
                   "    r3 = mov r6\n"
                   "    r2 = ld_64 [r7]\n"
                   "    r2 = xor r2, r3\n"
                   "    ret_reg r2\n");
}

static void test_dce_merged_moves(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 2, 1);
    IrBlockId next = ir_block_new(&body);
    ir_emit(&body, IR_ADD_I32, 7, 0, 1);
    ir_emit(&body, IR_MOV, 3, 7, 0);
    ir_emit(&body, IR_SUB_I32, 6, 0, 1);
    ir_emit(&body, IR_MOV, 4, 6, 0);
    ir_emit(&body, IR_MUL_I32, 3, 6, 3); /* r6 is still read */
    ir_emit_jump(&body, IR_JT, 0, 0, next);
    ir_emit(&body, IR_REM_I32, 5, 3, 4);
    ir_block_start(&body, next);
    ir_emit(&body, IR_MOV, 3, 5, 0); /* another way leads here */
    ret(&body, 3);
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    r3 = add_i32 r0, r1\n"
                   "    r6 = sub_i32 r0, r1\n"
                   "    r4 = mov r6\n"
                   "    r3 = mul_i32 r6, r3\n"
                   "    jt r0, b1\n"
                   "    r5 = rem_i32 r3, r4\n"
                   "b1:\n"
                   "    r3 = mov r5\n"
                   "    ret_reg r3\n");
}

/* Live around the loop, dead behind it. */
static void test_dce_loop(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 1);
    IrBlockId head = ir_block_new(&body);
    IrBlockId out = ir_block_new(&body);
    ir_emit_number(&body, 1, 0);
    ir_emit_number(&body, 2, 0);
    ir_emit_number(&body, 3, 0); /* only read by itself: it stays, this is no search for such */
    ir_block_start(&body, head);
    ir_emit_jump(&body, IR_JGE_IMM_I32, 1, 10, out);
    ir_emit(&body, IR_ADD_IMM_I32, 1, 1, 1);
    ir_emit(&body, IR_XOR, 2, 2, 1);
    ir_emit(&body, IR_XOR, 3, 3, 1);
    ir_emit(&body, IR_XOR, 4, 2, 1);
    ir_emit_jump(&body, IR_LOOP, 0, 0, head);
    ir_block_start(&body, out);
    ir_emit_number(&body, 1, 5);
    ret(&body, 2);
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    r1 = imm 0\n"
                   "    r2 = imm 0\n"
                   "    r3 = imm 0\n"
                   "b1:\n"
                   "    jge_imm_i32 r1, 10, b2\n"
                   "    r1 = add_imm_i32 r1, 1\n"
                   "    r2 = xor r2, r1\n"
                   "    r3 = xor r3, r1\n"
                   "    loop b1\n"
                   "b2:\n"
                   "    ret_reg r2\n");
}

static void test_dce_named(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 0, 1);
    ir_emit(&body, IR_LEA_REG, 5, 2, 0);
    ir_emit_number(&body, 2, 1); /* read through its address */
    ir_emit_number(&body, 3, 1); /* may be the second of a pair */
    ir_emit_number(&body, 4, 1);
    ir_emit(&body, IR_LD_PAIR, 0, 5, 0);
    ret(&body, 0);
    assert_becomes(fixture, &body, PASS_BIT(PASS_DCE),
                   "b0:\n"
                   "    r5 = lea_reg &r2\n"
                   "    r2 = imm 1\n"
                   "    r3 = imm 1\n"
                   "    r0:r1 = ld_pair [r5]\n"
                   "    ret_reg r0\n");
}

/* So many registers and blocks that liveness works within blocks only: still right, and quick. */
static void test_dce_huge(void **state)
{
    enum { BLOCKS = 40000, REGS = 20000 };
    IrFixture *fixture = *state;
    IrBody body;
    begin_new(fixture, &body, 1, 1);
    for (u32 i = 0; i < BLOCKS; i++) {
        IrBlockId next = ir_block_new(&body);
        u32 reg = 1 + i % REGS;
        ir_emit_number(&body, reg, i);
        ir_emit_number(&body, reg, i + 1);
        ir_emit_jump(&body, IR_JF, 0, 0, next);
        ir_emit(&body, IR_XOR, 0, 0, reg);
        ir_block_start(&body, next);
    }
    ret(&body, 0);
    u32 before = body.instrs.count;
    run_passes(fixture, &body, PASS_ALL);
    assert_int_equal(body.instrs.count, before - BLOCKS);
}

/* ---- all passes on random programs ----------------------------------------------------------- */

typedef struct Random {
    u64 state;
    IrBody *body;
    u32 regs;
    IrFuncId callee;
} Random;

static u32 pick(Random *random, u32 bound) { return random_below(&random->state, bound); }
static u32 pick_reg(Random *random) { return pick(random, random->regs); }

static i32 pick_number(Random *random)
{
    static const i32 numbers[] = {0,   1,  2,  3,    7,    8,     31,    100,
                                  127, -1, -2, -100, -128, 30000, -30000};
    return numbers[pick(random, COUNT_OF(numbers))];
}

/* Bits of an op's result that are specified. */
static u32 result_bits(IrOp op)
{
    const char *name = ir_op_name(op);
    const char *suffix = strrchr(name, '_');
    if (strncmp(name, "f32_from", 8) == 0) {
        return 32;
    }
    if (suffix == NULL || strstr(name, "ext_") != NULL || strncmp(name, "f64_from", 8) == 0) {
        return 64;
    }
    bool is_bool = strncmp(name, "eq_", 3) == 0 || strncmp(name, "ne_", 3) == 0 ||
                   strncmp(name, "lt_", 3) == 0 || strncmp(name, "le_", 3) == 0 ||
                   strcmp(name, "not_bool") == 0;
    return is_bool || strchr(suffix, '8') != NULL ? 8 : strstr(suffix, "16") != NULL ? 16
           : strstr(suffix, "32") != NULL ? 32 : 64;
}

/* The upper bytes of a narrow result are not specified: a program extends it before it looks at
 * them. */
static void emit_extension(Random *random, IrOp op)
{
    u32 bits = result_bits(op);
    u32 reg = random->body->instrs.items[random->body->instrs.count - 1].a;
    bool is_signed = pick(random, 2) == 0;
    IrOp extend = bits == 8    ? (is_signed ? IR_SEXT_8 : IR_ZEXT_8)
                  : bits == 16 ? (is_signed ? IR_SEXT_16 : IR_ZEXT_16)
                               : (is_signed ? IR_SEXT_32 : IR_ZEXT_32);
    if (bits < 64) {
        ir_emit(random->body, extend, reg, reg, 0);
    }
}

/* Any op that reads and writes registers only. */
static void emit_value(Random *random)
{
    for (;;) {
        IrOp op = (IrOp)pick(random, IR_OP_COUNT);
        IrFormat format = ir_op_format(op);
        i32 number = pick_number(random);
        if (ir_op_can_panic(op) && pick(random, 8) != 0) {
            continue; /* most programs should come to their end */
        }
        if (format == IR_F_DR || format == IR_F_DRR) {
            ir_emit(random->body, op, pick_reg(random), pick_reg(random),
                    format == IR_F_DRR ? pick_reg(random) : 0);
            emit_extension(random, op);
            return;
        }
        if (format == IR_F_DRI && op != IR_ADDR_IMM && ir_imm_fits(op, number)) {
            ir_emit(random->body, op, pick_reg(random), pick_reg(random), (u32)number);
            emit_extension(random, op);
            return;
        }
        if (op == IR_IMM) {
            ir_emit_number(random->body, pick_reg(random), (u64)(i64)number);
            return;
        }
        if (op == IR_CONST) {
            static const f64 floats[] = {1.5, -0.1, 1e300, 0.0, 255.9, -3e9};
            u64 bits;
            memcpy(&bits, &floats[pick(random, COUNT_OF(floats))], 8);
            ir_emit_number(random->body, pick_reg(random), bits);
            return;
        }
        if (op == IR_MOV_PAIR) {
            ir_emit(random->body, op, pick(random, random->regs - 1),
                    pick(random, random->regs - 1), 0);
            return;
        }
    }
}

/* A table that leads to the next word, or to the target. */
static void emit_switch(Random *random, IrBlockId target)
{
    IrBlockId next = ir_block_new(random->body);
    u32 count = 1 + pick(random, 4);
    ir_emit_wide(random->body, IR_SWITCH, pick_reg(random), count);
    for (u32 i = 0; i < count; i++) {
        ir_emit_jump(random->body, IR_ARM, 0, 0, pick(random, 3) == 0 ? next : target);
    }
    ir_block_start(random->body, next);
}

/* A branch forwards, over some instructions; sometimes to one of the blocks of the callers. */
static void emit_branch(Random *random, IrBlockId target)
{
    for (;;) {
        IrOp op = (IrOp)pick(random, IR_OP_COUNT);
        IrFormat format = ir_op_format(op);
        i32 number = pick_number(random);
        if (op == IR_LOOP || (op == IR_JMP && pick(random, 4) != 0)) {
            continue;
        }
        if (op == IR_ARM) {
            emit_switch(random, target);
        } else if (format == IR_F_J) {
            ir_emit_jump(random->body, op, 0, 0, target);
        } else if (format == IR_F_RJ) {
            ir_emit_jump(random->body, op, pick_reg(random), 0, target);
        } else if (format == IR_F_RRJ) {
            ir_emit_jump(random->body, op, pick_reg(random), pick_reg(random), target);
        } else if (format == IR_F_RIJ && ir_imm_fits(op, number)) {
            ir_emit_jump(random->body, op, pick_reg(random), (u32)number, target);
        } else {
            continue;
        }
        return;
    }
}

/* Writes or reads a register through its address. */
static void emit_access(Random *random)
{
    u32 reg = pick(random, 2); /* only these have addresses, so that the others are tracked */
    u32 address = random->regs + 4; /* of no other use: an address differs from run to run */
    ir_emit(random->body, IR_LEA_REG, address, reg, 0);
    if (pick(random, 2) == 0) {
        ir_emit(random->body, IR_ST_32, pick_reg(random), address, 0);
    } else {
        ir_emit(random->body, IR_LD_64, 2 + pick(random, random->regs - 2), address, 0);
    }
}

static void emit_call(Random *random)
{
    u32 window = random->regs + 6 + pick(random, 2);
    ir_emit(random->body, IR_MOV, window, pick_reg(random), 0);
    ir_emit_call(random->body, window, random->callee);
    ir_emit(random->body, IR_MOV, pick_reg(random), window, 0);
    ir_emit_number(random->body, window, 0);
}

static void emit_print(Random *random)
{
    Ir *ir = random->body->ir;
    IrKind kinds[] = {IR_KIND_I8, IR_KIND_U16, IR_KIND_I32, IR_KIND_U64};
    IrFormatSpec spec = {.layout = ir_layout_scalar(ir, kinds[pick(random, 4)]), .fill = ' '};
    u32 format = ir_format_index(&ir->formats, ir_format_push(&ir->formats, spec));
    ir_emit(random->body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
    ir_emit_wide(random->body, IR_FMT, pick_reg(random), format);
    ir_emit_wide(random->body, IR_FMT_STR, 0,
                 ir_string_index(&ir->strings, ir_string_add(ir, STR(" "))));
    ir_emit(random->body, IR_FMT_END, 0, 0, 0);
}

static void emit_statements(Random *random, u32 depth);

/* A loop of a few rounds, counted in a register of its own. */
static void emit_loop(Random *random, u32 depth)
{
    IrBlockId head = ir_block_new(random->body);
    IrBlockId out = ir_block_new(random->body);
    u32 counter = random->regs + depth;
    ir_emit_number(random->body, counter, 0);
    ir_block_start(random->body, head);
    ir_emit_jump(random->body, IR_JGE_IMM_U32, counter, 1 + pick(random, 3), out);
    ir_emit(random->body, IR_ADD_IMM_U32, counter, counter, 1);
    emit_statements(random, depth + 1);
    ir_emit_jump(random->body, IR_LOOP, 0, 0, head);
    ir_block_start(random->body, out);
}

static void emit_if(Random *random, u32 depth)
{
    IrBlockId otherwise = ir_block_new(random->body);
    IrBlockId out = ir_block_new(random->body);
    emit_branch(random, otherwise);
    emit_statements(random, depth + 1);
    ir_emit_jump(random->body, IR_JMP, 0, 0, out);
    ir_block_start(random->body, otherwise);
    if (pick(random, 2) == 0) {
        emit_statements(random, depth + 1);
    }
    ir_block_start(random->body, out);
}

static void emit_statements(Random *random, u32 depth)
{
    for (u32 count = pick(random, 8); count > 0; count--) {
        u32 kind = pick(random, 20);
        if (kind == 0 && depth < 3) {
            emit_loop(random, depth);
        } else if (kind < 3 && depth < 3) {
            emit_if(random, depth);
        } else if (kind == 3) {
            emit_access(random);
        } else if (kind == 4) {
            emit_call(random);
        } else if (kind == 5) {
            emit_print(random);
        } else {
            emit_value(random);
        }
    }
}

/* Registers at the start and the end; windows and counters lie behind them. */
static void emit_program(Random *random, IrBody *body)
{
    random->body = body;
    random->regs = 4 + pick(random, 4);
    for (u32 reg = 0; reg < random->regs + 8; reg++) {
        ir_emit_number(body, reg, (u64)(i64)pick_number(random));
    }
    for (u32 i = 0; i < 4; i++) {
        emit_statements(random, 0);
    }
    emit_print(random);
    ir_emit_wide(body, IR_RET_REG, pick_reg(random), 0);
}

static bool collect(void *context, IrStream stream, Str bytes)
{
    UNUSED(stream);
    strbuf_push_str(context, bytes);
    return true;
}

/* What a run shows: output, how it ended, where, and the low bytes of the result. */
static const char *run_text(IrFixture *fixture, IrFuncId func)
{
    StrBuf out = {.arena = &fixture->texts};
    Arena frames;
    Eval eval;
    u64 result = 0;
    EvalHost host = {.write = collect, .context = &out};
    EvalOptions options = {.frame_bytes = 1 << 20, .max_steps = 100000};
    arena_init(&frames, &fixture->test.host, &(ArenaOptions){.name = "frames"});
    eval_init(&eval, &fixture->ir, &frames, &host, &options);
    EvalResult end = eval_run(&eval, func, ir_layout_scalar(&fixture->ir, IR_KIND_U8), &result);
    strbuf_printf(&out, "| status %d pos %u " STR_FMT " result %u", end.status, end.pos,
                  STR_ARG(end.message), (u8)result);
    arena_free(&frames);
    return text_of(&out);
}

static IrFuncId link_random(IrFixture *fixture, u64 seed, u32 passes, IrFuncId callee,
                            const char **dump)
{
    Random random = {.state = seed * 77 + 1, .callee = callee};
    IrBody body;
    begin(fixture, &body, declare(fixture, "random", 0, 1));
    emit_program(&random, &body);
    for (u32 i = 0; i < body.spans.count; i++) {
        body.spans.items[i] = i + 1; /* so that a panic says which instruction it was */
    }
    *dump = body_text(fixture, &body);
    run_passes(fixture, &body, passes);
    ir_link(&body);
    return body.func;
}

static IrFuncId link_callee(IrFixture *fixture)
{
    IrBody body;
    begin(fixture, &body, declare(fixture, "callee", 1, 1));
    ir_emit_number(&body, 1, 3);
    ir_emit(&body, IR_XOR, 0, 0, 1);
    for (u32 i = 1; i < 6; i++) {
        ir_emit_number(&body, i, 1000 + i); /* overwrites what lies behind the window */
    }
    ret(&body, 0);
    ir_link(&body);
    return body.func;
}

static void check_random(IrFixture *fixture, u64 seed, u32 passes)
{
    const char *before;
    const char *after;
    IrFuncId callee = link_callee(fixture);
    IrFuncId plain = link_random(fixture, seed, PASS_NONE, callee, &before);
    IrFuncId passed = link_random(fixture, seed, passes, callee, &before);
    assert_unit_verifies(fixture);
    const char *expected = run_text(fixture, plain);
    const char *actual = run_text(fixture, passed);
    StrBuf dump = {.arena = &fixture->texts};
    ir_print_func(&fixture->ir, passed, &dump);
    after = text_of(&dump);
    if (strcmp(expected, actual) != 0) {
        fprintf(stderr, "seed %llu, passes %x\nbefore:\n%s\nafter:\n%s\nexpected: %s\nactual: %s\n",
                (unsigned long long)seed, passes, before, after, expected, actual);
        fail();
    }
    arena_reset(&fixture->arena);
    arena_reset(&fixture->bodies);
    arena_reset(&fixture->texts);
    ir_reset(&fixture->ir);
}

static void test_random_programs(void **state)
{
    for (u64 seed = 1; seed <= 3000; seed++) {
        check_random(*state, seed, PASS_ALL);
        check_random(*state, seed, PASS_BIT(seed % PASS_COUNT));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_names),
        TEST(test_none_changes_nothing),
        TEST(test_verify_is_a_bug),
        TEST(test_fold_arithmetic),
        TEST(test_fold_imm_forms),
        TEST(test_fold_checks),
        TEST(test_fold_jumps),
        TEST(test_fold_copies),
        TEST(test_fold_pairs),
        TEST(test_fold_named),
        TEST(test_thread),
        TEST(test_thread_loop_forwards),
        TEST(test_thread_circle),
        TEST(test_dce_unreachable),
        TEST(test_dce_dead_writes),
        TEST(test_dce_merged_moves),
        TEST(test_dce_moves_not_merged),
        TEST(test_dce_loop),
        TEST(test_dce_named),
        TEST(test_dce_huge),
        TEST(test_random_programs),
    };
    return cmocka_run_group_tests_name("pass", tests, NULL, NULL);
}
