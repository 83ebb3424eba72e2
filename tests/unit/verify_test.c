/* verify_test.c: a unit with everything in it verifies; each rule of rule.def is broken on purpose
 * and found by name; garbage of any kind is found or accepted, but never followed out of bounds. */
#include "ir_test.h"

#include "base/limits.h"
#include "ir/builtin.h"

/* ---- a unit that is right -------------------------------------------------------------------- */

static void build_callee(IrFixture *fixture, IrFuncId func)
{
    IrBody body;
    begin(fixture, &body, func);
    ir_emit(&body, IR_ADD_I32, 0, 0, 1);
    ir_emit_wide(&body, IR_RET_REG, 0, 0);
    ir_link(&body);
}

/* The words of `main`, by name, for those who break them. */
enum {
    AT_STR,
    AT_CONST,
    AT_DATA,
    AT_MEM,
    AT_ADD,
    AT_CALL,
    AT_HEAD,
    AT_JLT,
    AT_ADDR,
    AT_ADDR_EXT,
    AT_EQ,
    AT_EQ_EXT,
    AT_COPY,
    AT_COPY_EXT,
    AT_REPEAT,
    AT_REPEAT_EXT,
    AT_ZERO,
    AT_LOOP,
    AT_BEGIN,
    AT_PIECE,
    AT_FMT,
    AT_FMT_END,
    AT_RET,
};

static void emit_main(IrFixture *fixture, IrBody *body, IrFuncId callee, IrLayoutId tuple)
{
    Ir *ir = &fixture->ir;
    IrBlockId head = ir_block_new(body);
    IrBlockId out = ir_block_new(body);
    IrDataId data = ir_data_add(ir, tuple, ir_string_add(ir, STR("DATA")));
    IrFormatSpec spec = {.layout = ir_layout_scalar(ir, IR_KIND_STR), .fill = ' ',
                         .width_count = IR_COUNT_REG, .width = 3};
    u32 format = ir_format_index(&ir->formats, ir_format_push(&ir->formats, spec));
    u32 text = ir_string_index(&ir->strings, ir_string_add(ir, STR("text")));
    ir_emit_wide(body, IR_STR, 1, text);
    ir_emit_number(body, 3, 0x123456789);
    ir_emit_wide(body, IR_LEA_DATA, 4, ir_data_index(&ir->datas, data));
    ir_emit_wide(body, IR_LEA_MEM, 5, 24);
    ir_emit(body, IR_ADD_IMM_U8, 6, 3, 200);
    ir_emit_call(body, 7, callee);
    ir_block_start(body, head);
    ir_emit(body, IR_MOV, 6, 3, 0);
    ir_emit_jump(body, IR_JLT_IMM_I32, 3, 9, out);
    ir_emit_ext(body, IR_ADDR, 4, 5, 6, 8);
    ir_emit_ext(body, IR_EQ_MEM, 6, 4, 5, ir_layout_index(&ir->layouts, tuple));
    ir_emit_ext(body, IR_COPY, 4, 5, 0, 8);
    ir_emit_wide_ext(body, IR_REPEAT, 4, 8, 2);
    ir_emit_wide(body, IR_ZERO, 4, 8);
    ir_emit_jump(body, IR_LOOP, 0, 0, head);
    ir_block_start(body, out);
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDERR, 0, 0);
    ir_emit_wide(body, IR_FMT_STR, 0, text);
    ir_emit_wide(body, IR_FMT, 1, format);
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    ir_emit_wide(body, IR_RET, 0, 0);
    body->mem_size = 24;
}

/* Layouts 7 u8, 8 enum E { A, B }, 9 struct S { x: i32, e: E }; variants 1 2, fields 4 5. */
static void build_nominal_layouts(Ir *ir)
{
    IrLayoutId byte = ir_layout_scalar(ir, IR_KIND_U8);
    u32 variants = pool_push_(&ir->variants, 2);
    ir_variants(ir)[variants] = (IrVariant){.name = ir_string_add(ir, STR("A"))};
    ir_variants(ir)[variants + 1] = (IrVariant){.value = 1, .name = ir_string_add(ir, STR("B"))};
    IrLayoutId choice = ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ENUM, .size = 1, .align = 1,
                                                     .elem = byte, .count = 2,
                                                     .first_field = variants,
                                                     .name = ir_string_add(ir, STR("E"))});
    u32 fields = pool_push_(&ir->fields, 2);
    ir_fields(ir)[fields] = (IrField){.layout = ir_layout_scalar(ir, IR_KIND_I32),
                                      .name = ir_string_add(ir, STR("x"))};
    ir_fields(ir)[fields + 1] = (IrField){.layout = choice, .offset = 4,
                                          .name = ir_string_add(ir, STR("e"))};
    ir_layout_add(ir, (IrLayout){.kind = IR_KIND_STRUCT, .size = 8, .align = 4, .count = 2,
                                 .first_field = fields, .name = ir_string_add(ir, STR("S"))});
}

