/* eval_run_test.c: whole runs: results, limits, where panics are, what is written and in which
 * order, constants, and what an evaluator keeps from run to run. */
#include "eval_test.h"

u64 op_counts[EVAL_OP_COUNT];

#define LOOP_NAME loop_counting
#define LOOP_SEES(op) ((void)0)
#include "eval/loop_switch.c"
#undef CASE

/* ---- results ---- */

static void test_results(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "byte", 0, 1);
    ir_emit_wide(body, IR_IMM, 1, 0x1234);
    ir_emit_wide(body, IR_RET_REG, 1, 0);
    IrFuncId func = close_func(f);
    u8 bytes[4] = {9, 9, 9, 9}; /* only as many bytes as the layout has are written */
    assert_int_equal(run_into(f, func, scalar(f, IR_KIND_U8), bytes, 4).status, EVAL_DONE);
    assert_memory_equal(bytes, ((u8[]){0x34, 9, 9, 9}), 4);
    assert_int_equal(eval_run(&f->evals[0], func, (IrLayoutId){0}, NULL).status, EVAL_DONE);
    open_func(f, "nothing", 0, 0);
    ir_emit_wide(&f->body, IR_RET, 0, 0);
    func = close_func(f);
    EvalResult outcome = eval_run(&f->evals[0], func, (IrLayoutId){0}, NULL);
    assert_int_equal(outcome.status, EVAL_DONE);
    assert_int_equal(outcome.pos, 0);
    assert_int_equal(outcome.steps, 0);
    assert_int_equal(outcome.message.len, 0);
}

/* ---- recursion and limits ---- */

/* depth(n) = n == 0 ? 0 : 1 + depth(n - 1), in frames of `mem_size` bytes of memory. */
static IrFuncId make_depth(EvalFixture *f, u32 mem_size)
{
    IrBody *body = open_func(f, "depth", 1, 1);
    body->mem_size = mem_size;
    IrBlockId more = ir_block_new(body);
    ir_emit_jump(body, IR_JNE_IMM_32, 0, 0, more);
    ir_block_start(body, ir_block_new(body));
    ir_emit_wide(body, IR_RET_REG, 0, mem_size);
    ir_block_start(body, more);
    ir_emit(body, IR_SUB_IMM_U32, 3, 0, 1);
    at(f, 55);
    ir_emit_call(body, 3, f->func);
    ir_emit(body, IR_ADD_IMM_U32, 1, 3, 1);
    ir_emit_wide(body, IR_RET_REG, 1, mem_size);
    return close_func(f);
}

/* depth(n) for a number n, as a function without parameters. */
static IrFuncId make_caller(EvalFixture *f, IrFuncId depth, u32 n)
{
    IrBody *body = open_func(f, "caller", 0, 1);
    at(f, 44);
    ir_emit_wide(body, IR_IMM, 2, n);
    ir_emit_call(body, 2, depth);
    ir_emit_wide(body, IR_RET_REG, 2, 0);
    return close_func(f);
}

static EvalResult run_depth(EvalFixture *f, IrFuncId depth, u32 n)
{
    u64 result = 0;
    EvalResult outcome = run_into(f, make_caller(f, depth, n), scalar(f, IR_KIND_U32), &result, 8);
    if (outcome.status == EVAL_DONE) {
        assert_int_equal(result, n);
    }
    return outcome;
}

/* The deepest recursion for which there is room, and one more. */
static void test_stack_overflow(void **state)
{
    EvalFixture *f = *state;
    for (u32 mem_size = 0; mem_size <= 64; mem_size += 32) {
        IrFuncId depth = make_depth(f, mem_size);
        u32 reg_count = ir_func_at(&f->ir->funcs, depth)->reg_count;
        assert_int_equal(run_depth(f, depth, 10).status, EVAL_DONE);
        /* One slot for the outermost link, 2 for the caller, then 3 and mem_size for each level,
         * and all registers for the last. */
        u32 room = (1 << 16) - 8 * (1 + 2 + reg_count) - mem_size;
        u32 deepest = room / (3 * 8 + mem_size);
        assert_int_equal(run_depth(f, depth, deepest).status, EVAL_DONE);
        EvalResult outcome = run_depth(f, depth, deepest + 1);
        assert_int_equal(outcome.status, EVAL_LIMIT_FRAMES);
        assert_int_equal(outcome.pos, 55);
        outcome = run_depth(f, depth, 1000000);
        assert_int_equal(outcome.status, EVAL_LIMIT_FRAMES);
        assert_int_equal(run_depth(f, depth, 10).status, EVAL_DONE);
    }
}

