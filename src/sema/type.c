/* type.c: the table of types, their texts and their layouts. */
#include "sema/type.h"

#include "base/check.h"
#include "base/limits.h"
#include "sema/def.h"

static u32 hash_type(const Type *type)
{
    u32 hash = type->kind * 0x9e3779b1u + type->is_mut;
    hash = (hash ^ type->elem.raw) * 0x85ebca6bu;
    hash = (hash ^ (u32)type->count ^ (u32)(type->count >> 32)) * 0xc2b2ae35u;
    for (u32 i = 0; i < type->item_count; i++) {
        hash = (hash ^ type->items[i].raw) * 0x9e3779b1u;
    }
    return hash ^ (hash >> 15);
}

static bool same_type(const Type *a, const Type *b)
{
    return a->hash == b->hash && a->kind == b->kind && a->is_mut == b->is_mut
           && a->elem.raw == b->elem.raw && a->count == b->count && a->item_count == b->item_count
           && (a->item_count == 0
               || memcmp(a->items, b->items, a->item_count * sizeof(TypeId)) == 0);
}

static void place(u32 *slots, u32 mask, u32 hash, u32 id)
{
    u32 i = hash & mask;
    while (slots[i] != 0) {
        i = (i + 1) & mask;
    }
    slots[i] = id;
}

/* Keeps the table at most half full, so that probes stay short. */
static void grow_slots(Types *types)
{
    u32 size = (types->slot_mask + 1) * 2;
    u32 *slots = arena_array_zero(types->arena, u32, size);
    for (u32 id = 1; id < types->list.count; id++) {
        if (types->list.items[id].item != NULL) {
            continue; /* nominal types are never looked for */
        }
        place(slots, size - 1, types->list.items[id].hash, id);
    }
    types->slots = slots;
    types->slot_mask = size - 1;
}

/* The id of a type, made if it is new. `items` is copied then. */
static TypeId intern_type(Types *types, Type type)
{
    type.hash = hash_type(&type);
    u32 i = type.hash & types->slot_mask;
    for (; types->slots[i] != 0; i = (i + 1) & types->slot_mask) {
        if (same_type(&types->list.items[types->slots[i]], &type)) {
            return (TypeId){types->slots[i]};
        }
    }
    if (type.item_count > 0) {
        type.items = arena_copy_array(types->arena, TypeId, type.items, type.item_count);
    }
    u32 id = types->list.count;
    vec_push(types->arena, &types->list, type);
    types->slots[i] = id;
    if (types->list.count * 2 > types->slot_mask) {
        grow_slots(types);
    }
    return (TypeId){id};
}

void types_init(Types *types, Arena *arena, const Interner *interner)
{
    enum { FIRST_SLOTS = 256 };
    *types = (Types){.arena = arena, .interner = interner};
    types->slots = arena_array_zero(arena, u32, FIRST_SLOTS);
    types->slot_mask = FIRST_SLOTS - 1;
    vec_reserve(arena, &types->list, FIRST_SLOTS / 2);
    for (u32 id = 0; id < TY_FIXED_COUNT; id++) {
        Type type = {.kind = TYPE_SIMPLE, .is_plain = true, .is_copy = true, .count = id};
        if (id == TY_UNIT) {
            type = (Type){.kind = TYPE_TUPLE, .is_plain = true, .is_copy = true};
        } else if (id == TY_STR_REF) {
            type = (Type){.kind = TYPE_REF, .is_plain = true, .is_copy = true, .elem = TYPE(STR)};
        }
        type.hash = hash_type(&type);
        vec_push(arena, &types->list, type);
        if (id != TY_NONE) {
            place(types->slots, types->slot_mask, type.hash, id);
        }
    }
}

bool type_has_vars(const Types *types, TypeId id)
{
    return type_is_var(id) || type_get(types, id)->has_vars;
}

bool type_is_plain(const Types *types, TypeId id)
{
    return type_is_var(id) || type_get(types, id)->is_plain;
}

/* A variable may turn out to be anything: whoever asks waits until it is known. */
bool type_is_copy(const Types *types, TypeId id)
{
    return type_is_var(id) || type_get(types, id)->is_copy;
}

