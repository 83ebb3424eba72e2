/* arena_model_test.c: sequences of operations on an arena, against a model of it.
 *
 * A sequence is an array of operations with arguments; any part of one is a sequence too (what
 * makes no sense where it stands, such as a rewind without a mark, does nothing). So a failing
 * sequence can be shortened by leaving operations out while it still fails, and the shortest one is
 * printed.
 *
 * After each operation the model says: all living allocations are aligned, lie apart and hold their
 * bytes; used and peak are as counted; cleanups ran in order. With a chunk source that fails at its
 * Nth call it says the same after the failure, and the operation then works or fails again. */
#include "mem_test.h"

/* ---- operations ------------------------------------------------------------------------------ */

#define OPS(X) \
    X(NEW) X(ARRAY) X(LARGE) X(GROW) X(MARK) X(REWIND) X(REWIND_KEEP) X(DROP) X(RESET) X(OWN)

typedef enum OpKind {
#define OP(name) OP_##name,
    OPS(OP)
#undef OP
    OP_KINDS
} OpKind;

static const char *const OP_NAMES[] = {
#define OP(name) #name,
    OPS(OP)
#undef OP
};

typedef struct Op {
    OpKind kind;
    u32 size;   /* of an allocation, or bytes to grow by */
    u32 target; /* which allocation grows, modulo their number */
} Op;

enum {
    OPS_MAX = 80,
    ALLOCS_MAX = 2 * OPS_MAX,
    MARKS_MAX = OPS_MAX,
};

static void make_ops(u64 seed, Op *ops, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        u32 dice = random_below(&seed, 100);
        OpKind kind = dice < 20   ? OP_NEW
                      : dice < 40 ? OP_ARRAY
                      : dice < 45 ? OP_LARGE
                      : dice < 65 ? OP_GROW
                      : dice < 77 ? OP_MARK
                      : dice < 85 ? OP_REWIND
                      : dice < 88 ? OP_REWIND_KEEP
                      : dice < 92 ? OP_DROP
                      : dice < 94 ? OP_RESET
                                  : OP_OWN;
        u32 size = kind == OP_LARGE ? 2000 + random_below(&seed, 300000) : random_below(&seed, 300);
        ops[i] = (Op){kind, size, random_below(&seed, 1000)};
    }
}

/* ---- model ----------------------------------------------------------------------------------- */

typedef struct Node {
    u64 words[3];
} Node;

typedef struct Alloc {
    u8 *bytes;
    size_t size;
    u32 seed; /* byte i is seed + i */
    u32 born; /* marks that were open */
} Alloc;

/* Everything that a rewind brings back. */
typedef struct State {
    Alloc allocs[ALLOCS_MAX];
    u32 count;
    u32 cleanups;
    size_t used;
} State;

typedef struct Model {
    Fixture *fixture;
    State now;
    struct {
        ArenaMark mark;
        State state;
    } marks[MARKS_MAX];
    u32 depth;
    size_t peak;
    u32 next_seed;
    u32 ids[OPS_MAX];      /* ids[i] is i: contexts of the cleanups */
    u32 ran[4 * OPS_MAX];  /* cleanups in the order in which they ran */
    u32 ran_count;
    const char *fault; /* what is wrong, NULL = nothing */
} Model;

static Model *the_model; /* where a cleanup notes that it ran */

static void on_cleanup(void *context)
{
    the_model->ran[the_model->ran_count++] = *(const u32 *)context;
}

static void blame(Model *model, const char *fault)
{
    model->fault = model->fault == NULL ? fault : model->fault;
}

static void fill_alloc(Alloc *alloc)
{
    for (size_t i = 0; i < alloc->size; i++) {
        alloc->bytes[i] = (u8)(alloc->seed + i);
    }
}

static void add_alloc(Model *model, u8 *bytes, size_t size)
{
    Alloc *alloc = &model->now.allocs[model->now.count++];
    *alloc = (Alloc){bytes, size, model->next_seed++ * 7, model->depth};
    fill_alloc(alloc);
    model->now.used += size_round_up(size, 8);
}

static int by_address(const void *a, const void *b)
{
    const Alloc *x = a;
    const Alloc *y = b;
    return (x->bytes > y->bytes) - (x->bytes < y->bytes);
}