static void test_outermost_frame_does_not_fit(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "large", 0, 0);
    ir_func_at(&f->ir->funcs, f->func)->pos = 31;
    body->mem_size = 1 << 16;
    ir_emit_wide(body, IR_RET, 0, 1 << 16);
    IrFuncId func = close_func(f);
    EvalResult outcome = run(f, func);
    assert_int_equal(outcome.status, EVAL_LIMIT_FRAMES);
    assert_int_equal(outcome.pos, 31);
    make_evals(f, (EvalOptions){.frame_bytes = (1 << 16) + 64}, false);
    assert_int_equal(run(f, func).status, EVAL_DONE);
    make_evals(f, (EvalOptions){.frame_bytes = 1}, false); /* of any size, something is there */
    assert_int_equal(run(f, func).status, EVAL_LIMIT_FRAMES);
    make_evals(f, (EvalOptions){0}, false);
    assert_int_equal(run(f, func).status, EVAL_DONE);
}

static void test_step_limit(void **state)
{
    EvalFixture *f = *state;
    IrFuncId depth = make_depth(f, 0);
    make_evals(f, (EvalOptions){.max_steps = 11, .frame_bytes = 1 << 16}, false);
    EvalResult outcome = run_depth(f, depth, 10); /* 11 calls */
    assert_int_equal(outcome.status, EVAL_DONE);
    assert_int_equal(outcome.steps, 11);
    outcome = run_depth(f, depth, 11);
    assert_int_equal(outcome.status, EVAL_LIMIT_STEPS);
    assert_int_equal(outcome.steps, 11);
    assert_int_equal(outcome.pos, 55);
    IrBody *body = open_func(f, "forever", 0, 0);
    IrBlockId head = ir_block_new(body);
    ir_emit_wide(body, IR_IMM, 0, 0);
    at(f, 66);
    ir_block_start(body, head);
    ir_emit_jump(body, IR_LOOP, 0, 0, head);
    outcome = run(f, close_func(f));
    assert_int_equal(outcome.status, EVAL_LIMIT_STEPS);
    assert_int_equal(outcome.pos, 66);
}

/* ---- panics ---- */

static void test_panic_in_a_callee(void **state)
{
    EvalFixture *f = *state;
    IrBody *body = open_func(f, "callee", 1, 1);
    at(f, 9);
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_PANIC, 0, 0);
    ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "bad "));
    at(f, 10);
    ir_emit_wide(body, IR_FMT, 0,
                 format_index(f, (IrFormatSpec){.layout = scalar(f, IR_KIND_U32)}));
    at(f, 11);
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    IrFuncId callee = close_func(f);
    body = open_func(f, "caller", 0, 1);
    emit_print(f, IR_STREAM_STDOUT, "no newline");
    ir_emit_wide(body, IR_IMM, 2, 42);
    ir_emit_call(body, 2, callee);
    ir_emit_wide(body, IR_RET_REG, 2, 0);
    assert_message(run(f, close_func(f)), "bad 42", 11);
    assert_written(f, "1:no newline|"); /* before the message, which the host has not been given */
}

static void test_format_count_out_of_range(void **state)
{
    EvalFixture *f = *state;
    IrFormatSpec spec = {.layout = scalar(f, IR_KIND_U32), .width_count = IR_COUNT_REG, .width = 1};
    u32 with_width = format_index(f, spec);
    spec = (IrFormatSpec){
        .layout = scalar(f, IR_KIND_F64), .precision_count = IR_COUNT_REG, .precision = 1};
    u32 with_precision = format_index(f, spec);
    for (u32 i = 0; i < 4; i++) {
        forget_written(f, 0);
        IrBody *body = open_func(f, "print", 0, 0);
        emit_print(f, IR_STREAM_STDOUT, "before\n");
        ir_emit_wide(body, IR_IMM, 0, 0);
        ir_emit_wide(body, IR_IMM, 1, 65535 + i % 2);
        ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
        ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "not printed"));
        at(f, 20);
        ir_emit_wide(body, IR_FMT, 0, i < 2 ? with_width : with_precision);
        ir_emit(body, IR_FMT_END, 0, 0, 0);
        ir_emit_wide(body, IR_RET, 0, 0);
        EvalResult outcome = run(f, close_func(f));
        if (i % 2 == 0) {
            assert_int_equal(outcome.status, EVAL_DONE);
            size_t number = i < 2 ? 65535 : 65537;
            assert_int_equal(f->written[0].streams[0].len, strlen("before\nnot printed") + number);
        } else { /* rustc's program panics before the print */
            assert_message(outcome, "Formatting argument out of range", 20);
            assert_written(f, "1:before\n|");
        }
    }
}

