/* ir_test.c: tables about ops, the pools, building, printing and linking; and base/arith.h, on
 * which folding and evaluating rest. */
#include "ir_test.h"

#include <math.h>

#include "base/arith.h"

__extension__ typedef __int128 i128;

/* ---- tables ---------------------------------------------------------------------------------- */

static void test_op_names(void **state)
{
    UNUSED(state);
    static const char *const names[] = {
#define OP(name, format) #name,
#include "ir/op.def"
    };
    for (u32 i = 0; i < IR_OP_COUNT; i++) {
        const char *name = ir_op_name((IrOp)i);
        assert_int_equal(strlen(name), strlen(names[i]));
        for (size_t at = 0; name[at] != 0; at++) {
            char upper = name[at] >= 'a' && name[at] <= 'z' ? (char)(name[at] - 32) : name[at];
            assert_int_equal(upper, names[i][at]);
        }
    }
    assert_string_equal(ir_op_name(IR_FROM_F64_U16), "from_f64_u16");
    assert_string_equal(ir_op_name(IR_EXT), "ext");
}

static void test_op_properties(void **state)
{
    UNUSED(state);
    assert_true(ir_op_has_ext(IR_ADDR) && ir_op_has_ext(IR_COPY) && ir_op_has_ext(IR_REPEAT) &&
                ir_op_has_ext(IR_EQ_MEM) && ir_op_has_ext(IR_CMP_MEM));
    assert_false(ir_op_has_ext(IR_CALL) || ir_op_has_ext(IR_ADDR_IMM) || ir_op_has_ext(IR_EXT));
    assert_true(ir_op_is_jump(IR_JMP) && ir_op_is_jump(IR_JT) && ir_op_is_jump(IR_JGE_IMM_U64) &&
                ir_op_is_jump(IR_JNLE_F64) && !ir_op_is_jump(IR_CALL) && !ir_op_is_jump(IR_RET));
    assert_true(ir_op_ends_block(IR_JMP) && ir_op_ends_block(IR_LOOP) && ir_op_ends_block(IR_RET) &&
                ir_op_ends_block(IR_RET_PAIR) && ir_op_ends_block(IR_PANIC) &&
                ir_op_ends_block(IR_HALT));
    assert_false(ir_op_ends_block(IR_CALL) || ir_op_ends_block(IR_JT) ||
                 ir_op_ends_block(IR_LEA_REG));
    assert_true(ir_op_is_pure(IR_MOV) && ir_op_is_pure(IR_ADD_F64) && ir_op_is_pure(IR_LD_PAIR) &&
                ir_op_is_pure(IR_LDX_8) && ir_op_is_pure(IR_EQ_MEM) && ir_op_is_pure(IR_ADDR) &&
                ir_op_is_pure(IR_FROM_F64_U8) && ir_op_is_pure(IR_LEA_DATA) &&
                ir_op_is_pure(IR_NOT));
    assert_false(ir_op_is_pure(IR_ADD_I8) || ir_op_is_pure(IR_SHR_U64) || ir_op_is_pure(IR_ST_8) ||
                 ir_op_is_pure(IR_STX_64) || ir_op_is_pure(IR_CALL) || ir_op_is_pure(IR_CHECK) ||
                 ir_op_is_pure(IR_ZERO) || ir_op_is_pure(IR_COPY) || ir_op_is_pure(IR_FMT) ||
                 ir_op_is_pure(IR_EXT) || ir_op_is_pure(IR_JMP));
}

/* An op that can panic is none that can be left out, and each inverted jump inverts back. */
static void test_inverted_jumps(void **state)
{
    UNUSED(state);
    u32 jumps = 0;
    for (u32 op = 0; op < IR_OP_COUNT; op++) {
        assert_false(ir_op_is_pure((IrOp)op) && ir_op_can_panic((IrOp)op));
        if (!ir_op_is_jump((IrOp)op) || op == IR_JMP || op == IR_LOOP || op == IR_ARM) {
            continue;
        }
        IrInstr word = {.op = (u16)op, .a = 3, .b = 5};
        IrInstr inverse = ir_jump_inverted(word);
        IrInstr back = ir_jump_inverted(inverse);
        assert_int_not_equal(inverse.op, op);
        assert_int_equal(ir_op_format((IrOp)inverse.op), ir_op_format((IrOp)op));
        assert_memory_equal(&back, &word, sizeof word);
        jumps++;
    }
    assert_int_equal(jumps, 2 + 8 + 16 + 12 + 8 + 32);
}

static void assert_inverse(IrOp op, const char *name, bool swapped)
{
    IrInstr inverse = ir_jump_inverted((IrInstr){.op = (u16)op, .a = 3, .b = 5});
    assert_string_equal(ir_op_name((IrOp)inverse.op), name);
    assert_int_equal(inverse.a, swapped ? 5 : 3);
    assert_int_equal(inverse.b, swapped ? 3 : 5);
}

static void test_inverse_of_each_family(void **state)
{
    UNUSED(state);
    assert_inverse(IR_JT, "jf", false);
    assert_inverse(IR_JEQ_16, "jne_16", false);
    assert_inverse(IR_JLT_I32, "jle_i32", true);
    assert_inverse(IR_JLE_U8, "jlt_u8", true);
    assert_inverse(IR_JEQ_F32, "jne_f32", false);
    assert_inverse(IR_JLT_F64, "jnlt_f64", false);
    assert_inverse(IR_JLE_F32, "jnle_f32", false);
    assert_inverse(IR_JEQ_IMM_64, "jne_imm_64", false);
    assert_inverse(IR_JLT_IMM_U64, "jge_imm_u64", false);
    assert_inverse(IR_JLE_IMM_I8, "jgt_imm_i8", false);
}

static void test_imm_fits(void **state)
{
    UNUSED(state);
    assert_true(ir_imm_fits(IR_ADD_IMM_I8, -128) && !ir_imm_fits(IR_ADD_IMM_I8, 128));
    assert_true(ir_imm_fits(IR_SUB_IMM_U8, 255) && !ir_imm_fits(IR_SUB_IMM_U8, -1));
    assert_true(ir_imm_fits(IR_JLT_IMM_U64, 32767) && !ir_imm_fits(IR_JLT_IMM_U64, 32768));
    assert_true(ir_imm_fits(IR_JGE_IMM_I64, -32768) && !ir_imm_fits(IR_JGE_IMM_U16, -1));
    assert_true(ir_imm_fits(IR_JEQ_IMM_8, -32768) && !ir_imm_fits(IR_JNE_IMM_8, 32768));
    assert_true(ir_imm_fits(IR_ADDR_IMM, -32768));
}

