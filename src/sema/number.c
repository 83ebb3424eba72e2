/* number.c: the values that the library defines and the compiler knows: `i32::MAX`,
 * `f64::EPSILON`, `std::f64::consts::PI`, `char::MAX`. */
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
    {NAME_LN_2, true, 0.69314718055994530941, 0.69314718055994530941f},
    {NAME_LN_10, true, 2.30258509299404568401, 2.30258509299404568401f},
    {NAME_FRAC_PI_2, true, 1.57079632679489661923, 1.57079632679489661923f},
    {NAME_FRAC_PI_3, true, 1.04719755119659774615, 1.04719755119659774615f},
    {NAME_FRAC_PI_4, true, 0.78539816339744830961, 0.78539816339744830961f},
    {NAME_FRAC_PI_6, true, 0.52359877559829887307, 0.52359877559829887307f},
    {NAME_FRAC_PI_8, true, 0.39269908169872415480, 0.39269908169872415480f},
    {NAME_FRAC_1_PI, true, 0.31830988618379067153, 0.31830988618379067153f},
    {NAME_FRAC_2_PI, true, 0.63661977236758134307, 0.63661977236758134307f},
    {NAME_FRAC_2_SQRT_PI, true, 1.12837916709551257389, 1.12837916709551257389f},
    {NAME_FRAC_1_SQRT_2, true, 0.70710678118654752440, 0.70710678118654752440f},
    {NAME_LOG2_E, true, 1.44269504088896340735, 1.44269504088896340735f},
    {NAME_LOG2_10, true, 3.32192809488736234787, 3.32192809488736234787f},
    {NAME_LOG10_E, true, 0.43429448190325182765, 0.43429448190325182765f},
    {NAME_LOG10_2, true, 0.30102999566398119521, 0.30102999566398119521f},
};

/* What the format of a float is; the same names in the module `std::f64`. */
typedef struct FactRow {
    Name name;
    bool is_signed; /* i32 rather than u32 */
    i32 wide;
    i32 narrow;
} FactRow;

static const FactRow FACTS[] = {
    {NAME_RADIX, false, FLT_RADIX, FLT_RADIX},
    {NAME_DIGITS, false, DBL_DIG, FLT_DIG},
    {NAME_MANTISSA_DIGITS, false, DBL_MANT_DIG, FLT_MANT_DIG},
    {NAME_MAX_EXP, true, DBL_MAX_EXP, FLT_MAX_EXP},
    {NAME_MIN_EXP, true, DBL_MIN_EXP, FLT_MIN_EXP},
    {NAME_MAX_10_EXP, true, DBL_MAX_10_EXP, FLT_MAX_10_EXP},
    {NAME_MIN_10_EXP, true, DBL_MIN_10_EXP, FLT_MIN_10_EXP},
};

static NumberDef *find_fact(Arena *arena, TypeId type, Symbol name)
{
    for (u32 i = 0; i < COUNT_OF(FACTS); i++) {
        if (symbol_is(name, FACTS[i].name)) {
            i32 value = type_is(type, TY_F64) ? FACTS[i].wide : FACTS[i].narrow;
            return make_number(arena, FACTS[i].is_signed ? TYPE(I32) : TYPE(U32),
                               (u64)(i64)value);
        }
    }
    return NULL;
}

static NumberDef *find_float(Arena *arena, TypeId type, Symbol name, bool in_consts)
{
    for (u32 i = 0; i < COUNT_OF(FLOATS); i++) {
        if (FLOATS[i].in_consts == in_consts && symbol_is(name, FLOATS[i].name)) {
            return float_number(arena, type, FLOATS[i].wide, FLOATS[i].narrow);
        }
    }
    return NULL;
}

static NumberDef *char_number(Arena *arena, Symbol name, bool in_module)
{
    enum { CHAR_MAX_VALUE = 0x10ffff, CHAR_REPLACEMENT = 0xfffd };
    if (symbol_is(name, NAME_MAX)) {
        return make_number(arena, TYPE(CHAR), CHAR_MAX_VALUE);
    }
    if (symbol_is(name, NAME_MIN) && !in_module) {
        return make_number(arena, TYPE(CHAR), 0);
    }
    return symbol_is(name, NAME_REPLACEMENT_CHARACTER)
               ? make_number(arena, TYPE(CHAR), CHAR_REPLACEMENT)
               : NULL;
}

static NumberDef *number_of_type(Arena *arena, TypeId type, Symbol name, bool in_module)
{
    if (type_is_int(type)) {
        bool is_there = !in_module || !symbol_is(name, NAME_BITS);
        return is_there ? int_number(arena, type, name) : NULL;
    }
    if (type_is(type, TY_CHAR)) {
        return char_number(arena, name, in_module);
    }
    if (!type_is_float(type)) {
        return NULL;
    }
    NumberDef *fact = find_fact(arena, type, name);
    return fact != NULL ? fact : find_float(arena, type, name, false);
}

/* i32::MAX, std::i32::MAX, std::f64::consts::PI */
static NumberDef *number_from_path(Arena *arena, const Symbol *names, u32 count)
{
    bool from_std = symbol_is(names[0], NAME_STD) || symbol_is(names[0], NAME_CORE);
    names += from_std;
    count -= from_std;
    if (count == 2) {
        return number_of_type(arena, type_from_name(names[0]), names[1], from_std);
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
