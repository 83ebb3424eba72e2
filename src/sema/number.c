/* number.c: the numbers that the library defines and the compiler knows: `i32::MAX`,
 * `f64::EPSILON`, `std::f64::consts::PI`. */
#include "sema/check.h"

#include <float.h>
#include <math.h>

static NumberDef *make_number(Arena *arena, TypeId type, u64 bits)
{
    NumberDef *number = arena_new_zero(arena, NumberDef);
    number->def.kind = DEF_NUMBER;
    number->type = type;
    number->bits = bits;
    return number;
}

static NumberDef *int_number(Arena *arena, TypeId type, Symbol name)
{
    u32 bits = type_bits(type);
    u64 all = bits == 64 ? UINT64_MAX : ((u64)1 << bits) - 1;
    u64 sign = (u64)1 << (bits - 1);
    if (symbol_is(name, NAME_MAX)) {
        return make_number(arena, type, type_is_signed(type) ? all >> 1 : all);
    }
    if (symbol_is(name, NAME_MIN)) {
        return make_number(arena, type, type_is_signed(type) ? 0 - sign : 0);
    }
    if (symbol_is(name, NAME_BITS)) {
        return make_number(arena, TYPE(U32), bits);
    }
    return NULL;
}

/* A float in a register: f64 and f32 have their own bit patterns. */
static NumberDef *float_number(Arena *arena, TypeId type, f64 wide, f32 narrow)
{
    u64 bits = 0;
    if (type_is(type, TY_F64)) {
        memcpy(&bits, &wide, sizeof(wide));
    } else {
        u32 low;
        memcpy(&low, &narrow, sizeof(narrow));
        bits = low;
    }
    return make_number(arena, type, bits);
}

typedef struct FloatRow {
    Name name;
    bool in_consts; /* of std::f64::consts rather than of the type */
    f64 wide;
    f32 narrow;
} FloatRow;

static const FloatRow FLOATS[] = {
    {NAME_MAX, false, DBL_MAX, FLT_MAX},
    {NAME_MIN, false, -DBL_MAX, -FLT_MAX},
    {NAME_EPSILON, false, DBL_EPSILON, FLT_EPSILON},
    {NAME_MIN_POSITIVE, false, DBL_MIN, FLT_MIN},
    {NAME_INFINITY, false, (f64)INFINITY, INFINITY},
    {NAME_NEG_INFINITY, false, -(f64)INFINITY, -INFINITY},
    {NAME_NAN, false, (f64)NAN, NAN},
    {NAME_PI, true, 3.14159265358979323846, 3.14159265358979323846f},
    {NAME_TAU, true, 6.28318530717958647692, 6.28318530717958647692f},
    {NAME_E, true, 2.71828182845904523536, 2.71828182845904523536f},
    {NAME_SQRT_2, true, 1.41421356237309504880, 1.41421356237309504880f},
    {NAME_LN_2, true, 0.69314718055994530942, 0.69314718055994530942f},
    {NAME_LN_10, true, 2.30258509299404568402, 2.30258509299404568402f},
};

static NumberDef *find_float(Arena *arena, TypeId type, Symbol name, bool in_consts)
{
    for (u32 i = 0; i < COUNT_OF(FLOATS); i++) {
        if (FLOATS[i].in_consts == in_consts && symbol_is(name, FLOATS[i].name)) {
            return float_number(arena, type, FLOATS[i].wide, FLOATS[i].narrow);
        }
    }
    return NULL;
}

static NumberDef *number_of_type(Arena *arena, TypeId type, Symbol name)
{
    if (type_is_int(type)) {
        return int_number(arena, type, name);
    }
    return type_is_float(type) ? find_float(arena, type, name, false) : NULL;
}

/* i32::MAX, std::i32::MAX, std::f64::consts::PI */
static NumberDef *number_from_path(Arena *arena, const Symbol *names, u32 count)
{
    bool from_std = symbol_is(names[0], NAME_STD) || symbol_is(names[0], NAME_CORE);
    names += from_std;
    count -= from_std;
    if (count == 2) {
        return number_of_type(arena, type_from_name(names[0]), names[1]);
    }
    if (count == 3 && from_std && symbol_is(names[1], NAME_CONSTS)) {
        TypeId type = type_from_name(names[0]);
        return type_is_float(type) ? find_float(arena, type, names[2], true) : NULL;
    }
    return NULL;
}

Def *library_value(Arena *arena, const Symbol *names, u32 count)
{
    NumberDef *number = number_from_path(arena, names, count);
    return number == NULL ? NULL : &number->def;
}

/* std, std::mem, std::f64, std::f64::consts; traits, of which an `impl` block is refused anyway */
bool library_is_module(const Sema *sema, const Symbol *names, u32 count)
{
    static const char *const modules[] = {"cmp", "mem", "fmt", "ops", "process", "iter", "default",
                                          "convert", "marker", "hash", "str", "slice", "array",
                                          "num", "char"};
    if (count == 1) {
        return true;
    }
    Str text = intern_text(sema->interner, names[1]);
    bool is_float = type_is_float(type_from_name(names[1]));
    bool known = is_float || type_is_int(type_from_name(names[1]));
    for (u32 i = 0; i < COUNT_OF(modules); i++) {
        known |= str_equal(text, str_from_cstr(modules[i]));
    }
    return known && (count == 2 || (count == 3 && is_float && symbol_is(names[2], NAME_CONSTS)));
}
