/* ir_test.h: what the tests of IR and passes share: a unit's IR in an arena, functions by name, and
 * texts that are compared with a readable failure. */
#ifndef LUDUS_TESTS_UNIT_IR_TEST_H
#define LUDUS_TESTS_UNIT_IR_TEST_H

#include "mem_test.h"

#include "ir/build.h"
#include "ir/code.h"
#include "mem/scratch.h"

typedef struct IrFixture {
    TestHost test;
    Arena arena;   /* of the pools */
    Arena texts;   /* of messages and dumps */
    Arena bodies;  /* of bodies under construction */
    Scratch scratch;
    Ir ir;
} IrFixture;

static inline int ir_setup(void **state)
{
    IrFixture *fixture = calloc(1, sizeof *fixture);
    test_host_init(&fixture->test);
    arena_init(&fixture->arena, &fixture->test.host, &(ArenaOptions){.name = "ir"});
    arena_init(&fixture->texts, &fixture->test.host, &(ArenaOptions){.name = "texts"});
    arena_init(&fixture->bodies, &fixture->test.host, &(ArenaOptions){.name = "bodies"});
    scratch_init(&fixture->scratch, &fixture->test.host, &(ArenaOptions){.name = "scratch"});
    ir_init(&fixture->ir, &fixture->arena);
    *state = fixture;
    return 0;
}

static inline int ir_teardown(void **state)
{
    IrFixture *fixture = *state;
    arena_free(&fixture->arena);
    arena_free(&fixture->texts);
    arena_free(&fixture->bodies);
    scratch_free(&fixture->scratch);
    free(fixture);
    return 0;
}

static inline IrFuncId declare(IrFixture *fixture, const char *name, u16 params, u8 results)
{
    IrFunc func = {
        .name = ir_string_add(&fixture->ir, str_from_cstr(name)),
        .param_regs = params,
        .result_regs = results,
    };
    return ir_func_push(&fixture->ir.funcs, func);
}

static inline void begin(IrFixture *fixture, IrBody *body, IrFuncId func)
{
    ir_body_init(body, &fixture->bodies, &fixture->ir, func);
}

static inline const char *text_of(StrBuf *buf)
{
    strbuf_push(buf, 0);
    return (const char *)buf->bytes;
}

static inline const char *body_text(IrFixture *fixture, const IrBody *body)
{
    StrBuf out = {.arena = &fixture->texts};
    ir_print_body(body, &out);
    return text_of(&out);
}

static inline const char *unit_text(IrFixture *fixture)
{
    StrBuf out = {.arena = &fixture->texts};
    ir_print(&fixture->ir, &out);
    return text_of(&out);
}

static inline void assert_text(const char *actual, const char *expected)
{
    if (strcmp(actual, expected) != 0) {
        fail_msg("expected:\n%s\nbut got:\n%s", expected, actual);
    }
}

static inline void assert_body_verifies(IrFixture *fixture, const IrBody *body)
{
    StrBuf message = {.arena = &fixture->texts};
    if (!ir_verify_body(body, &message)) {
        fail_msg("%s\n%s", text_of(&message), body_text(fixture, body));
    }
}

static inline void assert_unit_verifies(IrFixture *fixture)
{
    StrBuf message = {.arena = &fixture->texts};
    if (!ir_verify(&fixture->ir, &message)) {
        fail_msg("%s", text_of(&message));
    }
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, ir_setup, ir_teardown)

#endif
