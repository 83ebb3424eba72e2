/* cover_pattern.c: patterns of the tree as constructors; the values of literals and constants. */
#include "sema/cover.h"

#include <math.h>

#include "syntax/literal.h"

static Pat *make_pat(Cover *cover, CtorKind kind, TypeId type, const Ast *node, u32 field_count)
{
    Pat *pat = arena_new_zero(cover->arena, Pat);
    pat->ctor.kind = kind;
    pat->type = type;
    pat->node = node;
    pat->field_count = field_count;
    pat->fields = arena_array_zero(cover->arena, Pat *, field_count);
    return pat;
}

static const Type *type_of(const Cover *cover, TypeId type)
{
    return type_get(&cover->check->sema->types, type);
}

static bool is_kind(const Cover *cover, TypeId type, TypeKind kind)
{
    return type_is_kind(&cover->check->sema->types, type, kind);
}

/* ---- numbers --------------------------------------------------------------------------------- */

/* A number on the way to a pattern: an integer, bool, char or variant by its bits, or a float. */
typedef struct Number {
    u64 bits;
    f64 real;
} Number;

static Pat *report_nan(Cover *cover, const Ast *node)
{
    Diag *diag = check_error(cover->check, DIAG_PATTERN_CONSTANT, node,
                             "cannot use NaN in patterns");
    diag_label(diag, check_span(cover->check, node), "a NaN is not equal to anything");
    diag_help(diag, "`is_nan()` says whether a float is one");
    cover->failed = true;
    return NULL;
}

static Pat *number_pat(Cover *cover, TypeId type, Number number, const Ast *node)
{
    bool is_float = type_is_float(type);
    if (is_float && isnan(number.real)) {
        return report_nan(cover, node);
    }
    Pat *pat = make_pat(cover, is_float ? CTOR_FLOAT : CTOR_RANGE, type, node, 0);
    pat->ctor.low = is_float ? point_of_float(number.real) : point_of_bits(type, number.bits);
    pat->ctor.high = point_next(pat->ctor.low);
    return pat;
}

/* The number whose bytes, as many as the type has, lie at `bytes`. */
static Number number_at(TypeId type, const u8 *bytes, u32 size)
{
    Number number = {0};
    memcpy(&number.bits, bytes, size);
    if (type_is(type, TY_F64)) {
        memcpy(&number.real, bytes, sizeof(f64));
    } else if (type_is(type, TY_F32)) {
        f32 real;
        memcpy(&real, bytes, sizeof(real));
        number.real = (f64)real;
    }
    return number;
}

static Number negate(Number number)
{
    return (Number){(u64)0 - number.bits, -number.real};
}

static Number literal_number(Cover *cover, const Ast *node)
{
    const Tokens *tokens = cover->check->sema->tokens;
    bool single = node->type == TY_F32;
    switch ((int)node->kind) {
    case AST_INT: {
        IntLiteral literal = literal_int(tokens, ast_as(node, INT, Int)->token);
        return (Number){literal.value, single ? (f64)(f32)literal.value : (f64)literal.value};
    }
    case AST_FLOAT: {
        FloatLiteral literal =
            literal_float(tokens, ast_as(node, FLOAT, Float)->token, cover->arena);
        return (Number){0, single ? (f64)literal.value32 : literal.value};
    }
    case AST_CHAR:
        return (Number){literal_char(tokens, ast_as(node, CHAR, Char)->token), 0};
    case AST_UNARY:
        return negate(literal_number(cover, ast_as(node, UNARY, Unary)->operand));
    default:
        assert(node->kind == AST_BOOL || node->kind == AST_BYTE);
        return (Number){node->op, 0};
    }
}

/* ---- texts ----------------------------------------------------------------------------------- */

static Pat *ref_pat(Cover *cover, TypeId type, const Ast *node, Pat *target)
{
    Pat *pat = make_pat(cover, CTOR_SINGLE, type, node, 1);
    pat->fields[0] = target;
    return pat;
}

static Pat *text_pat(Cover *cover, Str text, const Ast *node)
{
    Pat *pat = make_pat(cover, CTOR_TEXT, TYPE(STR), node, 0);
    pat->ctor.text = text;
    return ref_pat(cover, TYPE(STR_REF), node, pat);
}

/* `b"..."`: matched with a reference to an array or slice. */
static Pat *bytes_pat(Cover *cover, const AstRef *value, TypeId type, const Ast *node)
{
    const AstArray *array = ast_as(value->operand, ARRAY, Array);
    TypeId target = type_of(cover, type)->elem;
    Pat *slice = make_pat(cover, CTOR_SLICE, target, node, array->items.count);
    slice->ctor.prefix = array->items.count;
    u32 i = 0;
    for (const Ast *item = array->items.first; item != NULL; item = item->next) {
        slice->fields[i++] = number_pat(cover, TYPE(U8), (Number){item->op, 0}, item);
    }
    return ref_pat(cover, type, node, slice);
}