/* (&str, [i32; 2], ()) in DATA, layouts: 1 &str, 2 i32, 3 [i32; 2], 4 (), 5 the tuple, 6 &[i32] */
static IrLayoutId build_layouts(Ir *ir)
{
    IrLayoutId str = ir_layout_scalar(ir, IR_KIND_STR);
    IrLayoutId number = ir_layout_scalar(ir, IR_KIND_I32);
    IrLayoutId array = ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ARRAY, .size = 8, .align = 4,
                                                    .elem = number, .count = 2});
    IrLayoutId unit = ir_layout_scalar(ir, IR_KIND_UNIT);
    u32 fields = pool_push_(&ir->fields, 3);
    ir_fields(ir)[fields] = (IrField){.layout = str, .offset = 0};
    ir_fields(ir)[fields + 1] = (IrField){.layout = array, .offset = 16};
    ir_fields(ir)[fields + 2] = (IrField){.layout = unit, .offset = 24};
    IrLayoutId tuple = ir_layout_add(ir, (IrLayout){.kind = IR_KIND_TUPLE, .size = 24, .align = 8,
                                                    .has_address = 1, .count = 3,
                                                    .first_field = fields});
    ir_layout_add(ir, (IrLayout){.kind = IR_KIND_SLICE, .size = 16, .align = 8, .has_address = 1,
                                 .elem = number});
    build_nominal_layouts(ir);
    return tuple;
}

enum { CALLEE = 1, MAIN = 2, UNDEFINED = 3 };

static void build_unit(IrFixture *fixture)
{
    arena_reset(&fixture->arena);
    arena_reset(&fixture->bodies);
    ir_reset(&fixture->ir);
    IrLayoutId tuple = build_layouts(&fixture->ir);
    IrFuncId callee = declare(fixture, "callee", 2, 1);
    IrFuncId main_func = declare(fixture, "main", 1, 0);
    declare(fixture, "undefined", 0, 0);
    build_callee(fixture, callee);
    IrBody body;
    begin(fixture, &body, main_func);
    emit_main(fixture, &body, callee, tuple);
    ir_link(&body);
    assert_int_equal(ir_func_at(&fixture->ir.funcs, main_func)->instr_count, AT_RET + 1);
}

/* ---- ways to break it ------------------------------------------------------------------------ */

static IrFunc *func_at(Ir *ir, u32 index)
{
    return ir_func_at(&ir->funcs, ir_func_id(&ir->funcs, index));
}
static IrInstr *word_at(Ir *ir, u32 i)
{
    return ir_instrs(ir) + func_at(ir, MAIN)->first_instr + i;
}
static IrLayout *layout_at(Ir *ir, u32 index)
{
    return ir_layout_at(&ir->layouts, ir_layout_id(&ir->layouts, index));
}
static IrFormatSpec *format_at(Ir *ir)
{
    return ir_format_at(&ir->formats, ir_format_id(&ir->formats, 1));
}
static IrData *data_at(Ir *ir) { return ir_data_at(&ir->datas, ir_data_id(&ir->datas, 1)); }

/* Arrays in arrays, one more level than allowed. */
static void add_deep_layouts(Ir *ir)
{
    while (ir->layouts.count <= LIMIT_NESTING + 13) {
        IrLayoutId inner = ir_layout_id(&ir->layouts, ir->layouts.count - 1);
        if (ir->layouts.count == 10) {
            inner = ir_layout_id(&ir->layouts, 4);
        }
        ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ARRAY, .align = 1, .elem = inner, .count = 1});
    }
}

typedef struct Breakage {
    const char *rule;
    const char *where; /* how the message begins */
    void (*apply)(Ir *ir);
} Breakage;

/* BREAK(rule, number, where the message says it is, what is done) */
#define BREAK(rule, number, where, ...) \
    static void break_##rule##_##number(Ir *ir) { __VA_ARGS__; }
#include "verify_break.def"
#undef BREAK

