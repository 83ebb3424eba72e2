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
 * Two things are followed, each on its own: texts, which may lie inside other values and be
 * returned, and other references, which may not. Of a `&[&str]` the one is in the elements, the
 * other is the slice itself. Texts in structs are all `&'static str`: nothing short-lived comes out
 * of one, and what is put into one must live for ever.
 *
 * The walk is made only for functions with a text among their parameters, or with two parameters
 * that are references and one of them can be assigned. */
#include "sema/check.h"
#include "sema/flow.h"

typedef enum Trace {
    TRACE_TEXT,
    TRACE_REFERENCE,
    TRACE_COUNT,
} Trace;

typedef struct Text {
    Flow *flow;
    VEC(FlowEdge) edges[TRACE_COUNT]; /* between variables; `node` is a number in: */
    VEC(const Ast *) whys;            /* what makes a value go there */
    u32 result;                       /* stands for the function's value */
    u32 forever;                      /* stands for everything that needs 'static */
    u32 breaks;                       /* stands for the values of all breaks */
    u32 patterns; /* patterns + i stands for parameter i when its pattern takes it apart */
    u32 count;    /* of variables, these included */
    const Ast *why;
} Text;

/* ---- annotations ----------------------------------------------------------------------------- */

/* The texts in a type as it is written. */
typedef struct Annotation {
    bool short_lived; /* `&str`: it lives as long as the caller says */
    bool static_;     /* `&'static str` */
} Annotation;

static bool is_elided(const Flow *flow, Symbol lifetime)
{
    return lifetime.id == 0 || str_equal(intern_text(flow->sema->interner, lifetime), STR("'_"));
}

static bool is_text(const AstTypeRef *ref)
{
    const void *target = ref->target;
    return ref->target->kind == AST_TYPE_NAME
           && symbol_is(((const AstTypeName *)target)->name, NAME_STR);
}

/* Whether the name is that of another type, in which every text is a `&'static str`. */
static bool is_alias(const Flow *flow, Symbol name)
{
    if (type_from_name(name).raw != TY_NONE || symbol_is(name, NAME_SELF_TYPE)) {
        return false;
    }
    const Def *def = scope_find(flow->sema, flow->sema->file_scope, name, true);
    return def == NULL || def->kind == DEF_ALIAS; /* of a block: it may be one */
}

