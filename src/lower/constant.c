/* constant.c: values that are known without running anything: literals, constants, and what is
 * made of them. Arithmetic is not done here (that is a pass's work). */
#include "lower/lowering.h"

#include "syntax/literal.h"

/* A REPEAT in a data object may cost at most this many bytes; a larger one is made at run time. */
enum { DATA_REPEAT_MAX = 4096 };

/* ---- numbers --------------------------------------------------------------------------------- */

Def *lower_node_def(Ast *expr)
{
    if (expr->kind == AST_NAME) {
        return ast_as(expr, NAME, Name)->def;
    }
    return expr->kind == AST_PATH ? ast_as(expr, PATH, Path)->def : NULL;
}

Item *lower_named_constant(Ast *expr)
{
    Def *def = lower_node_def(expr);
    if (def == NULL || (def->kind != DEF_CONST && def->kind != DEF_STATIC)) {
        return NULL;
    }
    return (Item *)(void *)def;
}

const Local *lower_named_local(Ast *expr)
{
    const Def *def = lower_node_def(expr);
    return def != NULL && def->kind == DEF_LOCAL ? (const Local *)(const void *)def : NULL;
}

/* The value that the low bytes of a register have as a value of the type. */
static i64 extend(TypeId type, u64 bits)
{
    u32 unused = 64 - lower_bits(type);
    return lower_extends_sign(type) ? (i64)(bits << unused) >> unused
                                    : (i64)(bits << unused >> unused);
}

static bool variant_bits(Ast *expr, u64 *bits)
{
    const Def *def = lower_node_def(expr);
    bool is_variant = def != NULL && def->kind == DEF_VARIANT;
    *bits = is_variant ? (u64)((const VariantDef *)(const void *)def)->value : 0;
    return is_variant;
}

/* The bits of a constant, a static, a number of the library or a variant. */
static bool named_bits(Ast *expr, u64 *bits)
{
    const Def *def = lower_node_def(expr);
    const Item *item = lower_named_constant(expr);
    if (item != NULL) {
        *bits = item->bits;
        return true;
    }
    if (def != NULL && def->kind == DEF_NUMBER) {
        *bits = ((const NumberDef *)(const void *)def)->bits;
        return true;
    }
    return variant_bits(expr, bits);
}

static u64 literal_value(const Lowering *l, u32 token)
{
    KeptLiteral *kept = &l->literals[token % LITERALS_KEPT];
    if (kept->token != token) {
        *kept = (KeptLiteral){token, literal_int(l->tokens, token).value};
    }
    return kept->value;
}

static bool literal_bits(const Lowering *l, Ast *expr, u64 *bits)
{
    switch ((int)expr->kind) {
    case AST_INT:
        *bits = literal_value(l, ast_as(expr, INT, Int)->token);
        return lower_is_integral(lower_type(expr));
    case AST_BOOL:
    case AST_BYTE:
        *bits = expr->op;
        return true;
    case AST_CHAR:
        *bits = literal_char(l->tokens, ast_as(expr, CHAR, Char)->token);
        return true;
    default:
        return false;
    }
}

/* `.len()` of an array that can be reached without doing anything. */
static bool length_bits(const Lowering *l, AstMethod *node, u64 *bits)
{
    Ast *receiver = receiver_operand(node->receiver);
    TypeId type = lower_type(receiver);
    *bits = type_get(l->types, type)->count;
    return library_is(&node->head, LIB_LEN) && type_is_kind(l->types, type, TYPE_ARRAY)
           && (lower_is_plain_place(receiver) || lower_named_constant(receiver) != NULL);
}

static bool integral_bits(const Lowering *l, Ast *expr, u64 *bits)
{
    if (expr->kind == AST_METHOD) {
        return length_bits(l, ast_as(expr, METHOD, Method), bits);
    }
    if (expr->kind == AST_UNARY && expr->op == UNARY_NEG) {
        Ast *operand = ast_as(expr, UNARY, Unary)->operand;
        bool known = operand->kind == AST_INT && literal_bits(l, operand, bits);
        *bits = known ? 0 - *bits : 0;
        return known;
    }
    if (expr->kind == AST_CAST) {
        Ast *operand = ast_as(expr, CAST, Cast)->operand;
        u64 from;
        bool known = literal_bits(l, operand, &from) || variant_bits(operand, &from);
        *bits = known ? (u64)extend(lower_repr(l, lower_type(operand)), from) : 0;
        return known;
    }
    return literal_bits(l, expr, bits) || named_bits(expr, bits);
}