static const Breakage breakages[] = {
#define BREAK(rule, number, where, ...) {#rule, where, break_##rule##_##number},
#include "verify_break.def"
#undef BREAK
};

static bool starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static void check_breakage(IrFixture *fixture, const Breakage *breakage)
{
    char rule[40];
    StrBuf message = {.arena = &fixture->texts};
    snprintf(rule, sizeof rule, "rule %s: ", breakage->rule);
    build_unit(fixture);
    assert_unit_verifies(fixture);
    breakage->apply(&fixture->ir);
    bool holds = ir_verify(&fixture->ir, &message);
    const char *text = text_of(&message);
    if (holds || !starts_with(text, breakage->where) || strstr(text, rule) == NULL) {
        fail_msg("expected \"%s ..: %s..\", got \"%s\"", breakage->where, rule, text);
    }
}

static void test_broken_rules(void **state)
{
    for (size_t i = 0; i < COUNT_OF(breakages); i++) {
        check_breakage(*state, &breakages[i]);
    }
}

/* BODY is of bodies only: test_broken_bodies. */
static void test_each_rule_is_broken(void **state)
{
    UNUSED(state);
    static const char *const names[] = {
#define RULE(name, meaning) #name,
#include "ir/rule.def"
    };
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        bool found = strcmp(names[i], "BODY") == 0;
        for (size_t j = 0; j < COUNT_OF(breakages); j++) {
            found = found || strcmp(names[i], breakages[j].rule) == 0;
        }
        if (!found) {
            fail_msg("no test breaks the rule %s", names[i]);
        }
    }
}

/* ---- bodies and single functions ------------------------------------------------------------- */

static void assert_body_breaks(IrFixture *fixture, const IrBody *body, const char *expected)
{
    StrBuf message = {.arena = &fixture->texts};
    assert_false(ir_verify_body(body, &message));
    const char *text = text_of(&message);
    if (strstr(text, expected) == NULL) {
        fail_msg("expected \"%s\" in \"%s\"", expected, text);
    }
}

static void test_broken_bodies(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin(fixture, &body, declare(fixture, "f", 1, 0));
    assert_body_breaks(fixture, &body, "function 1 'f': rule END");
    IrBlockId out = ir_block_new(&body);
    ir_emit_jump(&body, IR_JT, 0, 0, out);
    ir_emit(&body, IR_MOV, 0, 0, 0);
    assert_body_breaks(fixture, &body, "word 0 (jt): rule TARGET"); /* not started */
    ir_block_start(&body, out);
    assert_body_breaks(fixture, &body, "word 0 (jt): rule TARGET"); /* nothing in it */
    ir_emit(&body, IR_MOV, 0, 0, 0);
    assert_body_breaks(fixture, &body, "word 2 (mov): rule END");
    ir_emit_wide(&body, IR_RET, 0, 0);
    assert_body_verifies(fixture, &body);
    body.targets.items[0] = 17;
    assert_body_breaks(fixture, &body, "word 0 (jt): rule TARGET");
    body.targets.items[0] = IR_NO_TARGET;
    assert_body_breaks(fixture, &body, "word 0 (jt): rule BODY");
    body.targets.items[0] = 0;
    body.targets.items[1] = 0;
    assert_body_breaks(fixture, &body, "word 1 (mov): rule BODY");
    body.targets.items[1] = IR_NO_TARGET;
    body.block_starts.items[0] = 1000;
    assert_body_breaks(fixture, &body, "rule BLOCKS");
    body.block_starts.items[0] = 2;
    body.spans.count--;
    assert_body_breaks(fixture, &body, "rule BODY");
    body.spans.count++;
    assert_body_verifies(fixture, &body);
    body.instrs.items[0].op = IR_EXT;
    body.targets.items[0] = IR_NO_TARGET;
    assert_body_breaks(fixture, &body, "word 0 (ext): rule EXT");
    body.reg_count = 0;
    assert_body_breaks(fixture, &body, "rule FUNC_REGS");
}

/* A call of a function that is only declared: fine while functions are still being made. */
static void test_declared_callee(void **state)
{
    IrFixture *fixture = *state;
    StrBuf message = {.arena = &fixture->texts};
    build_unit(fixture);
    Ir *ir = &fixture->ir;
    word_at(ir, AT_CALL)->bc = UNDEFINED;
    assert_true(ir_verify_func(ir, ir_func_id(&ir->funcs, MAIN), &message));
    assert_false(ir_verify(ir, &message));
}