/* ---- constants ------------------------------------------------------------------------------- */

static Pat *value_pat(Cover *cover, TypeId type, const u8 *bytes, const Ast *node);

static IrLayout layout_of(const Cover *cover, TypeId type)
{
    Sema *sema = cover->check->sema;
    IrLayoutId layout = type_layout(&sema->types, sema->ir, type);
    return *ir_layout_at(&sema->ir->layouts, layout);
}

/* `==` must mean that all parts are equal. */
static bool is_structural(Cover *cover, TypeId type, const Ast *node)
{
    const Item *item = type_of(cover, type)->item;
    if (item == NULL || (item->derives & DERIVE_PARTIAL_EQ) != 0) {
        return true;
    }
    Check *check = cover->check;
    Diag *diag = check_error(check, DIAG_PATTERN_CONSTANT, node,
                             "constant of non-structural type `%s` in a pattern",
                             check_type_text(check, type));
    diag_label(diag, check_span(check, node), "constant of non-structural type");
    diag_help(diag, "`%s` needs `#[derive(PartialEq)]` for its constants to be compared with",
              check_type_text(check, type));
    cover->failed = true;
    return false;
}

static Pat *fields_value(Cover *cover, TypeId type, const u8 *bytes, const Ast *node)
{
    IrLayout layout = layout_of(cover, type);
    Pat *pat = make_pat(cover, CTOR_SINGLE, type, node, layout.count);
    for (u32 i = 0; i < layout.count; i++) {
        IrField field = ir_fields(cover->check->sema->ir)[layout.first_field + i];
        TypeId part = type_of(cover, type)->items[i];
        pat->fields[i] = value_pat(cover, part, bytes + field.offset, node);
    }
    return pat;
}

static Pat *array_value(Cover *cover, TypeId type, const u8 *bytes, const Ast *node)
{
    Type array = *type_of(cover, type);
    u32 size = layout_of(cover, array.elem).size;
    Pat *pat = make_pat(cover, CTOR_SLICE, type, node, (u32)array.count);
    pat->ctor.prefix = (u32)array.count;
    for (u32 i = 0; i < array.count; i++) {
        pat->fields[i] = value_pat(cover, array.elem, bytes + (size_t)i * size, node);
    }
    return pat;
}

static Pat *variant_value(Cover *cover, TypeId type, const u8 *bytes, const Ast *node)
{
    Type of = *type_of(cover, type);
    u32 size = layout_of(cover, type).size;
    for (u32 i = 0; i < of.item->variant_count; i++) {
        u64 value = (u64)of.item->variants[i].value;
        if (memcmp(&value, bytes, size) == 0) {
            return number_pat(cover, type, (Number){i, 0}, node);
        }
    }
    bug("a constant without a variant");
}

/* The value at `bytes`, laid out as data of the program: ir.h. */
static Pat *value_pat(Cover *cover, TypeId type, const u8 *bytes, const Ast *node)
{
    const Ir *ir = cover->check->sema->ir;
    if (!is_structural(cover, type, node)) {
        return NULL;
    }
    switch ((TypeKind)type_of(cover, type)->kind) {
    case TYPE_SIMPLE:
        return number_pat(cover, type, number_at(type, bytes, layout_of(cover, type).size), node);
    case TYPE_TUPLE:
    case TYPE_STRUCT:
        return fields_value(cover, type, bytes, node);
    case TYPE_ARRAY:
        return array_value(cover, type, bytes, node);
    case TYPE_ENUM:
        return variant_value(cover, type, bytes, node);
    case TYPE_REF: {
        u64 text[2]; /* the only references in constants */
        memcpy(text, bytes, sizeof(text));
        return text_pat(cover, (Str){ir->string_bytes.items + text[0], text[1]}, node);
    }
    case TYPE_SLICE:
        break;
    }
    bug("a slice in a constant");
}

static Pat *def_pat(Cover *cover, const Def *def, TypeId type, const Ast *node)
{
    const Item *item = (const Item *)(const void *)def;
    switch ((int)def->kind) {
    case DEF_VARIANT: {
        u32 index = ((const VariantDef *)(const void *)def)->index;
        return number_pat(cover, type, (Number){index, 0}, node);
    }
    case DEF_STRUCT:
        return make_pat(cover, CTOR_SINGLE, type, node, 0);
    case DEF_NUMBER: {
        const u64 *bits = &((const NumberDef *)(const void *)def)->bits;
        return value_pat(cover, type, (const u8 *)bits, node);
    }
    default: {
        assert(def->kind == DEF_CONST);
        const u8 *bytes = (const u8 *)&item->bits;
        if (item->data.raw != 0) {
            bytes = ir_data_bytes(cover->check->sema->ir, item->data);
        }
        return value_pat(cover, type, bytes, node);
    }
    }
}