bool type_is_kind(const Types *types, TypeId id, TypeKind kind)
{
    return !type_is_var(id) && type_get(types, id)->kind == kind;
}

TypeId type_ref(Types *types, TypeId target, bool is_mut)
{
    Type type = {.kind = TYPE_REF, .is_mut = is_mut, .elem = target};
    type.has_vars = type_has_vars(types, target);
    type.is_plain = !is_mut && type_is(target, TY_STR);
    type.is_copy = !is_mut;
    return intern_type(types, type);
}

TypeId type_slice(Types *types, TypeId elem)
{
    Type type = {.kind = TYPE_SLICE, .elem = elem};
    type.has_vars = type_has_vars(types, elem);
    type.is_plain = type_is_plain(types, elem);
    type.is_copy = type_is_copy(types, elem);
    return intern_type(types, type);
}

TypeId type_array(Types *types, TypeId elem, u64 count)
{
    Type type = {.kind = TYPE_ARRAY, .elem = elem, .count = count};
    type.has_vars = type_has_vars(types, elem);
    type.is_plain = type_is_plain(types, elem);
    type.is_copy = type_is_copy(types, elem);
    return intern_type(types, type);
}

TypeId type_tuple(Types *types, const TypeId *items, u32 count)
{
    Type type = {.kind = TYPE_TUPLE, .items = items, .item_count = count, .is_plain = true,
                 .is_copy = true};
    for (u32 i = 0; i < count; i++) {
        type.has_vars |= type_has_vars(types, items[i]);
        type.is_plain &= type_is_plain(types, items[i]);
        type.is_copy &= type_is_copy(types, items[i]);
    }
    return intern_type(types, type);
}

TypeId type_nominal(Types *types, TypeKind kind, struct Item *item, Str name, bool is_copy)
{
    assert(kind == TYPE_STRUCT || kind == TYPE_ENUM);
    Type type = {.kind = (u8)kind, .is_plain = true, .is_copy = is_copy, .item = item,
                 .name = name};
    u32 id = types->list.count;
    vec_push(types->arena, &types->list, type); /* not in the hash table: equal to itself only */
    return (TypeId){id};
}

void type_set_fields(Types *types, TypeId id, const TypeId *items, u32 count)
{
    Type *type = &types->list.items[id.raw];
    assert(type->kind == TYPE_STRUCT && type->item_count == 0);
    type->items = items;
    type->item_count = count;
}

void type_set_repr(Types *types, TypeId id, TypeId repr)
{
    assert(types->list.items[id.raw].kind == TYPE_ENUM && type_is_int(repr));
    types->list.items[id.raw].elem = repr;
}

u32 type_bits(TypeId id)
{
    switch (id.raw) {
    case TY_I8:
    case TY_U8:
        return 8;
    case TY_I16:
    case TY_U16:
        return 16;
    case TY_I32:
    case TY_U32:
    case TY_F32:
        return 32;
    default:
        return 64;
    }
}

/* Rows: names.def and type.h list the primitive types in the same order. */
TypeId type_from_name(Symbol name)
{
    if (name.id >= NAME_BOOL && name.id <= NAME_STR) {
        return (TypeId){name.id - NAME_BOOL + TY_BOOL};
    }
    return TYPE(NONE);
}

Symbol type_symbol(TypeId type)
{
    bool has_name = type.raw >= TY_BOOL && type.raw <= TY_BOOL + (NAME_STR - NAME_BOOL);
    return (Symbol){has_name ? type.raw - TY_BOOL + NAME_BOOL : 0};
}

/* ---- text ------------------------------------------------------------------------------------ */

static const char *const SIMPLE_TEXTS[] = {"_",   "{unknown}", "!",   "()",  "bool",  "char", "i8",
                                           "i16", "i32",       "i64", "isize", "u8",  "u16",  "u32",
                                           "u64", "usize",     "f32", "f64", "str",   "&str"};
_Static_assert(COUNT_OF(SIMPLE_TEXTS) == TY_FIXED_COUNT, "one text for each fixed type");

