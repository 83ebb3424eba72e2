/* warn_style.c: parentheses, braces and semicolons that mean nothing, `while true`, labels, names.
 * */
#include "sema/warn.h"

#include "base/bug.h"
#include "base/utf8.h"

/* ---- parentheses and braces ------------------------------------------------------------------ */

static const char *place_text(WarnPlace place)
{
    switch (place) {
    case PLACE_ARGUMENT: return "function argument";
    case PLACE_METHOD_ARGUMENT: return "method argument";
    case PLACE_ASSIGNED:
    case PLACE_INIT: return "assigned value";
    case PLACE_IF: return "`if` condition";
    case PLACE_WHILE: return "`while` condition";
    case PLACE_FOR: return "`for` iterator expression";
    case PLACE_RETURN: return "`return` value";
    case PLACE_BREAK: return "`break` value";
    case PLACE_TAIL: return "block return value";
    case PLACE_SUBSCRIPT: return "index expression";
    case PLACE_SCRUTINEE: return "`match` scrutinee expression";
    case PLACE_ARM: return "match arm expression";
    case PLACE_LENGTH:
    case PLACE_CONST: return "const expression";
    case PLACE_PATTERN: return "pattern";
    case PLACE_TYPE: return "type";
    }
    UNREACHABLE();
}

static const Ast *written(const Ast *node)
{
    while (warn_is_inserted(node)) {
        node = node->kind == AST_COERCE ? ((const AstCoerce *)(const void *)node)->operand
               : node->kind == AST_REF  ? ((const AstRef *)(const void *)node)->operand
                                        : ((const AstUnary *)(const void *)node)->operand;
    }
    return node;
}

static void report(Warn *w, DiagCode lint, const Ast *node, const char *what, WarnPlace place)
{
    Span open = token_span(w->sema->tokens, node->first, node->first);
    Span close = token_span(w->sema->tokens, node->last, node->last);
    Diag *diag = diag_lint(w->sema->diags, lint, open, "unnecessary %s around %s", what,
                           place_text(place));
    diag_label(diag, close, "and here");
    diag_help(diag, "remove these %s", what);
}

/* Whether the expression begins with one that would end a statement: `({ 1 } + 2)`. */
static bool begins_with_block(const Ast *node)
{
    const Ast *first = node;
    for (;;) {
        const void *at = first;
        const Ast *next = first->kind == AST_BINARY ? ((const AstBinary *)at)->left
                          : first->kind == AST_CAST ? ((const AstCast *)at)->operand
                          : first->kind == AST_INDEX ? ((const AstIndex *)at)->operand
                          : first->kind == AST_COERCE ? ((const AstCoerce *)at)->operand
                                                      : NULL;
        if (next == NULL) {
            break;
        }
        first = next;
    }
    return first != node && (first->kind == AST_BLOCK || first->kind == AST_IF
                             || first->kind == AST_WHILE || first->kind == AST_LOOP
                             || first->kind == AST_FOR);
}

/* In front of a `{`: what could take it for its own. */
static bool takes_brace(const Ast *node)
{
    return node->kind == AST_RETURN || node->kind == AST_BREAK;
}

static bool is_head(WarnPlace place)
{
    return place == PLACE_IF || place == PLACE_WHILE || place == PLACE_FOR
           || place == PLACE_SCRUTINEE;
}

static bool has_own_parens(const Tokens *tokens, const Ast *node)
{
    return tokens->kinds[node->first] == TOK_LPAREN && tokens->payload[node->first] == node->last;
}