/* The text of docs/ir.md, or NULL where the test does not run in the project's folder. */
static char *read_reference(void)
{
    FILE *file = fopen("docs/ir.md", "rb");
    if (file == NULL) {
        return NULL;
    }
    char *text = calloc(1, 1 << 20);
    size_t len = fread(text, 1, (1 << 20) - 1, file);
    assert_true(len > 1000);
    fclose(file);
    return text;
}

/* Whether the text has the name as a whole word. */
static bool has_name(const char *text, const char *name, size_t len)
{
    for (const char *at = text; (at = strstr(at, name)) != NULL; at++) {
        char before = at == text ? ' ' : at[-1];
        if (strchr("` ", before) != NULL && strchr("` ", at[len]) != NULL) {
            return true;
        }
    }
    return false;
}

static void assert_documented(const char *text, const char *op)
{
    static const char *const suffixes[] = {"_I8", "_I16", "_I32", "_I64", "_U8", "_U16", "_U32",
                                           "_U64", "_F32", "_F64", "_8", "_16", "_32", "_64"};
    char family[40];
    snprintf(family, sizeof family, "%s", op);
    if (has_name(text, family, strlen(family))) {
        return;
    }
    for (size_t i = 0; i < COUNT_OF(suffixes); i++) {
        size_t len = strlen(family);
        size_t cut = strlen(suffixes[i]);
        if (len > cut && strcmp(family + len - cut, suffixes[i]) == 0) {
            family[len - cut] = 0;
            break;
        }
    }
    if (!has_name(text, family, strlen(family))) {
        fail_msg("docs/ir.md does not have the op %s", op);
    }
}