/* ---- output ---- */

static IrFuncId make_talk(EvalFixture *f)
{
    IrBody *body = open_func(f, "talk", 0, 0);
    emit_print(f, IR_STREAM_STDOUT, "one\n");
    emit_print(f, IR_STREAM_STDOUT, "two\nthr");
    emit_print(f, IR_STREAM_STDERR, "error\n");
    emit_print(f, IR_STREAM_STDERR, "");
    emit_print(f, IR_STREAM_STDOUT, "ee\n");
    emit_print(f, IR_STREAM_STDOUT, "end");
    ir_emit_wide(body, IR_RET, 0, 0);
    return close_func(f);
}

/* As rustc's program does, whose stdout is line-buffered, whatever it is connected to. */
static void test_output_order(void **state)
{
    EvalFixture *f = *state;
    IrFuncId talk = make_talk(f);
    assert_int_equal(run(f, talk).status, EVAL_DONE);
    assert_written(f, "1:one\ntwo\n|2:error\n|1:three\nend|");
    forget_written(f, 0);
    make_evals(f, (EvalOptions){0}, true);
    assert_int_equal(run(f, talk).status, EVAL_DONE);
    assert_written(f, "1:one\n|1:two\n|2:error\n|1:three\n|1:end|");
}

static void test_failing_writer(void **state)
{
    EvalFixture *f = *state;
    IrFuncId talk = make_talk(f);
    static const char *const until[] = {"", "1:one\ntwo\n|", "1:one\ntwo\n|2:error\n|"};
    for (u32 i = 0; i < COUNT_OF(until); i++) {
        forget_written(f, i + 1);
        assert_int_equal(run(f, talk).status, EVAL_OUTPUT_FAILED);
        assert_written(f, until[i]);
        assert_int_equal(f->written[0].count, i + 1); /* it is not asked again */
    }
    forget_written(f, 0);
    assert_int_equal(run(f, talk).status, EVAL_DONE);
    assert_written(f, "1:one\ntwo\n|2:error\n|1:three\nend|");
}

/* Prints `count` lines. */
static IrFuncId make_lines(EvalFixture *f, i32 count)
{
    IrBody *body = open_func(f, "lines", 0, 0);
    IrBlockId head = ir_block_new(body);
    IrBlockId end = ir_block_new(body);
    ir_emit_wide(body, IR_IMM, 0, 0);
    ir_emit_wide(body, IR_IMM, 1, (u32)count);
    ir_block_start(body, head);
    ir_emit_jump(body, IR_JLE_I32, 1, 0, end);
    ir_block_start(body, ir_block_new(body));
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
    ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "line "));
    ir_emit_wide(body, IR_FMT, 0,
                 format_index(f, (IrFormatSpec){.layout = scalar(f, IR_KIND_I32)}));
    ir_emit_wide(body, IR_FMT_STR, 0, string_index(f, "\n"));
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    ir_emit(body, IR_ADD_IMM_I32, 0, 0, 1);
    ir_emit_jump(body, IR_LOOP, 0, 0, head);
    ir_block_start(body, end);
    ir_emit_wide(body, IR_RET, 0, 0);
    return close_func(f);
}

static void test_batches_are_whole_lines(void **state)
{
    EvalFixture *f = *state;
    enum { COUNT = 30000 };
    assert_int_equal(run(f, make_lines(f, COUNT)).status, EVAL_DONE);
    StrBuf expected = {.arena = &f->base->texts};
    for (u32 i = 0; i < COUNT; i++) {
        strbuf_printf(&expected, "line %u\n", i);
    }
    for (u32 i = 0; i < LOOPS; i++) {
        const Written *written = &f->written[i];
        assert_true(str_equal(strbuf_str(&written->streams[0]), strbuf_str(&expected)));
        assert_in_range(written->count, 2, 1 + expected.len / 60000);
    }
    Str writes = strbuf_str(&f->written[0].writes);
    for (size_t i = 1; i < writes.len; i++) {
        assert_true(writes.bytes[i] != '|' || writes.bytes[i - 1] == '\n');
    }
}