static void push_type(StrBuf *buf, const Types *types, TypeId id)
{
    if (type_is_var(id)) {
        strbuf_push(buf, '_');
        return;
    }
    if (id.raw < TY_FIXED_COUNT) {
        strbuf_push_cstr(buf, SIMPLE_TEXTS[id.raw]);
        return;
    }
    const Type *type = type_get(types, id);
    switch ((TypeKind)type->kind) {
    case TYPE_SIMPLE:
        UNREACHABLE();
    case TYPE_REF:
        strbuf_push_cstr(buf, type->is_mut ? "&mut " : "&");
        push_type(buf, types, type->elem);
        return;
    case TYPE_SLICE:
    case TYPE_ARRAY:
        strbuf_push(buf, '[');
        push_type(buf, types, type->elem);
        if (type->kind == TYPE_ARRAY) {
            strbuf_printf(buf, "; %llu", (unsigned long long)type->count);
        }
        strbuf_push(buf, ']');
        return;
    case TYPE_TUPLE:
        strbuf_push(buf, '(');
        for (u32 i = 0; i < type->item_count; i++) {
            strbuf_push_cstr(buf, i > 0 ? ", " : "");
            push_type(buf, types, type->items[i]);
        }
        strbuf_push_cstr(buf, type->item_count == 1 ? ",)" : ")");
        return;
    case TYPE_STRUCT:
    case TYPE_ENUM:
        strbuf_push_str(buf, type->name);
        return;
    }
}

Str type_text(Arena *arena, const Types *types, TypeId id)
{
    StrBuf buf = {.arena = arena};
    push_type(&buf, types, id);
    strbuf_push(&buf, 0);
    return (Str){buf.bytes, buf.len - 1};
}

/* ---- layouts --------------------------------------------------------------------------------- */

static IrKind simple_kind(u32 id)
{
    switch (id) {
    case TY_BOOL:
        return IR_KIND_BOOL;
    case TY_CHAR:
        return IR_KIND_CHAR;
    case TY_I8:
    case TY_I16:
    case TY_I32:
    case TY_I64:
        return (IrKind)(IR_KIND_I8 + (id - TY_I8));
    case TY_ISIZE:
        return IR_KIND_I64;
    case TY_U8:
    case TY_U16:
    case TY_U32:
    case TY_U64:
        return (IrKind)(IR_KIND_U8 + (id - TY_U8));
    case TY_USIZE:
        return IR_KIND_U64;
    case TY_F32:
        return IR_KIND_F32;
    case TY_F64:
        return IR_KIND_F64;
    case TY_STR_REF:
        return IR_KIND_STR;
    default: /* NEVER, UNIT, and ERROR in trees that are not lowered */
        return IR_KIND_UNIT;
    }
}

static IrLayoutId array_layout(Types *types, Ir *ir, const Type *type)
{
    u64 count = type->count;
    IrLayoutId elem = type_layout(types, ir, type->elem);
    if (elem.raw == 0) {
        return elem;
    }
    const IrLayout *of_elem = ir_layout_at(&ir->layouts, elem);
    u64 size;
    if (!check_mul_u64(count, of_elem->size, &size) || size > LIMIT_VALUE_BYTES) {
        return (IrLayoutId){0};
    }
    if (count > UINT32_MAX) {
        count = UINT32_MAX; /* of nothing: elements without size are only counted by `len` */
    }
    return ir_layout_add(ir, (IrLayout){.kind = IR_KIND_ARRAY,
                                        .align = of_elem->align,
                                        .has_address = of_elem->has_address,
                                        .size = (u32)size,
                                        .elem = elem,
                                        .count = (u32)count});
}

static IrStrId name_string(const Types *types, Ir *ir, Symbol name)
{
    bool is_none = name.id == 0;
    return is_none ? (IrStrId){0} : ir_string_add(ir, intern_text(types->interner, name));
}

/* Gives the fields their offsets: those with the largest alignment first, so that nothing is lost
 * between them, as rustc has it. The size of each is a multiple of its alignment. */
static void place_fields(const Ir *ir, IrLayout *layout)
{
    IrField *fields = ir_fields(ir) + layout->first_field;
    for (u32 align = 8; align > 0; align /= 2) {
        for (u32 i = 0; i < layout->count; i++) {
            const IrLayout *part = ir_layout_at(&ir->layouts, fields[i].layout);
            if (part->align == align) {
                fields[i].offset = layout->size;
                layout->size += part->size;
            }
        }
    }
    layout->size = (u32)size_round_up(layout->size, layout->align);
}