/* ---- ranges ---------------------------------------------------------------------------------- */

static const Def *named_def(const Ast *node)
{
    return node->kind == AST_NAME   ? ast_as(node, NAME, Name)->def
           : node->kind == AST_PATH ? ast_as(node, PATH, Path)->def
                                    : NULL;
}

static Pat *end_pat(Cover *cover, const Ast *node, TypeId type)
{
    const Def *def = named_def(node);
    return def != NULL ? def_pat(cover, def, type, node)
                       : number_pat(cover, type, literal_number(cover, node), node);
}

/* The smallest point of the type, and the one behind its largest. */
static Ctor whole_range(const Cover *cover, TypeId type)
{
    Ctor ranges[2];
    if (type_is_float(type)) {
        return (Ctor){.low = {0, ZONE_VALUE}, .high = {0, ZONE_END}};
    }
    u32 count = ctor_domain(&cover->check->sema->types, type, ranges);
    ranges[0].high = ranges[count - 1].high;
    return ranges[0];
}

static void report_empty_range(Cover *cover, const AstPatRange *node)
{
    Check *check = cover->check;
    bool inclusive = node->head.op != 0;
    cover->failed = true;
    if (inclusive) {
        Diag *diag = check_error(check, DIAG_E0030, &node->head,
                                 "lower bound for range pattern must be less than or equal to "
                                 "upper bound");
        diag_label(diag, check_span(check, &node->head), "lower bound larger than upper bound");
    } else if (node->low == NULL) {
        check_error(check, DIAG_E0579, &node->head,
                    "exclusive upper bound for a range bound cannot be the minimum");
    } else {
        check_error(check, DIAG_E0579, &node->head,
                    "lower bound for range pattern must be less than upper bound");
    }
}

static Pat *range_pat(Cover *cover, const AstPatRange *node, TypeId type)
{
    Ctor whole = whole_range(cover, type);
    Pat *pat = make_pat(cover, type_is_float(type) ? CTOR_FLOAT : CTOR_RANGE, type, &node->head, 0);
    pat->ctor.low = whole.low;
    pat->ctor.high = whole.high;
    const Pat *low = node->low == NULL ? NULL : end_pat(cover, node->low, type);
    const Pat *high = node->high == NULL ? NULL : end_pat(cover, node->high, type);
    if ((low == NULL && node->low != NULL) || (high == NULL && node->high != NULL)) {
        return NULL; /* reported */
    }
    if (low != NULL) {
        pat->ctor.low = low->ctor.low;
    }
    if (high != NULL) {
        pat->ctor.high = node->head.op != 0 ? high->ctor.high : high->ctor.low;
    }
    /* of an isize the values in front of the first that is known do not make `..MIN` one */
    Point first = point_of_bits(type, (u64)1 << 63);
    bool is_minimum = type_is(type, TY_ISIZE) && low == NULL && high != NULL
                      && point_compare(pat->ctor.high, first) <= 0;
    if (point_compare(pat->ctor.low, pat->ctor.high) >= 0 || is_minimum) {
        report_empty_range(cover, node);
        return NULL;
    }
    return pat;
}

/* ---- parts ----------------------------------------------------------------------------------- */

static bool is_rest(const Ast *item)
{
    const Ast *sub = item->kind == AST_PAT_NAME ? ast_as(item, PAT_NAME, PatName)->sub : NULL;
    return item->kind == AST_PAT_REST || (sub != NULL && sub->kind == AST_PAT_REST);
}

/* Items of a tuple or tuple struct; those behind a `..` are counted from the end. */
static Pat *tuple_pat(Cover *cover, const AstList *items, TypeId type, const Ast *node)
{
    u32 count = type_of(cover, type)->item_count;
    Pat *pat = make_pat(cover, CTOR_SINGLE, type, node, count);
    u32 i = 0;
    u32 left = items->count;
    for (const Ast *item = items->first; item != NULL; item = item->next) {
        left--;
        if (is_rest(item)) {
            i = count - left;
        } else {
            pat->fields[i] = cover_pattern(cover, item, type_of(cover, type)->items[i]);
            i++;
        }
    }
    return pat;
}

static Pat *struct_pat(Cover *cover, const AstPatStruct *node, TypeId type)
{
    if (is_kind(cover, type, TYPE_ENUM)) { /* `Color::Red {}` */
        return def_pat(cover, named_def(node->path), type, &node->head);
    }
    Pat *pat = make_pat(cover, CTOR_SINGLE, type, &node->head, type_of(cover, type)->item_count);
    for (const Ast *item = node->fields.first; item != NULL; item = item->next) {
        const AstPatField *field = ast_as(item, PAT_FIELD, PatField);
        TypeId part = type_of(cover, type)->items[item->op];
        pat->fields[item->op] = cover_pattern(cover, field->pattern, part);
    }
    return pat;
}

