/* verify_table.c: the rules of tables: strings, layouts, formats, data objects. */
#include "base/limits.h"
#include "ir/verifying.h"

/* ---- strings and layouts --------------------------------------------------------------------- */

static bool verify_string(Verifier *verifier, u32 i)
{
    const IrString string = ((const IrString *)(void *)verifier->ir->strings.items)[i];
    bool inside = verify_range_is_inside(&verifier->ir->string_bytes, string.start, string.len);
    return verify_require(verifier, inside, IR_RULE_STRING, string.start);
}

/* A layout that is part of the one at `index`: it stands before it. */
static const IrLayout *layout_part(const Ir *ir, IrLayoutId part, u32 index)
{
    bool before = pool_has(&ir->layouts, part.raw) && ir_layout_index(&ir->layouts, part) < index;
    return before ? ir_layout_at(&ir->layouts, part) : NULL;
}

static bool is_alignment(u32 align)
{
    return align == 1 || align == 2 || align == 4 || align == 8;
}

static u32 scalar_size(IrKind kind)
{
    static const u8 sizes[] = {
        [IR_KIND_UNIT] = 0, [IR_KIND_BOOL] = 1, [IR_KIND_CHAR] = 4, [IR_KIND_I8] = 1,
        [IR_KIND_I16] = 2,  [IR_KIND_I32] = 4,  [IR_KIND_I64] = 8,  [IR_KIND_U8] = 1,
        [IR_KIND_U16] = 2,  [IR_KIND_U32] = 4,  [IR_KIND_U64] = 8,  [IR_KIND_F32] = 4,
        [IR_KIND_F64] = 8,  [IR_KIND_STR] = 16, [IR_KIND_REF] = 8,  [IR_KIND_SLICE] = 16,
    };
    return sizes[kind];
}

static bool kind_has_elem(IrKind kind)
{
    return kind == IR_KIND_REF || kind == IR_KIND_SLICE || kind == IR_KIND_ARRAY;
}

/* `depths` of the layouts before this one are known; sets this one's. */
static bool verify_elem(Verifier *verifier, u32 index, const IrLayout *layout, u16 *depths)
{
    const Ir *ir = verifier->ir;
    const IrLayout *elem = layout_part(ir, layout->elem, index);
    if (elem == NULL) {
        return verify_broken(verifier, IR_RULE_LAYOUT_PARTS, layout->elem.raw);
    }
    depths[index] = (u16)(depths[ir_layout_index(&ir->layouts, layout->elem)] + 1);
    if (layout->kind != IR_KIND_ARRAY) {
        return verify_require(verifier, layout->has_address == 1, IR_RULE_LAYOUT_ADDRESS, 0);
    }
    bool right = (u64)layout->count * elem->size == layout->size && layout->align == elem->align;
    return verify_require(verifier, right, IR_RULE_LAYOUT_SIZE, layout->size) &&
           verify_require(verifier, layout->has_address == elem->has_address || layout->count == 0,
                   IR_RULE_LAYOUT_ADDRESS, layout->has_address);
}

/* A name that a layout shows: a string, or none where it may have none. */
static bool verify_name(Verifier *verifier, IrStrId name, bool is_wanted)
{
    bool right = is_wanted ? pool_has(&verifier->ir->strings, name.raw) : name.raw == 0;
    return verify_require(verifier, right, IR_RULE_LAYOUT_NAMES, name.raw);
}

/* Either all fields of a struct have names or none has. */
static bool verify_field_name(Verifier *verifier, const IrLayout *layout, IrStrId name)
{
    const IrField *first = ir_fields(verifier->ir) + layout->first_field;
    bool is_wanted = layout->kind == IR_KIND_STRUCT && first->name.raw != 0;
    return verify_name(verifier, name, is_wanted);
}

static bool verify_enum(Verifier *verifier, u32 index, const IrLayout *layout)
{
    const Ir *ir = verifier->ir;
    const IrLayout *repr = layout_part(ir, layout->elem, index);
    if (repr == NULL || repr->kind < IR_KIND_I8 || repr->kind > IR_KIND_U64
        || !verify_range_is_inside(&ir->variants, layout->first_field, layout->count)) {
        return verify_broken(verifier, IR_RULE_LAYOUT_PARTS, layout->elem.raw);
    }
    bool named = verify_name(verifier, layout->name, true);
    for (u32 i = 0; named && i < layout->count; i++) {
        named = verify_name(verifier, ir_variants(ir)[layout->first_field + i].name, true);
    }
    return named
           && verify_require(verifier, layout->size == repr->size && layout->align == repr->align,
                      IR_RULE_LAYOUT_SIZE, layout->size)
           && verify_require(verifier, !layout->has_address, IR_RULE_LAYOUT_ADDRESS, 1);
}

