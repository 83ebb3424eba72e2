/* audit_test.c: which pointers an audit finds, and what it says of both ends. */
#include "mem_test.h"

#include "mem/audit.h"

typedef struct Leaf {
    u32 at;
} Leaf;

typedef struct Twig {
    u32 at;
    u32 leaf_count;
    struct Twig *next;
    const Leaf *leaf;
    Leaf *leaves;
    Leaf **picked;
    Str name;
    VEC(Leaf) more;
    struct Twig *on_stack;
    void *elsewhere;
    Leaf own;
} Twig;

typedef struct Crown {
    Twig *first;
    Twig inside;
} Crown;

static AuditPlace place_of_twig(const void *item)
{
    u32 at = ((const Twig *)item)->at;
    return (AuditPlace){at, at + 1};
}

#define AUDIT_ROWS "../tests/unit/audit_rows.def"
#include "mem/audit_schema.inc.h"

/* ---- a forest of arenas ---------------------------------------------------------------------- */

enum { FINDINGS = 8 };

typedef struct Forest {
    Fixture *f;
    Arena young;
    Audit audit;
    AuditFinding findings[FINDINGS];
    Crown crown;
} Forest;

static void keep(Audit *audit, const AuditFinding *finding)
{
    Forest *forest = audit->context;
    if (audit->found <= FINDINGS) {
        forest->findings[audit->found - 1] = *finding;
    }
}

static void begin(Forest *forest, void **state)
{
    *forest = (Forest){.f = *state};
    ArenaOptions options = forest->f->options;
    options.name = "young";
    arena_init(&forest->young, &forest->f->test.host, &options);
    audit_init(&forest->audit, &forest->f->test.host, keep, forest);
    audit_add_root(&forest->audit, &SCHEMA_Crown, &forest->crown);
}

static void end(Forest *forest)
{
    audit_free(&forest->audit);
    arena_abandon_marks(&forest->young);
    arena_free(&forest->young);
}

static Twig *old_twig(Forest *forest, u32 at)
{
    Twig *twig = arena_new_zero(&forest->f->arena, Twig);
    twig->at = at;
    twig->next = forest->crown.first;
    forest->crown.first = twig;
    return twig;
}

static void assert_found(Forest *forest, const char *from, const char *field, const char *to)
{
    assert_int_equal(audit_run(&forest->audit, &forest->young, NULL), 1);
    const AuditFinding *finding = &forest->findings[0];
    assert_string_equal(finding->from.type->name, from);
    assert_string_equal(finding->field->name, field);
    assert_ptr_equal(finding->to.arena, &forest->young);
    assert_false(finding->is_dead);
    if (to == NULL) {
        assert_null(finding->to.type);
    } else {
        assert_string_equal(finding->to.type->name, to);
    }
}

/* ---- each kind of field ---------------------------------------------------------------------- */

static void test_each_kind_of_field(void **state)
{
    Forest forest;
    begin(&forest, state);
    Arena *young = &forest.young;
    Twig *twig = old_twig(&forest, 7);
    Leaf *leaf = arena_new_zero(young, Leaf);
    assert_int_equal(audit_run(&forest.audit, young, NULL), 0);

    twig->leaf = leaf;
    assert_found(&forest, "Twig", "leaf", "Leaf");
    assert_int_equal(forest.findings[0].from.place.first, 7);
    assert_ptr_equal(forest.findings[0].from.item, twig);
    assert_ptr_equal(forest.findings[0].from.arena, &forest.f->arena);
    assert_ptr_equal(forest.findings[0].to.item, leaf);
    twig->leaf = NULL;

    twig->leaves = leaf;
    assert_int_equal(audit_run(&forest.audit, young, NULL), 0); /* none of them */
    twig->leaf_count = 1;
    assert_found(&forest, "Twig", "leaves", "Leaf");
    twig->leaves = NULL;

    twig->picked = arena_array_zero(&forest.f->arena, Leaf *, 1);
    assert_int_equal(audit_run(&forest.audit, young, NULL), 0);
    twig->picked[0] = leaf;
    assert_found(&forest, "Twig", "picked", "Leaf");
    twig->picked = NULL;

    twig->name = (Str){(u8 *)leaf, 3};
    assert_found(&forest, "Twig", "name", NULL);
    twig->name = (Str){0};

    vec_push(young, &twig->more, ((Leaf){1}));
    assert_found(&forest, "Twig", "more", "Leaf");
    twig->more.items = NULL;

    Twig on_stack = {.at = 9, .leaf = leaf};
    twig->on_stack = &on_stack;
    assert_found(&forest, "Twig", "leaf", "Leaf");
    assert_int_equal(forest.findings[0].from.place.first, 9);
    assert_null(forest.findings[0].from.arena);
    twig->on_stack = NULL;

    forest.crown.inside.leaf = leaf;
    assert_found(&forest, "Twig", "leaf", "Leaf");
    forest.crown.inside.leaf = NULL;

    twig->elsewhere = leaf; /* nobody says what that is */
    assert_int_equal(audit_run(&forest.audit, young, NULL), 0);
    end(&forest);
}

