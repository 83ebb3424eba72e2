/* emit.c: texts of the stages. */
#include "driver/emit.h"

#include <stdlib.h>

#include "driver/outcome.h"
#include "driver/status.h"
#include "driver/walk.h"

/* Nothing is emitted of a program with errors. */
static int finish(Unit *unit, const StrBuf *out)
{
    int status = outcome_report(unit);
    if (status == STATUS_OK
        && !console_write(&unit->session->console, IR_STREAM_STDOUT, strbuf_str(out))) {
        console_report_stdout(&unit->session->console);
        status = STATUS_IO;
    }
    return status;
}

int emit_tokens(Unit *unit)
{
    StrBuf out = {.arena = &unit->session->scratch.arenas[0]};
    tokens_print(&unit->tokens, &unit->session->interner, &out);
    return finish(unit, &out);
}

int emit_ir(Unit *unit)
{
    StrBuf out = {.arena = &unit->session->scratch.arenas[0]};
    ir_print(&unit->session->program, &out);
    return finish(unit, &out);
}

/* ---- trees --------------------------------------------------------------------------------- */

static void push_indented(StrBuf *out, Str text)
{
    while (text.len > 0) {
        const u8 *newline = memchr(text.bytes, '\n', text.len);
        size_t line = newline == NULL ? text.len : (size_t)(newline - text.bytes) + 1;
        strbuf_push_cstr(out, "  ");
        strbuf_push_str(out, str_slice(text, 0, line));
        text = str_slice(text, line, text.len);
    }
}

static Str node_type_text(void *context, u32 type)
{
    Unit *unit = context;
    return type_text(&unit->session->scratch.arenas[1], &unit->sema.types, (TypeId){type});
}

/* The item, and its body or value below it, as a text in the arena `items`. */
static void keep(Unit *unit, const Ast *item, const Ast *body, AstTypeText text_of_type)
{
    Session *session = unit->session;
    ScratchScope scope, types;
    scratch_begin(&session->scratch, NULL, &scope);
    scratch_begin(&session->scratch, scope.arena, &types);
    StrBuf tree = {.arena = scope.arena};
    StrBuf text = {.arena = &session->items};
    ast_print(item, &unit->tokens, &session->interner, text_of_type, unit, &text);
    ast_print(body, &unit->tokens, &session->interner, text_of_type, unit, &tree);
    push_indented(&text, strbuf_str(&tree));
    scratch_end(&types);
    scratch_end(&scope);
    EmitText entry = {item->first, strbuf_str(&text)};
    vec_push(&session->items, &unit->texts, entry);
}

static int compare_texts(const void *a, const void *b)
{
    u32 first = ((const EmitText *)a)->token;
    u32 second = ((const EmitText *)b)->token;
    return (first > second) - (first < second);
}

static int emit_texts(Unit *unit)
{
    StrBuf out = {.arena = &unit->session->scratch.arenas[0]};
    if (unit->texts.count > 0) {
        qsort(unit->texts.items, unit->texts.count, sizeof(EmitText), compare_texts);
    }
    for (u32 i = 0; i < unit->texts.count; i++) {
        strbuf_push_str(&out, unit->texts.items[i].text);
    }
    return finish(unit, &out);
}

void emit_keep_types(Unit *unit, const CheckedFn *checked)
{
    const Options *options = unit->session->options;
    if (options->verb == VERB_EMIT && options->emit == EMIT_TYPES) {
        keep(unit, checked->item->ast, checked->body, node_type_text);
    }
}

int emit_types(Unit *unit)
{
    return emit_texts(unit);
}

/* ---- trees that were not checked ----------------------------------------------------------- */

typedef struct ItemList {
    Arena *arena;
    VEC(Ast *) found;
} ItemList;

static void add_item(void *context, Ast *node)
{
    ItemList *list = context;
    if (node->kind == AST_FN || node->kind == AST_CONST) {
        vec_push(list->arena, &list->found, node);
    }
}

static Ast *parse_rest(Unit *unit, Ast *item)
{
    if (item->kind == AST_FN) {
        u32 open_brace = ast_as(item, FN, Fn)->body;
        return open_brace == 0 ? NULL : parse_body(&unit->parse, open_brace);
    }
    u32 first = ast_as(item, CONST, Const)->init;
    return first == 0 ? NULL : parse_initializer(&unit->parse, first);
}

int emit_ast(Unit *unit, AstList items)
{
    Session *session = unit->session;
    ItemList list = {.arena = &session->items};
    for (Ast *item = items.first; item != NULL; item = item->next) {
        add_item(&list, item);
    }
    for (u32 i = 0; i < list.found.count; i++) { /* which grows */
        Ast *item = list.found.items[i];
        ArenaMark ast;
        arena_mark(&session->ast, &ast);
        Ast *body = parse_rest(unit, item);
        walk_tree(body, add_item, &list);
        if (body != NULL) {
            keep(unit, item, body, NULL);
        }
        arena_rewind(&session->ast, &ast);
    }
    return emit_texts(unit);
}