static bool verify_fields(Verifier *verifier, u32 index, const IrLayout *layout, u16 *depths)
{
    const Ir *ir = verifier->ir;
    if (!verify_range_is_inside(&ir->fields, layout->first_field, layout->count)) {
        return verify_broken(verifier, IR_RULE_LAYOUT_PARTS, layout->first_field);
    }
    if (!verify_name(verifier, layout->name, layout->kind == IR_KIND_STRUCT)) {
        return false;
    }
    bool has_address = false;
    u64 sum = 0; /* fields that overlapped could make a small value take forever to walk */
    for (u32 i = 0; i < layout->count; i++) {
        const IrField field = ir_fields(ir)[layout->first_field + i];
        const IrLayout *part = layout_part(ir, field.layout, index);
        if (part == NULL) {
            return verify_broken(verifier, IR_RULE_LAYOUT_PARTS, field.layout.raw);
        }
        if (!verify_field_name(verifier, layout, field.name)) {
            return false;
        }
        bool fits = part->align <= layout->align && field.offset % part->align == 0 &&
                    field.offset <= layout->size && part->size <= layout->size - field.offset;
        sum += part->size;
        if (!fits || sum > layout->size) {
            return verify_broken(verifier, IR_RULE_LAYOUT_SIZE, field.offset);
        }
        u16 depth = (u16)(depths[ir_layout_index(&ir->layouts, field.layout)] + 1);
        depths[index] = depth > depths[index] ? depth : depths[index];
        has_address = has_address || part->has_address;
    }
    return verify_require(verifier, layout->has_address == has_address, IR_RULE_LAYOUT_ADDRESS,
                   layout->has_address);
}

static bool verify_layout(Verifier *verifier, u32 index, u16 *depths)
{
    const IrLayout *layout = &((const IrLayout *)(void *)verifier->ir->layouts.items)[index];
    if (layout->kind >= IR_KIND_COUNT || !is_alignment(layout->align)) {
        return verify_broken(verifier, IR_RULE_LAYOUT_KIND, layout->kind);
    }
    IrKind kind = (IrKind)layout->kind;
    if (kind == IR_KIND_ENUM) {
        depths[index] = 0;
        return verify_enum(verifier, index, layout);
    }
    bool is_scalar = kind < IR_KIND_ARRAY;
    u32 size = is_scalar ? scalar_size(kind) : layout->size;
    u32 align = !is_scalar ? layout->align : size == 0 ? 1 : u32_min(size, 8);
    if (layout->size != size || size > LIMIT_VALUE_BYTES || layout->align != align ||
        size % align != 0) {
        return verify_broken(verifier, IR_RULE_LAYOUT_SIZE, layout->size);
    }
    bool parts_hold = true;
    depths[index] = 0;
    if (kind_has_elem(kind)) {
        parts_hold = verify_elem(verifier, index, layout, depths);
    } else if (ir_kind_has_fields(kind)) {
        parts_hold = verify_fields(verifier, index, layout, depths);
    } else {
        parts_hold = verify_require(verifier, layout->has_address == (kind == IR_KIND_STR),
                             IR_RULE_LAYOUT_ADDRESS, layout->has_address);
    }
    return parts_hold
           && verify_require(verifier, depths[index] <= LIMIT_NESTING, IR_RULE_LAYOUT_PARTS,
                             depths[index]);
}

static bool verify_layouts(Verifier *verifier, Arena *arena)
{
    ArenaMark mark;
    arena_mark(arena, &mark);
    u16 *depths = arena_array(arena, u16, verifier->ir->layouts.count);
    bool holds = true;
    verifier->what = "layout";
    for (u32 i = 1; holds && i < verifier->ir->layouts.count; i++) {
        verifier->item = i;
        holds = verify_layout(verifier, i, depths);
    }
    arena_rewind(arena, &mark);
    return holds;
}

/* ---- formats and data ------------------------------------------------------------------------ */

/* References are looked through, as Rust's formatting traits do. */
static IrKind shown_kind(const Ir *ir, IrLayoutId id)
{
    const IrLayout *layout = ir_layout_at(&ir->layouts, id);
    while (layout->kind == IR_KIND_REF) {
        layout = ir_layout_at(&ir->layouts, layout->elem);
    }
    return (IrKind)layout->kind;
}

