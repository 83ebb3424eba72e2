/* flow_text.c: references that come in as parameters, and where they must not get to.
 *
 * The lifetimes of a caller's references are not known inside a function, but that each parameter
 * has its own: `fn f(a: &mut [&str], s: &str) { a[0] = s; }` is wrong, because the text may be gone
 * while the array still refers to it. Ludus does not have lifetimes. It refuses whatever might let
 * a reference from one parameter into another one, into the result where that needs another
 * lifetime, or to a place where `&'static str` is wanted: every way that a value may take through
 * variables counts, in whatever order and under whatever condition. rustc reports such functions as
 * "lifetime may not live long enough" or E0521.
 *
 * The walk is made only for functions with two parameters between which this can happen, or with a
 * text among their parameters. */
#include "sema/check.h"
#include "sema/flow.h"

typedef struct Text {
    Flow *flow;
    VEC(FlowEdge) edges;   /* between variables; `node` is a number in: */
    VEC(const Ast *) whys; /* what makes a value go there */
    u32 result;    /* stands for the function's value */
    u32 forever;   /* stands for everything that needs 'static */
    u32 breaks;    /* stands for the values of all breaks */
    u32 patterns;  /* patterns + i stands for parameter i when its pattern takes it apart */
    u32 count;     /* of variables, these included */
    const Ast *why;
} Text;

/* ---- annotations ----------------------------------------------------------------------------- */

typedef struct Annotation {
    bool elided;     /* a reference whose lifetime is the caller's */
    bool named;      /* `&'static` */
    bool text;       /* `&str` */
    bool takes_refs; /* a `&mut` through which references can be stored */
} Annotation;

static bool is_elided(const Flow *flow, Symbol lifetime)
{
    return lifetime.id == 0 || str_equal(intern_text(flow->sema->interner, lifetime), STR("'_"));
}

static Annotation annotation_of(const Flow *flow, const Ast *tree)
{
    Annotation found = {false, false, false, false};
    if (tree == NULL) {
        return found;
    }
    const void *node = tree;
    if (tree->kind == AST_TYPE_REF) {
        const AstTypeRef *ref = node;
        found = annotation_of(flow, ref->target);
        found.takes_refs |= tree->op != 0 && (found.elided || found.named);
        /* Of all references only texts can be stored or returned: the lifetimes of the others do
         * not matter, what is read through them does. */
        if (ref->target->kind == AST_TYPE_NAME
            && symbol_is(((const AstTypeName *)(const void *)ref->target)->name, NAME_STR)) {
            found.text = true;
            found.elided |= is_elided(flow, ref->lifetime);
            found.named |= !is_elided(flow, ref->lifetime);
        }
    } else if (tree->kind == AST_TYPE_ARRAY) {
        found = annotation_of(flow, ((const AstTypeArray *)node)->item);
    } else if (tree->kind == AST_TYPE_SLICE) {
        found = annotation_of(flow, ((const AstTypeSlice *)node)->item);
    } else if (tree->kind == AST_TYPE_TUPLE) {
        for (const Ast *item = ((const AstTypeTuple *)node)->items.first; item != NULL;
             item = item->next) {
            Annotation part = annotation_of(flow, item);
            found.elided |= part.elided;
            found.named |= part.named;
            found.text |= part.text;
            found.takes_refs |= part.takes_refs;
        }
    }
    return found;
}

static const AstFn *tree_of(const Item *fn) { return ast_as(fn->ast, FN, Fn); }

static Annotation param_annotation(const Flow *flow, const Ast *param)
{
    return annotation_of(flow, ((const AstParam *)(const void *)param)->annotation);
}

static Annotation result_annotation(const Flow *flow, const Item *fn)
{
    return annotation_of(flow, tree_of(fn)->result);
}

/* ---- types that hold references -------------------------------------------------------------- */

/* A tuple type can be much larger than the text that makes it: then it is taken to hold some. */
static bool holds_refs_within(const Types *types, TypeId type, u32 *budget)
{
    if (type.raw < TY_FIXED_COUNT) {
        return type_is(type, TY_STR_REF);
    }
    if (*budget == 0) {
        return true;
    }
    (*budget)--;
    const Type *t = type_get(types, type);
    if (t->kind == TYPE_REF) {
        return true;
    }
    if (t->kind == TYPE_ARRAY || t->kind == TYPE_SLICE) {
        return holds_refs_within(types, t->elem, budget);
    }
    for (u32 i = 0; i < t->item_count; i++) {
        if (holds_refs_within(types, t->items[i], budget)) {
            return true;
        }
    }
    return false;
}

