/* place.c: where values are: names, fields, elements, what references point to.
 *
 * lower_place emits what is needed to reach a place, bounds checks included, but reads nothing
 * from it. A field only adds to an offset, so `t.1.0` is one load. */
#include "lower/lowering.h"

enum { OFFSET_MAX = UINT16_MAX }; /* of loads and stores */

bool lower_is_place(Ast *expr)
{
    switch ((int)expr->kind) {
    case AST_FIELD:
    case AST_INDEX:
        return true;
    case AST_UNARY:
        return expr->op == UNARY_DEREF;
    case AST_NAME: {
        const Def *def = ast_as(expr, NAME, Name)->def;
        return def->kind == DEF_LOCAL || def->kind == DEF_STATIC;
    }
    default:
        return false;
    }
}

Place lower_reg_place(TypeId type, u32 reg)
{
    return (Place){.kind = PLACE_REG, .type = type, .reg = reg};
}

Place lower_address_place(TypeId type, Address address)
{
    return (Place){
        .kind = PLACE_ADDRESS, .type = type, .reg = address.reg, .offset = address.offset};
}

static Place no_place(TypeId type)
{
    return (Place){.kind = PLACE_NONE, .type = type};
}

/* ---- addresses ------------------------------------------------------------------------------- */

void lower_add_bytes(Lowering *l, u32 reg, u32 base, i64 bytes)
{
    if (bytes >= INT16_MIN && bytes <= INT16_MAX) {
        ir_emit(l->body, IR_ADDR_IMM, reg, base, (u32)bytes);
        return;
    }
    SlotMark mark = lower_mark(l);
    u32 count = lower_regs(l, 1);
    ir_emit_number(l->body, count, (u64)bytes);
    ir_emit_ext(l->body, IR_ADDR, reg, base, count, 1);
    lower_release_regs(l, mark);
}

void lower_address_to(Lowering *l, Place place, u32 reg)
{
    switch (place.kind) {
    case PLACE_NONE:
        ir_emit_number(l->body, reg, 8); /* never read; like Rust's, aligned and not null */
        return;
    case PLACE_REG:
        ir_emit(l->body, IR_LEA_REG, reg, place.reg, 0);
        return;
    case PLACE_ADDRESS:
        if (place.offset != 0) {
            lower_add_bytes(l, reg, place.reg, place.offset);
        } else {
            lower_move(l, CLASS_SCALAR, reg, place.reg);
        }
        return;
    case PLACE_INDEXED:
        ir_emit_ext(l->body, IR_ADDR, reg, place.reg, place.index, lower_size(l, place.type));
        return;
    case PLACE_ITEMS:
        bug("a tuple that was not made has no address");
    }
}

u32 lower_address(Lowering *l, Place place)
{
    if (place.kind == PLACE_ADDRESS && place.offset == 0) {
        return place.reg;
    }
    u32 reg = lower_regs(l, 1);
    lower_address_to(l, place, reg);
    return reg;
}

/* The same place, near enough for a load or store. */
static Place near_place(Lowering *l, Place place)
{
    if (place.kind == PLACE_ADDRESS && place.offset > OFFSET_MAX) {
        place.reg = lower_address(l, place);
        place.offset = 0;
    }
    return place;
}

/* ---- reading and writing --------------------------------------------------------------------- */

void lower_load(Lowering *l, Place place, u32 reg)
{
    SlotMark mark = lower_mark(l);
    ValueClass class_ = lower_class(l, place.type);
    place = near_place(l, place);
    switch (place.kind) {
    case PLACE_NONE:
        break;
    case PLACE_REG:
        lower_move(l, class_, reg, place.reg);
        break;
    case PLACE_ADDRESS: {
        IrOp op = class_ == CLASS_PAIR ? IR_LD_PAIR : lower_width_op(l, IR_LD_8, place.type);
        ir_emit(l->body, op, reg, place.reg, place.offset);
        break;
    }
    case PLACE_INDEXED:
        ir_emit(l->body, lower_width_op(l, IR_LDX_8, place.type), reg, place.reg, place.index);
        break;
    case PLACE_ITEMS:
        bug("a tuple that was not made is not read as one");
    }
    lower_release_regs(l, mark);
}

u32 lower_read(Lowering *l, Place place)
{
    if (place.kind == PLACE_REG) {
        return place.reg;
    }
    u32 reg = lower_class_reg(l, lower_class(l, place.type));
    lower_load(l, place, reg);
    return reg;
}