/* Whether the braces of a struct literal show: nothing but operators and a `.` are around it. */
static bool shows_braces(const Tokens *tokens, const Ast *node)
{
    const void *at = node;
    switch ((int)node->kind) {
    case AST_STRUCT_LITERAL: return true;
    case AST_COERCE: node = ((const AstCoerce *)at)->operand; break;
    case AST_UNARY: node = ((const AstUnary *)at)->operand; break;
    case AST_REF:
        if (!warn_is_inserted(node)) {
            return false;
        }
        node = ((const AstRef *)at)->operand;
        break;
    case AST_CAST: node = ((const AstCast *)at)->operand; break;
    case AST_FIELD: node = ((const AstField *)at)->operand; break;
    case AST_INDEX: node = ((const AstIndex *)at)->operand; break;
    case AST_METHOD: node = ((const AstMethod *)at)->receiver; break;
    case AST_BINARY: {
        const Ast *left = ((const AstBinary *)at)->left;
        if (!has_own_parens(tokens, left) && shows_braces(tokens, left)) {
            return true;
        }
        node = ((const AstBinary *)at)->right;
        break;
    }
    default: return false;
    }
    return !has_own_parens(tokens, node) && shows_braces(tokens, node);
}

static bool is_needed(const Warn *w, const Ast *inner, WarnPlace place)
{
    return begins_with_block(inner)
           || (is_head(place)
               && (takes_brace(inner) || shows_braces(w->sema->tokens, inner)));
}

static bool is_on_one_line(const Warn *w, const Ast *node)
{
    Str text = source_text(w->sema->tokens->source, warn_span(w, node));
    return memchr(text.bytes, '\n', text.len) == NULL;
}

static void check_braces(Warn *w, const Ast *node, WarnPlace place)
{
    const AstBlock *block = (const AstBlock *)(const void *)node;
    bool is_let_be = place == PLACE_INIT || place == PLACE_ARM || place == PLACE_SCRUTINEE;
    if (is_let_be || block->label.id != 0 || block->stmts.first != NULL
        || block->tail == NULL || w->sema->tokens->kinds[node->first] != TOK_LBRACE) {
        return;
    }
    const Ast *tail = written(block->tail);
    bool is_literal = tail->kind >= AST_INT && tail->kind <= AST_STR;
    if (!is_needed(w, tail, place) && is_on_one_line(w, node)
        && (place != PLACE_CONST || is_literal)) {
        report(w, DIAG_UNUSED_BRACES, node, "braces", place);
    }
}

/* Whether the brackets around a tuple are its own: not so in `((a, b))`. */
static bool are_own(const Tokens *tokens, const Ast *tuple)
{
    return tokens->kinds[tuple->first + 1] != TOK_LPAREN
           || tokens->payload[tuple->first + 1] != tuple->last - 1;
}

static bool has_attribute(const Tokens *tokens, const Ast *node)
{
    u32 before = node->first - 1;
    return tokens->kinds[before] == TOK_RBRACKET
           && tokens->kinds[tokens->payload[before] - 1] == TOK_POUND;
}

void warn_wrapped(Warn *w, const Ast *node, WarnPlace place)
{
    const Tokens *tokens = w->sema->tokens;
    u8 kind = tokens->kinds[node->first];
    if (kind != TOK_LPAREN && kind != TOK_LBRACE) {
        return;
    }
    node = written(node);
    bool whole = tokens->payload[node->first] == node->last && !has_attribute(tokens, node);
    if (kind == TOK_LBRACE) {
        if (whole && node->kind == AST_BLOCK) {
            check_braces(w, node, place);
        }
        return;
    }
    bool is_tuple = (node->kind == AST_TUPLE || node->kind == AST_PAT_TUPLE)
                    && are_own(tokens, node);
    if (whole && !is_tuple && place != PLACE_CONST && !is_needed(w, node, place)) {
        report(w, DIAG_UNUSED_PARENS, node, "parentheses", place);
    }
}

void warn_pattern_parens(Warn *w, const Ast *pattern, WarnPattern where)
{
    const Tokens *tokens = w->sema->tokens;
    if (tokens->kinds[pattern->first] != TOK_LPAREN) {
        return;
    }
    bool is_mut = pattern->kind == AST_PAT_NAME && (pattern->op & PAT_MUT) != 0;
    bool is_or = pattern->kind == AST_PAT_OR || tokens->kinds[pattern->first + 1] == TOK_PIPE;
    bool is_kept = pattern->kind == AST_PAT_RANGE || (is_or && (where & PATTERN_KEEPS_OR) != 0)
                   || (is_mut && (where & PATTERN_KEEPS_MUT) != 0);
    if (!is_kept) {
        warn_wrapped(w, pattern, PLACE_PATTERN);
    }
}

