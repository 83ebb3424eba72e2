/* flow_report.c: what was found, as diagnostics, in the order of the source.
 *
 * One fault gives one message, by the rules that rustc has for it: no second message about the same
 * place at the same expression; one E0381 for a variable; one E0382 for values that went the same
 * ways; one E0596 for a variable that is not declared `mut`. */
#include "sema/check.h"
#include "sema/flow.h"

#include <stdarg.h>

/* Errors of one function that are looked at; far more than are ever shown. */
enum { REPORT_MAX = 500 };

typedef struct AccessReport {
    u32 place;
    const Ast *ast;
    bool at_reservation;
} AccessReport;

/* A use of a moved value, kept until the end: a later use may replace it. */
typedef struct MoveReport {
    u32 node;
    u32 used_place;
    u32 *moves;
    u32 move_count;
} MoveReport;

/* A `&mut` of a variable that is not declared `mut`: all of one variable are one message. */
typedef struct BorrowReport {
    u32 local;
    u32 node;
} BorrowReport;

typedef struct Report {
    Flow *flow;
    VEC(AccessReport) accesses;
    VEC(MoveReport) moves;
    VEC(BorrowReport) borrows;
    u32 searches; /* for moves: each costs as much as the function is long */
} Report;

/* ---- texts ----------------------------------------------------------------------------------- */

Diag *flow_error(Flow *flow, DiagCode code, Span span, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    StrBuf buf = {.arena = flow->arena};
    strbuf_vprintf(&buf, format, args);
    va_end(args);
    flow->failed = true;
    return diag_error(flow->sema->diags, code, span, STR_FMT, STR_ARG(strbuf_str(&buf)));
}