/* ---- data objects and constants ---- */

static IrLayoutId pair_of_str(EvalFixture *f)
{
    IrLayout tuple = {.kind = IR_KIND_TUPLE, .align = 8, .size = 24, .count = 2, .has_address = 1};
    tuple.first_field = pool_push_(&f->ir->fields, 2);
    ir_fields(f->ir)[tuple.first_field] = (IrField){.layout = scalar(f, IR_KIND_U32), .offset = 0};
    ir_fields(f->ir)[tuple.first_field + 1] = (IrField){.layout = scalar(f, IR_KIND_STR), .offset = 8};
    return ir_layout_add(f->ir, tuple);
}

/* const C: (u32, &str) = (number, text); its value is written through the hidden parameter. */
static IrFuncId make_constant(EvalFixture *f, u32 number, const char *text)
{
    IrBody *body = open_func(f, "C", 1, 0);
    ir_emit_wide(body, IR_IMM, 1, number);
    ir_emit(body, IR_ST_32, 1, 0, 0);
    ir_emit_wide(body, IR_STR, 1, string_index(f, text));
    ir_emit(body, IR_ST_PAIR, 1, 0, 8);
    ir_emit_wide(body, IR_RET, 0, 0);
    return close_func(f);
}

/* Prints the text of the constant. */
static IrFuncId make_reader(EvalFixture *f, IrDataId data)
{
    IrBody *body = open_func(f, "reader", 0, 0);
    ir_emit_wide(body, IR_LEA_DATA, 0, ir_data_index(&f->ir->datas, data));
    ir_emit(body, IR_LD_PAIR, 0, 0, 8);
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
    ir_emit_wide(body, IR_FMT, 0,
                 format_index(f, (IrFormatSpec){.layout = scalar(f, IR_KIND_STR)}));
    ir_emit(body, IR_FMT_END, 0, 0, 0);
    ir_emit_wide(body, IR_RET, 0, 0);
    return close_func(f);
}

/* All three evaluators see the same IR, but only one has stored the value: the others relocate it
 * when they run for the first time. So each has a data object of its own. */
static void test_constants(void **state)
{
    EvalFixture *f = *state;
    IrLayoutId layout = pair_of_str(f);
    for (u32 i = 0; i < LOOPS; i++) {
        Eval *eval = &f->evals[i];
        IrDataId first = ir_data_add(f->ir, layout, (IrStrId){0});
        IrDataId second =
            ir_data_add(f->ir, layout, (IrStrId){0}); /* before the value of the first */
        assert_int_equal(eval_constant(eval, make_constant(f, 7, "seven"), first).status,
                         EVAL_DONE);
        assert_int_equal(eval_constant(eval, make_constant(f, 8, ""), second).status, EVAL_DONE);
        u32 number;
        u64 place[2];
        memcpy(&number, ir_data_bytes(f->ir, first), sizeof(number));
        memcpy(place, ir_data_bytes(f->ir, first) + 8, sizeof(place));
        assert_int_equal(number, 7);
        assert_memory_equal(f->ir->string_bytes.items + place[0], "seven", 5);
        assert_int_equal(place[1], 5);
        assert_unit_verifies(f->base);
        IrFuncId reader = make_reader(f, first);
        assert_int_equal(eval_run(eval, reader, (IrLayoutId){0}, NULL).status, EVAL_DONE);
        for (u32 j = 0; j < 2000; j++) { /* the strings' bytes move, the code and the data grow */
            char text[32];
            snprintf(text, sizeof(text), "string number %u", j);
            string_index(f, text);
        }
        ir_data_add(f->ir, layout, (IrStrId){0});
        assert_int_equal(eval_run(eval, reader, (IrLayoutId){0}, NULL).status, EVAL_DONE);
        assert_int_equal(eval_run(eval, make_reader(f, second), (IrLayoutId){0}, NULL).status,
                         EVAL_DONE);
    }
    assert_written(f, "1:seven|1:seven|");
}