void warn_type(Warn *w, const Ast *type)
{
    const Tokens *tokens = w->sema->tokens;
    bool whole =
        tokens->kinds[type->first] == TOK_LPAREN && tokens->payload[type->first] == type->last;
    bool is_tuple = type->kind == AST_TYPE_TUPLE && are_own(tokens, type);
    if (whole && !is_tuple) {
        report(w, DIAG_UNUSED_PARENS, type, "parentheses", PLACE_TYPE);
    }
    const void *node = type;
    if (type->kind == AST_TYPE_REF) {
        warn_type(w, ((const AstTypeRef *)node)->target);
    } else if (type->kind == AST_TYPE_SLICE) {
        warn_type(w, ((const AstTypeSlice *)node)->item);
    } else if (type->kind == AST_TYPE_ARRAY) {
        warn_type(w, ((const AstTypeArray *)node)->item);
        warn_wrapped(w, ((const AstTypeArray *)node)->length, PLACE_LENGTH);
    } else if (type->kind == AST_TYPE_TUPLE) {
        const Ast *item = ((const AstTypeTuple *)node)->items.first;
        for (; item != NULL; item = item->next) {
            warn_type(w, item);
        }
    }
}

static void check_parts(Warn *w, AstList parts)
{
    for (const Ast *part = parts.first; part != NULL; part = part->next) {
        const void *node = part;
        if (part->kind == AST_PARAM) {
            warn_type(w, ((const AstParam *)node)->annotation);
        } else if (part->kind == AST_FIELD_DECL) {
            warn_type(w, ((const AstFieldDecl *)node)->annotation);
        } else if (part->kind == AST_VARIANT && ((const AstVariant *)node)->discriminant != NULL) {
            warn_wrapped(w, ((const AstVariant *)node)->discriminant, PLACE_CONST);
        }
    }
}

/* The types of an item, and the values of variants. */
void warn_head(Sema *sema, const Ast *item)
{
    const void *node = item;
    Warn w = {.sema = sema};
    const Ast *type = item->kind == AST_FN      ? ((const AstFn *)node)->result
                      : item->kind == AST_CONST ? ((const AstConst *)node)->annotation
                      : item->kind == AST_TYPE_ALIAS ? ((const AstTypeAlias *)node)->target
                                                     : NULL;
    if (type != NULL) {
        warn_type(&w, type);
    }
    if (item->kind == AST_FN) {
        check_parts(&w, ((const AstFn *)node)->params);
    } else if (item->kind == AST_STRUCT) {
        check_parts(&w, ((const AstStruct *)node)->fields);
    } else if (item->kind == AST_ENUM) {
        check_parts(&w, ((const AstEnum *)node)->variants);
    }
}

/* ---- operators ------------------------------------------------------------------------------- */

static bool is_bare_neg(const Warn *w, const Ast *node)
{
    return node->kind == AST_UNARY && node->op == UNARY_NEG
           && w->sema->tokens->kinds[node->first] == TOK_MINUS;
}

/* `--x`, which looks like something else. */
void warn_double_negation(Warn *w, const AstUnary *node)
{
    const Ast *operand = node->operand;
    if (node->head.op == UNARY_NEG && is_bare_neg(w, operand)
        && !is_bare_neg(w, ((const AstUnary *)(const void *)operand)->operand)) {
        Diag *diag = diag_lint(w->sema->diags, DIAG_DOUBLE_NEGATIONS, warn_span(w, &node->head),
                               "use of a double negation");
        diag_note(diag, "the prefix `--` could be misinterpreted as a decrement operator which "
                        "exists in other languages");
        diag_help(diag, "use `-= 1` if you meant to decrement the value, or parentheses");
    }
}

/* ---- statements ------------------------------------------------------------------------------ */

static bool is_true(const Ast *node) { return node->kind == AST_BOOL && node->op != 0; }