/* Aligned, apart, intact. */
static void check_allocs(Model *model)
{
    static Alloc sorted[ALLOCS_MAX];
    memcpy(sorted, model->now.allocs, sizeof(Alloc) * model->now.count);
    qsort(sorted, model->now.count, sizeof(Alloc), by_address);
    for (u32 i = 0; i < model->now.count; i++) {
        const Alloc *alloc = &sorted[i];
        if ((uintptr_t)alloc->bytes % ARENA_ALIGN != 0) {
            blame(model, "an allocation is not aligned");
        }
        if (i > 0 && sorted[i - 1].bytes + sorted[i - 1].size > alloc->bytes) {
            blame(model, "two allocations overlap");
            return;
        }
        size_t step = alloc->size > 4096 ? 61 : 1; /* samples of large ones; their ends in full */
        for (size_t at = 0; at < alloc->size; at += alloc->size - at > 64 ? step : 1) {
            if (alloc->bytes[at] != (u8)(alloc->seed + at)) {
                blame(model, "an allocation's bytes have changed");
                return;
            }
        }
    }
}

static void check_figures(Model *model)
{
    ArenaStats stats;
    arena_stats(&model->fixture->arena, &stats);
    model->peak = size_max(model->peak, model->now.used);
    if (stats.used != model->now.used) {
        blame(model, "the used bytes are wrong");
    }
    if (stats.peak != model->peak) {
        blame(model, "the peak is wrong");
    }
    if (stats.reserved != model->fixture->test.host.reserved_bytes) {
        blame(model, "the reserved bytes are not those of the host");
    }
}

/* Cleanups from the newest down to `until` must have run just now, in this order. */
static void expect_cleanups(Model *model, u32 until)
{
    u32 at = 0;
    for (u32 id = model->now.cleanups; id > until; id--) {
        if (at >= model->ran_count || model->ran[at++] != id - 1) {
            blame(model, "a cleanup did not run in its turn");
        }
    }
    if (at != model->ran_count) {
        blame(model, "a cleanup ran that should not");
    }
    model->ran_count = 0;
}

/* ---- the same operation on both -------------------------------------------------------------- */

static void do_grow(Model *model, const Op *op)
{
    Arena *arena = &model->fixture->arena;
    Alloc *alloc = &model->now.allocs[op->target % model->now.count];
    size_t new_size = alloc->size + 1 + op->size;
    size_t old_rounded = size_round_up(alloc->size, 8);
    size_t new_rounded = size_round_up(new_size, 8);
    bool newer = alloc->born >= model->depth;
    u8 *grown = arena_grow(arena, alloc->bytes, alloc->size, new_size);
    bool in_place = grown == alloc->bytes;
    if (in_place) {
        if (!newer && new_rounded != old_rounded) {
            blame(model, "an allocation older than the newest mark grew in place");
        }
        model->now.used += new_rounded - old_rounded;
    } else {
        model->peak = size_max(model->peak, model->now.used + new_rounded);
        model->now.used += new_rounded;
        /* What had a chunk of its own has been given back, unless a rewind may return to it. */
        size_t given_back = arena_used(arena) == model->now.used ? 0 : old_rounded;
        bool must = newer && arena->options.backend == ARENA_MALLOC;
        bool may = newer && (must || old_rounded > arena->options.chunk_max / 8);
        if ((given_back != 0 && !may) || (given_back == 0 && must)) {
            blame(model, "outgrown bytes were kept or given back wrongly");
        }
        model->now.used -= given_back;
    }
    alloc->bytes = grown;
    for (size_t i = 0; i < alloc->size; i++) {
        if (grown[i] != (u8)(alloc->seed + i)) {
            blame(model, "growing lost bytes");
            break;
        }
    }
    alloc->size = new_size;
    alloc->born = in_place ? alloc->born : model->depth;
    fill_alloc(alloc);
}

static void go_back(Model *model, const State *state)
{
    expect_cleanups(model, state->cleanups);
    model->now = *state;
}

/* Allocations of a dropped mark belong to the mark around it. */
static void lower_births(Model *model)
{
    for (u32 i = 0; i < model->now.count; i++) {
        Alloc *alloc = &model->now.allocs[i];
        alloc->born = u32_min(alloc->born, model->depth);
    }
}