static Annotation annotation_of(const Flow *flow, const Ast *tree)
{
    Annotation found = {false, false};
    const void *node = tree;
    if (tree == NULL) {
        return found;
    }
    if (tree->kind == AST_TYPE_NAME) {
        found.static_ = is_alias(flow, ((const AstTypeName *)node)->name);
        return found;
    }
    if (tree->kind == AST_TYPE_REF && is_text(node)) {
        found.short_lived = is_elided(flow, ((const AstTypeRef *)node)->lifetime);
        found.static_ = !found.short_lived;
    } else if (tree->kind == AST_TYPE_REF) {
        found = annotation_of(flow, ((const AstTypeRef *)node)->target);
    } else if (tree->kind == AST_TYPE_ARRAY) {
        found = annotation_of(flow, ((const AstTypeArray *)node)->item);
    } else if (tree->kind == AST_TYPE_SLICE) {
        found = annotation_of(flow, ((const AstTypeSlice *)node)->item);
    } else if (tree->kind == AST_TYPE_TUPLE) {
        const Ast *item = ((const AstTypeTuple *)node)->items.first;
        for (; item != NULL; item = item->next) {
            Annotation part = annotation_of(flow, item);
            found.short_lived |= part.short_lived;
            found.static_ |= part.static_;
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

/* ---- types ----------------------------------------------------------------------------------- */

/* A tuple type can be much larger than the text that makes it: then it is taken to hold some. */
static bool holds_text_within(const Types *types, TypeId type, u32 *budget)
{
    if (type.raw < TY_FIXED_COUNT) {
        return type_is(type, TY_STR_REF);
    }
    if (*budget == 0) {
        return true;
    }
    (*budget)--;
    const Type *t = type_get(types, type);
    if (t->item != NULL) {
        return false;
    }
    bool found = t->kind != TYPE_TUPLE && holds_text_within(types, t->elem, budget);
    for (u32 i = 0; i < t->item_count && !found; i++) {
        found = holds_text_within(types, t->items[i], budget);
    }
    return found;
}

static bool holds_text(const Text *text, TypeId type)
{
    u32 budget = 1000;
    return holds_text_within(&text->flow->sema->types, type, &budget);
}

static bool holds(const Text *text, Trace trace, TypeId type)
{
    return trace == TRACE_TEXT ? holds_text(text, type) : flow_is_ref(text->flow, type);
}

static bool holds_any(const Text *text, TypeId type)
{
    return flow_is_ref(text->flow, type) || holds_text(text, type);
}

/* A `&mut` to something that holds texts: what is stored through it is seen by its owner. */
static bool is_window(const Text *text, TypeId type)
{
    const Types *types = &text->flow->sema->types;
    return type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut
           && holds_text(text, type_get(types, type)->elem);
}

/* ---- where values come from ------------------------------------------------------------------ */

static void add_edge(Text *text, Trace trace, u32 from, u32 to)
{
    if (from != to && from != FLOW_NONE) {
        FlowEdge edge = {from, to, text->whys.count};
        vec_push(text->flow->arena, &text->edges[trace], edge);
        vec_push(text->flow->arena, &text->whys, text->why);
    }
}

/* What is in a value of that type gets from one variable to the other. */
static void add_edges(Text *text, TypeId type, u32 from, u32 to)
{
    for (Trace trace = 0; trace < TRACE_COUNT; trace++) {
        if (holds(text, trace, type)) {
            add_edge(text, trace, from, to);
        }
    }
    if (is_window(text, type)) {
        add_edge(text, TRACE_TEXT, to, from);
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

/* Whether texts in the result of the function may be those of its arguments. */
static bool gives_back(const Text *text, const Def *def)
{
    bool known = def != NULL && def->kind == DEF_FN;
    return !known || result_annotation(text->flow, (const Item *)(const void *)def).short_lived;
}

static void result_goes_to(Text *text, const Ast *call, u32 to)
{
    if (!gives_back(text, call_def(call))) {
        return;
    }
    const void *node = call;
    if (call->kind == AST_METHOD) {
        value_goes_to(text, ((const AstMethod *)node)->receiver, to);
        items_go_to(text, ((const AstMethod *)node)->args, to);
    } else {
        items_go_to(text, ((const AstCall *)node)->args, to);
    }
}

static void arms_go_to(Text *text, const AstMatch *match, u32 to)
{
    for (const Ast *arm = match->arms.first; arm != NULL; arm = arm->next) {
        value_goes_to(text, ((const AstArm *)(const void *)arm)->body, to);
    }
}

/* Notes that the references in the value of the expression get to `to`. */
static void value_goes_to(Text *text, const Ast *expr, u32 to)
{
    if (expr == NULL || !holds_any(text, flow_type(expr))) {
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
            add_edges(text, flow_type(expr), root_of(expr), to);
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
            add_edges(text, flow_type(expr), text->breaks, to);
        }
        return;
    case AST_LOOP:
        add_edges(text, flow_type(expr), text->breaks, to);
        return;
    case AST_IF:
        value_goes_to(text, ((const AstIf *)node)->then_block, to);
        value_goes_to(text, ((const AstIf *)node)->else_branch, to);
        return;
    case AST_MATCH:
        arms_go_to(text, node, to);
        return;
    case AST_CALL:
    case AST_METHOD:
        result_goes_to(text, expr, to);
        return;
    default: /* literals and what has no value */
        return;
    }
}

/* The names in a pattern get what is in the value. */
static void pattern_takes(Text *text, const Ast *pattern, const Ast *value)
{
    const Local *var = pattern->kind == AST_PAT_NAME
                           ? pattern_local((const AstPatName *)(const void *)pattern)
                           : NULL;
    if (var != NULL && holds_any(text, var->type)) {
        value_goes_to(text, value, var->index);
    }
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        pattern_takes(text, part, value);
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

/* What a function of the library may change gets what is in its other arguments. */
static void walk_library(Text *text, const Ast *receiver, AstList args)
{
    const Types *types = &text->flow->sema->types;
    const Ast *list[1 + LIB_PARAMS_MAX];
    u32 count = 0;
    if (receiver != NULL) {
        list[count++] = receiver;
    }
    for (const Ast *arg = args.first; arg != NULL && count < COUNT_OF(list); arg = arg->next) {
        list[count++] = arg;
    }
    for (u32 i = 0; i < count; i++) {
        TypeId type = flow_type(list[i]);
        bool is_mut = type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut;
        for (u32 k = 0; is_mut && root_of(list[i]) != FLOW_NONE && k < count; k++) {
            if (k != i) {
                value_goes_to(text, list[k], root_of(list[i]));
            }
        }
    }
}

/* What a parameter needs for ever. */
static const Ast *give_argument(Text *text, const Ast *param, const Ast *arg)
{
    if (param != NULL && param_annotation(text->flow, param).static_) {
        value_goes_to(text, arg, text->forever);
    }
    return param == NULL ? NULL : param->next;
}

static void walk_call(Text *text, const Ast *call)
{
    const void *node = call;
    const Ast *receiver = call->kind == AST_METHOD ? ((const AstMethod *)node)->receiver : NULL;
    AstList args = receiver != NULL ? ((const AstMethod *)node)->args
                                    : ((const AstCall *)node)->args;
    const Def *def = call_def(call);
    if (library_row(call) != NULL) {
        walk_library(text, receiver, args);
    } else if (def != NULL && def->kind == DEF_STRUCT) {
        items_go_to(text, args, text->forever);
    } else if (def != NULL && def->kind == DEF_FN) {
        const Ast *param = tree_of((const Item *)(const void *)def)->params.first;
        if (receiver != NULL) {
            param = give_argument(text, param, receiver);
        }
        for (const Ast *arg = args.first; arg != NULL; arg = arg->next) {
            param = give_argument(text, param, arg);
        }
    }
}

static void walk_struct(Text *text, const AstStructLiteral *literal)
{
    for (const Ast *field = literal->fields.first; field != NULL; field = field->next) {
        text->why = field;
        value_goes_to(text, ((const AstFieldInit *)(const void *)field)->value, text->forever);
    }
}

/* Whether the place is in a struct. */
static bool is_in_struct(const Text *text, const Ast *place)
{
    const Types *types = &text->flow->sema->types;
    while (place->kind == AST_FIELD || place->kind == AST_INDEX) {
        const void *node = place;
        const Ast *base = place->kind == AST_FIELD ? ((const AstField *)node)->operand
                                                   : ((const AstIndex *)node)->operand;
        if (type_is_kind(types, flow_type(base), TYPE_STRUCT)) {
            return true;
        }
        place = base;
    }
    return false;
}

static void walk_assign(Text *text, const AstAssign *assign)
{
    if (is_in_struct(text, assign->left)) {
        value_goes_to(text, assign->right, text->forever);
    } else if (root_of(assign->left) != FLOW_NONE) {
        value_goes_to(text, assign->right, root_of(assign->left));
    }
}

static void walk_match(Text *text, const AstMatch *match)
{
    for (const Ast *arm = match->arms.first; arm != NULL; arm = arm->next) {
        pattern_takes(text, ((const AstArm *)(const void *)arm)->pattern, match->scrutinee);
    }
}

/* A variable that is declared as `&'static str` needs that of all it ever gets. */
static void names_live_forever(Text *text, const Ast *pattern)
{
    const Local *var = pattern->kind == AST_PAT_NAME
                           ? pattern_local((const AstPatName *)(const void *)pattern)
                           : NULL;
    if (var != NULL) {
        add_edge(text, TRACE_TEXT, var->index, text->forever);
    }
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        names_live_forever(text, part);
    }
}

static void walk_let(Text *text, const AstLet *let)
{
    if (let->init != NULL) {
        pattern_takes(text, let->pattern, let->init);
    }
    if (annotation_of(text->flow, let->annotation).static_) {
        text->why = let->annotation;
        names_live_forever(text, let->pattern);
    }
}

/* What is in the lists that a `for` goes through gets to its names. */
static void items_get_to(Text *text, const Iter *iter, const Ast *pattern)
{
    for (; iter != NULL; iter = iter->of) {
        if (iter->operand != NULL && iter->kind != ITER_RANGE) {
            pattern_takes(text, pattern, iter->operand);
        }
        if (iter->with != NULL) {
            items_get_to(text, iter->with, pattern);
        }
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
        walk_assign(text, node);
    } else if (expr->kind == AST_MATCH) {
        walk_match(text, node);
    } else if (expr->kind == AST_STRUCT_LITERAL) {
        walk_struct(text, node);
        text->why = expr;
    } else if (expr->kind == AST_FOR) {
        items_get_to(text, ((const AstFor *)node)->def, ((const AstFor *)node)->pattern);
    } else if (expr->kind == AST_RETURN) {
        value_goes_to(text, ((const AstReturn *)node)->value, text->result);
    } else if (expr->kind == AST_BREAK) {
        value_goes_to(text, ((const AstBreak *)node)->value, text->breaks);
    } else if (expr->kind == AST_CALL || expr->kind == AST_METHOD) {
        walk_call(text, expr);
    }
    walk_children(text, expr);
}

/* ---- what is found --------------------------------------------------------------------------- */

typedef struct Judge {
    Text *text;
    Trace trace;
    Links links;
    const bool *reached; /* by variable, from: */
    const Ast *pattern;  /* of the parameter */
} Judge;

/* At the first step into `to` from what was reached. */
static void refuse(const Judge *judge, u32 to, const char *where)
{
    const Text *text = judge->text;
    Flow *flow = text->flow;
    for (u32 i = 0; i < text->edges[judge->trace].count; i++) {
        FlowEdge edge = text->edges[judge->trace].items[i];
        if (edge.to != to || !judge->reached[edge.from]) {
            continue;
        }
        Span span = flow_span(flow, text->whys.items[edge.node]);
        Span pattern = flow_span(flow, judge->pattern);
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
static void judge_param(Judge *judge, u32 source, u32 source_count)
{
    const Text *text = judge->text;
    const CheckedFn *fn = text->flow->fn;
    u32 from = param_variable(text, source);
    judge->pattern = fn->param_patterns[source];
    judge->reached = links_reach(text->flow->arena, &judge->links, from, text->count);
    for (u32 i = 0; i < fn->param_count; i++) {
        if (i != source && judge->reached[param_variable(text, i)]) {
            refuse(judge, param_variable(text, i), "into another parameter");
        }
    }
    if (judge->trace != TRACE_TEXT) {
        return;
    }
    if (judge->reached[text->forever]) {
        refuse(judge, text->forever, "where `'static` is needed");
    }
    Annotation result = result_annotation(text->flow, fn->item);
    if (judge->reached[text->result] && (result.static_ || source_count > 1)) {
        refuse(judge, text->result, "into the result");
    }
}

/* Whether the parameter brings something whose lifetime is the caller's. */
static bool is_source(const Flow *flow, Trace trace, u32 param, const Ast *tree)
{
    return trace == TRACE_TEXT ? param_annotation(flow, tree).short_lived
                               : flow_is_ref(flow, flow->fn->item->params[param]);
}

/* How many parameters do. */
static u32 count_sources(const Flow *flow, Trace trace)
{
    u32 count = 0;
    u32 i = 0;
    const Ast *param = tree_of(flow->fn->item)->params.first;
    for (; param != NULL; param = param->next) {
        count += is_source(flow, trace, i++, param);
    }
    return count;
}

static void judge_params(Text *text, Trace trace)
{
    const Flow *flow = text->flow;
    u32 source_count = count_sources(flow, trace);
    Judge judge = {.text = text, .trace = trace};
    judge.links = links_make(flow->arena, text->edges[trace].items, text->edges[trace].count,
                             text->count);
    u32 i = 0;
    const Ast *param = tree_of(flow->fn->item)->params.first;
    for (; param != NULL && text->edges[trace].count > 0; param = param->next, i++) {
        if (is_source(flow, trace, i, param)) {
            judge_param(&judge, i, source_count);
        }
    }
}

/* ---- the function ---------------------------------------------------------------------------- */

/* The names in the pattern of a parameter get what is in it. */
static void names_take(Text *text, const Ast *pattern, u32 from)
{
    const Local *var = pattern->kind == AST_PAT_NAME
                           ? pattern_local((const AstPatName *)(const void *)pattern)
                           : NULL;
    if (var != NULL) {
        add_edges(text, var->type, from, var->index);
    }
    for (const Ast *part = ast_pattern_parts(pattern).first; part != NULL; part = part->next) {
        names_take(text, part, from);
    }
}

static bool is_worth_it(const Flow *flow)
{
    const CheckedFn *fn = flow->fn;
    bool assigned = false;
    for (u32 i = 0; i < fn->param_count; i++) {
        const Local *var = fn->params[i];
        assigned |= var != NULL && var->is_mut && flow_is_ref(flow, var->type);
    }
    return count_sources(flow, TRACE_TEXT) > 0
           || (assigned && count_sources(flow, TRACE_REFERENCE) > 1);
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
    if (fn->item == NULL || fn->item->def.kind != DEF_FN || !is_worth_it(flow)) {
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
    judge_params(&text, TRACE_TEXT);
    judge_params(&text, TRACE_REFERENCE);
}