static Pat *slice_pat(Cover *cover, const AstPatSlice *node, TypeId type)
{
    TypeId elem = type_of(cover, type)->elem;
    Pat *pat = make_pat(cover, CTOR_SLICE, type, &node->head, node->items.count);
    u32 count = 0;
    for (const Ast *item = node->items.first; item != NULL; item = item->next) {
        if (is_rest(item)) {
            pat->ctor.is_open = true;
            pat->ctor.prefix = count;
        } else {
            pat->fields[count++] = cover_pattern(cover, item, elem);
        }
    }
    pat->field_count = count;
    pat->ctor.prefix = pat->ctor.is_open ? pat->ctor.prefix : count;
    pat->ctor.suffix = count - pat->ctor.prefix;
    bool is_array = is_kind(cover, type, TYPE_ARRAY);
    if (is_array && type_of(cover, type)->count == count) { /* nothing is between */
        pat->ctor.is_open = false;
    }
    return pat;
}

static Pat *or_pat(Cover *cover, const AstPatOr *node, TypeId type)
{
    Pat *pat = make_pat(cover, CTOR_OR, type, &node->head, node->items.count);
    u32 i = 0;
    for (const Ast *item = node->items.first; item != NULL; item = item->next) {
        Pat *alternative = cover_pattern(cover, item, type);
        pat->fields[i++] = alternative != NULL ? alternative
                                               : make_pat(cover, CTOR_WILD, type, item, 0);
    }
    return pat;
}

static Pat *name_pat(Cover *cover, const AstPatName *node, TypeId type)
{
    const Def *def = node->def;
    if (def->kind != DEF_LOCAL) {
        return def_pat(cover, def, type, &node->head);
    }
    return node->sub == NULL ? NULL : cover_pattern(cover, node->sub, type);
}

static Pat *literal_pat(Cover *cover, const AstPatLiteral *node, TypeId type)
{
    const Ast *value = node->value;
    if (value->kind == AST_STR) {
        const Tokens *tokens = cover->check->sema->tokens;
        u32 token = ast_as(value, STR, Str)->token;
        return text_pat(cover, literal_str(cover->arena, tokens, token, NULL), &node->head);
    }
    if (value->kind == AST_REF) {
        return bytes_pat(cover, ast_as(value, REF, Ref), type, &node->head);
    }
    return number_pat(cover, type, literal_number(cover, value), &node->head);
}

Pat *cover_pattern(Cover *cover, const Ast *pattern, TypeId type)
{
    if (pattern_looks_through(pattern) && is_kind(cover, type, TYPE_REF)) {
        Pat *target = cover_pattern(cover, pattern, type_of(cover, type)->elem);
        return ref_pat(cover, type, pattern, target);
    }
    switch ((int)pattern->kind) {
    case AST_PAT_NAME:
        return name_pat(cover, ast_as(pattern, PAT_NAME, PatName), type);
    case AST_PAT_WILD:
    case AST_PAT_REST:
        return NULL;
    case AST_PAT_TUPLE:
        return tuple_pat(cover, &ast_as(pattern, PAT_TUPLE, PatTuple)->items, type, pattern);
    case AST_PAT_SLICE:
        return slice_pat(cover, ast_as(pattern, PAT_SLICE, PatSlice), type);
    case AST_PAT_REF: {
        const Ast *inner = ast_as(pattern, PAT_REF, PatRef)->pattern;
        Pat *target = cover_pattern(cover, inner, type_of(cover, type)->elem);
        return ref_pat(cover, type, pattern, target);
    }
    case AST_PAT_OR:
        return or_pat(cover, ast_as(pattern, PAT_OR, PatOr), type);
    case AST_PAT_LITERAL:
        return literal_pat(cover, ast_as(pattern, PAT_LITERAL, PatLiteral), type);
    case AST_PAT_RANGE:
        return range_pat(cover, ast_as(pattern, PAT_RANGE, PatRange), type);
    case AST_PAT_PATH:
        return def_pat(cover, named_def(ast_as(pattern, PAT_PATH, PatPath)->path), type, pattern);
    case AST_PAT_TUPLE_STRUCT:
        return tuple_pat(cover, &ast_as(pattern, PAT_TUPLE_STRUCT, PatTupleStruct)->items, type,
                         pattern);
    default:
        return struct_pat(cover, ast_as(pattern, PAT_STRUCT, PatStruct), type);
    }
}
