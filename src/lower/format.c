/* format.c: the text of a format string: its pieces and values, in order. All arguments have been
 * evaluated before the first piece: between FMT_BEGIN and FMT_END nothing else may happen. */
#include "lower/lowering.h"

/* ---- values ---------------------------------------------------------------------------------- */

static u32 format_value(Lowering *l, Ast *arg)
{
    TypeId type = lower_type(arg);
    if (lower_is_unsized(l, type)) {
        return lower_place(l, arg).reg;
    }
    switch (lower_class(l, type)) {
    case CLASS_NONE: {
        lower_effect(l, arg);
        u32 reg = lower_regs(l, 1);
        lower_address_to(l, (Place){.kind = PLACE_NONE, .type = type}, reg);
        return reg;
    }
    case CLASS_SCALAR:
    case CLASS_PAIR:
        return lower_any(l, arg);
    case CLASS_MEMORY:
        return lower_address(l, lower_place(l, arg));
    }
    UNREACHABLE();
}

FormatArgs lower_format_args(Lowering *l, const FormatPlan *plan)
{
    FormatArgs args = {.plan = plan, .regs = arena_array(l->arena, u32, plan->arg_count)};
    for (u32 i = 0; i < plan->arg_count; i++) {
        args.regs[i] = format_value(l, plan->args[i]);
    }
    return args;
}

/* Arguments are used mostly in order, so the search begins behind the last one found. */
static u32 arg_reg(FormatArgs *args, Ast *arg)
{
    u32 count = args->plan->arg_count;
    for (u32 i = 0; i < count; i++) {
        u32 at = (args->last + i) % count;
        if (args->plan->args[at] == arg) {
            args->last = at + 1;
            return args->regs[at];
        }
    }
    bug("a format piece without its argument");
}

/* ---- specs ----------------------------------------------------------------------------------- */

static bool same_spec(const IrFormatSpec *a, const IrFormatSpec *b)
{
    return a->layout.raw == b->layout.raw && a->fill == b->fill && a->trait == b->trait
           && a->align == b->align && a->flags == b->flags && a->width_count == b->width_count
           && a->precision_count == b->precision_count && a->width == b->width
           && a->precision == b->precision;
}

static u32 spec_slot(const IrFormatSpec *spec)
{
    u32 hash = (u32)spec->layout.raw * 0x9e3779b1u ^ (u32)(spec->trait << 3) ^ spec->width;
    hash ^= (u32)(spec->precision * 31u) ^ (u32)(spec->flags << 8);
    return (hash ^ hash >> 16) % LOWER_FORMAT_CACHE;
}

/* The format of a spec: the one in its slot when it is equal, which it mostly is. */
static u32 format_index(Lowering *l, const IrFormatSpec *spec)
{
    IrFormatId *cached = &l->context->formats[spec_slot(spec)];
    if (cached->raw == 0 || !same_spec(ir_format_at(&l->ir->formats, *cached), spec)) {
        *cached = ir_format_push(&l->ir->formats, *spec);
    }
    return ir_format_index(&l->ir->formats, *cached);
}

static IrLayoutId shown_layout(Lowering *l, TypeId type)
{
    if (lower_is_unsized(l, type)) {
        type = type_ref(l->types, type, false);
    }
    return type_layout(l->types, l->ir, type);
}

static void emit_format(Lowering *l, const IrFormatSpec *spec, u32 reg)
{
    ir_emit_wide(l->body, IR_FMT, reg, format_index(l, spec));
}

void lower_format_debug(Lowering *l, TypeId type, u32 reg)
{
    IrFormatSpec spec = {.layout = shown_layout(l, type), .fill = ' ', .trait = IR_TRAIT_DEBUG};
    emit_format(l, &spec, reg);
}

/* ---- pieces ---------------------------------------------------------------------------------- */

void lower_format_text(Lowering *l, Str text)
{
    if (text.len > 0) {
        u32 string = ir_string_index(&l->ir->strings, ir_string_add(l->ir, text));
        ir_emit_wide(l->body, IR_FMT_STR, 0, string);
    }
}

static void format_piece(Lowering *l, FormatArgs *args, const FormatPiece *piece)
{
    IrFormatSpec spec = piece->spec;
    u32 reg = arg_reg(args, piece->arg);
    spec.layout = shown_layout(l, lower_type(piece->arg));
    if (piece->width_arg != NULL) {
        spec.width = arg_reg(args, piece->width_arg);
        spec.width_count = IR_COUNT_REG;
    }
    if (piece->precision_arg != NULL) {
        spec.precision = arg_reg(args, piece->precision_arg);
        spec.precision_count = IR_COUNT_REG;
    }
    emit_format(l, &spec, reg);
}

static Str with_newline(Lowering *l, Str text)
{
    u8 *bytes = arena_array(l->arena, u8, text.len + 1);
    if (text.len > 0) {
        memcpy(bytes, text.bytes, text.len);
    }
    bytes[text.len] = '\n';
    return (Str){bytes, text.len + 1};
}

void lower_format_pieces(Lowering *l, FormatArgs *args)
{
    const FormatPlan *plan = args->plan;
    Str rest = {0};
    for (u32 i = 0; i < plan->piece_count; i++) {
        const FormatPiece *piece = &plan->pieces[i];
        if (piece->arg == NULL) {
            rest = piece->literal;
            break;
        }
        lower_format_text(l, piece->literal);
        format_piece(l, args, piece);
    }
    lower_format_text(l, plan->newline ? with_newline(l, rest) : rest);
}

bool lower_format_known(const FormatPlan *plan, Str *text)
{
    if (plan->piece_count > 1 || plan->arg_count > 0 || plan->newline) {
        return false;
    }
    *text = plan->piece_count == 0 ? (Str){0} : plan->pieces[0].literal;
    return plan->piece_count == 0 || plan->pieces[0].arg == NULL;
}
