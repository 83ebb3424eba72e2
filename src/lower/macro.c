/* macro.c: println! and its like, panics and assertions. */
#include "lower/lowering.h"

/* A macro is placed at its name: unlike an operator, parentheses around it are not part of it. */
static void at_name(Lowering *l, const Ast *node)
{
    u32 token = node->first;
    while (l->tokens->kinds[token] == TOK_LPAREN) {
        token++;
    }
    l->body->pos = l->tokens->starts[token];
}

static void begin_text(Lowering *l, IrStream stream)
{
    ir_emit(l->body, IR_FMT_BEGIN, stream, 0, 0);
}

static void end_text(Lowering *l)
{
    ir_emit(l->body, IR_FMT_END, 0, 0, 0);
}

/* ---- printing -------------------------------------------------------------------------------- */

static void lower_print(Lowering *l, Ast *node, const MacroPlan *plan, IrStream stream)
{
    Str text;
    if (plan->format == NULL || (lower_format_known(plan->format, &text) && text.len == 0)) {
        return;
    }
    FormatArgs args = lower_format_args(l, plan->format);
    at_name(l, node);
    begin_text(l, stream);
    lower_format_pieces(l, &args);
    end_text(l);
}

/* ---- panics ---------------------------------------------------------------------------------- */

void lower_panic(Lowering *l, Str message)
{
    u32 string = ir_string_index(&l->ir->strings, ir_string_add(l->ir, message));
    ir_emit_wide(l->body, IR_PANIC, 0, string);
}

static Str joined(Lowering *l, Str a, Str b)
{
    u8 *bytes = arena_array(l->arena, u8, a.len + b.len);
    memcpy(bytes, a.bytes, a.len);
    if (b.len > 0) {
        memcpy(bytes + a.len, b.bytes, b.len);
    }
    return (Str){bytes, a.len + b.len};
}

/* Panics with the prefix and the message. */
static void panic_formatted(Lowering *l, Ast *node, Str prefix, const FormatPlan *format)
{
    Str text;
    if (lower_format_known(format, &text)) {
        at_name(l, node);
        lower_panic(l, joined(l, prefix, text));
        return;
    }
    FormatArgs args = lower_format_args(l, format);
    at_name(l, node);
    begin_text(l, IR_STREAM_PANIC);
    lower_format_text(l, prefix);
    lower_format_pieces(l, &args);
    end_text(l);
}

/* `alone` when there is no message; in front of a message `prefix`. */
static void panic_with(Lowering *l, Ast *node, const MacroPlan *plan, Str alone, Str prefix)
{
    if (plan->format != NULL) {
        panic_formatted(l, node, prefix, plan->format);
    } else {
        at_name(l, node);
        lower_panic(l, alone);
    }
}

/* ---- assertions ------------------------------------------------------------------------------ */

static void lower_assert(Lowering *l, Ast *node, const MacroPlan *plan)
{
    IrBlockId holds = ir_block_new(l->body);
    lower_condition(l, plan->left, holds, true);
    panic_with(l, node, plan, joined(l, STR("assertion failed: "), plan->condition), STR(""));
    ir_block_start(l->body, holds);
}

/* assertion `left == right` failed: message
 *   left: 1
 *  right: 2 */
static void panic_sides(Lowering *l, Ast *node, const MacroPlan *plan, const Comparison *c)
{
    FormatArgs args = {0};
    if (plan->format != NULL) {
        args = lower_format_args(l, plan->format);
    }
    at_name(l, node);
    begin_text(l, IR_STREAM_PANIC);
    lower_format_text(l, c->op == BINARY_EQ ? STR("assertion `left == right` failed")
                                            : STR("assertion `left != right` failed"));
    if (plan->format != NULL) {
        lower_format_text(l, STR(": "));
        lower_format_pieces(l, &args);
    }
    lower_format_text(l, STR("\n  left: "));
    lower_format_debug(l, c->type, c->a);
    lower_format_text(l, STR("\n right: "));
    lower_format_debug(l, c->type, c->b);
    end_text(l);
}

static void lower_assert_sides(Lowering *l, Ast *node, const MacroPlan *plan, AstBinaryOp op)
{
    Comparison c = {.op = op};
    IrBlockId holds = ir_block_new(l->body);
    lower_compared_pair(l, plan->left, plan->right, &c);
    at_name(l, node);
    lower_compare_jump(l, &c, holds, true);
    panic_sides(l, node, plan, &c);
    ir_block_start(l->body, holds);
}

/* ---- which ----------------------------------------------------------------------------------- */

static void lower_by_name(Lowering *l, Ast *node, const MacroPlan *plan)
{
    switch ((int)plan->macro) {
    case NAME_PRINTLN:
    case NAME_PRINT:
        lower_print(l, node, plan, IR_STREAM_STDOUT);
        return;
    case NAME_EPRINTLN:
    case NAME_EPRINT:
        lower_print(l, node, plan, IR_STREAM_STDERR);
        return;
    case NAME_PANIC:
        panic_with(l, node, plan, STR("explicit panic"), STR(""));
        return;
    case NAME_UNREACHABLE:
        panic_with(l, node, plan, STR("internal error: entered unreachable code"),
                   STR("internal error: entered unreachable code: "));
        return;
    case NAME_TODO:
        panic_with(l, node, plan, STR("not yet implemented"), STR("not yet implemented: "));
        return;
    case NAME_UNIMPLEMENTED:
        panic_with(l, node, plan, STR("not implemented"), STR("not implemented: "));
        return;
    case NAME_ASSERT:
        lower_assert(l, node, plan);
        return;
    case NAME_ASSERT_EQ:
        lower_assert_sides(l, node, plan, BINARY_EQ);
        return;
    case NAME_ASSERT_NE:
        lower_assert_sides(l, node, plan, BINARY_NE);
        return;
    default:
        bug("a macro that lowering does not know");
    }
}

void lower_macro(Lowering *l, AstMacro *node)
{
    SlotMark mark = lower_mark(l);
    lower_by_name(l, &node->head, node->def);
    lower_release_regs(l, mark);
}