static bool holds_refs(const Text *text, TypeId type)
{
    u32 budget = 1000;
    return holds_refs_within(&text->flow->sema->types, type, &budget);
}

/* A `&mut` to something that holds references: what is stored through it is seen by its owner. */
static bool is_window(const Text *text, TypeId type)
{
    const Types *types = &text->flow->sema->types;
    return type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut
           && holds_refs(text, type_get(types, type)->elem);
}

/* ---- where values come from ------------------------------------------------------------------ */

static void add_edge(Text *text, u32 from, u32 to, bool both)
{
    if (from != to && from != FLOW_NONE) {
        u32 why = text->whys.count;
        vec_push(text->flow->arena, &text->whys, text->why);
        vec_push(text->flow->arena, &text->edges, ((FlowEdge){from, to, why}));
        if (both) {
            vec_push(text->flow->arena, &text->edges, ((FlowEdge){to, from, why}));
        }
    }
}

/* The variable at the bottom of a place. */
static u32 root_of(const Ast *expr)
{
    for (;;) {
        const void *node = expr;
        if (expr->kind == AST_FIELD) {
            expr = ((const AstField *)node)->operand;
        } else if (expr->kind == AST_INDEX) {
            expr = ((const AstIndex *)node)->operand;
        } else if (expr->kind == AST_UNARY) {
            expr = ((const AstUnary *)node)->operand;
        } else if (expr->kind == AST_REF) {
            expr = ((const AstRef *)node)->operand;
        } else if (expr->kind == AST_COERCE) {
            expr = ((const AstCoerce *)node)->operand;
        } else {
            const Def *def = expr->kind == AST_NAME ? ((const AstName *)node)->def : NULL;
            bool local = def != NULL && def->kind == DEF_LOCAL;
            return local ? ((const Local *)(const void *)def)->index : FLOW_NONE;
        }
    }
}

static void value_goes_to(Text *text, const Ast *expr, u32 to);

static void items_go_to(Text *text, AstList items, u32 to)
{
    for (const Ast *item = items.first; item != NULL; item = item->next) {
        value_goes_to(text, item, to);
    }
}

static void result_goes_to(Text *text, const AstCall *call, u32 to)
{
    const Def *def = call->callee->kind == AST_NAME
                         ? ((const AstName *)(const void *)call->callee)->def
                         : NULL;
    bool known = def != NULL && def->kind == DEF_FN;
    if (!known || result_annotation(text->flow, (const Item *)(const void *)def).elided) {
        items_go_to(text, call->args, to);
    }
}

/* Notes that the references in the value of the expression get to `to`. */
static void value_goes_to(Text *text, const Ast *expr, u32 to)
{
    if (expr == NULL || !holds_refs(text, flow_type(expr))) {
        return;
    }
    const void *node = expr;
    switch (expr->kind) {
    case AST_NAME:
    case AST_FIELD:
    case AST_INDEX:
    case AST_UNARY:
    case AST_REF:
    case AST_COERCE:
        if (root_of(expr) != FLOW_NONE) {
            add_edge(text, root_of(expr), to, is_window(text, flow_type(expr)));
        } else if (expr->kind == AST_REF) {
            value_goes_to(text, ((const AstRef *)node)->operand, to);
        } else if (expr->kind == AST_COERCE) {
            value_goes_to(text, ((const AstCoerce *)node)->operand, to);
        } else if (expr->kind == AST_FIELD) {
            value_goes_to(text, ((const AstField *)node)->operand, to);
        } else if (expr->kind == AST_INDEX) {
            value_goes_to(text, ((const AstIndex *)node)->operand, to);
        } else if (expr->kind == AST_UNARY) {
            value_goes_to(text, ((const AstUnary *)node)->operand, to);
        }
        return;
    case AST_CAST:
        value_goes_to(text, ((const AstCast *)node)->operand, to);
        return;
    case AST_TUPLE:
        items_go_to(text, ((const AstTuple *)node)->items, to);
        return;
    case AST_ARRAY:
        items_go_to(text, ((const AstArray *)node)->items, to);
        return;
    case AST_REPEAT:
        value_goes_to(text, ((const AstRepeat *)node)->item, to);
        return;
    case AST_BLOCK:
        value_goes_to(text, ((const AstBlock *)node)->tail, to);
        if (((const AstBlock *)node)->label.id != 0) {
            add_edge(text, text->breaks, to, is_window(text, flow_type(expr)));
        }
        return;
    case AST_LOOP:
        add_edge(text, text->breaks, to, is_window(text, flow_type(expr)));
        return;
    case AST_IF:
        value_goes_to(text, ((const AstIf *)node)->then_block, to);
        value_goes_to(text, ((const AstIf *)node)->else_branch, to);
        return;
    case AST_CALL:
        result_goes_to(text, node, to);
        return;
    default: /* literals and what has no value */
        return;
    }
}