static bool is_name_byte(u8 byte)
{
    return byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
           || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

/* Where the name stands in the format string that uses it, as in "{name}" or "{:name$}". */
static Span span_in_format(const Flow *flow, const AstName *name, Span literal)
{
    Str text = source_text(flow->sema->tokens->source, literal);
    Str wanted = intern_text(flow->sema->interner, name->name);
    for (size_t at = 1; at + wanted.len < text.len; at++) {
        if (!str_equal(str_slice(text, at, at + wanted.len), wanted)) {
            continue;
        }
        u8 before = text.bytes[at - 1];
        u8 behind = text.bytes[at + wanted.len];
        if (behind == '$' ? !is_name_byte(before) : before == '{' && !is_name_byte(behind)) {
            u32 start = literal.start + (u32)at;
            return (Span){start, start + (u32)wanted.len};
        }
    }
    return literal;
}

Span flow_span(const Flow *flow, const Ast *ast)
{
    Span span = ast_span(flow->sema->tokens, ast);
    if (ast->kind == AST_MATCH) { /* its head */
        span.end = ast_span(flow->sema->tokens, ast_as(ast, MATCH, Match)->scrutinee).end;
    }
    u8 token = flow->sema->tokens->kinds[ast->first];
    bool in_format = ast->kind == AST_NAME && (token == TOK_STR || token == TOK_RAW_STR);
    return in_format ? span_in_format(flow, (const AstName *)(const void *)ast, span) : span;
}

static Str local_name(const Flow *flow, const FlowLocal *local)
{
    if (local->var != NULL) {
        return intern_text(flow->sema->interner, local->var->name);
    }
    if (local->flags & LOCAL_STATIC) {
        return source_text(flow->sema->tokens->source, ast_span(flow->sema->tokens, local->ast));
    }
    return (Str){0};
}

/* The type of what is there; NONE for what a temporary leads to. */
static TypeId place_type(const Flow *flow, u32 id)
{
    const Types *types = &flow->sema->types;
    const Place *place = place_get(&flow->places, id);
    if (place->parent == 0) {
        const FlowLocal *local = &flow->locals.items[place->local];
        return local->var != NULL ? local->var->type : flow_type(local->ast);
    }
    TypeId above = place_type(flow, place->parent);
    if (above.raw == TY_NONE || type_is_var(above)) {
        return TYPE(NONE);
    }
    if (place->elem == ELEM_FIELD) {
        bool fits =
            type_has_fields(types, above) && place->field < type_get(types, above)->item_count;
        return fits ? type_get(types, above)->items[place->field] : TYPE(NONE);
    }
    return place->elem == ELEM_ELEMENT ? above : type_get(types, above)->elem;
}

/* A field has the name that it was given where it was named in the source. */
static void push_field(const Flow *flow, StrBuf *buf, const Place *place)
{
    TypeId type = place_type(flow, place->parent);
    if (type_is_kind(&flow->sema->types, type, TYPE_STRUCT)) {
        const Item *item = type_get(&flow->sema->types, type)->item;
        Symbol name = item->fields[place->field].name;
        if (name.id != 0) {
            strbuf_push(buf, '.');
            strbuf_push_str(buf, intern_text(flow->sema->interner, name));
            return;
        }
    }
    strbuf_printf(buf, ".%u", place->field);
}

/* Fields and elements of what a reference points to are written without its `*`. */
static void push_place(const Flow *flow, StrBuf *buf, u32 id, bool inside)
{
    const Place *place = place_get(&flow->places, id);
    switch ((PlaceElem)place->elem) {
    case ELEM_ROOT:
        strbuf_push_str(buf, local_name(flow, &flow->locals.items[place->local]));
        return;
    case ELEM_FIELD:
        push_place(flow, buf, place->parent, true);
        push_field(flow, buf, place);
        return;
    case ELEM_INDEX:
        push_place(flow, buf, place->parent, true);
        strbuf_push_cstr(buf, "[_]");
        return;
    case ELEM_ELEMENT:
        push_place(flow, buf, place->parent, true);
        return;
    case ELEM_DEREF:
        if (!inside) {
            strbuf_push(buf, '*');
        }
        push_place(flow, buf, place->parent, inside);
        return;
    }
}

static const FlowLocal *root_of(const Flow *flow, u32 place)
{
    return &flow->locals.items[place_get(&flow->places, place)->local];
}

const char *flow_place_text(Flow *flow, u32 place)
{
    if (root_of(flow, place)->flags & LOCAL_TEMP) {
        return "a temporary value";
    }
    StrBuf buf = {.arena = flow->arena};
    strbuf_push(&buf, '`');
    push_place(flow, &buf, place, false);
    strbuf_push(&buf, '`');
    strbuf_push(&buf, 0);
    return (const char *)strbuf_str(&buf).bytes;
}

static Span declaration(const Flow *flow, const Local *var)
{
    return token_span(flow->sema->tokens, var->token, var->token);
}

static const char *name_of(const Flow *flow, const FlowLocal *local)
{
    return (const char *)local_name(flow, local).bytes;
}

/* ---- mutability ------------------------------------------------------------------------------ */

static void suggest_mut(const Flow *flow, Diag *diag, const Local *var)
{
    Span span = declaration(flow, var);
    diag_suggest(diag, (Span){span.start, span.start}, STR("mut "), "make the variable mutable");
}

/* The `&` of the parameter's type becomes `&mut`. */
static void suggest_mut_reference(const Flow *flow, Diag *diag, const Local *var)
{
    const CheckedFn *fn = flow->fn;
    const Ast *param = NULL;
    for (u32 i = 0; i < fn->param_count; i++) {
        param = i == 0 ? ast_as(fn->item->ast, FN, Fn)->params.first : param->next;
        const Ast *annotation = ((const AstParam *)(const void *)param)->annotation;
        if (fn->params[i] == var && annotation->kind == AST_TYPE_REF) {
            Span span = token_span(flow->sema->tokens, annotation->first, annotation->first);
            diag_suggest(diag, span_after(span), STR("mut "), "make it a mutable reference");
            return;
        }
    }
    diag_help(diag, "only what a `&mut` reference points to can be changed");
}

static void explain_immutable(const Flow *flow, Diag *diag, const Place *place)
{
    const FlowLocal *local = &flow->locals.items[place->local];
    if (local->var == NULL) {
        return;
    }
    if (place->flags & PLACE_SHARED) {
        suggest_mut_reference(flow, diag, local->var);
    } else {
        suggest_mut(flow, diag, local->var);
    }
}

/* Why the place cannot be changed: a clause for the message. */
static const char *immutable_reason(Flow *flow, const Place *place)
{
    const FlowLocal *local = &flow->locals.items[place->local];
    if (place->flags & PLACE_STATIC) {
        return (const char *)arena_printf(flow->arena, "as " STR_FMT " is an immutable static item",
                                          STR_ARG(local_name(flow, local)))
            .bytes;
    }
    if (place->flags & PLACE_SHARED) {
        return "which is behind a `&` reference";
    }
    return (const char *)arena_printf(flow->arena, "as `%s` is not declared as mutable",
                                      name_of(flow, local))
        .bytes;
}

static void report_second_assignment(Flow *flow, const FlowNode *node, const FlowLocal *local)
{
    const char *name = name_of(flow, local);
    bool is_param = local->var->is_param;
    Span span = flow_span(flow, node->ast);
    Diag *diag =
        flow_error(flow, DIAG_E0384, span, "cannot assign %s `%s`",
                   is_param ? "to immutable parameter" : "twice to immutable variable", name);
    diag_label(diag, span, "cannot assign %s", is_param ? "to it" : "it twice");
    if (!is_param && local->var->has_init) {
        diag_label(diag, declaration(flow, local->var), "first assignment to `%s`", name);
    }
    suggest_mut(flow, diag, local->var);
}

static Diag *cannot_change(Flow *flow, const FlowNode *node, Span span)
{
    const Place *place = place_get(&flow->places, node->place);
    bool is_assign = node->access == ACCESS_ASSIGN;
    Diag *diag = flow_error(flow, is_assign ? DIAG_E0594 : DIAG_E0596, span, "cannot %s %s%s, %s",
                            is_assign ? "assign to" : "borrow", flow_place_text(flow, node->place),
                            is_assign ? "" : " as mutable", immutable_reason(flow, place));
    diag_label(diag, flow_span(flow, node->ast),
               is_assign ? "cannot assign" : "cannot borrow as mutable");
    return diag;
}

static void report_immutable(Report *report, u32 index)
{
    Flow *flow = report->flow;
    const FlowNode *node = &flow->nodes.items[index];
    const Place *place = place_get(&flow->places, node->place);
    FlowLocal *local = &flow->locals.items[place->local];
    bool is_assign = node->access == ACCESS_ASSIGN;
    bool own = (place->flags & (PLACE_SHARED | PLACE_THROUGH)) == 0;
    if (is_assign && place->elem == ELEM_ROOT && local->var != NULL) {
        report_second_assignment(flow, node, local);
    } else if (!is_assign && own) {
        vec_push(flow->arena, &report->borrows, ((BorrowReport){place->local, index}));
    } else {
        Diag *diag = cannot_change(flow, node, flow_span(flow, node->ast));
        explain_immutable(flow, diag, place);
    }
}

/* One message for the variable of the first of `borrows`. It stands at the borrow, or, when there
 * are several, at the declaration. */
static void report_borrows_of_immutable(Flow *flow, const BorrowReport *borrows, u32 count)
{
    FlowLocal *local = &flow->locals.items[borrows[0].local];
    if (local->flags & LOCAL_IMMUTABLE_TOLD) {
        return;
    }
    local->flags |= LOCAL_IMMUTABLE_TOLD;
    bool several = false;
    for (u32 i = 1; i < count; i++) {
        several |= borrows[i].local == borrows[0].local;
    }
    const FlowNode *first = &flow->nodes.items[borrows[0].node];
    Span span = several ? declaration(flow, local->var) : flow_span(flow, first->ast);
    Diag *diag = cannot_change(flow, first, span);
    for (u32 i = 1; i < count; i++) {
        if (borrows[i].local == borrows[0].local) {
            Span borrow = flow_span(flow, flow->nodes.items[borrows[i].node].ast);
            diag_label(diag, borrow, "cannot borrow as mutable");
        }
    }
    if (several) {
        diag_label(diag, span, "not mutable");
    }
    suggest_mut(flow, diag, local->var);
}

/* Whether the event needs a mutable place and has none. A variable's first assignment is none. */
static bool is_immutable(const Flow *flow, const FlowNode *node)
{
    bool changes = node->access == ACCESS_ASSIGN || node->access == ACCESS_MUT
                   || node->access == ACCESS_RESERVE;
    if (!changes || (place_get(&flow->places, node->place)->flags & PLACE_MUTABLE)) {
        return false;
    }
    bool tracked = (root_of(flow, node->place)->flags & LOCAL_TRACKED) != 0;
    return !tracked || (node->flags & NODE_WAS_INIT);
}

/* ---- initialisation -------------------------------------------------------------------------- */

static const char *default_value(TypeId type)
{
    return type_is_int(type)         ? " = 0"
           : type_is_float(type)     ? " = 0.0"
           : type_is(type, TY_BOOL)  ? " = false"
           : type_is(type, TY_STR_REF) ? " = \"\""
                                     : NULL;
}

/* Some statement gives the variable a value. */
static bool is_assigned(const Flow *flow, const Local *var)
{
    for (u32 i = 0; i < flow->nodes.count; i++) {
        const FlowNode *node = &flow->nodes.items[i];
        if (node->access == ACCESS_ASSIGN && root_of(flow, node->place)->var == var) {
            return true;
        }
    }
    return false;
}

/* `let x;` becomes `let x = 0;` */
static void suggest_value(const Flow *flow, Diag *diag, const Local *var)
{
    const Tokens *tokens = flow->sema->tokens;
    const char *value = default_value(var->type);
    u32 token = var->token;
    while (tokens->kinds[token] != TOK_SEMI && tokens->kinds[token] != TOK_COMMA
           && tokens->kinds[token] != TOK_RPAREN && tokens->kinds[token] != TOK_END) {
        bool opens = tokens->kinds[token] == TOK_LBRACKET || tokens->kinds[token] == TOK_LPAREN;
        token = opens ? tokens->payload[token] + 1 : token + 1;
    }
    bool is_lasting = !var->is_mut && is_assigned(flow, var);
    if (value == NULL || tokens->kinds[token] != TOK_SEMI || is_lasting) {
        diag_help(diag, "give it a value on every way that leads here");
        return;
    }
    Span before = token_span(tokens, token - 1, token - 1);
    diag_suggest(diag, span_after(before), str_from_cstr(value), "give it a value");
}

static void report_uninit(Flow *flow, const FlowNode *node)
{
    const Place *place = place_get(&flow->places, node->place);
    FlowLocal *local = &flow->locals.items[place->local];
    if (local->flags & LOCAL_UNINIT_TOLD) {
        return;
    }
    local->flags |= LOCAL_UNINIT_TOLD;
    const char *name = name_of(flow, local);
    Span span = flow_span(flow, node->ast);
    const char *how =
        node->flags & NODE_WAS_INIT ? "is possibly-uninitialized" : "isn't initialized";
    Diag *diag = flow_error(flow, DIAG_E0381, span, "used binding `%s` %s", name, how);
    diag_label(diag, span, "`%s` %s here but it %s", name,
               node->access == ACCESS_ASSIGN ? "partially assigned" : "used", how);
    diag_label(diag, declaration(flow, local->var), "declared here without a value");
    suggest_value(flow, diag, local->var);
}

/* ---- moves ----------------------------------------------------------------------------------- */

/* An assignment through a reference needs the reference. */
static u32 used_place(const Flow *flow, const FlowNode *node)
{
    u32 place = node->place;
    if (node->access == ACCESS_ASSIGN) {
        while (place_get(&flow->places, place)->elem != ELEM_DEREF) {
            if (place_get(&flow->places, place)->parent == 0) {
                return place;
            }
            place = place_get(&flow->places, place)->parent;
        }
        place = place_get(&flow->places, place)->parent;
    }
    return place;
}

/* Whether a report of `known` makes one of `found` needless, which needs the same or less. To rustc
 * each index is another one, so that of several elements the last one used is reported. */
static bool is_covered(const Flow *flow, const MoveReport *found, const MoveReport *known)
{
    const Place *place = place_get(&flow->places, found->used_place);
    u32 root = flow->locals.items[place->local].place;
    bool same_ast = flow->nodes.items[found->node].ast == flow->nodes.items[known->node].ast;
    return place_contains(&flow->places, found->used_place, known->used_place)
           && (same_ast || !place_passes(&flow->places, root, found->used_place, ELEM_INDEX));
}

static void note_moved(Report *report, u32 index)
{
    Flow *flow = report->flow;
    if (report->searches++ >= REPORT_MAX) {
        return;
    }
    MoveReport found = {.node = index};
    found.move_count = init_moves(flow, index, &found.moves);
    if (found.move_count == 0) {
        report_uninit(flow, &flow->nodes.items[index]);
        return;
    }
    found.used_place = used_place(flow, &flow->nodes.items[index]);
    for (u32 i = 0; i < report->moves.count; i++) {
        MoveReport *known = &report->moves.items[i];
        if (known->move_count == found.move_count
            && memcmp(known->moves, found.moves, found.move_count * sizeof(u32)) == 0) {
            if (!is_covered(flow, &found, known)) {
                *known = found;
            }
            return;
        }
    }
    vec_push(flow->arena, &report->moves, found);
}

/* A mutable reference can be lent again, and what has `Clone` can be copied. */
static void suggest_not_to_move(const Flow *flow, Diag *diag, const Ast *move, TypeId type)
{
    const Types *types = &flow->sema->types;
    if (move->kind != AST_NAME) {
        return;
    }
    Span at = flow_span(flow, move);
    if (type_is_kind(types, type, TYPE_REF)) {
        diag_suggest(diag, (Span){at.start, at.start}, STR("&mut *"), "lend it instead");
    } else if (derive_holds(types, NULL, type, DERIVE_CLONE)) {
        diag_suggest(diag, (Span){at.end, at.end}, STR(".clone()"), "give a copy away instead");
    }
}

/* `s.x = 1`, with nothing but fields on the way. */
static bool assigns_part(const Flow *flow, const FlowNode *node)
{
    const Place *place = place_get(&flow->places, node->place);
    u32 root = flow->locals.items[place->local].place;
    return node->access == ACCESS_ASSIGN && place->elem == ELEM_FIELD
           && !place_passes(&flow->places, root, node->place, ELEM_DEREF);
}

static void report_moved(Flow *flow, const MoveReport *moved)
{
    const FlowNode *node = &flow->nodes.items[moved->node];
    const FlowLocal *local = root_of(flow, node->place);
    const char *name = name_of(flow, local);
    Span span = flow_span(flow, node->ast);
    bool borrows = node->access != ACCESS_MOVE && node->access != ACCESS_COPY
                   && node->access != ACCESS_ASSIGN;
    u32 place = moved->used_place;
    u32 gone = flow->nodes.items[moved->moves[0]].place;
    bool partly = gone != place && place_contains(&flow->places, place, gone);
    Diag *diag = flow_error(flow, DIAG_E0382, span, "%s of %smoved value: `%s`",
                            assigns_part(flow, node)         ? "assign to part"
                            : borrows                     ? "borrow"
                                                          : "use",
                            partly ? "partially " : "", name);
    for (u32 i = 0; i < moved->move_count; i++) {
        const FlowNode *move = &flow->nodes.items[moved->moves[i]];
        if (moved->moves[i] == moved->node) {
            diag_label(diag, span, "value moved here, in the previous round of the loop");
        } else {
            diag_label(diag, flow_span(flow, move->ast), "value moved here");
        }
    }
    if (moved->moves[0] != moved->node) {
        diag_label(diag, span, "value %s here after the move", borrows ? "borrowed" : "used");
    }
    Str type = type_text(flow->arena, &flow->sema->types, local->var->type);
    diag_note(diag, "`%s` is a `" STR_FMT "`, which is moved, not copied", name, STR_ARG(type));
    suggest_not_to_move(flow, diag, flow->nodes.items[moved->moves[0]].ast, local->var->type);
}

/* ---- all ------------------------------------------------------------------------------------- */

static bool was_reported(const Report *report, u32 place, const Ast *ast)
{
    for (u32 i = 0; i < report->accesses.count; i++) {
        const AccessReport *known = &report->accesses.items[i];
        if (known->place == place && known->ast == ast) {
            return true;
        }
    }
    return false;
}

static bool was_reported_at_reservation(const Report *report, u32 place)
{
    for (u32 i = 0; i < report->accesses.count; i++) {
        const AccessReport *known = &report->accesses.items[i];
        if (known->place == place && known->at_reservation) {
            return true;
        }
    }
    return false;
}

/* What counts as the expression of the event: for the end of a variable, the borrow that is too
 * long. */
static const Ast *blamed(const Flow *flow, const FlowNode *node)
{
    return node->access == ACCESS_DEAD ? flow->loans.items[node->conflict - 1].ast : node->ast;
}

static void report_access(Report *report, u32 index, bool immutable)
{
    const FlowNode *node = &report->flow->nodes.items[index];
    const Ast *ast = blamed(report->flow, node);
    bool activated = node->access == ACCESS_ACTIVATE
                     && was_reported_at_reservation(report, node->place);
    if (activated || was_reported(report, node->place, ast)) {
        return;
    }
    if (immutable) {
        report_immutable(report, index);
    }
    if (node->conflict != 0) {
        borrow_report(report->flow, index);
    }
    bool reserves = node->access == ACCESS_RESERVE && node->conflict != 0;
    vec_push(report->flow->arena, &report->accesses, ((AccessReport){node->place, ast, reserves}));
}

static void report_escapes(Report *report, u8 how)
{
    Flow *flow = report->flow;
    for (u32 i = 0; i < flow->loans.count; i++) {
        const FlowLoan *loan = &flow->loans.items[i];
        u32 root = root_of(flow, loan->place)->place;
        if ((loan->escapes & how) && !was_reported(report, root, loan->ast)) {
            borrow_report_escape(flow, loan);
            vec_push(flow->arena, &report->accesses, ((AccessReport){root, loan->ast, false}));
        }
    }
}

static void report_node(Report *report, u32 index)
{
    const FlowNode *node = &report->flow->nodes.items[index];
    bool immutable = is_immutable(report->flow, node);
    if (immutable || node->conflict != 0) {
        report_access(report, index, immutable);
    }
    if (node->flags & NODE_RETURNS) {
        report_escapes(report, NODE_RETURNS);
    }
    if (node->flags & NODE_UNINIT) {
        note_moved(report, index);
    }
}

void flow_report(Flow *flow)
{
    Report report = {.flow = flow};
    u32 *order;
    u32 count = flow_order_blocks(flow, &order);
    for (u32 b = 0; b < count && report.accesses.count < REPORT_MAX; b++) {
        const FlowBlock *block = &flow->blocks[order[b]];
        for (u32 i = block->first; i < block->end; i++) {
            report_node(&report, i);
        }
    }
    report_escapes(&report, NODE_PANICS);
    for (u32 i = 0; i < report.borrows.count; i++) {
        report_borrows_of_immutable(flow, &report.borrows.items[i], report.borrows.count - i);
    }
    for (u32 i = 0; i < report.moves.count; i++) {
        report_moved(flow, &report.moves.items[i]);
    }
}