void lower_store(Lowering *l, Place place, u32 reg)
{
    SlotMark mark = lower_mark(l);
    ValueClass class_ = lower_class(l, place.type);
    place = near_place(l, place);
    switch (place.kind) {
    case PLACE_NONE:
        break;
    case PLACE_REG:
        lower_move(l, class_, place.reg, reg);
        break;
    case PLACE_ADDRESS: {
        IrOp op = class_ == CLASS_PAIR ? IR_ST_PAIR : lower_width_op(l, IR_ST_8, place.type);
        ir_emit(l->body, op, reg, place.reg, place.offset);
        break;
    }
    case PLACE_INDEXED:
        ir_emit(l->body, lower_width_op(l, IR_STX_8, place.type), reg, place.reg, place.index);
        break;
    case PLACE_ITEMS:
        bug("a tuple that was not made is not written");
    }
    lower_release_regs(l, mark);
}

void lower_copy(Lowering *l, Address to, Place from)
{
    SlotMark mark = lower_mark(l);
    u32 target = lower_address(l, lower_address_place(from.type, to));
    u32 source = lower_address(l, from);
    if (target != source) {
        ir_emit_ext(l->body, IR_COPY, target, source, 0, lower_size(l, from.type));
    }
    lower_release_regs(l, mark);
}

/* ---- places made of places ------------------------------------------------------------------- */

Place lower_local_place(Lowering *l, const Local *local)
{
    switch (lower_class(l, local->type)) {
    case CLASS_NONE:
        return no_place(local->type);
    case CLASS_SCALAR:
    case CLASS_PAIR:
        return lower_reg_place(local->type, local->reg);
    case CLASS_MEMORY:
        return lower_address_place(local->type, (Address){local->reg, 0});
    }
    UNREACHABLE();
}

Place lower_deref_place(Lowering *l, Place reference)
{
    TypeId target = lower_elem(l, reference.type);
    u32 reg = lower_read(l, reference);
    if (!lower_is_unsized(l, target) && lower_class(l, target) == CLASS_NONE) {
        return no_place(target);
    }
    return lower_address_place(target, (Address){reg, 0});
}

Place lower_field_place(Lowering *l, Place tuple, u32 field)
{
    if (tuple.kind == PLACE_ITEMS) {
        return tuple.items[field];
    }
    TypeId type = type_get(l->types, tuple.type)->items[field];
    if (tuple.kind == PLACE_NONE || lower_class(l, type) == CLASS_NONE) {
        return no_place(type);
    }
    u32 offset = lower_field_offset(l, tuple.type, field);
    assert(tuple.kind == PLACE_ADDRESS);
    return lower_address_place(type, (Address){tuple.reg, tuple.offset + offset});
}

/* The index has been checked. */
Place lower_elem_place(Lowering *l, Place base, u32 index)
{
    TypeId elem = lower_elem(l, base.type);
    ValueClass class_ = lower_class(l, elem);
    if (class_ == CLASS_NONE) {
        return no_place(elem);
    }
    u32 reg = lower_address(l, base);
    if (class_ == CLASS_SCALAR) {
        return (Place){.kind = PLACE_INDEXED, .type = elem, .reg = reg, .index = index};
    }
    u32 address = lower_regs(l, 1);
    ir_emit_ext(l->body, IR_ADDR, address, reg, index, lower_size(l, elem));
    return lower_address_place(elem, (Address){address, 0});
}

/* ---- places of expressions ------------------------------------------------------------------- */

/* Looks through the references around a place, but not into an unsized one. */
Place lower_peel(Lowering *l, Place place)
{
    while (lower_is_ref(l, place.type) && !lower_is_unsized(l, lower_elem(l, place.type))) {
        place = lower_deref_place(l, place);
    }
    return place;
}

Place lower_peeled_place(Lowering *l, Ast *expr) { return lower_peel(l, lower_place(l, expr)); }

/* An array or slice: the last reference too. */
static Place list_place(Lowering *l, Ast *expr)
{
    Place place = lower_peeled_place(l, expr);
    return lower_is_ref(l, place.type) ? lower_deref_place(l, place) : place;
}

/* The place of a value: a temporary. */
static Place value_place(Lowering *l, Ast *expr)
{
    TypeId type = lower_type(expr);
    switch (lower_class(l, type)) {
    case CLASS_NONE:
        lower_effect(l, expr);
        return no_place(type);
    case CLASS_SCALAR:
    case CLASS_PAIR:
        return lower_reg_place(type, lower_any(l, expr));
    case CLASS_MEMORY:
        break;
    }
    Address address = {lower_regs(l, 1), 0};
    lower_memory(l, type, address.reg);
    lower_to_memory(l, expr, address);
    return lower_address_place(type, address);
}

Place lower_borrowed_place(Lowering *l, Ast *expr)
{
    TypeId type = lower_type(expr);
    if (lower_is_place(expr) || lower_class(l, type) == CLASS_NONE) {
        return lower_place(l, expr);
    }
    Address address = {lower_regs(l, 1), 0};
    lower_memory(l, type, address.reg);
    lower_to_address(l, expr, address);
    return lower_address_place(type, address);
}

