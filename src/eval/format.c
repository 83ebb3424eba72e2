/* format.c: what core::fmt does, on values described by layouts.
 *
 * Everything ends in one of two ways to pad, as in Rust: write_number, where sign and prefix stand
 * before the zeros of a {:05}, and write_text, where a precision cuts and zeros play no role. */
#include "eval/format.h"

#include "base/bug.h"
#include "base/utf8.h"
#include "eval/escape.h"
#include "eval/float.h"

enum { RADIX_MAX = 64 }; /* digits of a u64 in binary */

static bool has_flag(const Formatter *f, u8 flag) { return (f->flags & flag) != 0; }

/* ---- padding ---- */

/* Fill characters before and behind a text of so many characters. */
typedef struct Padding {
    u32 before;
    u32 behind;
} Padding;

static Padding padding_of(const Formatter *f, size_t chars, IrAlign align_if_none)
{
    if (!f->has_width || chars >= f->width) {
        return (Padding){0, 0};
    }
    u32 room = f->width - (u32)chars;
    switch (f->align == IR_ALIGN_NONE ? align_if_none : f->align) {
    case IR_ALIGN_LEFT:
    case IR_ALIGN_NONE: return (Padding){0, room};
    case IR_ALIGN_CENTER: return (Padding){room / 2, room - room / 2};
    case IR_ALIGN_RIGHT: return (Padding){room, 0};
    }
    UNREACHABLE();
}

static size_t char_count(Str text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        count += (text.bytes[i] & 0xc0) != 0x80;
    }
    return count;
}

/* The first `chars` characters. */
static Str first_chars(Str text, size_t chars)
{
    size_t end = 0;
    for (size_t seen = 0; end < text.len; end++) {
        if ((text.bytes[end] & 0xc0) != 0x80 && seen++ == chars) {
            break;
        }
    }
    return (Str){text.bytes, end};
}

/* Rust's Formatter::pad. */
static void write_text(const Formatter *f, Str text)
{
    if (f->has_precision) {
        text = first_chars(text, f->precision);
    }
    if (!f->has_width) {
        sink_write_str(f->sink, text);
        return;
    }
    Padding padding = padding_of(f, char_count(text), IR_ALIGN_LEFT);
    sink_repeat(f->sink, f->fill, padding.before);
    sink_write_str(f->sink, text);
    sink_repeat(f->sink, f->fill, padding.behind);
}

/* A number in parts: sign, prefix ("0x"), digits, zeros to be added, exponent. */
typedef struct Number {
    Str sign;
    Str prefix;
    Str digits;
    u32 zeros;
    Str tail;
} Number;

/* Rust's Formatter::pad_integral and pad_formatted_parts. */
static void write_number(const Formatter *f, const Number *n)
{
    size_t chars = n->sign.len + n->prefix.len + n->digits.len + n->zeros + n->tail.len;
    bool zeros = has_flag(f, IR_FMT_ZERO) && f->has_width && f->width > chars;
    Padding padding = zeros ? (Padding){0, 0} : padding_of(f, chars, IR_ALIGN_RIGHT);
    Sink *sink = f->sink;
    sink_repeat(sink, f->fill, padding.before);
    sink_write_str(sink, n->sign);
    sink_write_str(sink, n->prefix);
    sink_repeat(sink, '0', zeros ? f->width - chars : 0);
    sink_write_str(sink, n->digits);
    sink_repeat(sink, '0', n->zeros);
    sink_write_str(sink, n->tail);
    sink_repeat(sink, f->fill, padding.behind);
}

static Str sign_of(const Formatter *f, bool negative)
{
    return negative ? STR("-") : has_flag(f, IR_FMT_PLUS) ? STR("+") : (Str){0};
}

/* ---- integers ---- */

static void write_decimal(const Formatter *f, bool negative, u64 magnitude)
{
    u8 digits[DECIMAL_MAX + 1];
    u8 *end = digits + sizeof(digits);
    u8 *first = decimal_before(end, magnitude);
    if (!f->has_width && !has_flag(f, IR_FMT_PLUS)) { /* the one that programs print most */
        first -= negative;
        *first = negative ? '-' : *first;
        sink_write(f->sink, first, (size_t)(end - first));
        return;
    }
    write_number(f,
                 &(Number){.sign = sign_of(f, negative), .digits = {first, (size_t)(end - first)}});
}

/* `shift` bits a digit: 1, 3 or 4. */
static void write_radix(const Formatter *f, u64 bits, u32 shift, Str prefix, const char *alphabet)
{
    u8 digits[RADIX_MAX];
    u8 *end = digits + RADIX_MAX;
    u8 *first = end;
    do {
        *--first = (u8)alphabet[bits & ((1u << shift) - 1)];
        bits >>= shift;
    } while (bits > 0);
    Number number = {.sign = sign_of(f, false), .digits = {first, (size_t)(end - first)}};
    if (has_flag(f, IR_FMT_ALTERNATE)) {
        number.prefix = prefix;
    }
    write_number(f, &number);
}