bool lower_known(const Lowering *l, Ast *expr, i64 *value)
{
    u64 bits = 0;
    TypeId type = lower_repr(l, lower_type(expr));
    if (!lower_is_integral(type) || !integral_bits(l, expr, &bits)) {
        return false;
    }
    *value = extend(type, bits);
    return true;
}

/* ---- floats ---------------------------------------------------------------------------------- */

static u64 float_literal_bits(Lowering *l, TypeId type, u32 token)
{
    FloatLiteral literal = literal_float(l->tokens, token, l->arena);
    u64 bits = 0;
    if (type_is(type, TY_F32)) {
        memcpy(&bits, &literal.value32, sizeof(literal.value32));
    } else {
        memcpy(&bits, &literal.value, sizeof(literal.value));
    }
    return bits;
}

static bool float_bits(Lowering *l, Ast *expr, u64 *bits)
{
    TypeId type = lower_type(expr);
    if (expr->kind == AST_FLOAT) {
        *bits = float_literal_bits(l, type, ast_as(expr, FLOAT, Float)->token);
        return true;
    }
    if (expr->kind == AST_INT) { /* `1f64` */
        *bits = float_literal_bits(l, type, ast_as(expr, INT, Int)->token);
        return true;
    }
    if (expr->kind == AST_UNARY && expr->op == UNARY_NEG) {
        Ast *operand = ast_as(expr, UNARY, Unary)->operand;
        bool is_literal = operand->kind == AST_FLOAT || operand->kind == AST_INT;
        if (!is_literal || !float_bits(l, operand, bits)) {
            return false;
        }
        *bits ^= (u64)1 << (type_bits(type) - 1);
        return true;
    }
    return named_bits(expr, bits);
}

bool lower_known_bits(Lowering *l, Ast *expr, u64 *bits)
{
    i64 value;
    if (type_is_float(lower_type(expr))) {
        return float_bits(l, expr, bits);
    }
    if (!lower_known(l, expr, &value)) {
        return false;
    }
    *bits = (u64)value;
    return true;
}

/* ---- data objects ---------------------------------------------------------------------------- */

static bool is_data_list(Lowering *l, AstList list, bool *has_repeat);

static bool is_number(const Lowering *l, Ast *expr)
{
    TypeId type = lower_repr(l, lower_type(expr));
    return type_is_float(type) || lower_is_integral(type);
}

/* Whether the expression can be written down as bytes. */
static bool is_data(Lowering *l, Ast *expr, bool *has_repeat)
{
    AstList parts;
    u64 bits;
    switch ((int)expr->kind) {
    case AST_STR:
        return type_is(lower_type(expr), TY_STR_REF);
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
    case AST_CALL:
        return lower_part_list(expr, &parts) && is_data_list(l, parts, has_repeat);
    case AST_FIELD_INIT:
        return is_data(l, ast_as(expr, FIELD_INIT, FieldInit)->value, has_repeat);
    case AST_ARRAY:
        return is_data_list(l, ast_as(expr, ARRAY, Array)->items, has_repeat);
    case AST_REPEAT:
        *has_repeat = true;
        return is_data(l, ast_as(expr, REPEAT, Repeat)->item, has_repeat);
    default:
        return is_number(l, expr) && lower_known_bits(l, expr, &bits);
    }
}

static bool is_data_list(Lowering *l, AstList list, bool *has_repeat)
{
    for (Ast *item = list.first; item != NULL; item = item->next) {
        if (!is_data(l, item, has_repeat)) {
            return false;
        }
    }
    return true;
}

static void write_data(Lowering *l, Ast *expr, u8 *out);

static void write_str(Lowering *l, Ast *expr, u8 *out)
{
    Str text = literal_str(l->arena, l->tokens, ast_as(expr, STR, Str)->token, NULL);
    const IrString *string = ir_string_at(&l->ir->strings, ir_string_add(l->ir, text));
    u64 pair[2] = {string->start, string->len};
    memcpy(out, pair, sizeof(pair));
}

static void write_parts(Lowering *l, Ast *expr, u8 *out)
{
    TypeId type = lower_type(expr);
    AstList parts = {0};
    lower_part_list(expr, &parts);
    Ast *part = parts.first;
    for (u32 i = 0, field = 0; part != NULL; part = part->next, i++) {
        Ast *value = lower_part(part, i, &field);
        write_data(l, value, out + lower_field_offset(l, type, field));
    }
}