/* ---- garbage --------------------------------------------------------------------------------- */

static void randomize(u64 *seed, Pool *pool, u32 flips)
{
    size_t bytes = (size_t)(pool->count - 1) * pool->item_size;
    for (u32 i = 0; i < flips && bytes > 0; i++) {
        u8 *byte = &pool->items[pool->item_size + random_next(seed) % bytes];
        *byte =
            random_below(seed, 4) == 0 ? (u8)(random_below(seed, 2) * 255) : (u8)random_next(seed);
    }
}

static void verify_anything(IrFixture *fixture)
{
    StrBuf message = {.arena = &fixture->texts};
    Ir *ir = &fixture->ir;
    if (ir_verify(ir, &message)) {
        ir_print(ir, &message); /* what verifies can be printed */
    } else {
        assert_true(message.len > 10 && message.len < 600);
    }
    for (u32 i = 1; i < ir->funcs.count; i++) {
        ir_verify_func(ir, ir_func_id(&ir->funcs, i), &message);
    }
    arena_reset(&fixture->texts);
}

/* A good unit in which some bytes of some pools were changed. */
static void test_garbage_bytes(void **state)
{
    IrFixture *fixture = *state;
    u64 seed = 2024;
    u32 survivors = 0;
    for (u32 round = 0; round < 20000; round++) {
        build_unit(fixture);
        Ir *ir = &fixture->ir;
        Pool *pools[] = {&ir->funcs, &ir->instrs, &ir->blocks, &ir->strings, &ir->layouts,
                         &ir->fields, &ir->formats, &ir->datas, &ir->data_bytes, &ir->string_bytes,
                         &ir->variants};
        u32 broken_pools = 1 + random_below(&seed, 3);
        for (u32 i = 0; i < broken_pools; i++) {
            randomize(&seed, pools[random_below(&seed, COUNT_OF(pools))],
                      1 + random_below(&seed, 4));
        }
        StrBuf message = {.arena = &fixture->texts};
        survivors += ir_verify(ir, &message);
        verify_anything(fixture);
    }
    assert_true(survivors > 100 && survivors < 15000); /* it is neither all good nor all bad */
}

/* Words that are random, with ops that mostly exist. */
static void test_garbage_words(void **state)
{
    IrFixture *fixture = *state;
    u64 seed = 7;
    for (u32 round = 0; round < 20000; round++) {
        build_unit(fixture);
        Ir *ir = &fixture->ir;
        u32 count = func_at(ir, MAIN)->instr_count;
        for (u32 i = 0; i < count; i++) {
            u64 bits = random_next(&seed);
            IrInstr word;
            memcpy(&word, &bits, sizeof word);
            if (random_below(&seed, 8) != 0) {
                word.op %= IR_OP_COUNT + 1;
                word.a %= 12;
                word.b %= 12;
                word.c %= 12;
            }
            if (random_below(&seed, 3) == 0) {
                *word_at(ir, i) = word;
            }
        }
        verify_anything(fixture);
    }
}

/* Nothing but noise in all pools, sizes included. */
static void test_noise(void **state)
{
    IrFixture *fixture = *state;
    u64 seed = 99;
    for (u32 round = 0; round < 5000; round++) {
        arena_reset(&fixture->arena);
        ir_reset(&fixture->ir);
        Ir *ir = &fixture->ir;
        Pool *pools[] = {&ir->funcs,  &ir->instrs,  &ir->spans,        &ir->blocks,
                         &ir->consts, &ir->strings, &ir->string_bytes, &ir->layouts,
                         &ir->fields, &ir->formats, &ir->datas,        &ir->data_bytes,
                         &ir->variants};
        for (u32 i = 0; i < COUNT_OF(pools); i++) {
            u32 count = random_below(&seed, 20);
            if (count > 0) {
                pool_push_(pools[i], count);
                for (size_t at = 0; at < (size_t)count * pools[i]->item_size; at++) {
                    pools[i]->items[pools[i]->item_size + at] =
                        random_below(&seed, 3) == 0 ? (u8)random_below(&seed, 30) : 0;
                }
            }
        }
        verify_anything(fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_broken_rules),
        TEST(test_each_rule_is_broken),
        TEST(test_broken_bodies),
        TEST(test_declared_callee),
        TEST(test_garbage_bytes),
        TEST(test_garbage_words),
        TEST(test_noise),
    };
    return cmocka_run_group_tests_name("verify", tests, NULL, NULL);
}