/* The names in a pattern get what is in the value. */
static void pattern_takes(Text *text, const Ast *pattern, const Ast *value)
{
    const void *node = pattern;
    if (pattern->kind == AST_PAT_NAME) {
        const Local *var = ((const AstPatName *)node)->def;
        if (holds_refs(text, var->type)) {
            value_goes_to(text, value, var->index);
        }
    } else if (pattern->kind == AST_PAT_TUPLE) {
        const Ast *item = ((const AstPatTuple *)node)->items.first;
        for (; item != NULL; item = item->next) {
            pattern_takes(text, item, value);
        }
    } else if (pattern->kind == AST_PAT_REF) {
        pattern_takes(text, ((const AstPatRef *)node)->pattern, value);
    }
}

/* ---- the walk -------------------------------------------------------------------------------- */

static void walk(Text *text, const Ast *node);

static void walk_list(Text *text, AstList list)
{
    for (const Ast *item = list.first; item != NULL; item = item->next) {
        walk(text, item);
    }
}

/* Visits the children of a node, by the table of the tree's fields. */
static void walk_children(Text *text, const Ast *expr)
{
    switch ((AstKind)expr->kind) {
    case AST_NONE:
    case AST_KIND_COUNT:
        return;
#define NODE(KIND, Type, name, ...)                        \
    case AST_##KIND: {                                     \
        const Ast##Type *node = (const void *)expr;        \
        (void)node;                                        \
        __VA_ARGS__                                        \
        return;                                            \
    }
#define CHILD(Type, name)       \
    if (node->name != NULL) {   \
        walk(text, node->name); \
    }
#define LIST(Type, name) walk_list(text, node->name);
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    }
}

static void walk_macro(Text *text, const AstMacro *macro)
{
    const MacroPlan *plan = macro->def;
    if (plan->left != NULL) {
        walk(text, plan->left);
    }
    if (plan->right != NULL) {
        walk(text, plan->right);
    }
    for (u32 i = 0; plan->format != NULL && i < plan->format->arg_count; i++) {
        walk(text, plan->format->args[i]);
    }
}

static void walk_call(Text *text, const AstCall *call)
{
    const Def *def = call->callee->kind == AST_NAME
                         ? ((const AstName *)(const void *)call->callee)->def
                         : NULL;
    if (def == NULL || def->kind != DEF_FN) {
        return;
    }
    const Ast *param = tree_of((const Item *)(const void *)def)->params.first;
    for (const Ast *arg = call->args.first; arg != NULL && param != NULL; arg = arg->next) {
        if (param_annotation(text->flow, param).named) {
            value_goes_to(text, arg, text->forever);
        }
        param = param->next;
    }
}

static void walk_let(Text *text, const AstLet *let)
{
    if (let->init == NULL) {
        return;
    }
    pattern_takes(text, let->pattern, let->init);
    if (annotation_of(text->flow, let->annotation).named) {
        value_goes_to(text, let->init, text->forever);
    }
}

static void walk(Text *text, const Ast *expr)
{
    const void *node = expr;
    text->why = expr;
    if (expr->kind == AST_MACRO) {
        walk_macro(text, node);
        return;
    }
    if (expr->kind == AST_ITEM_STMT) {
        return;
    }
    if (expr->kind == AST_LET) {
        walk_let(text, node);
    } else if (expr->kind == AST_ASSIGN) {
        u32 to = root_of(((const AstAssign *)node)->left);
        if (to != FLOW_NONE) {
            value_goes_to(text, ((const AstAssign *)node)->right, to);
        }
    } else if (expr->kind == AST_FOR) {
        const ForPlan *plan = ((const AstFor *)node)->def;
        if (plan->source != NULL) {
            pattern_takes(text, ((const AstFor *)node)->pattern, plan->source);
        }
    } else if (expr->kind == AST_RETURN) {
        value_goes_to(text, ((const AstReturn *)node)->value, text->result);
    } else if (expr->kind == AST_BREAK) {
        value_goes_to(text, ((const AstBreak *)node)->value, text->breaks);
    } else if (expr->kind == AST_CALL) {
        walk_call(text, node);
    }
    walk_children(text, expr);
}

/* ---- what is found --------------------------------------------------------------------------- */