/* Of a tuple or struct. */
static IrLayoutId fields_layout(Types *types, Ir *ir, TypeId id)
{
    const Type type = *type_get(types, id);
    IrLayout layout = {.kind = IR_KIND_TUPLE, .align = 1, .count = type.item_count};
    u64 size = 0;
    for (u32 i = 0; i < type.item_count; i++) {
        IrLayoutId part = type_layout(types, ir, type.items[i]);
        if (part.raw == 0) {
            return part;
        }
        const IrLayout *of_part = ir_layout_at(&ir->layouts, part);
        layout.align = of_part->align > layout.align ? of_part->align : layout.align;
        size += of_part->size;
        if (size_round_up(size, layout.align) > LIMIT_VALUE_BYTES) {
            return (IrLayoutId){0};
        }
        layout.has_address |= of_part->has_address;
    }
    layout.first_field = pool_push_(&ir->fields, layout.count);
    for (u32 i = 0; i < type.item_count; i++) {
        IrField field = {.layout = type_layout(types, ir, type.items[i])};
        if (type.kind == TYPE_STRUCT) {
            field.name = name_string(types, ir, type.item->fields[i].name);
        }
        ir_fields(ir)[layout.first_field + i] = field;
    }
    if (type.kind == TYPE_STRUCT) {
        layout.kind = IR_KIND_STRUCT;
        layout.name = ir_string_add(ir, type.name);
    }
    place_fields(ir, &layout);
    return ir_layout_add(ir, layout);
}

static IrLayoutId enum_layout(Types *types, Ir *ir, const Type *type)
{
    const struct Item *item = type->item;
    IrLayout layout = *ir_layout_at(&ir->layouts, type_layout(types, ir, type->elem));
    layout.kind = IR_KIND_ENUM;
    layout.elem = type_layout(types, ir, type->elem);
    layout.name = ir_string_add(ir, type->name);
    layout.count = item->variant_count;
    layout.first_field = pool_push_(&ir->variants, layout.count);
    for (u32 i = 0; i < layout.count; i++) {
        ir_variants(ir)[layout.first_field + i] = (IrVariant){
            .value = item->variants[i].value,
            .name = name_string(types, ir, item->variants[i].name),
        };
    }
    return ir_layout_add(ir, layout);
}

static IrLayoutId make_layout(Types *types, Ir *ir, TypeId id)
{
    const Type type = *type_get(types, id);
    if (id.raw < TY_FIXED_COUNT) {
        return ir_layout_scalar(ir, simple_kind(id.raw));
    }
    switch ((TypeKind)type.kind) {
    case TYPE_SIMPLE:
        UNREACHABLE();
    case TYPE_REF: {
        bool to_slice = type_is_kind(types, type.elem, TYPE_SLICE);
        TypeId target = to_slice ? type_get(types, type.elem)->elem : type.elem;
        IrLayoutId elem = type_layout(types, ir, target);
        if (elem.raw == 0) {
            return elem;
        }
        return ir_layout_add(ir, (IrLayout){.kind = to_slice ? IR_KIND_SLICE : IR_KIND_REF,
                                            .align = 8,
                                            .has_address = true,
                                            .size = to_slice ? 16 : 8,
                                            .elem = elem});
    }
    case TYPE_SLICE:
        bug("a slice has no layout of its own");
    case TYPE_ARRAY:
        return array_layout(types, ir, &type);
    case TYPE_TUPLE:
    case TYPE_STRUCT:
        return fields_layout(types, ir, id);
    case TYPE_ENUM:
        return enum_layout(types, ir, &type);
    }
    UNREACHABLE();
}

IrLayoutId type_layout(Types *types, Ir *ir, TypeId id)
{
    assert(!type_has_vars(types, id));
    u32 known = type_get(types, id)->layout;
    if (known != 0) {
        return ir_layout_id(&ir->layouts, known);
    }
    IrLayoutId layout = make_layout(types, ir, id);
    if (layout.raw != 0) {
        types->list.items[id.raw].layout = ir_layout_index(&ir->layouts, layout);
    }
    return layout;
}