static void test_scalar_and_failing_constants(void **state)
{
    EvalFixture *f = *state;
    Eval *eval = &f->evals[0];
    IrBody *body = open_func(f, "K", 0, 2);
    ir_emit_wide(body, IR_STR, 1, string_index(f, "name"));
    ir_emit_wide(body, IR_RET_PAIR, 1, 0);
    IrFuncId func = close_func(f);
    IrDataId data = ir_data_add(f->ir, scalar(f, IR_KIND_STR), (IrStrId){0});
    assert_int_equal(eval_constant(eval, func, data).status, EVAL_DONE);
    u64 place[2];
    memcpy(place, ir_data_bytes(f->ir, data), sizeof(place));
    assert_memory_equal(f->ir->string_bytes.items + place[0], "name", 4);
    body = open_func(f, "bad", 1, 0);
    ir_emit_wide(body, IR_IMM, 1, 7);
    ir_emit(body, IR_ST_32, 1, 0, 0);
    at(f, 3);
    ir_emit_wide(body, IR_PANIC, 0, string_index(f, "explicit panic"));
    func = close_func(f);
    data = ir_data_add(f->ir, pair_of_str(f), (IrStrId){0});
    assert_message(eval_constant(eval, func, data), "explicit panic", 3);
    for (u32 i = 0; i < 24; i++) {
        assert_int_equal(ir_data_bytes(f->ir, data)[i], 0);
    }
}

/* ---- from run to run ---- */

static size_t used_by(const EvalFixture *f)
{
    size_t used = 0;
    for (u32 i = 0; i < LOOPS; i++) {
        used += arena_used(&f->frames[i]);
    }
    return used;
}

static void test_runs_reuse_their_memory(void **state)
{
    EvalFixture *f = *state;
    IrFuncId caller = make_caller(f, make_depth(f, 16), 100);
    IrFuncId panics = open_func(f, "panics", 0, 0)->func;
    ir_emit_wide(&f->body, IR_PANIC, 0, string_index(f, "a message"));
    close_func(f);
    run(f, caller);
    run(f, panics);
    size_t used = used_by(f);
    for (u32 i = 0; i < 1000; i++) {
        assert_int_equal(run(f, caller).status, EVAL_DONE);
        assert_message(run(f, panics), "a message", 0);
    }
    assert_int_equal(used_by(f), used);
}

/* A unit's constants: each is a new function, run once. */
static void test_growing_ir(void **state)
{
    EvalFixture *f = *state;
    enum { COUNT = 3000 };
    size_t used_half = 0;
    for (u32 i = 0; i < COUNT; i++) {
        IrBody *body = open_func(f, "constant", 0, 1);
        ir_emit_wide(body, IR_IMM, 1, i);
        ir_emit_wide(body, IR_RET_REG, 1, 0);
        assert_int_equal(run_u64(f, close_func(f)), i);
        used_half = i == COUNT / 2 ? used_by(f) : used_half;
    }
    assert_true(used_by(f) < 4 * used_half);
}

static void test_reset_of_the_arena(void **state)
{
    EvalFixture *f = *state;
    IrFuncId talk = make_talk(f);
    for (u32 i = 0; i < 3; i++) {
        forget_written(f, 0);
        assert_int_equal(run(f, talk).status, EVAL_DONE);
        assert_written(f, "1:one\ntwo\n|2:error\n|1:three\nend|");
        for (u32 j = 0; j < LOOPS; j++) {
            arena_reset(&f->frames[j]);
        }
    }
    u64 allocs = f->base->test.calls;
    run(f, talk);
    assert_int_equal(f->base->test.calls, allocs); /* all of it was kept */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EVAL_TEST(test_results),
        EVAL_TEST(test_stack_overflow),
        EVAL_TEST(test_outermost_frame_does_not_fit),
        EVAL_TEST(test_step_limit),
        EVAL_TEST(test_panic_in_a_callee),
        EVAL_TEST(test_format_count_out_of_range),
        EVAL_TEST(test_output_order),
        EVAL_TEST(test_failing_writer),
        EVAL_TEST(test_batches_are_whole_lines),
        EVAL_TEST(test_constants),
        EVAL_TEST(test_scalar_and_failing_constants),
        EVAL_TEST(test_runs_reuse_their_memory),
        EVAL_TEST(test_growing_ir),
        EVAL_TEST(test_reset_of_the_arena),
    };
    return cmocka_run_group_tests_name("eval_run", tests, NULL, NULL);
}