static void write_array(Lowering *l, Ast *expr, u8 *out)
{
    u32 size = lower_size(l, lower_elem(l, lower_type(expr)));
    Ast *item = ast_as(expr, ARRAY, Array)->items.first;
    for (; item != NULL; item = item->next, out += size) {
        write_data(l, item, out);
    }
}

static void write_repeat(Lowering *l, Ast *expr, u8 *out)
{
    u32 size = lower_size(l, lower_elem(l, lower_type(expr)));
    u64 count = type_get(l->types, lower_type(expr))->count;
    for (u64 i = 0; size > 0 && i < count; i++, out += size) {
        if (i == 0) {
            write_data(l, ast_as(expr, REPEAT, Repeat)->item, out);
        } else {
            memcpy(out, out - size, size);
        }
    }
}

static void write_data(Lowering *l, Ast *expr, u8 *out)
{
    u64 bits = 0;
    switch ((int)expr->kind) {
    case AST_STR:
        write_str(l, expr, out);
        return;
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
    case AST_CALL:
        write_parts(l, expr, out);
        return;
    case AST_ARRAY:
        write_array(l, expr, out);
        return;
    case AST_REPEAT:
        write_repeat(l, expr, out);
        return;
    default:
        lower_known_bits(l, expr, &bits);
        memcpy(out, &bits, lower_size(l, lower_type(expr)));
        return;
    }
}

bool lower_constant_data(Lowering *l, Ast *expr, IrDataId *data)
{
    bool has_repeat = false;
    if (!is_data(l, expr, &has_repeat)) {
        return false;
    }
    u32 size = lower_size(l, lower_type(expr));
    if (size == 0 || (has_repeat && size > DATA_REPEAT_MAX)) {
        return false;
    }
    *data = ir_data_add(l->ir, type_layout(l->types, l->ir, lower_type(expr)), (IrStrId){0});
    write_data(l, expr, ir_data_bytes(l->ir, *data));
    return true;
}

void lower_data_address(Lowering *l, IrDataId data, u32 reg)
{
    ir_emit_wide(l->body, IR_LEA_DATA, reg, ir_data_index(&l->ir->datas, data));
}

/* ---- questions ------------------------------------------------------------------------------- */

static bool is_constant_list(AstList list)
{
    for (Ast *item = list.first; item != NULL; item = item->next) {
        if (!lower_is_constant(item)) {
            return false;
        }
    }
    return true;
}

bool lower_is_constant(Ast *expr)
{
    AstList parts;
    switch ((int)expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        return true;
    case AST_NAME:
        return lower_named_local(expr) == NULL;
    case AST_UNARY:
        return expr->op != UNARY_DEREF && lower_is_constant(ast_as(expr, UNARY, Unary)->operand);
    case AST_REF:
        return lower_is_constant(ast_as(expr, REF, Ref)->operand);
    case AST_BINARY:
        return lower_is_constant(ast_as(expr, BINARY, Binary)->left)
               && lower_is_constant(ast_as(expr, BINARY, Binary)->right);
    case AST_CAST:
        return lower_is_constant(ast_as(expr, CAST, Cast)->operand);
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
    case AST_CALL:
        return lower_part_list(expr, &parts) && is_constant_list(parts);
    case AST_FIELD_INIT:
        return lower_is_constant(ast_as(expr, FIELD_INIT, FieldInit)->value);
    case AST_ARRAY:
        return is_constant_list(ast_as(expr, ARRAY, Array)->items);
    case AST_REPEAT:
        return lower_is_constant(ast_as(expr, REPEAT, Repeat)->item);
    default:
        return false;
    }
}

static bool is_zero_list(Lowering *l, AstList list)
{
    for (Ast *item = list.first; item != NULL; item = item->next) {
        if (!lower_is_zero(l, item)) {
            return false;
        }
    }
    return true;
}

bool lower_is_zero(Lowering *l, Ast *expr)
{
    AstList parts;
    u64 bits;
    switch ((int)expr->kind) {
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
    case AST_CALL:
        return lower_part_list(expr, &parts) && is_zero_list(l, parts);
    case AST_FIELD_INIT:
        return lower_is_zero(l, ast_as(expr, FIELD_INIT, FieldInit)->value);
    case AST_ARRAY:
        return is_zero_list(l, ast_as(expr, ARRAY, Array)->items);
    case AST_REPEAT:
        return lower_is_zero(l, ast_as(expr, REPEAT, Repeat)->item);
    default:
        return is_number(l, expr) && lower_known_bits(l, expr, &bits) && bits == 0;
    }
}
