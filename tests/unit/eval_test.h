/* eval_test.h: what the tests of the evaluator share: one IR, and three evaluators on it (computed
 * gotos, the switch, and a switch that counts its instructions), which must always agree. */
#ifndef LUDUS_TESTS_UNIT_EVAL_TEST_H
#define LUDUS_TESTS_UNIT_EVAL_TEST_H

#include "ir_test.h"

#include "eval/eval.h"
#include "eval/machine.h"

enum { LOOPS = 3, LOOP_GOTO = 0, LOOP_SWITCH = 1, LOOP_COUNTING = 2 };

/* What an evaluator has written: each write as "1:text" or "2:text", and whether to refuse it. */
typedef struct Written {
    StrBuf streams[2];
    StrBuf writes;
    u32 count;
    u32 fail_from; /* the first write, from 1, that fails; 0 = none */
} Written;

typedef struct EvalFixture {
    IrFixture *base;
    Ir *ir;
    Arena frames[LOOPS];
    Eval evals[LOOPS];
    Written written[LOOPS];
    IrBody body; /* of the function under construction */
    IrFuncId func;
} EvalFixture;

extern u64 op_counts[EVAL_OP_COUNT];
void loop_counting(EvalMachine *m);

static inline bool record_write(void *context, IrStream stream, Str bytes)
{
    Written *written = context;
    assert_true(bytes.len > 0);
    if (++written->count >= written->fail_from && written->fail_from > 0) {
        return false;
    }
    strbuf_push_str(&written->streams[stream], bytes);
    strbuf_push_cstr(&written->writes, stream == IR_STREAM_STDOUT ? "1:" : "2:");
    strbuf_push_str(&written->writes, bytes);
    strbuf_push_cstr(&written->writes, "|");
    return true;
}

static inline void forget_written(EvalFixture *f, u32 fail_from)
{
    for (u32 i = 0; i < LOOPS; i++) {
        Written *written = &f->written[i];
        strbuf_cut(&written->streams[0], 0);
        strbuf_cut(&written->streams[1], 0);
        strbuf_cut(&written->writes, 0);
        written->count = 0;
        written->fail_from = fail_from;
    }
}

static inline void make_evals(EvalFixture *f, EvalOptions options, bool line_buffered)
{
    for (u32 i = 0; i < LOOPS; i++) {
        EvalHost host = {record_write, &f->written[i], line_buffered};
        options.use_switch = i == LOOP_SWITCH;
        options.no_fusing = i == LOOP_COUNTING;
        eval_init(&f->evals[i], f->ir, &f->frames[i], &host, &options);
        f->evals[i].loop = i == LOOP_COUNTING ? loop_counting : NULL;
    }
}

static inline int eval_setup(void **state)
{
    EvalFixture *f = calloc(1, sizeof *f);
    void *base = NULL;
    ir_setup(&base);
    f->base = base;
    f->ir = &f->base->ir;
    for (u32 i = 0; i < LOOPS; i++) {
        arena_init(&f->frames[i], &f->base->test.host, &(ArenaOptions){.name = "frames"});
        f->written[i] = (Written){
            .streams = {{.arena = &f->base->texts}, {.arena = &f->base->texts}},
            .writes = {.arena = &f->base->texts},
        };
    }
    make_evals(f, (EvalOptions){.frame_bytes = 1 << 16}, false);
    *state = f;
    return 0;
}

static inline int eval_teardown(void **state)
{
    EvalFixture *f = *state;
    for (u32 i = 0; i < LOOPS; i++) {
        arena_free(&f->frames[i]);
    }
    void *base = f->base;
    ir_teardown(&base);
    free(f);
    return 0;
}

#define EVAL_TEST(test) cmocka_unit_test_setup_teardown(test, eval_setup, eval_teardown)

/* ---- building ---- */

static inline IrBody *open_func(EvalFixture *f, const char *name, u16 params, u8 results)
{
    f->func = declare(f->base, name, params, results);
    begin(f->base, &f->body, f->func);
    ir_block_start(&f->body, ir_block_new(&f->body));
    return &f->body;
}

