/* iter.c: what a `for` goes through: `(0..n).rev()`, `list.iter().enumerate()` and the like.
 *
 * Iterators are no values here: the methods that make them are forms of `for`, known by their
 * names (iter.def). What is written becomes a tree of Iter, which lowering turns into a loop. */
#include "sema/check.h"

/* ---- the table ------------------------------------------------------------------------------- */

typedef enum IterArgument { ARGUMENT_NONE, ARGUMENT_COUNT, ARGUMENT_ITER } IterArgument;
typedef enum IterOn { ITER_ON_LIST, ITER_ON_TEXT, ITER_ON_ITERATOR } IterOn;

typedef struct IterMethod {
    u16 name; /* Name */
    u8 on;    /* IterOn */
    u8 kind;  /* IterKind */
    bool is_mut;
    u8 argument; /* IterArgument */
} IterMethod;

static const IterMethod METHODS[] = {
#define SOURCE(name, on, kind, is_mut, argument) \
    {NAME_##name, ITER_ON_##on, ITER_##kind, is_mut, ARGUMENT_##argument},
#define ADAPTER(name, kind, argument) \
    {NAME_##name, ITER_ON_ITERATOR, ITER_##kind, false, ARGUMENT_##argument},
#include "sema/iter.def"
};

static const IterMethod *find_method(Symbol name, bool adapters)
{
    for (u32 i = 0; i < COUNT_OF(METHODS); i++) {
        if (symbol_is(name, (Name)METHODS[i].name)
            && (METHODS[i].on == ITER_ON_ITERATOR) == adapters) {
            return &METHODS[i];
        }
    }
    return NULL;
}

/* Whether the expression is an iterator, by its form. */
static bool is_iterator(const Ast *node)
{
    for (; node->kind == AST_METHOD; node = ((const AstMethod *)(const void *)node)->receiver) {
        Symbol name = ((const AstMethod *)(const void *)node)->name;
        if (find_method(name, false) != NULL || symbol_is(name, NAME_into_iter)) {
            return true;
        }
        if (known_range_method(name)) {
            return false;
        }
    }
    return node->kind == AST_RANGE;
}

/* ---- making ---------------------------------------------------------------------------------- */

static Iter *new_iter(Check *check, IterKind kind, Ast *node)
{
    Iter *iter = arena_new_zero(check->arena, Iter);
    iter->kind = (u8)kind;
    iter->node = node;
    iter->item = TYPE(ERROR);
    vec_push(check->temp, &check->iters, iter);
    return iter;
}

static Iter *failed_iter(Check *check, Ast *node)
{
    check->failed = true;
    return new_iter(check, ITER_FAILED, node);
}

/* What needs one stands at `place`. */
static Iter *not_an_iterator(Check *check, Ast *node, TypeId type, Span place)
{
    if (check_may_be_refused(check, type)) {
        return failed_iter(check, node);
    }
    Diag *diag = check_error_at(check, DIAG_E0277, place, "`%s` is not an iterator",
                                check_type_text(check, type));
    diag_label(diag, check_span(check, node), "cannot be iterated over");
    if (infer_is_int(&check->infer, infer_shallow(&check->infer, type))) {
        Span span = check_span(check, node);
        diag_suggest(diag, (Span){span.start, span.start}, STR("0.."),
                     "for the numbers below it, write a range");
    } else if (type_is(type, TY_STR_REF)) {
        diag_help(diag, "a text is iterated by `.chars()` or `.bytes()`");
    }
    return failed_iter(check, node);
}

static bool is_list(const Types *types, TypeId type)
{
    return type_is_kind(types, type, TYPE_ARRAY) || type_is_kind(types, type, TYPE_SLICE);
}

/* ---- ranges ---------------------------------------------------------------------------------- */

static Iter *range_iter(Check *check, AstRange *range)
{
    Iter *iter = new_iter(check, ITER_RANGE, &range->head);
    iter->operand = &range->head;
    iter->item = check_range_ends(check, range);
    if (range->low == NULL) {
        Diag *diag = check_error(check, DIAG_E0277, &range->head,
                                 "a range without a beginning is not an iterator");
        diag_label(diag, check_span(check, &range->head), "cannot be iterated over");
        iter->kind = ITER_FAILED;
    }
    return iter;
}

/* ---- lists and texts ------------------------------------------------------------------------- */

/* A value by itself: an array, or a reference to a list. */
static Iter *value_iter(Check *check, Ast **slot, Span place)
{
    Types *types = &check->sema->types;
    TypeId type = infer_shallow(&check->infer, check_unsized(check, slot, TYPE(NONE)));
    if (type_is(type, TY_ERROR)) {
        return failed_iter(check, *slot);
    }
    bool is_ref = type_is_kind(types, type, TYPE_REF);
    TypeId list = is_ref ? infer_shallow(&check->infer, type_get(types, type)->elem) : type;
    if (!is_list(types, list) || (!is_ref && type_is_kind(types, type, TYPE_SLICE))) {
        return not_an_iterator(check, *slot, type, place);
    }
    Iter *iter = new_iter(check, is_ref ? ITER_REFS : ITER_ARRAY, *slot);
    iter->operand = *slot;
    iter->item = type_get(types, list)->elem;
    if (is_ref) {
        check->out->has_refs = true;
        iter->item = type_ref(types, iter->item, type_get(types, type)->is_mut);
    }
    return iter;
}

/* `of`: a type, or "an iterator". */
static Iter *no_method(Check *check, AstMethod *node, const char *of, bool is_known)
{
    Span span = check_token_span(check, node->token);
    const char *name = check_name_text(check, node->name);
    if (is_known) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support the method `%s`", name);
    } else if (!check->sema->has_skipped_items) {
        Diag *diag = check_error_at(check, DIAG_E0599, span,
                                    "no method named `%s` found for %s in the current scope", name,
                                    of);
        diag_label(diag, span, "method not found");
    }
    return failed_iter(check, &node->head);
}

/* The type of a source's items: in or of `type`. */
static TypeId source_item(Check *check, const IterMethod *method, TypeId type)
{
    Types *types = &check->sema->types;
    TypeId elem = is_list(types, type) ? type_get(types, type)->elem : TYPE(NONE);
    TypeId indexed[] = {TYPE(USIZE), TYPE(CHAR)};
    switch ((IterKind)method->kind) {
    case ITER_REFS:
        return type_ref(types, elem, method->is_mut);
    case ITER_WINDOWS:
    case ITER_CHUNKS:
    case ITER_CHUNKS_EXACT:
        return type_ref(types, type_slice(types, elem), method->is_mut);
    case ITER_CHARS:
        return TYPE(CHAR);
    case ITER_CHAR_INDICES:
        return type_tuple(types, indexed, COUNT_OF(indexed));
    case ITER_BYTES:
        return TYPE(U8);
    case ITER_FAILED: case ITER_RANGE: case ITER_ARRAY: case ITER_REV: case ITER_STEP_BY:
    case ITER_SKIP: case ITER_TAKE: case ITER_ENUMERATE: case ITER_COPIED: case ITER_ZIP:
        break;
    }
    bug("a method that makes no iterator");
}

static void check_argument(Check *check, AstMethod *node, const IterMethod *method, Iter *iter)
{
    TypeId count = TYPE(USIZE);
    check_arguments(check, &node->args,
                    &(Callee){.what = "method",
                              .span = check_token_span(check, node->token),
                              .params = &count,
                              .param_count = method->argument == ARGUMENT_COUNT});
    iter->count = node->args.first;
    iter->token = node->token;
}

/* `list.iter()`: the operand becomes `&*list`, whatever number of references it is behind. */
static Iter *source_iter(Check *check, AstMethod *node, const IterMethod *method)
{
    Types *types = &check->sema->types;
    TypeId found = check_unsized(check, &node->receiver, TYPE(NONE));
    if (type_is(found, TY_ERROR)) {
        check_args_alone(check, &node->args);
        return failed_iter(check, &node->head);
    }
    TypeId type = coerce_auto_deref(check, &node->receiver);
    if (method->on == ITER_ON_LIST ? !is_list(types, type) : !type_is(type, TY_STR)) {
        check_args_alone(check, &node->args);
        Str name = intern_text(check->sema->interner, node->name);
        Str of = arena_printf(check->temp, "type `%s`", check_type_text(check, found));
        return no_method(check, node, (const char *)of.bytes, known_method(types, type, name));
    }
    check_lend(check, node->receiver);
    coerce_borrow(check, &node->receiver, method->is_mut);
    Iter *iter = new_iter(check, (IterKind)method->kind, &node->head);
    iter->operand = node->receiver;
    iter->item = source_item(check, method, type);
    check_argument(check, node, method, iter);
    return iter;
}

/* ---- adapters -------------------------------------------------------------------------------- */

static Iter *iter_at(Check *check, Ast **slot, Span place);

static TypeId pair_type(Check *check, TypeId first, TypeId second)
{
    TypeId pair[] = {first, second};
    return type_tuple(&check->sema->types, pair, COUNT_OF(pair));
}

static TypeId adapted_item(Check *check, const IterMethod *method, const Iter *of,
                           const Iter *with)
{
    if (method->kind == ITER_ENUMERATE) {
        return pair_type(check, TYPE(USIZE), of->item);
    }
    if (method->kind == ITER_ZIP) {
        return pair_type(check, of->item, with->item);
    }
    return method->kind == ITER_COPIED ? type_get(&check->sema->types, of->item)->elem : of->item;
}

/* What of it the loops of Ludus cannot do. */
static bool is_supported(Check *check, AstMethod *node, const IterMethod *method, const Iter *of)
{
    const Types *types = &check->sema->types;
    bool is_open = of->kind == ITER_RANGE && ((const AstRange *)(void *)of->operand)->high == NULL;
    bool copies = method->kind == ITER_COPIED && !type_is(of->item, TY_ERROR);
    bool fits = is_open ? method->kind == ITER_TAKE || method->kind == ITER_ENUMERATE
                              || method->kind == ITER_REV
                        : !copies || type_is_kind(types, of->item, TYPE_REF);
    if (!fits) {
        check_error_at(check, DIAG_LUD0006, check_token_span(check, node->token),
                       "Ludus does not support `%s` on %s", check_name_text(check, node->name),
                       is_open ? "a range without an end" : "such an iterator");
    }
    return fits;
}

static Iter *adapter_iter(Check *check, AstMethod *node, const IterMethod *method, Iter *of)
{
    Iter *iter = new_iter(check, (IterKind)method->kind, &node->head);
    iter->of = of;
    if (method->argument != ARGUMENT_ITER) {
        check_argument(check, node, method, iter);
    } else if (node->args.count == 1) {
        iter->token = node->token;
        iter->with = iter_at(check, &node->args.first, check_token_span(check, node->token));
    } else {
        check_argument(check, node, &(IterMethod){.argument = ARGUMENT_COUNT}, iter);
    }
    bool whole = of->kind != ITER_FAILED && (iter->with != NULL || method->kind != ITER_ZIP);
    if (!whole || !is_supported(check, node, method, of)) {
        iter->kind = ITER_FAILED;
        return iter;
    }
    iter->item = adapted_item(check, method, of, iter->with);
    return iter;
}

static Iter *method_iter(Check *check, AstMethod *node)
{
    const IterMethod *source = find_method(node->name, false);
    if (source != NULL && !is_iterator(node->receiver)) {
        return source_iter(check, node, source);
    }
    if (symbol_is(node->name, NAME_into_iter) && !is_iterator(node->receiver)) {
        Iter *iter = value_iter(check, &node->receiver, check_span(check, node->receiver));
        check_argument(check, node, &(IterMethod){.argument = ARGUMENT_NONE}, iter);
        return iter;
    }
    Iter *of = check_iter(check, &node->receiver);
    const IterMethod *adapter = find_method(node->name, true);
    if (adapter != NULL) {
        return adapter_iter(check, node, adapter, of);
    }
    bool is_known = known_iterator_method(intern_text(check->sema->interner, node->name));
    if (!is_known) {
        check_args_alone(check, &node->args);
    }
    return of->kind == ITER_FAILED ? of : no_method(check, node, "an iterator", is_known);
}

static Iter *iter_at(Check *check, Ast **slot, Span place)
{
    if (!is_iterator(*slot)) {
        return value_iter(check, slot, place);
    }
    return (*slot)->kind == AST_RANGE ? range_iter(check, ast_as(*slot, RANGE, Range))
                                      : method_iter(check, ast_as(*slot, METHOD, Method));
}

Iter *check_iter(Check *check, Ast **slot)
{
    return iter_at(check, slot, check_span(check, *slot));
}

/* ---- items ----------------------------------------------------------------------------------- */

/* A name for a pair would be a tuple, which must not hold references. */
static void check_names(Check *check, Ast *pattern)
{
    if (pattern->kind == AST_PAT_TUPLE) {
        for (Ast *item = ast_as(pattern, PAT_TUPLE, PatTuple)->items.first; item != NULL;) {
            check_names(check, item);
            item = item->next;
        }
    } else if (pattern->kind == AST_PAT_NAME
               && type_is_kind(&check->sema->types, (TypeId){pattern->type}, TYPE_TUPLE)) {
        check_add_pending(check, PENDING_PLAIN, 0, pattern, (TypeId){pattern->type});
    }
}

void check_items(Check *check, Ast *pattern, const Iter *iter)
{
    check_pattern(check, pattern, iter->item, PATTERN_FOR);
    check_names(check, pattern);
}

/* ---- which way ------------------------------------------------------------------------------- */

bool check_has_length(const Iter *iter)
{
    const AstRange *range = (const AstRange *)(const void *)iter->operand;
    switch ((IterKind)iter->kind) {
    case ITER_RANGE: {
        bool is_size = type_is(iter->item, TY_USIZE) || type_is(iter->item, TY_ISIZE);
        u32 bits = type_is_int(iter->item) ? type_bits(iter->item) : 64;
        bool inclusive = range->head.op != 0;
        return range->high != NULL
               && (inclusive ? bits <= 16 : bits <= 32 || is_size);
    }
    case ITER_CHARS:
    case ITER_CHAR_INDICES:
        return false;
    case ITER_FAILED:
    case ITER_ARRAY:
    case ITER_REFS:
    case ITER_WINDOWS:
    case ITER_CHUNKS:
    case ITER_CHUNKS_EXACT:
    case ITER_BYTES:
        return true;
    case ITER_REV:
    case ITER_STEP_BY:
    case ITER_SKIP:
    case ITER_TAKE:
    case ITER_ENUMERATE:
    case ITER_COPIED:
        return check_has_length(iter->of);
    case ITER_ZIP:
        return check_has_length(iter->of) && check_has_length(iter->with);
    }
    UNREACHABLE();
}

/* Whether it can be gone through from its end. */
static bool has_end(const Iter *iter)
{
    switch ((IterKind)iter->kind) {
    case ITER_RANGE:
        return ((const AstRange *)(const void *)iter->operand)->high != NULL;
    case ITER_FAILED:
    case ITER_ARRAY:
    case ITER_REFS:
    case ITER_WINDOWS:
    case ITER_CHUNKS:
    case ITER_CHUNKS_EXACT:
    case ITER_CHARS:
    case ITER_CHAR_INDICES:
    case ITER_BYTES:
        return true;
    case ITER_REV:
    case ITER_COPIED:
        return has_end(iter->of);
    case ITER_STEP_BY:
    case ITER_SKIP:
    case ITER_TAKE:
    case ITER_ENUMERATE:
        return has_end(iter->of) && check_has_length(iter->of);
    case ITER_ZIP:
        return has_end(iter->of) && check_has_length(iter->of) && has_end(iter->with)
               && check_has_length(iter->with);
    }
    UNREACHABLE();
}

/* A range must count in steps that are known. */
static void check_steps(Check *check, const Iter *iter)
{
    if (type_is_int(iter->item) || type_has_vars(&check->sema->types, iter->item)
        || type_is(iter->item, TY_ERROR)) {
        return;
    }
    const AstRange *range = (const AstRange *)(const void *)iter->operand;
    if (!type_is(iter->item, TY_CHAR)) {
        check_error(check, DIAG_E0277, iter->node, "the trait bound `%s: Step` is not satisfied",
                    check_type_text(check, iter->item));
    } else if (range->high == NULL) {
        check_error(check, DIAG_LUD0002, iter->node,
                    "Ludus does not support ranges of `char` without an end");
    }
}

static void check_reversal(Check *check, const Iter *iter)
{
    bool is_open = iter->of->kind == ITER_RANGE;
    Span span = check_token_span(check, iter->token);
    if (is_open) { /* without the parentheses */
        span = check_span(check, iter->of->node);
        span.start = check_span(check, ast_as(iter->of->operand, RANGE, Range)->low).start;
    }
    Diag *diag = check_error_at(check, DIAG_E0277, span,
                                is_open ? "a range without an end cannot be reversed"
                                        : "this iterator cannot be reversed");
    if (!is_open) {
        diag_note(diag, "how many items there are is not known, or does not fit a `usize`");
        diag_help(diag, "turn its source around first");
    }
}

/* copied() and cloned() need a trait of the items. */
static void check_copies(Check *check, const Iter *iter)
{
    bool clones = symbol_is(ast_as(iter->node, METHOD, Method)->name, NAME_cloned);
    if (type_is(iter->item, TY_ERROR) || type_has_vars(&check->sema->types, iter->item)
        || derive_holds(&check->sema->types, &check->infer, iter->item,
                        clones ? DERIVE_CLONE : DERIVE_COPY)) {
        return;
    }
    check_error_at(check, DIAG_E0277, check_token_span(check, iter->token),
                   "the trait bound `%s: %s` is not satisfied", check_type_text(check, iter->item),
                   clones ? "Clone" : "Copy");
}

void check_iter_end(Check *check, Iter *iter)
{
    iter->item = infer_deep(&check->infer, iter->item);
    if (iter->kind == ITER_COPIED) {
        check_copies(check, iter);
    }
    if (iter->kind == ITER_RANGE) {
        check_steps(check, iter);
    } else if (iter->kind == ITER_REV && !type_is(iter->item, TY_ERROR) && !has_end(iter->of)) {
        check_reversal(check, iter);
    }
}