static void do_op(Model *model, const Op *op)
{
    Arena *arena = &model->fixture->arena;
    static const State EMPTY;
    switch (op->kind) {
    case OP_NEW:
        add_alloc(model, (u8 *)arena_new(arena, Node), sizeof(Node));
        break;
    case OP_ARRAY:
    case OP_LARGE:
        add_alloc(model, arena_array(arena, u8, op->size + 1), op->size + 1);
        break;
    case OP_GROW:
        if (model->now.count > 0) {
            do_grow(model, op);
        }
        break;
    case OP_MARK:
        model->marks[model->depth].state = model->now;
        arena_mark(arena, &model->marks[model->depth].mark);
        model->depth++;
        break;
    case OP_REWIND:
        if (model->depth > 0) {
            model->depth--;
            arena_rewind(arena, &model->marks[model->depth].mark);
            go_back(model, &model->marks[model->depth].state);
        }
        break;
    case OP_REWIND_KEEP:
        if (model->depth > 0) {
            arena_rewind_keep(arena, &model->marks[model->depth - 1].mark);
            go_back(model, &model->marks[model->depth - 1].state);
        }
        break;
    case OP_DROP:
        if (model->depth > 0) {
            model->depth--;
            arena_mark_drop(arena, &model->marks[model->depth].mark);
            lower_births(model);
        }
        break;
    case OP_RESET:
        arena_abandon_marks(arena);
        arena_reset(arena);
        model->depth = 0;
        go_back(model, &EMPTY);
        break;
    case OP_OWN:
        arena_own(arena, on_cleanup, &model->ids[model->now.cleanups]);
        model->now.cleanups++;
        model->now.used += 24;
        break;
    case OP_KINDS:
        break;
    }
}

/* ---- running a sequence ---------------------------------------------------------------------- */

static Model *model_make(const Shape *shape)
{
    void *state;
    memcpy(&state, &shape, sizeof state);
    fixture_setup(&state);
    Model *model = calloc(1, sizeof *model);
    model->fixture = state;
    for (u32 i = 0; i < OPS_MAX; i++) {
        model->ids[i] = i;
    }
    the_model = model;
    return model;
}

/* Frees everything; returns the model's fault. */
static const char *model_end(Model *model)
{
    arena_abandon_marks(&model->fixture->arena);
    arena_free(&model->fixture->arena);
    expect_cleanups(model, 0);
    const char *fault = model->fault;
    void *state = model->fixture;
    if (fixture_teardown(&state) != 0 && fault == NULL) {
        fault = "memory was not given back";
    }
    free(model);
    return fault;
}

static void check(Model *model)
{
    check_allocs(model);
    check_figures(model);
}

/* What is wrong after this sequence, or NULL. */
static const char *run(const Shape *shape, const Op *ops, u32 count)
{
    Model *model = model_make(shape);
    for (u32 i = 0; i < count && model->fault == NULL; i++) {
        do_op(model, &ops[i]);
        check(model);
    }
    return model_end(model);
}

NOINLINE static bool fails(Model *model, const Op *op)
{
    return EXHAUSTS(&model->fixture->test, do_op(model, op));
}

/* The same with a chunk source that fails at call `fail_from`, once or from then on. *reached says
 * whether there was such a call. */
static const char *run_failing(const Shape *shape, const Op *ops, u32 count, u64 fail_from,
                               bool once, bool *reached)
{
    Model *model = model_make(shape);
    TestHost *test = &model->fixture->test;
    test->fail_from = fail_from;
    test->fail_once = once;
    for (u32 i = 0; i < count && model->fault == NULL; i++) {
        bool failed = fails(model, &ops[i]);
        if (failed && test->why != ARENA_FAIL_SYSTEM) {
            blame(model, "the reason for the failure is wrong");
        }
        check(model); /* as before the operation that failed */
        if (failed && once && fails(model, &ops[i])) {
            blame(model, "the operation fails although there is memory again");
        }
        check(model);
    }
    *reached = test->calls >= fail_from;
    if (*reached != (test->exits > 0)) {
        blame(model, "a failure of the chunk source was not reported");
    }

    /* With memory again, the same sequence works in the same arena. */
    test->fail_from = 0;
    do_op(model, &(Op){.kind = OP_RESET});
    for (u32 i = 0; i < count && model->fault == NULL; i++) {
        do_op(model, &ops[i]);
        check(model);
    }
    return model_end(model);
}

/* ---- shrinking ------------------------------------------------------------------------------- */

typedef const char *Judge(const Shape *shape, const Op *ops, u32 count);