/* The reference names each op and each rule, with the meaning that the verifier gives it. */
static void test_reference_is_complete(void **state)
{
    UNUSED(state);
    char *text = read_reference();
    if (text == NULL) {
        skip();
    }
#define OP(name, format) assert_documented(text, #name);
#include "ir/op.def"
#define RULE(name, meaning)                                     \
    if (strstr(text, "| `" #name "` | " meaning " |") == NULL) { \
        fail_msg("docs/ir.md does not have the rule %s", #name); \
    }
#include "ir/rule.def"
    free(text);
}

/* ---- pools ----------------------------------------------------------------------------------- */

static void test_strings_and_consts(void **state)
{
    IrFixture *fixture = *state;
    Ir *ir = &fixture->ir;
    IrStrId empty = ir_string_add(ir, STR(""));
    IrStrId one = ir_string_add(ir, STR("one"));
    IrStrId two = ir_string_add(ir, STR("two"));
    assert_int_equal(ir_string_add(ir, STR("one")).raw, one.raw);
    assert_int_equal(ir_string_add(ir, STR("")).raw, empty.raw);
    assert_int_not_equal(one.raw, two.raw);
    assert_int_equal(ir_string_text(ir, empty).len, 0);
    assert_true(str_equal(ir_string_text(ir, two), STR("two")));
    u32 first = ir_const_add(ir, 0x123456789abcdef0);
    u32 second = ir_const_add(ir, UINT64_MAX);
    assert_int_equal(first, 1);
    assert_int_equal(second, 2);
    assert_int_equal(ir_const_add(ir, 0x123456789abcdef0), first);
}

static void test_data_is_aligned_and_zero(void **state)
{
    IrFixture *fixture = *state;
    Ir *ir = &fixture->ir;
    IrLayoutId byte = ir_layout_scalar(ir, IR_KIND_U8);
    IrLayoutId unit = ir_layout_scalar(ir, IR_KIND_UNIT);
    assert_int_equal(ir_layout_scalar(ir, IR_KIND_U8).raw, byte.raw);
    IrDataId datas[4];
    for (u32 i = 0; i < 4; i++) {
        datas[i] = ir_data_add(ir, i % 2 == 0 ? byte : unit, (IrStrId){0});
        u32 start = ir_data_at(&ir->datas, datas[i])->start;
        assert_int_equal(start % 8, 0);
        assert_true(i == 0 || start > ir_data_at(&ir->datas, datas[i - 1])->start);
        assert_int_equal(ir_data_bytes(ir, datas[i])[0], 0);
        ir_data_bytes(ir, datas[i])[0] = 0xff;
    }
    assert_unit_verifies(fixture);
}

static void test_reset(void **state)
{
    IrFixture *fixture = *state;
    for (u32 unit = 0; unit < 3; unit++) {
        IrFuncId func = declare(fixture, "f", 0, 0);
        ir_layout_scalar(&fixture->ir, IR_KIND_BOOL);
        IrBody body;
        begin(fixture, &body, func);
        ir_emit_wide(&body, IR_RET, 0, 0);
        ir_link(&body);
        assert_unit_verifies(fixture);
        assert_int_equal(fixture->ir.layouts.count, 2);
        assert_int_equal(ir_func_at(&fixture->ir.funcs, func)->first_instr, 1);
        arena_reset(&fixture->arena);
        ir_reset(&fixture->ir);
        assert_int_equal(fixture->ir.funcs.count, 1);
        assert_int_equal(fixture->ir.scalars[IR_KIND_BOOL].raw, 0);
    }
}

/* ---- what instructions read and write -------------------------------------------------------- */

/* "reads > writes" as ranges, for one instruction. */
static const char *access_text(IrFixture *fixture, IrInstr word)
{
    IrAccess access;
    StrBuf out = {.arena = &fixture->texts};
    ir_instr_access(&fixture->ir, word, &access);
    for (u32 i = 0; i < IR_READS_MAX; i++) {
        if (access.reads[i].count > 0) {
            strbuf_printf(&out, "%u+%u ", access.reads[i].first, access.reads[i].count);
        }
    }
    strbuf_push_cstr(&out, ">");
    if (access.write.count > 0) {
        strbuf_printf(&out, " %u+%u", access.write.first, access.write.count);
    }
    return text_of(&out);
}

static void assert_access(IrFixture *fixture, u32 op, u32 a, u32 b, u32 c, const char *expected)
{
    IrInstr word = {.op = (u16)op, .a = (u16)a, .b = (u16)b, .c = (u16)c};
    assert_text(access_text(fixture, word), expected);
}

static void test_access(void **state)
{
    IrFixture *fixture = *state;
    declare(fixture, "callee", 3, 2);
    assert_access(fixture, IR_MOV, 1, 2, 0, "2+1 > 1+1");
    assert_access(fixture, IR_MOV_PAIR, 1, 4, 0, "4+2 > 1+2");
    assert_access(fixture, IR_IMM, 1, 4, 0, "> 1+1");
    assert_access(fixture, IR_STR, 1, 1, 0, "> 1+2");
    assert_access(fixture, IR_SUB_I32, 1, 2, 3, "2+1 3+1 > 1+1");
    assert_access(fixture, IR_ADD_IMM_U8, 1, 2, 3, "2+1 > 1+1");
    assert_access(fixture, IR_EQ_STR, 1, 2, 4, "2+2 4+2 > 1+1");
    assert_access(fixture, IR_EQ_MEM, 1, 2, 4, "2+1 4+1 > 1+1");
    assert_access(fixture, IR_JT, 1, 0, 0, "1+1 >");
    assert_access(fixture, IR_JLT_U8, 1, 2, 9, "1+1 2+1 >");
    assert_access(fixture, IR_JLT_IMM_U8, 1, 2, 9, "1+1 >");
    assert_access(fixture, IR_LOOP, 0, 2, 9, ">");
    assert_access(fixture, IR_CALL, 5, 1, 0, "5+3 > 4+65532");
    assert_access(fixture, IR_CALL, 5, 2, 0, "> 4+65532"); /* no such function */
    assert_access(fixture, IR_RET, 1, 0, 0, ">");
    assert_access(fixture, IR_RET_REG, 1, 0, 0, "1+1 >");
    assert_access(fixture, IR_RET_PAIR, 1, 0, 0, "1+2 >");
    assert_access(fixture, IR_LEA_REG, 1, 7, 0, "> 1+1");
    assert_access(fixture, IR_LEA_MEM, 1, 7, 0, "> 1+1");
    assert_access(fixture, IR_LEA_DATA, 1, 7, 0, "> 1+1");
    assert_access(fixture, IR_LD_8, 1, 2, 3, "2+1 > 1+1");
    assert_access(fixture, IR_LD_PAIR, 1, 3, 3, "3+1 > 1+2");
    assert_access(fixture, IR_ST_8, 1, 2, 3, "1+1 2+1 >");
    assert_access(fixture, IR_ST_PAIR, 1, 3, 3, "1+2 3+1 >");
    assert_access(fixture, IR_LDX_64, 1, 2, 3, "2+1 3+1 > 1+1");
    assert_access(fixture, IR_STX_64, 1, 2, 3, "1+1 2+1 3+1 >");
    assert_access(fixture, IR_ADDR, 1, 2, 3, "2+1 3+1 > 1+1");
    assert_access(fixture, IR_COPY, 1, 2, 0, "1+1 2+1 >");
    assert_access(fixture, IR_ZERO, 1, 2, 0, "1+1 >");
    assert_access(fixture, IR_REPEAT, 1, 2, 0, "1+1 >");
    assert_access(fixture, IR_CHECK, 1, 2, 0, "1+1 2+1 >");
    assert_access(fixture, IR_CHECK_RANGE, 1, 2, 3, "1+1 2+1 3+1 >");
    assert_access(fixture, IR_CHECK_TEXT, 1, 2, 3, "1+1 2+1 3+2 >");
    assert_access(fixture, IR_FMT_BEGIN, 1, 0, 0, ">");
    assert_access(fixture, IR_FMT_STR, 0, 1, 0, ">");
    assert_access(fixture, IR_PANIC, 0, 1, 0, ">");
    assert_access(fixture, IR_EXT, 1, 2, 3, ">");
}

static void test_access_of_formats(void **state)
{
    IrFixture *fixture = *state;
    IrFormatSpec spec = {
        .layout = ir_layout_scalar(&fixture->ir, IR_KIND_STR),
        .fill = ' ',
        .width_count = IR_COUNT_REG,
        .width = 9,
        .precision_count = IR_COUNT_REG,
        .precision = 11,
    };
    ir_format_push(&fixture->ir.formats, spec);
    assert_access(fixture, IR_FMT, 4, 1, 0, "4+2 9+1 11+1 >");
    assert_int_equal(ir_instr_reg_limit(&fixture->ir, (IrInstr){.op = IR_FMT, .a = 4, .bc = 1}),
                     12);
    ir_format_at(&fixture->ir.formats, ir_format_id(&fixture->ir.formats, 1))->precision =
        UINT32_MAX;
    assert_int_equal(ir_instr_reg_limit(&fixture->ir, (IrInstr){.op = IR_FMT, .a = 4, .bc = 1}),
                     UINT32_MAX);
    assert_access(fixture, IR_FMT, 4, 2, 0, ">"); /* no such format */
}

/* ---- building and printing ------------------------------------------------------------------- */

static IrFuncId build_fib(IrFixture *fixture, IrBody *body)
{
    IrFuncId fib = declare(fixture, "fib", 1, 1);
    begin(fixture, body, fib);
    IrBlockId recurse = ir_block_new(body);
    ir_emit_jump(body, IR_JGE_IMM_I32, 0, 2, recurse);
    ir_emit_wide(body, IR_RET_REG, 0, 0);
    ir_block_start(body, recurse);
    ir_emit(body, IR_SUB_IMM_I32, 2, 0, 1);
    ir_emit_call(body, 2, fib);
    ir_emit(body, IR_MOV, 1, 2, 0);
    ir_emit(body, IR_SUB_IMM_I32, 3, 0, 2);
    ir_emit_call(body, 3, fib);
    ir_emit(body, IR_ADD_I32, 1, 1, 3);
    ir_emit_wide(body, IR_RET_REG, 1, 0);
    return fib;
}

static const char *const FIB_TEXT =
    "fn fib(r0) -> r0    // 4 registers, 0 bytes of memory\n"
    "b0:\n"
    "    jge_imm_i32 r0, 2, b1\n"
    "    ret_reg r0\n"
    "b1:\n"
    "    r2 = sub_imm_i32 r0, 1\n"
    "    r2 = call fib(r2), window r2\n"
    "    r1 = mov r2\n"
    "    r3 = sub_imm_i32 r0, 2\n"
    "    r3 = call fib(r3), window r3\n"
    "    r1 = add_i32 r1, r3\n"
    "    ret_reg r1\n";

static void test_fib(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    build_fib(fixture, &body);
    assert_text(body_text(fixture, &body), FIB_TEXT);
    assert_body_verifies(fixture, &body);
    ir_link(&body);
    assert_text(unit_text(fixture), FIB_TEXT);
    assert_unit_verifies(fixture);
}

/* An instruction of each shape. */
static void emit_zoo(IrFixture *fixture, IrBody *body, IrFuncId callee)
{
    Ir *ir = &fixture->ir;
    IrLayoutId i32_id = ir_layout_scalar(ir, IR_KIND_I32);
    IrLayoutId array = ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ARRAY, .size = 12, .align = 4,
                                                    .elem = i32_id, .count = 3});
    IrDataId data = ir_data_add(ir, array, ir_string_add(ir, STR("TABLE")));
    memcpy(ir_data_bytes(ir, data), &(i32[]){1, -2, 3}, 12);
    IrBlockId head = ir_block_new(body);
    IrBlockId out = ir_block_new(body);
    ir_emit_wide(body, IR_STR, 2,
                 ir_string_index(&ir->strings, ir_string_add(ir, STR("a\"b\\\n\x01é"))));
    ir_emit(body, IR_MOV_PAIR, 4, 2, 0);
    ir_emit_number(body, 6, (u64)-7);
    ir_emit_number(body, 7, 0x3ff8000000000000);
    ir_emit(body, IR_CMP_STR, 8, 2, 4);
    ir_block_start(body, head);
    ir_emit_jump(body, IR_JF, 8, 0, out);
    ir_emit_jump(body, IR_JLT_U8, 6, 7, head);
    ir_emit(body, IR_LEA_REG, 9, 6, 0);
    ir_emit_wide(body, IR_LEA_MEM, 10, 8);
    ir_emit_wide(body, IR_LEA_DATA, 11, ir_data_index(&ir->datas, data));
    ir_emit(body, IR_LD_32, 12, 11, 4);
    ir_emit(body, IR_LD_PAIR, 13, 10, 0);
    ir_emit(body, IR_ST_8, 12, 10, 3);
    ir_emit(body, IR_ST_PAIR, 13, 10, 16);
    ir_emit(body, IR_LDX_16, 15, 11, 6);
    ir_emit(body, IR_STX_64, 15, 11, 6);
    ir_emit_ext(body, IR_ADDR, 9, 10, 6, 100000);
    ir_emit(body, IR_ADDR_IMM, 9, 9, (u32)-4);
    ir_emit_ext(body, IR_COPY, 9, 10, 0, 24);
    ir_emit_wide(body, IR_ZERO, 9, 24);
    ir_emit_wide_ext(body, IR_REPEAT, 9, 4, 6);
    ir_emit(body, IR_CHECK, 6, 7, 0);
    ir_emit_wide(body, IR_CHECK_IMM, 6, 3);
    ir_emit_wide(body, IR_STEP_CHECK, 6, 0);
    ir_emit_ext(body, IR_EQ_MEM, 8, 9, 10, ir_layout_index(&ir->layouts, array));
    ir_emit_call(body, 16, callee);
    ir_emit_jump(body, IR_LOOP, 0, 0, head);
    ir_block_start(body, out);
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_PANIC, 0, 0);
    ir_emit_wide(body, IR_FMT_STR, 0,
                 ir_string_index(&ir->strings, ir_string_add(ir, STR("x = "))));
    IrFormatId format = ir_format_push(&ir->formats, (IrFormatSpec){.layout = array, .fill = ' ',
                                                                    .trait = IR_TRAIT_DEBUG});
    ir_emit_wide(body, IR_FMT, 9, ir_format_index(&ir->formats, format));
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    body->mem_size = 30;
}