/* A decimal mantissa while it is shortened to a precision. */
typedef struct Mantissa {
    u64 value;
    u32 exponent; /* of the last digit */
    u32 zeros;    /* to be added behind */
} Mantissa;

static u32 digit_count(u64 value)
{
    u8 digits[DECIMAL_MAX];
    return (u32)(digits + DECIMAL_MAX - decimal_before(digits + DECIMAL_MAX, value));
}

/* Rounds to `precision` decimals behind the first digit: half to even. */
static void mantissa_round(Mantissa *m, u32 precision)
{
    u32 decimals = digit_count(m->value) - 1;
    if (decimals <= precision) {
        m->zeros = precision - decimals;
        return;
    }
    u32 dropped = decimals - precision;
    for (u32 i = 1; i < dropped; i++) {
        m->value /= 10;
    }
    u64 last = m->value % 10;
    m->value /= 10;
    m->exponent += dropped;
    /* There are no trailing zeros: if more than one digit was dropped, one of them was not 0. */
    if (last > 5 || (last == 5 && (dropped > 1 || m->value % 2 == 1))) {
        u32 before = digit_count(m->value++);
        if (digit_count(m->value) > before) {
            m->value /= 10;
            m->exponent++;
        }
    }
}

/* {:e} of an integer. */
static void write_integer_exp(const Formatter *f, bool negative, u64 magnitude, u8 e)
{
    Mantissa m = {.value = magnitude};
    while (m.value >= 10 && m.value % 10 == 0) {
        m.value /= 10;
        m.exponent++;
    }
    if (f->has_precision) {
        mantissa_round(&m, f->precision);
    }
    u8 text[DECIMAL_MAX + 1];
    u8 *end = text + sizeof(text);
    u8 *first = decimal_before(end, m.value);
    u32 decimals = (u32)(end - first) - 1;
    first--; /* the first digit moves one place, and a point follows */
    first[0] = first[1];
    first[1] = '.';
    size_t len = decimals > 0 || m.zeros > 0 ? decimals + 2 : 1;
    u8 tail[DECIMAL_MAX + 1];
    u8 *tail_end = tail + sizeof(tail);
    u8 *tail_first = decimal_before(tail_end, m.exponent + decimals);
    *--tail_first = e;
    write_number(f, &(Number){.sign = sign_of(f, negative),
                              .digits = {first, len},
                              .zeros = m.zeros,
                              .tail = {tail_first, (size_t)(tail_end - tail_first)}});
}

/* `bits` is the value cut to its type, `magnitude` its absolute value. */
static void write_integer(const Formatter *f, u64 bits, u64 magnitude, bool negative)
{
    static const char lower[] = "0123456789abcdef";
    static const char upper[] = "0123456789ABCDEF";
    IrTrait trait = f->trait;
    if (trait == IR_TRAIT_DEBUG && has_flag(f, IR_FMT_DEBUG_LOWER_HEX)) {
        trait = IR_TRAIT_LOWER_HEX;
    } else if (trait == IR_TRAIT_DEBUG && has_flag(f, IR_FMT_DEBUG_UPPER_HEX)) {
        trait = IR_TRAIT_UPPER_HEX;
    }
    switch (trait) {
    case IR_TRAIT_DISPLAY:
    case IR_TRAIT_DEBUG: write_decimal(f, negative, magnitude); break;
    case IR_TRAIT_LOWER_HEX: write_radix(f, bits, 4, STR("0x"), lower); break;
    case IR_TRAIT_UPPER_HEX: write_radix(f, bits, 4, STR("0x"), upper); break;
    case IR_TRAIT_OCTAL: write_radix(f, bits, 3, STR("0o"), lower); break;
    case IR_TRAIT_BINARY: write_radix(f, bits, 1, STR("0b"), lower); break;
    case IR_TRAIT_LOWER_EXP: write_integer_exp(f, negative, magnitude, 'e'); break;
    case IR_TRAIT_UPPER_EXP: write_integer_exp(f, negative, magnitude, 'E'); break;
    }
}

static void format_signed(const Formatter *f, const u8 *bytes, u32 size)
{
    u64 bits = 0;
    memcpy(&bits, bytes, size);
    bool negative = (bits >> (size * 8 - 1) & 1) != 0;
    u64 mask = ~(u64)0 >> (64 - size * 8);
    write_integer(f, bits, negative ? (0 - bits) & mask : bits, negative);
}

