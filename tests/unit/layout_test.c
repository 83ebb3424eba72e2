/* layout_test.c: layouts of types: the sizes are those that rustc 1.95 has; fields do not overlap. */
#include "ir_test.h"

#include "base/limits.h"
#include "sema/def.h"

typedef struct LayoutFixture {
    IrFixture *base;
    Interner interner;
    Types types;
} LayoutFixture;

static int setup(void **state)
{
    LayoutFixture *f = calloc(1, sizeof *f);
    ir_setup(state);
    f->base = *state;
    intern_init(&f->interner, &f->base->bodies);
    types_init(&f->types, &f->base->texts, &f->interner);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    LayoutFixture *f = *state;
    intern_free(&f->interner);
    *state = f->base;
    free(f);
    return ir_teardown(state);
}

/* ---- types ---- */

#define ITEMS(...) \
    (const TypeId[]){__VA_ARGS__}, sizeof((const TypeId[]){__VA_ARGS__}) / sizeof(TypeId)

static TypeId struct_of(LayoutFixture *f, const TypeId *fields, u32 count)
{
    Arena *arena = &f->base->bodies;
    Item *item = arena_new_zero(arena, Item);
    item->field_count = count;
    item->fields = arena_array_zero(arena, FieldDef, count);
    TypeId type = type_nominal(&f->types, TYPE_STRUCT, item, STR("S"), true);
    type_set_fields(&f->types, type, arena_copy_array(arena, TypeId, fields, count), count);
    return type;
}

static TypeId enum_of(LayoutFixture *f, TypeId repr, const char *const *names, u32 count)
{
    Arena *arena = &f->base->bodies;
    Item *item = arena_new_zero(arena, Item);
    item->variant_count = count;
    item->variants = arena_array_zero(arena, VariantDef, count);
    for (u32 i = 0; i < count; i++) {
        item->variants[i].name = intern(&f->interner, str_from_cstr(names[i]));
        item->variants[i].value = (i64)i - 1;
    }
    TypeId type = type_nominal(&f->types, TYPE_ENUM, item, STR("E"), true);
    type_set_repr(&f->types, type, repr);
    return type;
}

/* ---- checks ---- */

/* Parts lie inside, aligned, and apart from each other. */
static void check_fields(const Ir *ir, const IrLayout *layout)
{
    const IrField *fields = ir_fields(ir) + layout->first_field;
    for (u32 i = 0; i < layout->count; i++) {
        const IrLayout *a = ir_layout_at(&ir->layouts, fields[i].layout);
        assert_int_equal(fields[i].offset % a->align, 0);
        assert_true(fields[i].offset + a->size <= layout->size);
        for (u32 j = 0; j < i; j++) {
            const IrLayout *b = ir_layout_at(&ir->layouts, fields[j].layout);
            assert_true(fields[i].offset + a->size <= fields[j].offset
                        || fields[j].offset + b->size <= fields[i].offset);
        }
    }
}

static void check(LayoutFixture *f, TypeId type, u32 size, u32 align)
{
    Ir *ir = &f->base->ir;
    IrLayout layout = *ir_layout_at(&ir->layouts, type_layout(&f->types, ir, type));
    assert_int_equal(layout.size, size);
    assert_int_equal(layout.align, align);
    if (ir_kind_has_fields((IrKind)layout.kind)) {
        check_fields(ir, &layout);
    }
    assert_int_equal(type_layout(&f->types, ir, type).raw, type_layout(&f->types, ir, type).raw);
    assert_unit_verifies(f->base);
}

static void test_sizes(void **state)
{
    LayoutFixture *f = *state;
    Types *types = &f->types;
    static const char *const names[] = {"A", "B"};
    TypeId a = struct_of(f, ITEMS(TYPE(U8), TYPE(U32), TYPE(U8)));
    TypeId b = struct_of(f, ITEMS(TYPE(U8), TYPE(U64), TYPE(U16), TYPE(U32), TYPE(U8)));
    TypeId empty = struct_of(f, NULL, 0);
    TypeId shorts = type_array(types, TYPE(U16), 3);
    TypeId small = enum_of(f, TYPE(I8), names, 2);
    TypeId big = enum_of(f, TYPE(U16), names, 2);
    check(f, a, 8, 4);
    check(f, b, 16, 8);
    check(f, struct_of(f, ITEMS(b, TYPE(U8))), 24, 8);
    check(f, empty, 0, 1);
    check(f, struct_of(f, ITEMS(TYPE(STR_REF), TYPE(BOOL), shorts)), 24, 8);
    check(f, small, 1, 1);
    check(f, big, 2, 2);
    check(f, struct_of(f, ITEMS(small, big, TYPE(F64), TYPE(CHAR), TYPE(UNIT))), 16, 8);
    check(f, type_tuple(types, ITEMS(TYPE(U8), TYPE(U32), TYPE(U8))), 8, 4);
    TypeId inner = type_tuple(types, ITEMS(TYPE(U16), TYPE(U8)));
    check(f, type_tuple(types, ITEMS(TYPE(U8), inner, TYPE(U8))), 6, 2);
    check(f, type_array(types, a, 3), 24, 4);
    check(f, type_array(types, type_tuple(types, ITEMS(TYPE(U8), TYPE(U16))), 2), 8, 2);
    TypeId nothing = type_array(types, TYPE(U64), 0);
    check(f, type_tuple(types, ITEMS(empty, TYPE(U8), nothing)), 8, 8);
}

/* Names and values of an enum, in the order of the source. */
static void test_variants(void **state)
{
    LayoutFixture *f = *state;
    Ir *ir = &f->base->ir;
    static const char *const names[] = {"Less", "Equal", "Greater"};
    TypeId type = enum_of(f, TYPE(I8), names, 3);
    IrLayout layout = *ir_layout_at(&ir->layouts, type_layout(&f->types, ir, type));
    assert_int_equal(layout.kind, IR_KIND_ENUM);
    assert_int_equal(ir_layout_at(&ir->layouts, layout.elem)->kind, IR_KIND_I8);
    assert_int_equal(layout.count, 3);
    for (u32 i = 0; i < 3; i++) {
        IrVariant variant = ir_variants(ir)[layout.first_field + i];
        assert_int_equal(variant.value, (i64)i - 1);
        assert_true(str_equal(ir_string_text(ir, variant.name), str_from_cstr(names[i])));
    }
}

/* A value that is too large has no layout; one that just fits has. */
static void test_too_large(void **state)
{
    LayoutFixture *f = *state;
    Types *types = &f->types;
    Ir *ir = &f->base->ir;
    TypeId most = type_array(types, TYPE(U8), LIMIT_VALUE_BYTES);
    TypeId half = type_array(types, TYPE(U64), LIMIT_VALUE_BYTES / 16);
    assert_int_not_equal(type_layout(types, ir, struct_of(f, ITEMS(most))).raw, 0);
    assert_int_equal(type_layout(types, ir, struct_of(f, ITEMS(most, TYPE(U8)))).raw, 0);
    assert_int_equal(type_layout(types, ir, type_tuple(types, ITEMS(half, half, half))).raw, 0);
    assert_int_equal(type_layout(types, ir, type_array(types, most, 2)).raw, 0);
    assert_unit_verifies(f->base);
}

#define TEST_LAYOUT(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST_LAYOUT(test_sizes),
        TEST_LAYOUT(test_variants),
        TEST_LAYOUT(test_too_large),
    };
    return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