/* At the first step into `to` from what was reached. */
static void refuse(Text *text, const bool *reached, const Ast *param, u32 to, const char *where)
{
    Flow *flow = text->flow;
    for (u32 i = 0; i < text->edges.count; i++) {
        FlowEdge edge = text->edges.items[i];
        if (edge.to != to || !reached[edge.from]) {
            continue;
        }
        Span span = flow_span(flow, text->whys.items[edge.node]);
        Span pattern = flow_span(flow, param);
        Str name = source_text(flow->sema->tokens->source, pattern);
        Diag *diag =
            flow_error(flow, DIAG_LUD0007, span,
                       "what `" STR_FMT "` refers to may get %s, where it may not live long enough",
                       STR_ARG(name), where);
        diag_label(diag, pattern, "its lifetime is known to the caller only");
        diag_note(diag, "Ludus does not follow the lifetimes of parameters");
        return;
    }
}

static u32 param_variable(const Text *text, u32 param)
{
    const Local *var = text->flow->fn->params[param];
    return var != NULL ? var->index : text->patterns + param;
}

/* Into parameters that are taken apart nothing can get: their names have lifetimes of their own. */
static void judge(Text *text, const Links *links, u32 source, u32 source_count)
{
    const CheckedFn *fn = text->flow->fn;
    const Ast *pattern = fn->param_patterns[source];
    const bool *reached = links_reach(text->flow->arena, links, param_variable(text, source), text->count);
    for (u32 i = 0; i < fn->param_count; i++) {
        if (i != source && reached[param_variable(text, i)]) {
            refuse(text, reached, pattern, param_variable(text, i), "into another parameter");
        }
    }
    if (reached[text->forever]) {
        refuse(text, reached, pattern, text->forever, "where `'static` is needed");
    }
    Annotation result = result_annotation(text->flow, fn->item);
    if (reached[text->result] && (result.named || source_count > 1)) {
        refuse(text, reached, pattern, text->result, "into the result");
    }
}

/* The names in the pattern of a parameter get what is in it. */
static void names_take(Text *text, const Ast *pattern, u32 from)
{
    const void *node = pattern;
    if (pattern->kind == AST_PAT_NAME) {
        add_edge(text, from, ((const Local *)((const AstPatName *)node)->def)->index, false);
    } else if (pattern->kind == AST_PAT_TUPLE) {
        const Ast *item = ((const AstPatTuple *)node)->items.first;
        for (; item != NULL; item = item->next) {
            names_take(text, item, from);
        }
    } else if (pattern->kind == AST_PAT_REF) {
        names_take(text, ((const AstPatRef *)node)->pattern, from);
    }
}

/* Whether the function has parameters for which the walk is worth making; counts those whose
 * lifetime is the caller's. */
static bool is_worth_it(const Flow *flow, u32 *source_count)
{
    const CheckedFn *fn = flow->fn;
    bool worth = false;
    bool takes = false;
    u32 i = 0;
    const Ast *param = tree_of(fn->item)->params.first;
    for (; param != NULL && i < fn->param_count; param = param->next, i++) {
        Annotation annotation = param_annotation(flow, param);
        *source_count += annotation.elided;
        worth |= annotation.text && annotation.elided;
        takes |= annotation.takes_refs
                 || (annotation.elided && fn->params[i] != NULL && fn->params[i]->is_mut);
    }
    return worth || (takes && *source_count > 1);
}

static const Ast *tail_of(const Ast *body)
{
    while (body->kind == AST_BLOCK && ((const AstBlock *)(const void *)body)->tail != NULL) {
        body = ((const AstBlock *)(const void *)body)->tail;
    }
    return body;
}

void flow_check_text(Flow *flow)
{
    const CheckedFn *fn = flow->fn;
    u32 source_count = 0;
    if (fn->item == NULL || fn->item->def.kind != DEF_FN || !is_worth_it(flow, &source_count)) {
        return;
    }
    Text text = {.flow = flow,
                 .result = flow->var_count,
                 .forever = flow->var_count + 1,
                 .breaks = flow->var_count + 2,
                 .patterns = flow->var_count + 3,
                 .count = flow->var_count + 3 + fn->param_count};
    for (u32 i = 0; i < fn->param_count; i++) {
        text.why = fn->param_patterns[i];
        names_take(&text, fn->param_patterns[i], param_variable(&text, i));
    }
    walk(&text, fn->body);
    text.why = tail_of(fn->body);
    value_goes_to(&text, fn->body, text.result);
    Links links = links_make(flow->arena, text.edges.items, text.edges.count, text.count);
    u32 i = 0;
    const Ast *param = tree_of(fn->item)->params.first;
    for (; param != NULL && text.edges.count > 0; param = param->next, i++) {
        if (param_annotation(flow, param).elided) {
            judge(&text, &links, i, source_count);
        }
    }
}
