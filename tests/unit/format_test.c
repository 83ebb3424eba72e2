/* format_test.c: formatting against what rustc answers (format_cases.h), and what the table cannot
 * hold: counts out of range, long texts, and the digits of many floats. */
#include "ir_test.h"

#include "base/utf8.h"
#include "eval/float.h"
#include "eval/format.h"

/* ---- layouts ---- */

static IrLayoutId array_of(Ir *ir, IrLayoutId elem, u32 count)
{
    IrLayout part = *ir_layout_at(&ir->layouts, elem);
    return ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ARRAY,
                                        .align = part.align,
                                        .elem = elem,
                                        .has_address = part.has_address,
                                        .size = part.size * count,
                                        .count = count});
}

static IrLayoutId address_of(Ir *ir, IrKind kind, IrLayoutId elem)
{
    return ir_layout_add(ir, (IrLayout){.kind = (u8)kind,
                                        .align = 8,
                                        .has_address = 1,
                                        .elem = elem,
                                        .size = kind == IR_KIND_REF ? 8 : 16});
}

static u32 round_to(u32 size, u32 align) { return (size + align - 1) / align * align; }

/* Fields in their order, as Ludus lays tuples out. */
static IrLayoutId tuple_of(Ir *ir, const IrLayoutId *parts, u32 count)
{
    IrLayout tuple = {.kind = IR_KIND_TUPLE, .align = 1, .count = count};
    tuple.first_field = pool_push_(&ir->fields, count);
    for (u32 i = 0; i < count; i++) {
        const IrLayout *part = ir_layout_at(&ir->layouts, parts[i]);
        u32 offset = round_to(tuple.size, part->align);
        ir_fields(ir)[tuple.first_field + i] = (IrField){.layout = parts[i], .offset = offset};
        tuple.size = offset + part->size;
        tuple.align = part->align > tuple.align ? part->align : tuple.align;
        tuple.has_address |= part->has_address;
    }
    tuple.size = round_to(tuple.size, tuple.align);
    return ir_layout_add(ir, tuple);
}

#define TUPLE(ir, ...)                              \
    tuple_of(ir, (const IrLayoutId[]){__VA_ARGS__}, \
             sizeof((const IrLayoutId[]){__VA_ARGS__}) / sizeof(IrLayoutId))

/* ---- values ---- */

typedef struct Value {
    const char *name;
    IrLayoutId layout;
    const void *bytes;
} Value;

typedef struct Pair {
    u64 address;
    u64 len;
} Pair;

static Pair pair_of(const void *bytes, u64 len) { return (Pair){(u64)(uintptr_t)bytes, len}; }
static Pair text_pair(const char *text) { return pair_of(text, strlen(text)); }

enum { VALUES_MAX = 128 };

typedef struct Values {
    Ir *ir;
    Arena *arena;
    u32 count;
    Value items[VALUES_MAX];
} Values;

static void add_bytes(Values *v, const char *name, IrLayoutId layout, const void *bytes,
                      size_t size)
{
    assert_true(v->count < VALUES_MAX);
    assert_int_equal(ir_layout_at(&v->ir->layouts, layout)->size, size);
    v->items[v->count++] = (Value){name, layout, arena_copy_bytes(v->arena, bytes, size)};
}