/* The value of an integer, extended from its type. */
static i64 load_int(const IrLayout *layout, const u8 *bytes)
{
    u64 bits = 0;
    u32 unused = 64 - layout->size * 8;
    bool is_signed = layout->kind >= IR_KIND_I8 && layout->kind <= IR_KIND_I64;
    memcpy(&bits, bytes, layout->size);
    return is_signed ? (i64)(bits << unused) >> unused : (i64)bits;
}

static void format_unsigned(const Formatter *f, const u8 *bytes, u32 size)
{
    u64 bits = 0;
    memcpy(&bits, bytes, size);
    write_integer(f, bits, bits, false);
}

/* ---- floats ---- */

/* {:?} has an exponent where the digits would be too many. The bounds are those of the number's own
 * type: 0.0001f32 is a little less than 0.0001. */
static bool debug_has_exponent(f64 x, bool is_f32)
{
    f64 least = is_f32 ? (f64)1e-4f : 1e-4;
    f64 most = is_f32 ? (f64)1e16f : 1e16;
    return x != 0 && (x < least || x >= most);
}

static void finite_text(const Formatter *f, f64 x, bool is_f32, FloatText *text)
{
    u8 e = f->trait == IR_TRAIT_UPPER_EXP ? 'E' : 'e';
    if (f->trait == IR_TRAIT_LOWER_EXP || f->trait == IR_TRAIT_UPPER_EXP) {
        if (f->has_precision) {
            float_fixed_exp(x, f->precision, e, text);
        } else {
            float_shortest_exp(x, is_f32, e, text);
        }
    } else if (f->has_precision) {
        float_fixed(x, f->precision, text);
    } else if (f->trait == IR_TRAIT_DEBUG && debug_has_exponent(x, is_f32)) {
        float_shortest_exp(x, is_f32, e, text);
    } else {
        float_shortest(x, is_f32, f->trait == IR_TRAIT_DEBUG ? 1 : 0, text);
    }
}

/* `negative` is the sign bit: -0.0 has one, and a NaN's is not shown. */
static void write_float(const Formatter *f, f64 magnitude, bool negative, bool is_f32)
{
    if (magnitude != magnitude) {
        write_number(f, &(Number){.digits = STR("NaN")});
        return;
    }
    Number number = {.sign = sign_of(f, negative), .digits = STR("inf")};
    FloatText text;
    if (magnitude <= 0x1.fffffffffffffp1023) {
        finite_text(f, magnitude, is_f32, &text);
        number.digits = (Str){text.text, text.text_len};
        number.zeros = text.zeros;
        number.tail = (Str){text.tail, text.tail_len};
    }
    write_number(f, &number);
}

static void format_f64(const Formatter *f, const u8 *bytes)
{
    u64 bits;
    memcpy(&bits, bytes, sizeof(bits));
    u64 magnitude_bits = bits & ~((u64)1 << 63);
    f64 magnitude;
    memcpy(&magnitude, &magnitude_bits, sizeof(magnitude));
    write_float(f, magnitude, bits != magnitude_bits, false);
}

static void format_f32(const Formatter *f, const u8 *bytes)
{
    u32 bits;
    memcpy(&bits, bytes, sizeof(bits));
    u32 magnitude_bits = bits & 0x7fffffff;
    f32 magnitude;
    memcpy(&magnitude, &magnitude_bits, sizeof(magnitude));
    write_float(f, (f64)magnitude, bits != magnitude_bits, true);
}

/* ---- text ---- */

static void format_char(const Formatter *f, const u8 *bytes)
{
    u32 code_point;
    memcpy(&code_point, bytes, sizeof(code_point));
    if (f->trait == IR_TRAIT_DEBUG) {
        escape_char(f->sink, code_point);
        return;
    }
    u8 text[UTF8_MAX];
    write_text(f, (Str){text, utf8_encode(code_point, text)});
}

static void format_str(const Formatter *f, Str text)
{
    if (f->trait == IR_TRAIT_DEBUG) {
        escape_str(f->sink, text);
    } else {
        write_text(f, text);
    }
}

/* ---- aggregates ---- */

/* What stands before, between and behind the elements of a list: one a line in {:#?}. */
static void element_begin(const Formatter *f, u64 index)
{
    if (!has_flag(f, IR_FMT_ALTERNATE)) {
        sink_write_str(f->sink, index == 0 ? (Str){0} : STR(", "));
        return;
    }
    if (index == 0) {
        sink_write_str(f->sink, STR("\n"));
    }
    f->sink->indent++;
    f->sink->at_line_start = true;
}

static void element_end(const Formatter *f)
{
    if (has_flag(f, IR_FMT_ALTERNATE)) {
        sink_write_str(f->sink, STR(",\n"));
        f->sink->indent--;
    }
}

static void format_elements(const Formatter *f, const IrLayout *elem, const u8 *first, u64 count)
{
    sink_write_str(f->sink, STR("["));
    for (u64 i = 0; i < count; i++) {
        element_begin(f, i);
        format_value(f, elem, first + (size_t)i * elem->size);
        element_end(f);
    }
    sink_write_str(f->sink, STR("]"));
}