static void test_zoo(void **state)
{
    IrFixture *fixture = *state;
    IrFuncId callee = declare(fixture, "callee", 0, 2);
    IrBody body;
    begin(fixture, &body, callee);
    ir_emit_wide(&body, IR_RET_PAIR, 0, 0);
    ir_link(&body);
    begin(fixture, &body, declare(fixture, "zoo", 2, 0));
    ir_func_at(&fixture->ir.funcs, body.func)->is_const = 1;
    emit_zoo(fixture, &body, callee);
    assert_body_verifies(fixture, &body);
    assert_false(ir_body_reachable(&body)); /* behind a panic's fmt_end */
    ir_link(&body);
    assert_unit_verifies(fixture);
    assert_text(unit_text(fixture),
                "fn callee() -> r0:r1    // 2 registers, 0 bytes of memory\n"
                "b0:\n"
                "    ret_pair r0:r1\n"
                "\n"
                "const fn zoo(r0, r1)    // 18 registers, 32 bytes of memory\n"
                "b0:\n"
                "    r2:r3 = str \"a\\\"b\\\\\\n\\x01é\"\n"
                "    r4:r5 = mov_pair r2:r3\n"
                "    r6 = imm -7\n"
                "    r7 = const 0x3ff8000000000000 // i64 4609434218613702656, f64 1.5\n"
                "    r8 = cmp_str r2:r3, r4:r5\n"
                "b1:\n"
                "    jf r8, b2\n"
                "    jlt_u8 r6, r7, b1\n"
                "    r9 = lea_reg &r6\n"
                "    r10 = lea_mem [mem + 8]\n"
                "    r11 = lea_data TABLE\n"
                "    r12 = ld_32 [r11 + 4]\n"
                "    r13:r14 = ld_pair [r10]\n"
                "    st_8 [r10 + 3], r12\n"
                "    st_pair [r10 + 16], r13:r14\n"
                "    r15 = ldx_16 [r11 + r6 * 2]\n"
                "    stx_64 [r11 + r6 * 8], r15\n"
                "    r9 = addr r10 + r6 * 100000\n"
                "    r9 = addr_imm r9, -4\n"
                "    copy [r9], [r10], 24 bytes\n"
                "    zero [r9], 24 bytes\n"
                "    repeat [r9], 4 bytes, 6 times\n"
                "    check r6, r7\n"
                "    check_imm r6, 3\n"
                "    step_check r6\n"
                "    r8 = eq_mem [r9], [r10], [i32; 3]\n"
                "    r16:r17 = call callee(), window r16\n"
                "    loop b1\n"
                "b2:\n"
                "    fmt_begin panic\n"
                "    fmt_str \"x = \"\n"
                "    fmt [r9], [i32; 3] {:?}\n"
                "    fmt_end\n"
                "\n"
                "data TABLE: [i32; 3] = [1, -2, 3]\n");
}