/* A constant that is a reference: to its data. */
static Place reference_place(Lowering *l, Ast *expr, const Item *item)
{
    TypeId type = lower_type(expr);
    ValueClass class_ = lower_class(l, type);
    u32 from;
    u32 reg = lower_class_reg(l, class_);
    if (lower_hoisted_data(l, item->data, &from)) {
        lower_move(l, CLASS_SCALAR, reg, from);
    } else {
        lower_data_address(l, item->data, reg);
    }
    if (class_ == CLASS_PAIR) {
        ir_emit_number(l->body, reg + 1, type_get(l->types, item->referent)->count);
    }
    return lower_reg_place(type, reg);
}

/* A constant in memory is read where its data is, unless somebody could change it there. */
static Place constant_place(Lowering *l, Ast *expr, const Item *item)
{
    TypeId type = lower_type(expr);
    ValueClass class_ = lower_class(l, type);
    bool is_static = item->def.kind == DEF_STATIC;
    if (item->referent.raw != TY_NONE) {
        return reference_place(l, expr, item);
    }
    if (class_ == CLASS_NONE) {
        return no_place(type);
    }
    if (!is_static && (class_ == CLASS_SCALAR || l->copies_constants)) {
        bool outer = l->copies_constants;
        l->copies_constants = false; /* the copy itself is made from the data */
        Place copy = value_place(l, expr);
        l->copies_constants = outer;
        return copy;
    }
    u32 reg;
    if (!lower_hoisted_data(l, item->data, &reg)) {
        reg = lower_regs(l, 1);
        lower_data_address(l, item->data, reg);
    }
    return lower_address_place(type, (Address){reg, 0});
}

static Place name_place(Lowering *l, Ast *expr)
{
    const Item *item = lower_named_constant(expr);
    if (item != NULL) {
        return constant_place(l, expr, item);
    }
    const Local *local = lower_named_local(expr);
    return local != NULL ? lower_local_place(l, local) : value_place(l, expr);
}

static void check_index(Lowering *l, Place base, u32 index)
{
    if (!type_is_kind(l->types, base.type, TYPE_ARRAY)) {
        ir_emit(l->body, IR_CHECK, index, base.reg + 1, 0);
        return;
    }
    u64 count = type_get(l->types, base.type)->count;
    if (count <= UINT32_MAX) {
        ir_emit_wide(l->body, IR_CHECK_IMM, index, (u32)count);
        return;
    }
    SlotMark mark = lower_mark(l); /* only elements of size 0 can be that many */
    u32 limit = lower_regs(l, 1);
    ir_emit_number(l->body, limit, count);
    ir_emit(l->body, IR_CHECK, index, limit, 0);
    lower_release_regs(l, mark);
}

/* The place of an element whose index is known to be in range: no check, no index. */
static bool known_elem_place(Lowering *l, Place base, Ast *index, Place *elem)
{
    i64 at;
    if (!type_is_kind(l->types, base.type, TYPE_ARRAY) || !lower_known(l, index, &at)
        || (u64)at >= type_get(l->types, base.type)->count) {
        return false;
    }
    TypeId type = lower_elem(l, base.type);
    bool is_none = lower_class(l, type) == CLASS_NONE;
    *elem = is_none ? no_place(type)
                    : lower_address_place(
                          type, (Address){base.reg, base.offset + (u32)at * lower_size(l, type)});
    return true;
}

static Place index_place(Lowering *l, AstIndex *node)
{
    Place base = list_place(l, node->operand);
    Place elem;
    if (known_elem_place(l, base, node->index, &elem)) {
        return elem;
    }
    u32 index = lower_any(l, node->index);
    lower_at(l, &node->head);
    if (!lower_is_in_range(l, node->operand, base.type, node->index)) {
        check_index(l, base, index);
    }
    return lower_elem_place(l, base, index);
}

Place lower_place(Lowering *l, Ast *expr)
{
    switch ((int)expr->kind) {
    case AST_NAME:
    case AST_PATH:
        return name_place(l, expr);
    case AST_UNARY:
        if (expr->op != UNARY_DEREF) {
            return value_place(l, expr);
        }
        return lower_deref_place(l, lower_place(l, ast_as(expr, UNARY, Unary)->operand));
    case AST_FIELD: {
        AstField *node = ast_as(expr, FIELD, Field);
        return lower_field_place(l, lower_peeled_place(l, node->operand), node->head.op);
    }
    case AST_INDEX: {
        AstIndex *node = ast_as(expr, INDEX, Index);
        return node->index->kind == AST_RANGE ? lower_range_place(l, node) : index_place(l, node);
    }
    default:
        return value_place(l, expr);
    }
}