void warn_while_true(Warn *w, const AstWhile *node)
{
    if (is_true(node->condition)) {
        Span span = token_span(w->sema->tokens, node->head.first, node->condition->last);
        Diag *diag = diag_lint(w->sema->diags, DIAG_WHILE_TRUE, span,
                               "denote infinite loops with `loop { ... }`");
        bool has_label = node->label.id != 0;
        Span loop = has_label ? token_span(w->sema->tokens, node->head.first + 2,
                                           node->condition->last)
                              : span;
        diag_suggest(diag, loop, STR("loop"), "use `loop`");
    }
}

static Symbol label_of(const Ast *node)
{
    const void *at = node;
    switch ((int)node->kind) {
    case AST_WHILE: return ((const AstWhile *)at)->label;
    case AST_LOOP: return ((const AstLoop *)at)->label;
    case AST_FOR: return ((const AstFor *)at)->label;
    default: assert(node->kind == AST_BLOCK); return ((const AstBlock *)at)->label;
    }
}

void warn_label(Warn *w, const WarnTarget *target)
{
    Symbol label = label_of(target->node);
    if (label.id == 0 || target->is_named
        || intern_text(w->sema->interner, label).bytes[1] == '_') {
        return;
    }
    u32 token = target->node->first;
    diag_lint(w->sema->diags, DIAG_UNUSED_LABELS, token_span(w->sema->tokens, token, token),
              "unused label");
}

const Ast *warn_semicolons(Warn *w, const Ast *first)
{
    const Ast *last = first;
    while (last->next != NULL && last->next->kind == AST_EMPTY_STMT) {
        last = last->next;
    }
    bool one = last == first;
    Span span = token_span(w->sema->tokens, first->first, last->last);
    Diag *diag = diag_lint(w->sema->diags, DIAG_REDUNDANT_SEMICOLONS, span,
                           "unnecessary trailing semicolon%s", one ? "" : "s");
    diag_suggest(diag, span, STR(""), one ? "remove this semicolon" : "remove these semicolons");
    return last;
}

/* ---- names ----------------------------------------------------------------------------------- */

static bool is_upper(u8 byte) { return byte >= 'A' && byte <= 'Z'; }

static bool is_lower(u8 byte) { return byte >= 'a' && byte <= 'z'; }

/* No upper case, and between words one `_`. Letters beyond ASCII pass. */
static bool is_snake_case(Str name)
{
    size_t begin = 0;
    size_t end = name.len;
    while (begin < end && name.bytes[begin] == '_') {
        begin++;
    }
    while (end > begin && name.bytes[end - 1] == '_') {
        end--;
    }
    for (size_t i = begin; i < end; i++) {
        if (is_upper(name.bytes[i]) || (name.bytes[i] == '_' && name.bytes[i + 1] == '_')) {
            return false;
        }
    }
    return true;
}

/* No upper case and no `__`: nearly all names. */
static bool is_simple(Str name)
{
    u8 before = 0;
    for (size_t i = 0; i < name.len; i++) {
        u8 byte = name.bytes[i];
        if (is_upper(byte) || (byte == '_' && before == '_')) {
            return false;
        }
        before = byte;
    }
    return true;
}

/* As rustc: a word begins at an upper case letter behind a lower case one, and at `_`. */
static Str to_snake_case(Arena *arena, Str name)
{
    StrBuf out = {.arena = arena};
    size_t i = 0;
    for (; i < name.len && name.bytes[i] == '_'; i++) {
        strbuf_push(&out, '_');
    }
    size_t begin = out.len;
    bool was_lower = false;
    for (; i < name.len; i++) {
        u8 byte = name.bytes[i];
        bool gap = byte == '_' || (is_upper(byte) && was_lower);
        if (gap && out.len > begin && strbuf_str(&out).bytes[out.len - 1] != '_') {
            strbuf_push(&out, '_');
        }
        if (byte != '_') {
            strbuf_push(&out, is_upper(byte) ? byte + ('a' - 'A') : byte);
        }
        was_lower = !is_upper(byte) && byte != '_';
    }
    while (out.len > begin && strbuf_str(&out).bytes[out.len - 1] == '_') {
        strbuf_cut(&out, out.len - 1);
    }
    return strbuf_str(&out);
}