/* Leaves out runs of operations, ever shorter ones, while the sequence still fails. */
static u32 shrink(Judge *judge, const Shape *shape, Op *ops, u32 count)
{
    for (u32 length = u32_max(count / 2, 1); length > 0; length /= 2) {
        for (u32 at = 0; at + length <= count;) {
            Op shorter[OPS_MAX];
            memcpy(shorter, ops, at * sizeof(Op));
            memcpy(shorter + at, ops + at + length, (count - at - length) * sizeof(Op));
            if (judge(shape, shorter, count - length) != NULL) {
                count -= length;
                memcpy(ops, shorter, count * sizeof(Op));
            } else {
                at++;
            }
        }
    }
    return count;
}

static void fail_with(const Shape *shape, u64 seed, Op *ops, u32 count)
{
    count = shrink(run, shape, ops, count);
    fprintf(stderr, "%s: %s (seed %llu); shortest sequence:\n", shape->name, run(shape, ops, count),
            (unsigned long long)seed);
    for (u32 i = 0; i < count; i++) {
        fprintf(stderr, "    {OP_%s, %u, %u},\n", OP_NAMES[ops[i].kind], ops[i].size,
                ops[i].target);
    }
    fail();
}

/* ---- tests ----------------------------------------------------------------------------------- */

static const Shape *shape_of(void **state) { return ((const Fixture *)*state)->shape; }

static void test_sequences(void **state)
{
    const Shape *shape = shape_of(state);
    for (u64 seed = 1; seed <= 300; seed++) {
        Op ops[OPS_MAX];
        make_ops(seed, ops, OPS_MAX);
        if (run(shape, ops, OPS_MAX) != NULL) {
            fail_with(shape, seed, ops, OPS_MAX);
        }
    }
}

/* Each call of the chunk source fails in turn, for several sequences. */
static void test_failing_source(void **state)
{
    const Shape *shape = shape_of(state);
    for (u64 seed = 1; seed <= 4; seed++) {
        Op ops[OPS_MAX];
        make_ops(seed, ops, OPS_MAX);
        for (u32 once = 0; once < 2; once++) {
            bool reached = true;
            for (u64 fail_from = 1; reached; fail_from++) {
                const char *fault =
                    run_failing(shape, ops, OPS_MAX, fail_from, once != 0, &reached);
                if (fault != NULL) {
                    fail_msg("seed %llu, call %llu fails%s: %s", (unsigned long long)seed,
                             (unsigned long long)fail_from, once ? " once" : " and all later ones",
                             fault);
                }
            }
        }
    }
}

/* The sequences reach what they are to test: every kind of operation, with effect. */
static void test_sequences_reach_everything(void **state)
{
    UNUSED(state);
    u32 seen[OP_KINDS] = {0};
    for (u64 seed = 1; seed <= 20; seed++) {
        Op ops[OPS_MAX];
        make_ops(seed, ops, OPS_MAX);
        for (u32 i = 0; i < OPS_MAX; i++) {
            seen[ops[i].kind]++;
        }
    }
    for (u32 kind = 0; kind < OP_KINDS; kind++) {
        assert_true(seen[kind] >= 10);
    }
}

/* A judge of whom we know the shortest failing sequence: a growth somewhere after a mark. */
static const char *growth_after_mark(const Shape *shape, const Op *ops, u32 count)
{
    UNUSED(shape);
    bool mark = false;
    for (u32 i = 0; i < count; i++) {
        mark = mark || ops[i].kind == OP_MARK;
        if (mark && ops[i].kind == OP_GROW) {
            return "found";
        }
    }
    return NULL;
}

static void test_shrinker(void **state)
{
    UNUSED(state);
    for (u64 seed = 1; seed <= 50; seed++) {
        Op ops[OPS_MAX];
        make_ops(seed, ops, OPS_MAX);
        if (growth_after_mark(NULL, ops, OPS_MAX) != NULL) {
            assert_int_equal(shrink(growth_after_mark, NULL, ops, OPS_MAX), 2);
            assert_int_equal(ops[0].kind, OP_MARK);
            assert_int_equal(ops[1].kind, OP_GROW);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_sequences),
        EACH_SHAPE(test_failing_source),
        cmocka_unit_test(test_sequences_reach_everything),
        cmocka_unit_test(test_shrinker),
    };
    return cmocka_run_group_tests_name("arena_model", tests, NULL, NULL);
}
