/* describe.c: what an allocation is: by what the library calls it, and of a tree node by what
 * stands in it. */
#include "report/log.h"
#include "syntax/ast.h"

/* The structs of tree nodes; "Ast" is one whose kind was not known where it was allocated. */
static const char *const NODE_STRUCTS[] = {
    "Ast",
#define NODE(KIND, Type, text, ...) "Ast" #Type,
#define CHILD(Type, name)
#define LIST(Type, name)
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
};

static bool is_node(Str what)
{
    for (size_t i = 0; i < COUNT_OF(NODE_STRUCTS); i++) {
        if (str_equal(what, str_from_cstr(NODE_STRUCTS[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_word(u8 byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_';
}

/* The name in the expression that was grown: `(&unit->callees)` is "callees[]". A type's name, and
 * that of a pool, stay as they are. */
static Str name_of(Log *log, const char *what)
{
    Str text = str_from_cstr(what);
    if (strpbrk(what, "&>(") == NULL) {
        return text;
    }
    size_t end = text.len;
    while (end > 0 && !is_word(text.bytes[end - 1])) {
        end--;
    }
    size_t start = end;
    while (start > 0 && is_word(text.bytes[start - 1])) {
        start--;
    }
    Str name = str_slice(text, start, end);
    return arena_printf(&log->memory, STR_FMT "[]", STR_ARG(name));
}

static u32 kind_named(Log *log, Str name, bool node)
{
    for (u32 i = 0; i < log->kinds.count; i++) {
        if (log->kinds.items[i].is_node == node && str_equal(log->kinds.items[i].name, name)) {
            return i;
        }
    }
    vec_push(&log->memory, &log->kinds, ((LogKind){name, node}));
    return log->kinds.count - 1;
}

static LogKnown *known_at(Log *log, bool node, const char *text)
{
    return &log->known[node][(uintptr_t)text / 4 % LOG_KNOWN];
}

u32 log_kind_of(Log *log, const char *what)
{
    LogKnown *known = known_at(log, false, what);
    if (known->text != what) {
        Str name = name_of(log, what);
        *known = (LogKnown){what, kind_named(log, name, is_node(name))};
    }
    return known->kind;
}

static u32 kind_of_node(Log *log, AstKind kind)
{
    const char *text = ast_kind_text(kind);
    LogKnown *known = known_at(log, true, text);
    if (known->text != text) {
        *known = (LogKnown){text, kind_named(log, str_from_cstr(text), true)};
    }
    return known->kind;
}

/* A node that was never filled, because there was no memory for its parts, says nothing. */
void log_describe(Log *log, u32 index, const void *memory)
{
    LogRecord *record = &log->records.items[index];
    if (!log->kinds.items[record->kind].is_node || log->tokens == NULL ||
        !span_is_none(record->span)) {
        return;
    }
    const Ast *node = memory;
    if (node->kind == AST_NONE || node->kind >= AST_KIND_COUNT || node->first > node->last ||
        node->last >= log->tokens->count) {
        return;
    }
    record->kind = kind_of_node(log, (AstKind)node->kind);
    record->span = ast_span(log->tokens, node);
}