static void report_name(Sema *sema, DiagCode lint, u32 token, const char *style, const char *what,
                        Str name, Str better)
{
    Span span = token_span(sema->tokens, token, token);
    Diag *diag = diag_lint(sema->diags, lint, span, "%s `" STR_FMT "` should have %s %s case name",
                           what, STR_ARG(name), style[0] == 'u' ? "an" : "a", style);
    diag_suggest(diag, span, better, "convert the identifier to %s case", style);
}

void warn_snake_case(Sema *sema, const char *what, Symbol symbol, u32 token)
{
    Str name = intern_text(sema->interner, symbol);
    if (!is_simple(name) && !is_snake_case(name)) {
        ScratchScope scratch;
        scratch_begin(sema->scratch, NULL, &scratch);
        Str better = to_snake_case(scratch.arena, name);
        report_name(sema, DIAG_NON_SNAKE_CASE, token, "snake", what, name, better);
        scratch_end(&scratch);
    }
}

void warn_upper_case(Sema *sema, const char *what, Symbol symbol, u32 token)
{
    Str name = intern_text(sema->interner, symbol);
    bool lower = false;
    for (size_t i = 0; i < name.len; i++) {
        lower |= is_lower(name.bytes[i]);
    }
    if (lower) {
        ScratchScope scratch;
        scratch_begin(sema->scratch, NULL, &scratch);
        Str snake = to_snake_case(scratch.arena, name);
        Str better = arena_copy_str(scratch.arena, snake);
        u8 *bytes = (u8 *)(uintptr_t)better.bytes;
        for (size_t i = 0; i < better.len; i++) {
            bytes[i] = is_lower(bytes[i]) ? (u8)(bytes[i] - ('a' - 'A')) : bytes[i];
        }
        report_name(sema, DIAG_NON_UPPER_CASE_GLOBALS, token, "upper", what, name, better);
        scratch_end(&scratch);
    }
}

/* Begins with no small letter, and has no `_` but between digits. */
static bool is_camel_case(Str name)
{
    size_t begin = 0;
    size_t end = name.len;
    while (begin < end && name.bytes[begin] == '_') {
        begin++;
    }
    while (end > begin && name.bytes[end - 1] == '_') {
        end--;
    }
    if (begin == end) {
        return true;
    }
    bool good = !is_lower(name.bytes[begin]);
    for (size_t i = begin + 1; i + 1 < end; i++) {
        u8 before = name.bytes[i - 1];
        u8 after = name.bytes[i + 1];
        bool letters = is_upper(before) || is_lower(before) || is_upper(after) || is_lower(after);
        good &= name.bytes[i] != '_' || (!letters && after != '_');
    }
    return good;
}

/* Words lose their `_` and begin with a capital; between digits it stays. */
static Str to_camel_case(Arena *arena, Str name)
{
    StrBuf out = {.arena = arena};
    bool begins_word = true;
    for (size_t i = 0; i < name.len; i++) {
        u8 byte = name.bytes[i];
        if (byte == '_') {
            begins_word = true;
            continue;
        }
        u8 last = out.len > 0 ? strbuf_str(&out).bytes[out.len - 1] : 'x';
        bool digits = last >= '0' && last <= '9' && byte >= '0' && byte <= '9';
        if (begins_word && digits) {
            strbuf_push(&out, '_');
        }
        strbuf_push(&out, begins_word && is_lower(byte) ? (u8)(byte - ('a' - 'A')) : byte);
        begins_word = false;
    }
    return strbuf_str(&out);
}

void warn_camel_case(Sema *sema, const char *what, Symbol symbol, u32 token)
{
    Str name = intern_text(sema->interner, symbol);
    if (!is_camel_case(name)) {
        ScratchScope scratch;
        scratch_begin(sema->scratch, NULL, &scratch);
        report_name(sema, DIAG_NON_CAMEL_CASE_TYPES, token, "upper camel", what, name,
                    to_camel_case(scratch.arena, name));
        scratch_end(&scratch);
    }
}
