/* macro.c: the macros of the library that Ludus knows. Each call gets a MacroPlan, so that lowering
 * sees what is to be evaluated, compared and printed. */
#include "sema/check.h"

#include "syntax/literal.h"

static Name without_debug(Name macro)
{
    switch (macro) { /* debug assertions are on */
    case NAME_DEBUG_ASSERT:
        return NAME_ASSERT;
    case NAME_DEBUG_ASSERT_EQ:
        return NAME_ASSERT_EQ;
    case NAME_DEBUG_ASSERT_NE:
        return NAME_ASSERT_NE;
    default:
        return macro;
    }
}

static void not_const(Check *check, const AstMacro *node)
{
    if (check->is_const) {
        check_error(check, DIAG_E0015, &node->head, "cannot call `%s!` in constants",
                    check_name_text(check, node->name));
    }
}

/* The arguments from `args` on are a format string and what belongs to it; nothing when there are
 * none. */
static FormatPlan *message(Check *check, Ast *args)
{
    return args == NULL ? NULL : check_format(check, args, args->next);
}

static TypeId check_print(Check *check, AstMacro *node, MacroPlan *plan)
{
    not_const(check, node);
    bool newline = plan->macro == NAME_PRINTLN || plan->macro == NAME_EPRINTLN;
    if (node->args.count == 0 && !newline) {
        check_error(check, DIAG_FORMAT, &node->head, "requires at least a format string argument");
        return TYPE(UNIT);
    }
    plan->format = message(check, node->args.first);
    if (node->args.count == 0) {
        plan->format = arena_new_zero(check->arena, FormatPlan);
    }
    if (plan->format != NULL) {
        plan->format->newline = newline;
    }
    return TYPE(UNIT);
}

static TypeId check_assert(Check *check, AstMacro *node, MacroPlan *plan)
{
    if (node->args.count == 0) {
        check_error(check, DIAG_FORMAT, &node->head,
                    "macro requires a boolean expression as an argument");
        return TYPE(UNIT);
    }
    Ast *rest = node->args.first->next;
    bool diverges = check->diverges;
    Ast *condition = node->args.first;
    TypeId type = check_expr(check, &node->args.first, TYPE(BOOL));
    if (!coerce(check, &node->args.first, TYPE(BOOL))) {
        coerce_mismatch(check, &node->head, TYPE(BOOL), type);
    }
    plan->left = node->args.first;
    plan->condition = print_condition(check, condition);
    plan->format = message(check, rest);
    check->diverges = diverges;
    return TYPE(UNIT);
}

static void need_debug(Check *check, const AstMacro *node, const Ast *operand)
{
    vec_push(check->temp, &check->pending,
             ((Pending){.kind = PENDING_FORMAT,
                        .detail = IR_TRAIT_DEBUG,
                        .span = check_span(check, &node->head),
                        .type = (TypeId){operand->type}}));
}

/* Both operands are compared and, on failure, printed: they need `==` and Debug. */
static TypeId check_assert_eq(Check *check, AstMacro *node, MacroPlan *plan)
{
    not_const(check, node);
    if (node->args.count < 2) {
        Span end = check_token_span(check, node->head.last); /* the closing bracket */
        check_error_at(check, DIAG_FORMAT, end, "unexpected end of macro invocation");
        return TYPE(UNIT);
    }
    Ast **second = &node->args.first->next;
    Ast *rest = (*second)->next;
    TypeId left = check_unsized(check, &node->args.first, TYPE(NONE));
    second = &node->args.first->next;
    check_unsized(check, second, left);
    check_assert_operands(check, node, node->args.first, *second);
    plan->left = node->args.first;
    plan->right = *second;
    need_debug(check, node, plan->left);
    need_debug(check, node, plan->right);
    plan->format = message(check, rest);
    check->out->has_refs = true; /* operands are borrowed while they are compared */
    return TYPE(UNIT);
}

static TypeId check_panic(Check *check, AstMacro *node, MacroPlan *plan)
{
    plan->format = message(check, node->args.first);
    return TYPE(NEVER);
}

TypeId check_macro(Check *check, AstMacro *node)
{
    MacroPlan *plan = arena_new_zero(check->arena, MacroPlan);
    plan->macro = without_debug((Name)node->name.id);
    node->def = plan;
    switch (plan->macro) {
    case NAME_PRINTLN:
    case NAME_PRINT:
    case NAME_EPRINTLN:
    case NAME_EPRINT:
        return check_print(check, node, plan);
    case NAME_ASSERT:
        return check_assert(check, node, plan);
    case NAME_ASSERT_EQ:
    case NAME_ASSERT_NE:
        return check_assert_eq(check, node, plan);
    case NAME_PANIC:
    case NAME_UNREACHABLE:
    case NAME_TODO:
    case NAME_UNIMPLEMENTED:
        return check_panic(check, node, plan);
    default:
        bug("the lexer takes `%s` for a known macro", check_name_text(check, node->name));
    }
}