static void assert_spec(IrFixture *fixture, IrFormatSpec spec, const char *expected)
{
    StrBuf out = {.arena = &fixture->texts};
    ir_print_spec(&spec, &out);
    assert_text(text_of(&out), expected);
}

static void test_print_specs(void **state)
{
    IrFixture *f = *state;
    assert_spec(f, (IrFormatSpec){.fill = ' '}, "{}");
    assert_spec(f, (IrFormatSpec){.fill = ' ', .trait = IR_TRAIT_DEBUG}, "{:?}");
    assert_spec(f,
                (IrFormatSpec){.fill = ' ',
                               .align = IR_ALIGN_RIGHT,
                               .width_count = IR_COUNT_NUMBER,
                               .width = 8,
                               .precision_count = IR_COUNT_NUMBER,
                               .precision = 3},
                "{:>8.3}");
    assert_spec(f,
                (IrFormatSpec){
                    .fill = '*', .align = IR_ALIGN_CENTER, .width_count = IR_COUNT_REG, .width = 5},
                "{:*^r5$}");
    assert_spec(f,
                (IrFormatSpec){.fill = 0xe9,
                               .align = IR_ALIGN_LEFT,
                               .width_count = IR_COUNT_NUMBER,
                               .width = 2,
                               .trait = IR_TRAIT_UPPER_EXP},
                "{:é<2E}");
    assert_spec(f,
                (IrFormatSpec){.fill = ' ',
                               .flags = IR_FMT_PLUS | IR_FMT_ALTERNATE | IR_FMT_ZERO,
                               .width_count = IR_COUNT_NUMBER,
                               .width = 10,
                               .trait = IR_TRAIT_LOWER_HEX},
                "{:+#010x}");
    assert_spec(f, (IrFormatSpec){.fill = ' ', .flags = IR_FMT_DEBUG_UPPER_HEX,
                                  .precision_count = IR_COUNT_REG, .precision = 7,
                                  .trait = IR_TRAIT_DEBUG},
                "{:.r7$X?}");
}

static IrLayoutId tuple_of(Ir *ir, u32 size, u8 align, u32 count, const IrField *fields)
{
    IrLayout layout = {.kind = IR_KIND_TUPLE, .size = size, .align = align, .count = count};
    if (count > 0) {
        layout.first_field = pool_push_(&ir->fields, count);
        memcpy(ir_fields(ir) + layout.first_field, fields, count * sizeof *fields);
    }
    for (u32 i = 0; i < count; i++) {
        layout.has_address |= ir_layout_at(&ir->layouts, fields[i].layout)->has_address;
    }
    return ir_layout_add(ir, layout);
}

static void test_print_data(void **state)
{
    IrFixture *fixture = *state;
    Ir *ir = &fixture->ir;
    IrField fields[] = {
        {.layout = ir_layout_scalar(ir, IR_KIND_STR), .offset = 0},
        {.layout = ir_layout_scalar(ir, IR_KIND_F64), .offset = 16},
        {.layout = ir_layout_scalar(ir, IR_KIND_CHAR), .offset = 24},
        {.layout = ir_layout_scalar(ir, IR_KIND_BOOL), .offset = 28},
        {.layout = ir_layout_scalar(ir, IR_KIND_I8), .offset = 29},
        {.layout = ir_layout_scalar(ir, IR_KIND_UNIT), .offset = 30},
    };
    IrLayoutId tuple = tuple_of(ir, 32, 8, COUNT_OF(fields), fields);
    IrField inner[] = {{.layout = tuple}};
    IrDataId data = ir_data_add(ir, tuple_of(ir, 32, 8, 1, inner), (IrStrId){0});
    IrString text = *ir_string_at(&ir->strings, ir_string_add(ir, STR("hé")));
    u8 *bytes = ir_data_bytes(ir, data);
    memcpy(bytes, (u64[]){text.start, text.len}, 16);
    memcpy(bytes + 16, &(f64){-0.1}, 8);
    memcpy(bytes + 24, &(u32){0x1f600}, 4);
    bytes[28] = 1;
    bytes[29] = 0x80;
    IrLayout big = {.kind = IR_KIND_ARRAY, .size = 70, .align = 1, .count = 70,
                    .elem = ir_layout_scalar(ir, IR_KIND_U8)};
    ir_data_add(ir, ir_layout_add(ir, big), ir_string_add(ir, STR("BIG")));
    assert_unit_verifies(fixture);
    const char *zeros = "0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ";
    char expected[600];
    snprintf(expected, sizeof expected,
             "data data1: ((&str, f64, char, bool, i8, ()),) = "
             "((\"hé\", -0.10000000000000001, '\\u{1f600}', true, -128, ()),)\n"
             "data BIG: [u8; 70] = [%s%s%s%s.. 6 more]\n",
             zeros, zeros, zeros, zeros);
    assert_text(unit_text(fixture), expected);
}