static inline IrFuncId close_func(EvalFixture *f)
{
    ir_link(&f->body);
    StrBuf message = {.arena = &f->base->texts};
    if (!ir_verify_func(f->ir, f->func, &message)) {
        fail_msg("%s", text_of(&message));
    }
    return f->func;
}

/* The position of the next words, and of all after them. */
static inline void at(EvalFixture *f, u32 pos) { f->body.pos = pos; }

static inline u32 string_index(EvalFixture *f, const char *text)
{
    return ir_string_index(&f->ir->strings, ir_string_add(f->ir, str_from_cstr(text)));
}

static inline IrLayoutId scalar(EvalFixture *f, IrKind kind)
{
    return ir_layout_scalar(f->ir, kind);
}

static inline u32 format_index(EvalFixture *f, IrFormatSpec spec)
{
    spec.fill = spec.fill == 0 ? ' ' : spec.fill;
    return ir_format_index(&f->ir->formats, ir_format_push(&f->ir->formats, spec));
}

/* A print of a literal text. */
static inline void emit_print(EvalFixture *f, IrStream stream, const char *text)
{
    ir_emit(&f->body, IR_FMT_BEGIN, stream, 0, 0);
    ir_emit_wide(&f->body, IR_FMT_STR, 0, string_index(f, text));
    ir_emit(&f->body, IR_FMT_END, 0, 0, 0);
}

/* ---- running ---- */

/* Runs on all three evaluators, which must agree, results of `size` bytes and output included. The
 * bytes at `result`, which may be NULL with size 0, are given to each as they are at the call. */
static inline EvalResult run_into(EvalFixture *f, IrFuncId func, IrLayoutId layout, void *result,
                                  size_t size)
{
    EvalResult results[LOOPS];
    u8 before[256];
    u8 after[256];
    assert_true(size <= sizeof(before));
    if (size > 0) {
        memcpy(before, result, size);
    }
    for (u32 i = 0; i < LOOPS; i++) {
        if (size > 0) {
            memcpy(result, before, size);
        }
        results[i] = eval_run(&f->evals[i], func, layout, result);
        if (i > 0) {
            assert_int_equal(results[i].status, results[0].status);
            assert_int_equal(results[i].pos, results[0].pos);
            assert_int_equal(results[i].steps, results[0].steps);
            assert_true(str_equal(results[i].message, results[0].message));
            assert_true(
                str_equal(strbuf_str(&f->written[i].writes), strbuf_str(&f->written[0].writes)));
        }
        if (size > 0 && i > 0) {
            assert_memory_equal(after, result, size);
        }
        if (size > 0) {
            memcpy(after, result, size);
        }
    }
    return results[LOOPS - 1];
}

static inline EvalResult run(EvalFixture *f, IrFuncId func)
{
    return run_into(f, func, (IrLayoutId){0}, NULL, 0);
}

static inline u64 run_u64(EvalFixture *f, IrFuncId func)
{
    u64 result = 0;
    EvalResult outcome = run_into(f, func, scalar(f, IR_KIND_U64), &result, sizeof(result));
    assert_int_equal(outcome.status, EVAL_DONE);
    return result;
}

static inline void assert_message(EvalResult result, const char *message, u32 pos)
{
    if (!str_equal(result.message, str_from_cstr(message))) {
        fail_msg("expected the panic [%s] but got status %d [" STR_FMT "]", message, result.status,
                 STR_ARG(result.message));
    }
    assert_int_equal(result.status, EVAL_PANIC);
    assert_int_equal(result.pos, pos);
}

static inline void assert_written(EvalFixture *f, const char *writes)
{
    for (u32 i = 0; i < LOOPS; i++) {
        Str actual = strbuf_str(&f->written[i].writes);
        if (!str_equal(actual, str_from_cstr(writes))) {
            fail_msg("expected the writes [%s] but got [" STR_FMT "]", writes, STR_ARG(actual));
        }
    }
}

#endif