static bool trait_shows(u8 trait, IrKind kind)
{
    bool is_int = kind >= IR_KIND_I8 && kind <= IR_KIND_U64;
    switch (trait) {
    case IR_TRAIT_DISPLAY:
        return kind <= IR_KIND_STR;
    case IR_TRAIT_DEBUG:
        return true;
    case IR_TRAIT_LOWER_HEX:
    case IR_TRAIT_UPPER_HEX:
    case IR_TRAIT_OCTAL:
    case IR_TRAIT_BINARY:
        return is_int;
    case IR_TRAIT_LOWER_EXP:
    case IR_TRAIT_UPPER_EXP:
        return is_int || kind == IR_KIND_F32 || kind == IR_KIND_F64;
    default:
        return false;
    }
}

static bool is_char(u32 code_point)
{
    return code_point < 0xd800 || (code_point > 0xdfff && code_point <= 0x10ffff);
}

static bool verify_format(Verifier *verifier, u32 i)
{
    const Ir *ir = verifier->ir;
    const IrFormatSpec *spec = &((const IrFormatSpec *)(void *)ir->formats.items)[i];
    if (!pool_has(&ir->layouts, spec->layout.raw)) {
        return verify_broken(verifier, IR_RULE_FORMAT, spec->layout.raw);
    }
    bool known = spec->align <= IR_ALIGN_RIGHT && spec->width_count <= IR_COUNT_REG &&
                 spec->precision_count <= IR_COUNT_REG && is_char(spec->fill) &&
                 spec->flags < 2 * IR_FMT_DEBUG_UPPER_HEX;
    return verify_require(verifier, known && trait_shows(spec->trait, shown_kind(ir, spec->layout)),
                   IR_RULE_FORMAT, spec->trait);
}

/* The strings in a value; every layout has been checked. Only parts with addresses are visited, so
 * the work is bounded by the value's size. */
static bool verify_value(Verifier *verifier, const IrLayout *layout, const u8 *bytes)
{
    const Ir *ir = verifier->ir;
    bool holds = true;
    if (!layout->has_address || layout->size == 0) {
        return true;
    }
    if (layout->kind == IR_KIND_STR) {
        u64 place[2];
        memcpy(place, bytes, sizeof(place));
        bool inside = place[0] <= UINT32_MAX &&
                      verify_range_is_inside(&ir->string_bytes, (u32)place[0], place[1]);
        return verify_require(verifier, inside, IR_RULE_DATA_STRING, place[0]);
    }
    if (layout->kind == IR_KIND_ARRAY) {
        const IrLayout *elem = ir_layout_at(&ir->layouts, layout->elem);
        for (u32 i = 0; holds && i < layout->count; i++) {
            holds = verify_value(verifier, elem, bytes + (size_t)i * elem->size);
        }
        return holds;
    }
    if (ir_kind_has_fields((IrKind)layout->kind)) {
        for (u32 i = 0; holds && i < layout->count; i++) {
            const IrField field = ir_fields(ir)[layout->first_field + i];
            holds = verify_value(verifier, ir_layout_at(&ir->layouts, field.layout),
                                 bytes + field.offset);
        }
        return holds;
    }
    return verify_broken(verifier, IR_RULE_DATA_STRING, layout->kind);
}

static bool verify_data(Verifier *verifier, u32 i)
{
    const Ir *ir = verifier->ir;
    const IrData *data = &((const IrData *)(void *)ir->datas.items)[i];
    if (!pool_has(&ir->layouts, data->layout.raw)) {
        return verify_broken(verifier, IR_RULE_DATA_RANGE, data->layout.raw);
    }
    const IrLayout *layout = ir_layout_at(&ir->layouts, data->layout);
    bool named = data->name.raw == 0 || pool_has(&ir->strings, data->name.raw);
    bool inside = data->start % 8 == 0 && data->start < ir->data_bytes.count &&
                  layout->size <= ir->data_bytes.count - data->start;
    return verify_require(verifier, named && inside, IR_RULE_DATA_RANGE, data->start) &&
           verify_value(verifier, layout, ir->data_bytes.items + data->start);
}

static bool verify_each(Verifier *verifier, const char *what, const Pool *pool,
                        bool (*verify_item)(Verifier *, u32))
{
    bool holds = true;
    verifier->what = what;
    for (u32 i = 1; holds && i < pool->count; i++) {
        verifier->item = i;
        holds = verify_item(verifier, i);
    }
    return holds;
}

bool verify_tables(Verifier *verifier, Arena *arena)
{
    const Ir *ir = verifier->ir;
    return verify_each(verifier, "string", &ir->strings, verify_string) &&
           verify_layouts(verifier, arena) &&
           verify_each(verifier, "format", &ir->formats, verify_format) &&
           verify_each(verifier, "data object", &ir->datas, verify_data);
}