/* The fields of a tuple or struct, between brackets or braces. */
static void format_fields(const Formatter *f, const IrLayout *layout, const u8 *bytes)
{
    const IrField *fields = ir_fields(f->ir) + layout->first_field;
    for (u32 i = 0; i < layout->count; i++) {
        element_begin(f, i);
        if (fields[i].name.raw != 0) {
            sink_write_str(f->sink, ir_string_text(f->ir, fields[i].name));
            sink_write_str(f->sink, STR(": "));
        }
        format_value(f, ir_layout_at(&f->ir->layouts, fields[i].layout), bytes + fields[i].offset);
        element_end(f);
    }
}

static void format_tuple(const Formatter *f, const IrLayout *tuple, const u8 *bytes)
{
    sink_write_str(f->sink, STR("("));
    format_fields(f, tuple, bytes);
    bool lone = tuple->count == 1 && !has_flag(f, IR_FMT_ALTERNATE);
    sink_write_str(f->sink, lone ? STR(",)") : STR(")"));
}

/* A derived Debug writes names as they are: width and precision are for the fields. */
static void format_struct(const Formatter *f, const IrLayout *layout, const u8 *bytes)
{
    sink_write_str(f->sink, ir_string_text(f->ir, layout->name));
    if (layout->count == 0) {
        return;
    }
    bool is_pretty = has_flag(f, IR_FMT_ALTERNATE);
    bool has_names = ir_fields(f->ir)[layout->first_field].name.raw != 0;
    sink_write_str(f->sink, !has_names ? STR("(") : is_pretty ? STR(" {") : STR(" { "));
    format_fields(f, layout, bytes);
    sink_write_str(f->sink, !has_names ? STR(")") : is_pretty ? STR("}") : STR(" }"));
}

/* Variants stand in the order of the source, which mostly is that of their values, from 0 on. */
static void format_enum(const Formatter *f, const IrLayout *layout, const u8 *bytes)
{
    const IrVariant *variants = ir_variants(f->ir) + layout->first_field;
    const IrLayout *repr = ir_layout_at(&f->ir->layouts, layout->elem);
    i64 value = load_int(repr, bytes);
    u32 found = value >= 0 && value < layout->count && variants[value].value == value
                    ? (u32)value : 0;
    while (found < layout->count && variants[found].value != value) {
        found++;
    }
    if (found < layout->count) {
        sink_write_str(f->sink, ir_string_text(f->ir, variants[found].name));
    } else { /* not in a program that was checked */
        format_value(f, repr, bytes);
    }
}

static u64 load_u64(const u8 *bytes)
{
    u64 value;
    memcpy(&value, bytes, sizeof(value));
    return value;
}

static const u8 *load_address(const u8 *bytes) { return (const u8 *)(uintptr_t)load_u64(bytes); }

void format_value(const Formatter *f, const IrLayout *layout, const u8 *bytes)
{
    const Pool *layouts = &f->ir->layouts;
    switch ((IrKind)layout->kind) {
    case IR_KIND_UNIT: write_text(f, STR("()")); return;
    case IR_KIND_BOOL: write_text(f, *bytes ? STR("true") : STR("false")); return;
    case IR_KIND_CHAR: format_char(f, bytes); return;
    case IR_KIND_I8:
    case IR_KIND_I16:
    case IR_KIND_I32:
    case IR_KIND_I64: format_signed(f, bytes, layout->size); return;
    case IR_KIND_U8:
    case IR_KIND_U16:
    case IR_KIND_U32:
    case IR_KIND_U64: format_unsigned(f, bytes, layout->size); return;
    case IR_KIND_F32: format_f32(f, bytes); return;
    case IR_KIND_F64: format_f64(f, bytes); return;
    case IR_KIND_STR:
        format_str(f, (Str){load_address(bytes), (size_t)load_u64(bytes + sizeof(u64))});
        return;
    case IR_KIND_REF:
        format_value(f, ir_layout_at(layouts, layout->elem), load_address(bytes));
        return;
    case IR_KIND_SLICE:
        format_elements(f, ir_layout_at(layouts, layout->elem), load_address(bytes),
                        load_u64(bytes + sizeof(u64)));
        return;
    case IR_KIND_ARRAY:
        format_elements(f, ir_layout_at(layouts, layout->elem), bytes, layout->count);
        return;
    case IR_KIND_TUPLE: format_tuple(f, layout, bytes); return;
    case IR_KIND_STRUCT: format_struct(f, layout, bytes); return;
    case IR_KIND_ENUM: format_enum(f, layout, bytes); return;
    case IR_KIND_COUNT: break;
    }
    UNREACHABLE();
}