/* A type of 2^40 parts is printed as far as a reader would go. */
static void test_print_shared_types(void **state)
{
    IrFixture *fixture = *state;
    Ir *ir = &fixture->ir;
    IrLayoutId type = tuple_of(ir, 0, 1, 0, NULL);
    for (u32 i = 0; i < 40; i++) {
        IrField fields[] = {{.layout = type}, {.layout = type}};
        type = tuple_of(ir, 0, 1, 2, fields);
    }
    ir_data_add(ir, type, (IrStrId){0});
    assert_unit_verifies(fixture);
    size_t len = strlen(unit_text(fixture));
    assert_true(len > 500 && len < 20000);
}

/* Blocks are numbered by position, whatever their order of making; doubles become one. */
static void test_block_order(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin(fixture, &body, declare(fixture, "f", 1, 0));
    IrBlockId last = ir_block_new(&body);
    IrBlockId twin = ir_block_new(&body);
    IrBlockId middle = ir_block_new(&body);
    IrBlockId unused = ir_block_new(&body);
    IrBlockId at_end = ir_block_new(&body);
    UNUSED(unused);
    ir_emit_jump(&body, IR_JT, 0, 0, last);
    ir_block_start(&body, middle);
    ir_emit_jump(&body, IR_JF, 0, 0, twin);
    ir_emit_jump(&body, IR_LOOP, 0, 0, middle);
    assert_false(ir_body_reachable(&body));
    ir_block_start(&body, twin);
    assert_true(ir_body_reachable(&body));
    ir_block_start(&body, last);
    ir_emit_wide(&body, IR_RET, 0, 0);
    const char *text = "fn f(r0)    // 1 registers, 0 bytes of memory\n"
                       "b0:\n    jt r0, b2\n"
                       "b1:\n    jf r0, b2\n    loop b1\n"
                       "b2:\n    ret\n";
    assert_text(body_text(fixture, &body), text);
    assert_body_verifies(fixture, &body);
    ir_link(&body);
    UNUSED(at_end);
    assert_text(unit_text(fixture), text);
    assert_int_equal(ir_func_at(&fixture->ir.funcs, body.func)->block_count, 3);
    assert_unit_verifies(fixture);
}

/* ---- linking --------------------------------------------------------------------------------- */

/* near: jlt near .. far: jlt far, with `gap` words between the jumps and their target. */
static void build_gap(IrFixture *fixture, IrBody *body, u32 gap, bool backwards)
{
    begin(fixture, body, declare(fixture, "gap", 2, 0));
    IrBlockId target = ir_block_new(body);
    if (backwards) {
        ir_block_start(body, target);
    } else {
        body->pos = 77;
        ir_emit_jump(body, IR_JLT_I32, 0, 1, target);
        body->pos = 78;
    }
    for (u32 i = 0; i < gap; i++) {
        ir_emit(body, IR_MOV, 0, 1, 0);
    }
    if (backwards) {
        ir_emit_jump(body, IR_JLT_IMM_I32, 0, 1, target);
    } else {
        ir_block_start(body, target);
    }
    ir_emit_wide(body, IR_RET, 0, 0);
    ir_link(body);
}

static void test_far_forwards(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    build_gap(fixture, &body, 40000, false);
    IrFunc func = *ir_func_at(&fixture->ir.funcs, body.func);
    const IrInstr *words = ir_instrs(&fixture->ir) + func.first_instr;
    const u32 *spans = ir_spans(&fixture->ir) + func.first_instr;
    assert_int_equal(func.instr_count, 40003);
    assert_int_equal(words[0].op, IR_JLE_I32); /* inverted, operands swapped */
    assert_int_equal(words[0].a, 1);
    assert_int_equal(words[0].b, 0);
    assert_int_equal(words[0].c, 2);
    assert_int_equal(words[1].op, IR_JMP);
    assert_int_equal(words[1].bc, 40001);
    assert_int_equal(spans[0], 77);
    assert_int_equal(spans[1], 77);
    assert_int_equal(spans[2], 78);
    assert_unit_verifies(fixture);
}

static void test_far_backwards(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    build_gap(fixture, &body, 40000, true);
    IrFunc func = *ir_func_at(&fixture->ir.funcs, body.func);
    const IrInstr *words = ir_instrs(&fixture->ir) + func.first_instr;
    assert_int_equal(words[40000].op, IR_JGE_IMM_I32);
    assert_int_equal(words[40000].b, 1);
    assert_int_equal(words[40000].c, 2);
    assert_int_equal(words[40001].op, IR_JMP);
    assert_int_equal((i32)words[40001].bc, -40001);
    assert_unit_verifies(fixture);
}

/* The longest distance that fits, and one more. */
static void test_far_border(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    static const struct {
        u32 gap;
        bool backwards;
        u32 words;
    } cases[] = {
        {32766, false, 32768}, {32767, false, 32770}, {32768, true, 32770}, {32769, true, 32772},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        build_gap(fixture, &body, cases[i].gap, cases[i].backwards);
        assert_int_equal(ir_func_at(&fixture->ir.funcs, body.func)->instr_count, cases[i].words);
    }
    assert_unit_verifies(fixture);
}

/* Many jumps over each other, some far and some near: every target is what it was. */
static void test_far_many(void **state)
{
    enum { COUNT = 30000 };
    IrFixture *fixture = *state;
    IrBody body;
    begin(fixture, &body, declare(fixture, "many", 2, 0));
    u64 seed = 12345;
    IrBlockId *blocks = calloc(COUNT, sizeof *blocks);
    for (u32 i = 0; i < COUNT; i++) {
        blocks[i] = ir_block_new(&body);
    }
    for (u32 i = 0; i < COUNT; i++) {
        ir_block_start(&body, blocks[i]);
        body.pos = i + 1;
        u32 far = random_below(&seed, COUNT);
        u32 near = (i + random_below(&seed, 100)) % COUNT;
        ir_emit_jump(&body, IR_JLT_F64, 0, 1, blocks[far]);
        ir_emit_jump(&body, IR_JT, 0, 0, blocks[near]);
        ir_emit_ext(&body, IR_COPY, 0, 1, 0, far);
        ir_emit_ext(&body, IR_COPY, 0, 1, 0, near);
    }
    ir_emit_wide(&body, IR_RET, 0, 0);
    ir_link(&body);
    free(blocks);
    assert_unit_verifies(fixture);
    IrCode code = ir_code_of_func(&fixture->ir, body.func);
    const u32 *spans = ir_spans(&fixture->ir) + code.func->first_instr;
    u32 expanded = 0;
    for (u32 i = 0; i + 1 < code.count;) { /* each block again, by its first word */
        u32 far_target;
        if (code.words[i].op == IR_JNLT_F64) {
            assert_int_equal(ir_code_target(&code, i), i + 2);
            assert_int_equal(code.words[i + 1].op, IR_JMP);
            far_target = ir_code_target(&code, i + 1);
            expanded++;
            i += 2;
        } else {
            assert_int_equal(code.words[i].op, IR_JLT_F64);
            far_target = ir_code_target(&code, i);
            i += 1;
        }
        assert_int_equal(spans[far_target], code.words[i + 2].bc + 1);
        assert_int_equal(spans[ir_code_target(&code, i)], code.words[i + 4].bc + 1);
        i += 5;
    }
    assert_true(expanded > COUNT / 10 && expanded < COUNT * 9 / 10);
}

