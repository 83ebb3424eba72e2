/* value.c: the class of a type, and which member of an op's family belongs to it. */
#include "lower/lowering.h"

#include "base/limits.h"

TypeId lower_elem(const Lowering *l, TypeId type)
{
    return type_get(l->types, type)->elem;
}

bool lower_is_ref(const Lowering *l, TypeId type)
{
    return type_is_kind(l->types, type, TYPE_REF);
}

TypeId lower_repr(const Lowering *l, TypeId type)
{
    return type_is_kind(l->types, type, TYPE_ENUM) ? lower_elem(l, type) : type;
}

bool lower_is_unsized(const Lowering *l, TypeId type)
{
    return type_is(type, TY_STR) || type_is_kind(l->types, type, TYPE_SLICE);
}

/* By value: a pointer into the pool would not survive the next new layout. A value that is too
 * large is taken to have no size, until the function has been lowered and its owner reports the
 * limit. */
IrLayout lower_layout(Lowering *l, TypeId type)
{
    IrLayoutId id = type_layout(l->types, l->ir, type);
    if (id.raw == 0) {
        l->memory_exceeded = true;
        id = ir_layout_scalar(l->ir, IR_KIND_UNIT);
    }
    return *ir_layout_at(&l->ir->layouts, id);
}

u32 lower_field_offset(Lowering *l, TypeId type, u32 field)
{
    IrLayout layout = lower_layout(l, type);
    return l->memory_exceeded ? 0 : ir_fields(l->ir)[layout.first_field + field].offset;
}

u32 lower_size(Lowering *l, TypeId type)
{
    return lower_layout(l, type).size;
}

ValueClass lower_class(Lowering *l, TypeId type)
{
    if (type.raw < TY_FIXED_COUNT) {
        return type.raw <= TY_UNIT      ? CLASS_NONE
               : type.raw == TY_STR_REF ? CLASS_PAIR
                                        : CLASS_SCALAR;
    }
    const Type *known = type_get(l->types, type);
    switch ((TypeKind)known->kind) {
    case TYPE_REF:
        return lower_is_unsized(l, known->elem) ? CLASS_PAIR : CLASS_SCALAR;
    case TYPE_ARRAY:
    case TYPE_TUPLE:
    case TYPE_STRUCT:
        return lower_size(l, type) == 0 ? CLASS_NONE : CLASS_MEMORY;
    case TYPE_ENUM:
        return CLASS_SCALAR;
    case TYPE_SIMPLE:
    case TYPE_SLICE:
        break;
    }
    bug("a value of a type without size");
}

u32 lower_class_regs(ValueClass class_)
{
    switch (class_) {
    case CLASS_NONE:
        return 0;
    case CLASS_SCALAR:
    case CLASS_MEMORY:
        return 1;
    case CLASS_PAIR:
        return 2;
    }
    UNREACHABLE();
}

bool lower_extends_sign(TypeId type) { return type_is_signed(type); }

bool lower_is_integral(TypeId type)
{
    return type_is_int(type) || type_is(type, TY_BOOL) || type_is(type, TY_CHAR);
}

u32 lower_bits(TypeId type)
{
    return type_is(type, TY_BOOL) ? 8 : type_is(type, TY_CHAR) ? 32 : type_bits(type);
}

/* 0 for 8 bits, 1 for 16, 2 for 32, 3 for 64. */
static u32 width_member(u32 bits)
{
    return bits == 8 ? 0 : bits == 16 ? 1 : bits == 32 ? 2 : 3;
}

IrOp lower_int_op(IrOp first, TypeId type)
{
    enum { UNSIGNED_MEMBERS = 4 };
    assert(lower_is_integral(type));
    u32 member = width_member(lower_bits(type));
    return (IrOp)(first + member + (type_is_signed(type) ? 0 : UNSIGNED_MEMBERS));
}

IrOp lower_width_op(Lowering *l, IrOp first, TypeId type)
{
    return (IrOp)(first + width_member(lower_size(l, type) * 8));
}

IrOp lower_float_op(IrOp first, TypeId type)
{
    assert(type_is_float(type));
    return (IrOp)(first + (type_is(type, TY_F64) ? 1 : 0));
}