#define ADD_AS(v, name, layout, type, ...)                    \
    do {                                                      \
        const type bytes_ = __VA_ARGS__;                      \
        add_bytes(v, #name, layout, &bytes_, sizeof(bytes_)); \
    } while (0)
#define ADD(v, name, KIND, type, value) \
    ADD_AS(v, name, ir_layout_scalar((v)->ir, IR_KIND_##KIND), type, value)
#define ADD_STR(v, name, text) \
    ADD_AS(v, name, ir_layout_scalar((v)->ir, IR_KIND_STR), Pair, text_pair(text))

static void add_integers(Values *v)
{
    ADD(v, i8_min, I8, i8, INT8_MIN);
    ADD(v, i8_zero, I8, i8, 0);
    ADD(v, i16_min, I16, i16, INT16_MIN);
    ADD(v, i16_max, I16, i16, INT16_MAX);
    ADD(v, i32_one, I32, i32, 1);
    ADD(v, i32_minus, I32, i32, -42);
    ADD(v, i32_min, I32, i32, INT32_MIN);
    ADD(v, i64_min, I64, i64, INT64_MIN);
    ADD(v, i64_max, I64, i64, INT64_MAX);
    ADD(v, i64_round, I64, i64, -1250000);
    ADD(v, u8_max, U8, u8, UINT8_MAX);
    ADD(v, u16_some, U16, u16, 1200);
    ADD(v, u32_max, U32, u32, UINT32_MAX);
    ADD(v, u64_max, U64, u64, UINT64_MAX);
    ADD(v, u64_half, U64, u64, 12345500);
    ADD(v, u64_nines, U64, u64, 9996);
    ADD(v, i32_tie, I32, i32, 25);
    ADD(v, i32_odd_tie, I32, i32, 35);
}

static void add_floats(Values *v)
{
    f64 zero = 0;
    ADD(v, f64_zero, F64, f64, 0);
    ADD(v, f64_minus_zero, F64, f64, -zero);
    ADD(v, f64_one, F64, f64, 1);
    ADD(v, f64_tenth, F64, f64, 0.1);
    ADD(v, f64_half, F64, f64, 0.5);
    ADD(v, f64_tie, F64, f64, 2.5);
    ADD(v, f64_minus, F64, f64, -1234.5678);
    ADD(v, f64_third, F64, f64, 1.0 / 3.0);
    ADD(v, f64_e15, F64, f64, 1e15);
    ADD(v, f64_e16, F64, f64, 1e16);
    ADD(v, f64_big, F64, f64, 123456789012345680.0);
    ADD(v, f64_small, F64, f64, 1e-4);
    ADD(v, f64_smaller, F64, f64, 9.999e-5);
    ADD(v, f64_e23, F64, f64, 1e23);
    ADD(v, f64_max, F64, f64, 0x1.fffffffffffffp1023);
    ADD(v, f64_min_positive, F64, f64, 0x1p-1022);
    ADD(v, f64_least, F64, f64, 0x1p-1074);
    ADD(v, f64_power, F64, f64, 0x1p-44);
    ADD(v, f64_nan, F64, f64, zero / zero);
    ADD(v, f64_inf, F64, f64, 1 / zero);
    ADD(v, f64_halfway, F64, f64, 0x1.9e9a8p+0);
    ADD(v, f64_halfway_big, F64, f64, 1125899906842624.125);
    ADD(v, f64_minus_inf, F64, f64, -1 / zero);
    ADD(v, f64_nines, F64, f64, 9.9995);
    ADD(v, f64_sum, F64, f64, 0.1 + 0.2);
    ADD(v, f32_tenth, F32, f32, 0.1f);
    ADD(v, f32_third, F32, f32, 1.0f / 3.0f);
    ADD(v, f32_max, F32, f32, 0x1.fffffep127f);
    ADD(v, f32_least, F32, f32, 0x1p-149f);
    ADD(v, f32_big, F32, f32, 16777216.0f);
    ADD(v, f32_e16, F32, f32, 1e16f);
    ADD(v, f32_minus, F32, f32, -2.5f);
    ADD(v, f32_nan, F32, f32, (f32)(zero / zero));
    ADD(v, f32_pi, F32, f32, 3.14159274f);
    ADD(v, f32_halfway, F32, f32, 0x1p-15f);
}

static void add_texts(Values *v)
{
    ADD(v, bool_true, BOOL, u8, 1);
    ADD(v, bool_false, BOOL, u8, 0);
    ADD(v, char_a, CHAR, u32, 'a');
    ADD(v, char_quote, CHAR, u32, '\'');
    ADD(v, char_double, CHAR, u32, '"');
    ADD(v, char_newline, CHAR, u32, '\n');
    ADD(v, char_e, CHAR, u32, 0xe9);
    ADD(v, char_accent, CHAR, u32, 0x301);
    ADD(v, char_nothing, CHAR, u32, 0x200b);
    ADD(v, char_face, CHAR, u32, 0x1f600);
    ADD(v, char_nul, CHAR, u32, 0);
    ADD_STR(v, str_empty, "");
    ADD_STR(v, str_abc, "abc");
    ADD_STR(v, str_quotes, "\"q\" 'x' \\");
    ADD_AS(v, str_controls, ir_layout_scalar(v->ir, IR_KIND_STR), Pair,
           pair_of("a\tb\r\n\x7f\x1b\0", 8));
    ADD_STR(v, str_wide, "h\303\251llo w\303\266rld \360\237\230\200");
    ADD_STR(v, str_accent, "a\314\201\302\255");
    static Pair abc;
    abc = text_pair("abc");
    ADD_AS(v, ref_str, address_of(v->ir, IR_KIND_REF, ir_layout_scalar(v->ir, IR_KIND_STR)), u64,
           (u64)(uintptr_t)&abc);
}

static void add_tuples(Values *v)
{
    Ir *ir = v->ir;
    IrLayoutId unit = ir_layout_scalar(ir, IR_KIND_UNIT);
    IrLayoutId i32_layout = ir_layout_scalar(ir, IR_KIND_I32);
    struct {
        char none[1];
    } nothing = {{0}};
    add_bytes(v, "unit", unit, &nothing, 0);
    IrLayoutId ints = TUPLE(ir, i32_layout, i32_layout);
    ADD_AS(v, tuple_one, TUPLE(ir, i32_layout), i32, 7);
    typedef struct Mixed {
        i32 a;
        f64 b;
        Pair c;
        u32 d;
        u8 e;
    } Mixed;
    IrLayoutId mixed =
        TUPLE(ir, i32_layout, ir_layout_scalar(ir, IR_KIND_F64), ir_layout_scalar(ir, IR_KIND_STR),
              ir_layout_scalar(ir, IR_KIND_CHAR), ir_layout_scalar(ir, IR_KIND_BOOL));
    ADD_AS(v, tuple_mixed, mixed, Mixed, {1, 2.5, text_pair("a\n"), 'b', 1});
    typedef struct Four {
        i32 items[4];
    } Four;
    ADD_AS(v, tuple_nested, TUPLE(ir, ints, array_of(ir, i32_layout, 2)), Four, {{1, 2, 3, 255}});
    ADD_AS(v, tuple_unit, TUPLE(ir, unit, ir_layout_scalar(ir, IR_KIND_I8)), i8, -1);
    typedef struct Letter {
        i32 number;
        u32 letter;
    } Letter;
    typedef struct Letters {
        Letter items[2];
    } Letters;
    IrLayoutId letter = TUPLE(ir, i32_layout, ir_layout_scalar(ir, IR_KIND_CHAR));
    ADD_AS(v, array_tuple, array_of(ir, letter, 2), Letters, {{{1, 'x'}, {2, 'y'}}});
}

static void add_arrays(Values *v)
{
    Ir *ir = v->ir;
    IrLayoutId i32_layout = ir_layout_scalar(ir, IR_KIND_I32);
    static const i32 three[3] = {10, -20, 30};
    add_bytes(v, "array_i32", array_of(ir, i32_layout, 3), three, sizeof(three));
    add_bytes(v, "array_f64", array_of(ir, ir_layout_scalar(ir, IR_KIND_F64), 2), (f64[]){1, 0.25},
              16);
    IrLayoutId bytes = array_of(ir, ir_layout_scalar(ir, IR_KIND_U8), 2);
    add_bytes(v, "array_u8", array_of(ir, bytes, 2), (u8[]){0, 1, 254, 255}, 4);
    add_bytes(v, "array_bool", array_of(ir, ir_layout_scalar(ir, IR_KIND_BOOL), 2), (u8[]){1, 0},
              2);
    Pair texts[2] = {text_pair("x"), text_pair("y\303\251")};
    add_bytes(v, "array_str", array_of(ir, ir_layout_scalar(ir, IR_KIND_STR), 2), texts,
              sizeof(texts));
    IrLayoutId empty = array_of(ir, i32_layout, 0);
    add_bytes(v, "array_empty", empty, three, 0);
    add_bytes(v, "array_nested_empty", array_of(ir, empty, 1), three, 0);
    add_bytes(v, "array_units", array_of(ir, ir_layout_scalar(ir, IR_KIND_UNIT), 2), three, 0);
    IrLayoutId slice = address_of(ir, IR_KIND_SLICE, i32_layout);
    ADD_AS(v, slice_i32, slice, Pair, pair_of(three + 1, 2));
    ADD_AS(v, slice_empty, slice, Pair, pair_of(three, 0));
    static const i32 number = 77;
    static u64 inner;
    inner = (u64)(uintptr_t)&number;
    IrLayoutId ref = address_of(ir, IR_KIND_REF, i32_layout);
    ADD_AS(v, ref_ref, address_of(ir, IR_KIND_REF, ref), u64, (u64)(uintptr_t)&inner);
}

/* ---- structs and enums ---- */

/* A struct of these fields; the names may be NULL. */
static IrLayoutId struct_of(Ir *ir, const char *name, const IrLayoutId *parts,
                            const char *const *names, u32 count)
{
    IrLayoutId id = tuple_of(ir, parts, count);
    IrLayout *layout = ir_layout_at(&ir->layouts, id);
    layout->kind = IR_KIND_STRUCT;
    layout->name = ir_string_add(ir, str_from_cstr(name));
    for (u32 i = 0; i < count && names != NULL; i++) {
        ir_fields(ir)[layout->first_field + i].name = ir_string_add(ir, str_from_cstr(names[i]));
    }
    return id;
}

#define STRUCT(ir, name, names, ...)                              \
    struct_of(ir, name, (const IrLayoutId[]){__VA_ARGS__}, names, \
              sizeof((const IrLayoutId[]){__VA_ARGS__}) / sizeof(IrLayoutId))

/* enum Color { Red, Green = 7, Blue = -1 } */
static IrLayoutId color_layout(Ir *ir)
{
    static const char *const names[] = {"Red", "Green", "Blue"};
    static const i64 values[] = {0, 7, -1};
    IrLayout layout = {.kind = IR_KIND_ENUM,
                       .align = 1,
                       .size = 1,
                       .elem = ir_layout_scalar(ir, IR_KIND_I8),
                       .count = COUNT_OF(names),
                       .first_field = pool_push_(&ir->variants, COUNT_OF(names)),
                       .name = ir_string_add(ir, STR("Color"))};
    for (u32 i = 0; i < COUNT_OF(names); i++) {
        ir_variants(ir)[layout.first_field + i] =
            (IrVariant){.value = values[i], .name = ir_string_add(ir, str_from_cstr(names[i]))};
    }
    return ir_layout_add(ir, layout);
}

typedef struct Point {
    i32 x;
    f64 y;
} Point;

typedef struct Deep {
    u8 first;
    Point inner;
    i8 colors[2];
    i32 pair;
} Deep;

typedef struct Both {
    i8 color;
    Pair text;
} Both;

static void add_structs(Values *v)
{
    Ir *ir = v->ir;
    static const char *const xy[] = {"x", "y"};
    static const char *const deep_names[] = {"first", "inner", "colors", "pair", "empty"};
    IrLayoutId i32_layout = ir_layout_scalar(ir, IR_KIND_I32);
    IrLayoutId unit = struct_of(ir, "Unit", NULL, NULL, 0);
    IrLayoutId empty = struct_of(ir, "Empty", NULL, NULL, 0);
    IrLayoutId point = STRUCT(ir, "Point", xy, i32_layout, ir_layout_scalar(ir, IR_KIND_F64));
    IrLayoutId wrap = STRUCT(ir, "Wrap", NULL, i32_layout);
    IrLayoutId color = color_layout(ir);
    add_bytes(v, "struct_unit", unit, xy, 0);
    add_bytes(v, "struct_empty", empty, xy, 0);
    ADD_AS(v, struct_point, point, Point, {-1, 2.5});
    ADD_AS(v, struct_wrap, wrap, i32, 255);
    ADD_AS(v, enum_red, color, i8, 0);
    ADD_AS(v, enum_green, color, i8, 7);
    ADD_AS(v, enum_blue, color, i8, -1);
    IrLayoutId both = STRUCT(ir, "Both", NULL, color, ir_layout_scalar(ir, IR_KIND_STR));
    ADD_AS(v, struct_both, both, Both, {-1, text_pair("\"")});
    add_bytes(v, "array_enum", array_of(ir, color, 2), (i8[]){-1, 0}, 2);
    ADD_AS(v, tuple_struct, TUPLE(ir, wrap, unit), i32, 1);
    IrLayoutId deep = STRUCT(ir, "Deep", deep_names, ir_layout_scalar(ir, IR_KIND_BOOL), point,
                             array_of(ir, color, 2), TUPLE(ir, unit, wrap), empty);
    ADD_AS(v, struct_deep, deep, Deep, {1, {1, 0.125}, {7, 0}, -3});
    static const Point points[] = {{1, 1}, {2, 2}};
    add_bytes(v, "array_points", array_of(ir, point, 2), points, sizeof(points));
}

static const Value *value_find(const Values *v, const char *name)
{
    for (u32 i = 0; i < v->count; i++) {
        if (strcmp(v->items[i].name, name) == 0) {
            return &v->items[i];
        }
    }
    fail_msg("format_cases.h names a value that format_test.c does not know: %s", name);
    return NULL;
}

/* ---- format strings ---- */

static IrAlign align_of(u32 c)
{
    return c == '<'   ? IR_ALIGN_LEFT
           : c == '^' ? IR_ALIGN_CENTER
           : c == '>' ? IR_ALIGN_RIGHT
                      : IR_ALIGN_NONE;
}

static u32 number_at(const char **at)
{
    u32 number = 0;
    while (**at >= '0' && **at <= '9') {
        number = number * 10 + (u32)(*(*at)++ - '0');
    }
    return number;
}

static bool take(const char **at, char c)
{
    *at += **at == c;
    return (*at)[-1] == c;
}

static const char *parse_align(const char *at, Formatter *f)
{
    u32 first = 0;
    u32 len = utf8_decode((const u8 *)at, strlen(at), &first);
    f->fill = ' ';
    if (len > 0 && align_of((u8)at[len]) != IR_ALIGN_NONE) {
        f->fill = first;
        f->align = align_of((u8)at[len]);
        return at + len + 1;
    }
    f->align = align_of(first);
    return at + (f->align != IR_ALIGN_NONE);
}

static IrTrait parse_trait(const char *at, Formatter *f)
{
    if (*at == 'x' && at[1] == '?') {
        f->flags |= IR_FMT_DEBUG_LOWER_HEX;
        return IR_TRAIT_DEBUG;
    }
    if (*at == 'X' && at[1] == '?') {
        f->flags |= IR_FMT_DEBUG_UPPER_HEX;
        return IR_TRAIT_DEBUG;
    }
    switch (*at) {
    case '?': return IR_TRAIT_DEBUG;
    case 'x': return IR_TRAIT_LOWER_HEX;
    case 'X': return IR_TRAIT_UPPER_HEX;
    case 'o': return IR_TRAIT_OCTAL;
    case 'b': return IR_TRAIT_BINARY;
    case 'e': return IR_TRAIT_LOWER_EXP;
    case 'E': return IR_TRAIT_UPPER_EXP;
    }
    assert_int_equal(*at, 0);
    return IR_TRAIT_DISPLAY;
}

/* What stands between the braces: "" or ":*>+#08.3x?". */
static Formatter parse_spec(const char *text)
{
    Formatter f = {.fill = ' '};
    if (*text == 0) {
        return f;
    }
    const char *at = parse_align(text + 1, &f);
    f.flags |= take(&at, '+') ? IR_FMT_PLUS : 0;
    f.flags |= take(&at, '#') ? IR_FMT_ALTERNATE : 0;
    f.flags |= take(&at, '0') ? IR_FMT_ZERO : 0;
    f.has_width = *at >= '0' && *at <= '9';
    f.width = number_at(&at);
    f.has_precision = take(&at, '.');
    f.precision = f.has_precision ? number_at(&at) : 0;
    f.trait = parse_trait(at, &f);
    return f;
}

/* ---- the table ---- */

/* Each buffer size must give the same text: a full sink is emptied into a StrBuf. */
static void spill(Sink *sink)
{
    strbuf_push_str(sink->context, (Str){sink->bytes, sink->len});
    sink->len = 0;
}

static void format_with(Formatter f, const Ir *ir, const Value *value, size_t capacity,
                        StrBuf *text)
{
    u8 buffer[256];
    Sink sink = {.bytes = buffer, .capacity = capacity, .make_room = spill, .context = text};
    f.sink = &sink;
    f.ir = ir;
    format_value(&f, ir_layout_at(&ir->layouts, value->layout), value->bytes);
    spill(&sink);
    assert_int_equal(sink.indent, 0);
}

typedef struct Row {
    const char *name;
    const char *spec;
    const char *answer;
    size_t len;
} Row;

static const Row ROWS[] = {
#define F(name, spec, answer) {#name, spec, answer, sizeof(answer) - 1},
#include "format_cases.h"
#undef F
};

static void test_rustc_table(void **state)
{
    IrFixture *fixture = *state;
    static Values values;
    values = (Values){.ir = &fixture->ir, .arena = &fixture->bodies};
    add_integers(&values);
    add_floats(&values);
    add_texts(&values);
    add_tuples(&values);
    add_arrays(&values);
    add_structs(&values);
    assert_unit_verifies(fixture);
    assert_true(COUNT_OF(ROWS) >= 400);
    static const size_t capacities[] = {256, 64, 7, 1};
    u32 wrong = 0;
    for (u32 i = 0; i < COUNT_OF(ROWS) * COUNT_OF(capacities); i++) {
        const Row *row = &ROWS[i / COUNT_OF(capacities)];
        StrBuf text = {.arena = &fixture->texts};
        format_with(parse_spec(row->spec), values.ir, value_find(&values, row->name),
                    capacities[i % COUNT_OF(capacities)], &text);
        if (!str_equal(strbuf_str(&text), (Str){(const u8 *)row->answer, row->len})) {
            print_error("{%s} of %s: rustc has [%s], not [" STR_FMT "]\n", row->spec, row->name,
                        row->answer, STR_ARG(strbuf_str(&text)));
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* ---- floats ---- */

static f64 f64_of_bits(u64 bits)
{
    f64 value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

static f32 f32_of_bits(u32 bits)
{
    f32 value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

static u32 digits_in(const FloatText *text)
{
    u32 count = 0;
    for (u32 i = 0; i < text->text_len; i++) {
        count += text->text[i] != '.';
    }
    return count;
}

/* The shortest digits read back, and those of one digit less do not. */
static void check_shortest(f64 x, bool is_f32)
{
    FloatText text;
    float_shortest_exp(x, is_f32, 'e', &text);
    char number[FLOAT_TEXT_MAX];
    snprintf(number, sizeof(number), "%.*s%.*s", (int)text.text_len, (const char *)text.text,
             (int)text.tail_len, (const char *)text.tail);
    f64 back = is_f32 ? (f64)strtof(number, NULL) : strtod(number, NULL);
    u32 count = digits_in(&text);
    bool shorter_reads_back = false;
    if (count > 1) {
        char less[64];
        snprintf(less, sizeof(less), "%.*e", (int)count - 2, x);
        shorter_reads_back = (is_f32 ? (f64)strtof(less, NULL) : strtod(less, NULL)) == x;
    }
    if (back != x || shorter_reads_back) {
        fail_msg("%a as %s: %s", x, is_f32 ? "f32" : "f64", number);
    }
}

static void test_shortest_digits(void **state)
{
    UNUSED(state);
    for (int power = -1074; power <= 1023; power++) {
        u64 bits = power >= -1022 ? (u64)(power + 1023) << 52 : (u64)1 << (power + 1074);
        check_shortest(f64_of_bits(bits), false);
        check_shortest(f64_of_bits(bits + 1), false);
        check_shortest(f64_of_bits(bits - (power > -1074)), false);
    }
    for (u32 bits = 1; bits < 0x7f800000; bits += 0x7f7f1) {
        check_shortest((f64)f32_of_bits(bits), true);
    }
    u64 seed = 88172645463325252;
    for (u32 i = 0; i < 20000; i++) {
        u64 bits = random_next(&seed) >> 1;
        if (bits >> 52 < 0x7ff) {
            check_shortest(f64_of_bits(bits), false);
        }
        f64 few = (f64)(random_next(&seed) % 1000000) / 1000; /* what programs print */
        check_shortest(few == 0 ? 1 : few, false);
    }
}

static void test_large_precision(void **state)
{
    IrFixture *fixture = *state;
    f64 tenth = 0.1;
    Value value = {"tenth", ir_layout_scalar(&fixture->ir, IR_KIND_F64), &tenth};
    StrBuf text = {.arena = &fixture->texts};
    format_with(parse_spec(":.65535"), &fixture->ir, &value, 256, &text);
    assert_int_equal(text.len, 65537);
    assert_memory_equal(text.bytes, "0.1000000000000000055511151231257827", 36);
    assert_int_equal(text.bytes[65536], '0');
    strbuf_cut(&text, 0);
    format_with(parse_spec(":65535.5e"), &fixture->ir, &value, 256, &text);
    assert_int_equal(text.len, 65535);
    assert_memory_equal(text.bytes + 65535 - 12, "  1.00000e-1", 12);
    strbuf_cut(&text, 0);
    format_with(parse_spec(":.2000e"), &fixture->ir, &value, 256, &text);
    assert_int_equal(text.len, 2005);
    assert_memory_equal(text.bytes + 2005 - 4, "0e-1", 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_rustc_table),
        TEST(test_shortest_digits),
        TEST(test_large_precision),
    };
    return cmocka_run_group_tests_name("format", tests, NULL, NULL);
}
