/* fuse_test.c: each row of fuse.def does what its instructions do one by one. For each, bodies with
 * random registers and numbers are run both ways; all registers, memory, the end and its position must
 * be the same. */
#include "ir_test.h"

#include "eval/eval.h"
#include "eval/fuse.h"
#include "ir/builtin.h"

/* The first registers are numbers of any kind; then an index below or near the length, and an address. */
enum { NUMBERS = 6, INDEX = 6, LENGTH = 7, MEMORY = 8, REGS = 9 };
enum { ROUNDS = 60, MEMORY_BYTES = 256, OFFSETS = 6, STEPS = 4 };

typedef struct Row {
    u16 ops[3]; /* IR_OP_COUNT: none */
    u32 builtin;
    u16 fused;
} Row;

static const Row ROWS[] = {
#define FUSED2(first, second) \
    {{IR_##first, IR_##second, IR_OP_COUNT}, 0, IR_##first##__##second},
#define FUSED3(first, second, third) \
    {{IR_##first, IR_##second, IR_##third}, 0, IR_##first##__##second##__##third},
#define DIRECT(name) \
    {{IR_BUILTIN, IR_OP_COUNT, IR_OP_COUNT}, IR_BUILTIN_##name, IR_DIRECT_##name},
#include "eval/fuse.def"
};

static u32 pick(u64 *random, u32 count)
{
    *random = *random * 6364136223846793005u + 1442695040888963407u;
    return (u32)(*random >> 33) % count;
}

/* Small ones and the edges of types; as floats tiny or not numbers, which is as good. */
static u64 pick_number(u64 *random)
{
    static const u64 edges[] = {0x7fffffff, 0x80000000, 0xffffffff, UINT64_MAX, INT64_MAX,
                                (u64)1 << 63, 0x3ff8000000000000, 0xc008000000000000};
    return pick(random, 3) == 0 ? edges[pick(random, COUNT_OF(edges))] : pick(random, 12);
}

static void emit_one(IrBody *body, const Row *row, u16 op, u64 *random, IrBlockId head,
                     IrBlockId out)
{
    u32 a = pick(random, NUMBERS);
    u32 b = pick(random, NUMBERS);
    u32 c = pick(random, NUMBERS);
    switch ((int)ir_op_format((IrOp)op)) {
    case IR_F_LOAD: case IR_F_STORE:
        ir_emit(body, (IrOp)op, a, MEMORY, pick(random, OFFSETS) * 8);
        break;
    case IR_F_XLOAD: case IR_F_XSTORE:
        ir_emit(body, (IrOp)op, a, MEMORY, INDEX);
        break;
    case IR_F_DRRX:
        ir_emit_ext(body, (IrOp)op, MEMORY, MEMORY, INDEX, 8);
        break;
    case IR_F_RR: /* of a check: mostly true */
        ir_emit(body, (IrOp)op, pick(random, 4) == 0 ? a : INDEX, LENGTH, 0);
        break;
    case IR_F_RI:
        ir_emit_wide(body, (IrOp)op, INDEX, 3 + pick(random, 9));
        break;
    case IR_F_DRI:
        ir_emit(body, (IrOp)op, a, b, pick(random, 8));
        break;
    case IR_F_DI:
        ir_emit_wide(body, (IrOp)op, a, pick(random, 1000));
        break;
    case IR_F_B:
        ir_emit_wide(body, (IrOp)op, pick(random, NUMBERS - 1), row->builtin);
        break;
    case IR_F_J:
        ir_emit_jump(body, (IrOp)op, 0, 0, op == IR_LOOP ? head : out);
        break;
    case IR_F_RJ:
        ir_emit_jump(body, (IrOp)op, a, 0, out);
        break;
    case IR_F_RIJ:
        ir_emit_jump(body, (IrOp)op, a, pick(random, 12), out);
        break;
    case IR_F_RRJ:
        ir_emit_jump(body, (IrOp)op, a, b, out);
        break;
    case IR_F_DR:
        ir_emit(body, (IrOp)op, a, b, 0);
        break;
    default:
        assert_int_equal(ir_op_format((IrOp)op), IR_F_DRR);
        ir_emit(body, (IrOp)op, a, b, c);
    }
}

static void print_number(IrBody *body, u32 reg)
{
    Ir *ir = body->ir;
    IrFormatSpec spec = {.layout = ir_layout_scalar(ir, IR_KIND_U64), .fill = ' ',
                         .trait = IR_TRAIT_LOWER_HEX};
    u32 format = ir_format_index(&ir->formats, ir_format_push(&ir->formats, spec));
    ir_emit(body, IR_FMT_BEGIN, IR_STREAM_STDOUT, 0, 0);
    ir_emit_wide(body, IR_FMT, reg, format);
    ir_emit_wide(body, IR_FMT_STR, 0,
                 ir_string_index(&ir->strings, ir_string_add(ir, STR(" "))));
    ir_emit(body, IR_FMT_END, 0, 0, 0);
}

/* Sets the registers, executes the row with a mark behind it, and shows what has come of it. */
static IrFuncId link_row(IrFixture *fixture, const Row *row, u64 seed)
{
    u64 random = seed;
    IrBody body;
    begin(fixture, &body, declare(fixture, "row", 0, 0));
    body.mem_size = MEMORY_BYTES;
    IrBlockId head = ir_block_new(&body);
    IrBlockId out = ir_block_new(&body);
    for (u32 reg = 0; reg < NUMBERS; reg++) {
        ir_emit_number(&body, reg, pick_number(&random));
    }
    ir_emit_number(&body, INDEX, pick(&random, 10));
    ir_emit_number(&body, LENGTH, 9);
    ir_emit_wide(&body, IR_LEA_MEM, MEMORY, 0);
    for (u32 i = 0; i < MEMORY_BYTES / 8; i++) {
        u32 reg = pick(&random, NUMBERS);
        ir_emit(&body, IR_ST_64, reg, MEMORY, i * 8);
    }
    ir_block_start(&body, head);
    for (u32 i = 0; i < 3 && row->ops[i] != IR_OP_COUNT; i++) {
        body.pos++;
        emit_one(&body, row, row->ops[i], &random, head, out);
    }
    print_number(&body, 0); /* not on the way to `out` */
    ir_block_start(&body, out);
    for (u32 reg = 0; reg < MEMORY; reg++) {
        print_number(&body, reg);
    }
    ir_emit_wide(&body, IR_LEA_MEM, MEMORY, 0);
    for (u32 i = 0; i < MEMORY_BYTES / 8; i++) {
        ir_emit(&body, IR_LD_64, 0, MEMORY, i * 8);
        print_number(&body, 0);
    }
    ir_emit_wide(&body, IR_RET, 0, 0);
    ir_link(&body);
    return body.func;
}

static bool collect(void *context, IrStream stream, Str bytes)
{
    UNUSED(stream);
    strbuf_push_str(context, bytes);
    return true;
}

static bool has_op(const Eval *eval, u16 op)
{
    for (u32 i = 2; i < eval->code_count; i++) { /* behind the HALT and the frame */
        if (eval->code[i].op == op) {
            return true;
        }
    }
    return false;
}

static const char *run_text(IrFixture *fixture, IrFuncId func, EvalOptions options, const Row *row)
{
    StrBuf out = {.arena = &fixture->texts};
    Arena frames;
    Eval eval;
    EvalHost host = {.write = collect, .context = &out};
    options.frame_bytes = 1 << 16;
    options.max_steps = STEPS;
    arena_init(&frames, &fixture->test.host, &(ArenaOptions){.name = "frames"});
    eval_init(&eval, &fixture->ir, &frames, &host, &options);
    EvalResult end = eval_run(&eval, func, (IrLayoutId){0}, NULL);
    strbuf_printf(&out, "| status %d pos %u steps %u " STR_FMT, end.status, end.pos, (u32)end.steps,
                  STR_ARG(end.message));
    assert_int_equal(has_op(&eval, row->fused), !options.no_fusing);
    arena_free(&frames);
    return text_of(&out);
}

static void check_row(IrFixture *fixture, const Row *row, u64 seed)
{
    IrFuncId func = link_row(fixture, row, seed);
    assert_unit_verifies(fixture);
    const char *expected = run_text(fixture, func, (EvalOptions){.no_fusing = true}, row);
    const char *fused = run_text(fixture, func, (EvalOptions){.no_fusing = false}, row);
    const char *by_switch = run_text(fixture, func, (EvalOptions){.use_switch = true}, row);
    if (strcmp(expected, fused) != 0 || strcmp(expected, by_switch) != 0) {
        StrBuf dump = {.arena = &fixture->texts};
        ir_print_func(&fixture->ir, func, &dump);
        fail_msg("row %td, seed %llu\n%s\nexpected %s\nbut got %s\nand %s", row - ROWS,
                 (unsigned long long)seed, text_of(&dump), expected, fused, by_switch);
    }
    arena_reset(&fixture->arena);
    arena_reset(&fixture->bodies);
    arena_reset(&fixture->texts);
    ir_reset(&fixture->ir);
}

static void test_each_row(void **state)
{
    for (u32 i = 0; i < COUNT_OF(ROWS); i++) {
        for (u64 seed = 1; seed <= ROUNDS; seed++) {
            check_row(*state, &ROWS[i], seed * 1000 + i);
        }
    }
}

/* A jump to the second of two fused instructions finds it as it was. */
static void test_jump_into_the_middle(void **state)
{
    IrFixture *fixture = *state;
    IrBody body;
    begin(fixture, &body, declare(fixture, "middle", 0, 1));
    IrBlockId middle = ir_block_new(&body);
    ir_emit_number(&body, 0, 1);
    ir_emit_number(&body, 1, 2);
    ir_emit_jump(&body, IR_JMP, 0, 0, middle);
    ir_emit(&body, IR_MOV, 1, 0, 0);
    ir_block_start(&body, middle);
    ir_emit(&body, IR_MOV, 0, 1, 0);
    ir_emit_wide(&body, IR_RET_REG, 0, 0);
    ir_link(&body);
    Arena frames;
    Eval eval;
    u64 result = 0;
    EvalHost host = {.write = collect};
    arena_init(&frames, &fixture->test.host, &(ArenaOptions){.name = "frames"});
    eval_init(&eval, &fixture->ir, &frames, &host, &(EvalOptions){.frame_bytes = 1 << 12});
    eval_run(&eval, body.func, ir_layout_scalar(&fixture->ir, IR_KIND_U64), &result);
    assert_true(has_op(&eval, IR_MOV__MOV));
    assert_int_equal(result, 2);
    arena_free(&frames);
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_each_row), TEST(test_jump_into_the_middle)};
    return cmocka_run_group_tests_name("fuse", tests, NULL, NULL);
}