/* ---- marks, and what is dead ----------------------------------------------------------------- */

static void test_only_what_is_newer_dies(void **state)
{
    Forest forest;
    begin(&forest, state);
    Arena *young = &forest.young;
    Twig *twig = old_twig(&forest, 7);
    twig->leaf = arena_new_zero(young, Leaf);
    ArenaMark mark;
    arena_mark(young, &mark);
    assert_int_equal(audit_run(&forest.audit, young, &mark), 0);
    Twig *newer = arena_new_zero(young, Twig);
    newer->at = 11;
    newer->leaf = twig->leaf;
    newer->next = newer;
    assert_int_equal(audit_run(&forest.audit, young, &mark), 0); /* it may point to what is older */
    for (u32 i = 0; i < 100; i++) {
        arena_new(young, Twig);
    }
    twig->next = newer;
    assert_int_equal(audit_run(&forest.audit, young, &mark), 1);
    assert_int_equal(forest.findings[0].to.place.first, 11);
    assert_int_equal(audit_run(&forest.audit, &forest.f->arena, NULL), 1); /* the crown's */

    arena_rewind(young, &mark);
    if (forest.f->shape->backend == ARENA_CHUNK) { /* otherwise the system has it */
        assert_int_equal(audit_run(&forest.audit, young, NULL), 2); /* the older leaf dies too */
        bool first_is_dead = forest.findings[0].is_dead;
        assert_true(first_is_dead != forest.findings[1].is_dead);
        assert_int_equal(forest.findings[!first_is_dead].to.place.first, UINT32_MAX);
    }
    end(&forest);
}

/* Rings, and what is reached twice, are looked at once; as many as there are. */
static void test_many(void **state)
{
    Forest forest;
    begin(&forest, state);
    Twig *first = old_twig(&forest, 0);
    for (u32 i = 1; i < 5000; i++) {
        old_twig(&forest, i);
    }
    first->next = forest.crown.first;
    assert_int_equal(audit_run(&forest.audit, &forest.young, NULL), 0);
    Leaf *leaf = arena_new_zero(&forest.young, Leaf);
    for (Twig *twig = forest.crown.first; twig != first; twig = twig->next) {
        twig->leaf = leaf;
    }
    assert_int_equal(audit_run(&forest.audit, &forest.young, NULL), 4999);
    audit_cut_roots(&forest.audit, 0);
    assert_int_equal(audit_run(&forest.audit, &forest.young, NULL), 0);
    end(&forest);
}

/* ---- the hook -------------------------------------------------------------------------------- */

typedef struct Deaths {
    u32 marks;
    u32 whole;
} Deaths;

static Deaths deaths;

static void count_death(MemHost *host, Arena *arena, const ArenaMark *mark)
{
    UNUSED(host), UNUSED(arena);
    deaths.marks += mark != NULL;
    deaths.whole += mark == NULL;
}

/* Called when something dies, and not when nothing does. */
static void test_when_it_is_called(void **state)
{
    Fixture *f = *state;
    deaths = (Deaths){0};
    f->test.host.dying = count_death;
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    arena_rewind(&f->arena, &mark);
    arena_reset(&f->arena);
    assert_int_equal(deaths.marks + deaths.whole, 0);
    arena_new(&f->arena, Leaf);
    arena_mark(&f->arena, &mark);
    arena_rewind_keep(&f->arena, &mark);
    assert_int_equal(deaths.marks, 0);
    arena_new(&f->arena, Leaf);
    arena_rewind(&f->arena, &mark);
    assert_int_equal(deaths.marks, 1);
    assert_int_equal(deaths.whole, 0);
    arena_reset(&f->arena);
    assert_int_equal(deaths.whole, 1);
    arena_new(&f->arena, Leaf);
    arena_free(&f->arena);
    assert_int_equal(deaths.whole, 2);
    f->test.host.dying = NULL;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_each_kind_of_field),
        EACH_SHAPE(test_only_what_is_newer_dies),
        EACH_SHAPE(test_many),
        EACH_SHAPE(test_when_it_is_called),
    };
    return cmocka_run_group_tests_name("audit", tests, NULL, NULL);
}