/* More registers than a field can name are counted, so that lowering can report the limit at the
 * end. */
static void test_too_many_registers(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin(fixture, &body, declare(fixture, "f", 0, 0));
    ir_emit(&body, IR_MOV, 70000, 1, 0);
    assert_int_equal(body.reg_count, 70001);
    ir_emit_number(&body, 80000, 1);
    assert_int_equal(body.reg_count, 80001);
}

/* ---- arith.h --------------------------------------------------------------------------------- */

/* Every operation on every pair of 8-bit values, against wide arithmetic. */
#define TEST_NARROW(T, MIN, MAX, BITS)                                                         \
    static void check_fit_##T(bool ok, T value, i32 exact)                                     \
    {                                                                                          \
        bool fits = exact >= (MIN) && exact <= (MAX);                                          \
        if (ok != fits || (ok && value != exact)) {                                            \
            fail_msg(#T ": exact %d, ok %d, got %d", exact, ok, value);                        \
        }                                                                                      \
    }                                                                                          \
    static void check_div_##T(i32 a, i32 b)                                                    \
    {                                                                                          \
        T q = 0;                                                                               \
        T r = 0;                                                                               \
        ArithStatus div = arith_div_##T((T)a, (T)b, &q);                                       \
        ArithStatus rem = arith_rem_##T((T)a, (T)b, &r);                                       \
        assert_int_equal(div, rem);                                                            \
        if (b == 0) {                                                                          \
            assert_int_equal(div, ARITH_DIV_ZERO);                                             \
        } else if (a / b > (MAX)) {                                                            \
            assert_int_equal(div, ARITH_OVERFLOW);                                             \
        } else {                                                                               \
            assert_int_equal(div, ARITH_OK);                                                   \
            assert_int_equal(q, a / b);                                                        \
            assert_int_equal(r, a % b);                                                        \
        }                                                                                      \
    }                                                                                          \
    static void test_arith_##T(void **state)                                                   \
    {                                                                                          \
        UNUSED(state);                                                                         \
        for (i32 a = (MIN); a <= (MAX); a++) {                                                 \
            for (i32 b = (MIN); b <= (MAX); b++) {                                             \
                T r = 0;                                                                       \
                bool ok = arith_add_##T((T)a, (T)b, &r);                                       \
                check_fit_##T(ok, r, a + b);                                                   \
                ok = arith_sub_##T((T)a, (T)b, &r);                                            \
                check_fit_##T(ok, r, a - b);                                                   \
                ok = arith_mul_##T((T)a, (T)b, &r);                                            \
                check_fit_##T(ok, r, a * b);                                                   \
                check_div_##T(a, b);                                                           \
            }                                                                                  \
            for (u64 amount = 0; amount < 70; amount++) {                                      \
                T left = 0;                                                                    \
                T right = 0;                                                                   \
                bool ok = amount < (BITS);                                                     \
                assert_int_equal(arith_shl_##T((T)a, amount, &left), ok);                      \
                assert_int_equal(arith_shr_##T((T)a, amount, &right), ok);                     \
                if (ok) {                                                                      \
                    i32 divisor = 1 << amount;                                                 \
                    i32 floored = a >= 0 ? a / divisor : -((-a + divisor - 1) / divisor);      \
                    assert_int_equal(left, (T)(a * divisor));                                  \
                    assert_int_equal(right, floored);                                          \
                }                                                                              \
            }                                                                                  \
        }                                                                                      \
    }

TEST_NARROW(i8, INT8_MIN, INT8_MAX, 8)
TEST_NARROW(u8, 0, UINT8_MAX, 8)

/* Values at the borders of all types, against 128-bit arithmetic. */
static const i64 EDGES[] = {
    0,           1,           2,           3,
    7,           10,          100,         127,
    128,         255,         256,         32767,
    32768,       65535,       65536,       46340,
    46341,       2147483647,  2147483648,  3037000499,
    3037000500,  4294967295,  4294967296,  INT64_MAX - 1,
    INT64_MAX,   -1,          -2,          -3,
    -10,         -127,        -128,        -129,
    -32768,      -32769,      -46341,      -2147483647,
    -2147483648, -2147483649, -3037000500, INT64_MIN + 1,
    INT64_MIN,
};

static i128 min_of(u32 bits, bool is_signed) { return is_signed ? -((i128)1 << (bits - 1)) : 0; }
static i128 max_of(u32 bits, bool is_signed)
{
    return ((i128)1 << (is_signed ? bits - 1 : bits)) - 1;
}

static void check_wide(bool ok, i128 value, i128 exact, u32 bits, bool is_signed)
{
    bool fits = exact >= min_of(bits, is_signed) && exact <= max_of(bits, is_signed);
    if (ok != fits || (ok && value != exact)) {
        fail_msg("%u bits: exact %lld, ok %d, got %lld", bits, (long long)exact, ok,
                 (long long)value);
    }
}

/* Two u64 can be too much for 128 bits with a sign; then any value that fits no type will do. */
static i128 product(i128 a, i128 b)
{
    i128 exact;
    return __builtin_mul_overflow(a, b, &exact) ? (i128)1 << 100 : exact;
}

#define CHECK_WIDE(T, is_signed)                                                                 \
    static void check_pair_##T(T a, T b)                                                         \
    {                                                                                            \
        const u32 bits = 8 * sizeof(T);                                                          \
        T r = 0;                                                                                 \
        bool ok = arith_add_##T(a, b, &r);                                                       \
        check_wide(ok, r, (i128)a + b, bits, is_signed);                                         \
        ok = arith_sub_##T(a, b, &r);                                                            \
        check_wide(ok, r, (i128)a - b, bits, is_signed);                                         \
        ok = arith_mul_##T(a, b, &r);                                                            \
        check_wide(ok, r, product((i128)a, (i128)b), bits, is_signed);                           \
        ArithStatus div = arith_div_##T(a, b, &r);                                               \
        assert_int_equal(div == ARITH_DIV_ZERO, b == 0);                                         \
        if (b != 0) {                                                                            \
            check_wide(div == ARITH_OK, r, (i128)a / b, bits, is_signed);                        \
            assert_int_equal(arith_rem_##T(a, b, &r), div);                                      \
            assert_true(div != ARITH_OK || r == (i128)a % b);                                    \
        }                                                                                        \
        ok = arith_shr_##T(a, (u64)b, &r);                                                       \
        assert_int_equal(ok, (u64)b < bits);                                                     \
        assert_true(!ok || r == (T)((i128)a >> (b & 63)));                                       \
        ok = arith_shl_##T(a, (u64)b, &r);                                                       \
        assert_int_equal(ok, (u64)b < bits);                                                     \
        assert_true(!ok || r == (T)((unsigned __int128)a << (b & 63)));                          \
    }

#define CHECK_WIDE_SIGNED(T, N, U, bits) CHECK_WIDE(T, true)
#define CHECK_WIDE_UNSIGNED(T, N, U, bits) CHECK_WIDE(T, false)
ARITH_FOR_SIGNED(CHECK_WIDE_SIGNED)
ARITH_FOR_UNSIGNED(CHECK_WIDE_UNSIGNED)

static void test_arith_edges(void **state)
{
    UNUSED(state);
    for (size_t i = 0; i < COUNT_OF(EDGES); i++) {
        for (size_t j = 0; j < COUNT_OF(EDGES); j++) {
#define CHECK(T, N, U, bits) check_pair_##T((T)EDGES[i], (T)EDGES[j]);
            ARITH_FOR_INT(CHECK)
#undef CHECK
        }
#define CHECK(T, N, U, bits)                                               \
    {                                                                      \
        T r = 0;                                                           \
        bool ok = arith_neg_##T((T)EDGES[i], &r);                          \
        check_wide(ok, r, -(i128)(T)EDGES[i], bits, true);                 \
    }
        ARITH_FOR_SIGNED(CHECK)
#undef CHECK
    }
}

/* What Rust's `as` gives; computed with long double, which is exact for 64-bit integers. */
static i128 expected_cast(f64 x, u32 bits, bool is_signed)
{
    if (isnan(x)) {
        return 0;
    }
    i128 min = min_of(bits, is_signed);
    i128 max = max_of(bits, is_signed);
    long double whole = truncl((long double)x);
    return whole <= (long double)min ? min : whole >= (long double)max ? max : (i128)whole;
}

static void check_casts(f64 x)
{
    f32 narrow = (f32)x;
#define CHECK(T, is_signed)                                                                 \
    assert_true(arith_##T##_from_f64(x) == (T)expected_cast(x, 8 * sizeof(T), is_signed));  \
    assert_true(arith_##T##_from_f32(narrow) ==                                             \
                (T)expected_cast((f64)narrow, 8 * sizeof(T), is_signed));
    CHECK(i8, true) CHECK(i16, true) CHECK(i32, true) CHECK(i64, true)
    CHECK(u8, false) CHECK(u16, false) CHECK(u32, false) CHECK(u64, false)
#undef CHECK
}

static void test_arith_casts(void **state)
{
    UNUSED(state);
    static const f64 specials[] = {0.0,       -0.0, 0.5,   -0.5,   0.999, -0.999, 1.5,
                                   -1.5,      1e10, -1e10, 1e19,   1e300, -1e300, HUGE_VAL,
                                   -HUGE_VAL, 2.5,  255.9, -128.9, -129.0};
    check_casts((f64)NAN);
    for (size_t i = 0; i < COUNT_OF(specials); i++) {
        check_casts(specials[i]);
    }
    for (u32 bits = 7; bits <= 65; bits++) { /* around each power of two, on both sides */
        f64 power = ldexp(1.0, (int)bits);
        check_casts(power);
        check_casts(-power);
        check_casts(nextafter(power, 0));
        check_casts(nextafter(power, HUGE_VAL));
        check_casts(nextafter(-power, 0));
        check_casts(nextafter(-power, -HUGE_VAL));
        check_casts((f64)nextafterf((f32)power, 0));
        check_casts((f64)nextafterf((f32)-power, 0));
    }
    assert_true(arith_f32_from_u64(UINT64_MAX) == 18446744073709551616.0f);
    assert_true(arith_f32_from_i64(16777217) == 16777216.0f); /* ties to even */
    assert_true(arith_f64_from_i64(INT64_MIN) == -9223372036854775808.0);
    assert_true(arith_f64_from_u64(9007199254740993u) == 9007199254740992.0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_op_names),
        TEST(test_op_properties),
        TEST(test_inverted_jumps),
        TEST(test_inverse_of_each_family),
        TEST(test_imm_fits),
        TEST(test_reference_is_complete),
        TEST(test_strings_and_consts),
        TEST(test_data_is_aligned_and_zero),
        TEST(test_reset),
        TEST(test_access),
        TEST(test_access_of_formats),
        TEST(test_fib),
        TEST(test_zoo),
        TEST(test_print_specs),
        TEST(test_print_data),
        TEST(test_print_shared_types),
        TEST(test_block_order),
        TEST(test_far_forwards),
        TEST(test_far_backwards),
        TEST(test_far_border),
        TEST(test_far_many),
        TEST(test_too_many_registers),
        TEST(test_arith_i8),
        TEST(test_arith_u8),
        TEST(test_arith_edges),
        TEST(test_arith_casts),
    };
    return cmocka_run_group_tests_name("ir", tests, NULL, NULL);
}
