/* lexer.re: source text to tokens, with re2c.
 *
 * One loop over the whole text. A rule matches the longest text it can; of two that match the
 * same text the first counts. The text ends with a NUL byte, so no rule tests for the end.
 *
 * Well-formed tokens are done here. A rule whose action calls lexer_... has met something rare, or
 * something that may be wrong, and hands over to src/syntax/lexer_*.c.
 *
 * Keywords are not in the rules: a word is interned, and the keywords were interned first, so
 * that the symbol's id says whether it is one. */
#include "base/limits.h"
#include "syntax/lex.h"
#include "syntax/lexer.h"
#include "syntax/scan.h"

/* ---- the arrays ----------------------------------------------------------------------------- */

/* Real programs have about 5 bytes a token, dense ones 3; a text of operators alone makes it
 * grow. */
static u32 first_capacity(size_t text_len) { return (u32)(text_len / 4) + 16; }

COLD static void grow(Lexer *lexer)
{
    size_t old = lexer->capacity;
    size_t more = old + old / 2;
    lexer->payload = arena_grow(lexer->arena, lexer->payload, old * sizeof(u32), more * sizeof(u32));
    lexer->starts = arena_grow(lexer->arena, lexer->starts, old * sizeof(u32), more * sizeof(u32));
    lexer->kinds = arena_grow(lexer->arena, lexer->kinds, old, more);
    lexer->capacity = (u32)more;
}

static inline void put(Lexer *lexer, TokenKind kind, const u8 *start, u32 payload)
{
    u32 i = lexer->count;
    if (UNLIKELY(i == lexer->capacity)) {
        grow(lexer);
    }
    lexer->kinds[i] = (u8)kind;
    lexer->starts[i] = (u32)(start - lexer->text);
    lexer->payload[i] = payload;
    lexer->count = i + 1;
}

static inline TokenKind newest(const Lexer *lexer)
{
    return lexer->count == 0 ? TOK_END : (TokenKind)lexer->kinds[lexer->count - 1];
}

/* ---- words ---------------------------------------------------------------------------------- */

static inline void put_word(Lexer *lexer, const u8 *start, const u8 *end)
{
    u32 id = intern(lexer->interner, (Str){start, (size_t)(end - start)}).id;
    TokenKind kind = TOK_IDENT;
    if (id <= KEYWORD_COUNT) {
        kind = (TokenKind)(TOK_FIRST_KEYWORD + id - 1);
    } else if (id >= NAME_FIRST_RESERVED && id <= NAME_LAST_RESERVED) {
        kind = TOK_RESERVED;
    }
    put(lexer, kind, start, id);
}

/* r#name: a name, whatever else the word may be. */
static void put_raw_word(Lexer *lexer, const u8 *start, const u8 *end)
{
    lexer_raw_word(lexer, start, end);
    Str name = {start + 2, (size_t)(end - start) - 2};
    put(lexer, TOK_IDENT, start, intern(lexer->interner, name).id);
}

static void put_lifetime(Lexer *lexer, const u8 *start, const u8 *end)
{
    Str name = {start, (size_t)(end - start)};
    put(lexer, TOK_LIFETIME, start, intern(lexer->interner, name).id);
}

/* A word, `!` and an opening bracket call a macro: the bracket is about to be put in. */
static inline void mark_macro(Lexer *lexer)
{
    if (newest(lexer) != TOK_BANG || lexer->count < 2) {
        return;
    }
    u32 i = lexer->count - 2;
    if (lexer->kinds[i] == TOK_IDENT) {
        u32 id = lexer->payload[i];
        bool known = id >= NAME_FIRST_MACRO && id <= NAME_LAST_MACRO;
        lexer->kinds[i] = known                ? TOK_MACRO_NAME
                          : id == NAME_MATCHES ? TOK_MATCHES_NAME
                                               : TOK_OTHER_MACRO_NAME;
    }
}

_Static_assert(TOK_RPAREN == TOK_LPAREN + 1 && TOK_RBRACKET == TOK_LBRACKET + 1 &&
                   TOK_RBRACE == TOK_LBRACE + 1, "a closing bracket's kind follows the opening one's");

static inline void put_open(Lexer *lexer, TokenKind kind, const u8 *start)
{
    mark_macro(lexer);
    u32 index = lexer->count;
    put(lexer, kind, start, 0);
    if (UNLIKELY(lexer->open.count == LIMIT_NESTING)) {
        lexer_too_deep(lexer, index);
    }
    vec_push(lexer->scratch, &lexer->open, index);
}

static inline void put_close(Lexer *lexer, TokenKind kind, const u8 *start)
{
    u32 index = lexer->count;
    put(lexer, kind, start, 0);
    if (UNLIKELY(lexer->open.count == 0 ||
                 lexer->kinds[*vec_last(&lexer->open)] != (u8)(kind - 1))) {
        lexer_wrong_close(lexer, index);
        return;
    }
    u32 partner = vec_pop(&lexer->open);
    lexer->payload[index] = partner;
    lexer->payload[partner] = index;
}

/* What begins with a character that no token begins with. */
static const u8 *put_unknown(Lexer *lexer, const u8 *start)
{
    TokenKind kind;
    const u8 *end = lexer_unknown(lexer, start, &kind);
    if (kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_LBRACE) {
        put_open(lexer, kind, start);
    } else if (kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE) {
        put_close(lexer, kind, start);
    } else if (kind == TOK_IDENT) {
        put_word(lexer, start, end);
    } else if (kind != TOK_END) {
        put(lexer, kind, start, 0);
    }
    return end;
}

/* ---- numbers -------------------------------------------------------------------------------- */

/* Few digits alone cannot be wrong. */
static inline void put_digits(Lexer *lexer, const u8 *start, const u8 *end)
{
    if (UNLIKELY(end - start > 19)) {
        lexer_check_int(lexer, start, end);
    }
    put(lexer, TOK_INT, start, 0);
}

/* In `t.0.1` a point stands before `0.1`, which is then two fields: only the `0` is taken. */
static const u8 *put_float(Lexer *lexer, const u8 *start, const u8 *end)
{
    const u8 *digits = start;
    while (scan_is_digit(*digits)) {
        digits++;
    }
    const u8 *rest = digits;
    while (rest < end && (*rest == '.' || scan_is_digit(*rest))) {
        rest++;
    }
    if (newest(lexer) == TOK_DOT && rest == end) {
        put(lexer, TOK_INT, start, 0);
        return digits;
    }
    lexer_check_float(lexer, start, end);
    put(lexer, TOK_FLOAT, start, 0);
    return end;
}

/* ---- comments ------------------------------------------------------------------------------- */

static const u8 *line_comment(Lexer *lexer, const u8 *start)
{
    const u8 *end = memchr(start, '\n', (size_t)(lexer->end - start));
    end = end == NULL ? lexer->end : end;
    if (start[2] == '/' || start[2] == '!') {
        TokenKind kind = lexer_line_comment(lexer, start, end);
        if (kind != TOK_END) {
            put(lexer, kind, start, 0);
        }
    }
    return end;
}

static const u8 *block_comment(Lexer *lexer, const u8 *start)
{
    TokenKind kind;
    const u8 *end = lexer_block_comment(lexer, start, &kind);
    if (kind != TOK_END) {
        put(lexer, kind, start, 0);
    }
    return end;
}

/* `#!` at the very beginning, unless an attribute follows: a line for the system. */
static const u8 *skip_shebang(Lexer *lexer)
{
    const u8 *at = lexer->text;
    if (at[0] != '#' || at[1] != '!') {
        return at;
    }
    const u8 *next = at + 2;
    while (*next == ' ' || *next == '\t' || *next == '\n' || *next == '\r') {
        next++;
    }
    if (*next == '[') {
        return at;
    }
    while (*at != '\n' && *at != 0) {
        at++;
    }
    return at;
}

/* Behind blanks, eight at a time. */
static inline const u8 *skip_indentation(const u8 *at, const u8 *end)
{
    static const u8 blanks[8] = {' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    while (end - at >= 8 && memcmp(at, blanks, 8) == 0) {
        at += 8;
    }
    while (*at == ' ') {
        at++;
    }
    return at;
}

/* ---- the rules ------------------------------------------------------------------------------ */

static void lex_text(Lexer *lexer)
{
    const u8 *cursor = skip_shebang(lexer);
    const u8 *marker;
    while (!lexer->stop) {
        cursor += *cursor == ' '; /* mostly one space stands between tokens: no rule, no branch */
        const u8 *start = cursor;
        /*!re2c
            re2c:define:YYCTYPE  = "unsigned char";
            re2c:define:YYCURSOR = cursor;
            re2c:define:YYMARKER = marker;
            re2c:yyfill:enable   = 0;
            re2c:sentinel        = 0;

            letter = [a-zA-Z_];
            word   = [a-zA-Z0-9_];
            dec    = [0-9] [0-9_]*;
            plain  = [^'\\\n\r\t\x00\x80-\xff];

            "\n"             { cursor = skip_indentation(cursor, lexer->end); continue; }
            [ \t\r\v\f]+     { continue; }
            "//"             { cursor = line_comment(lexer, start); continue; }
            "/*"             { cursor = block_comment(lexer, start); continue; }

            "_"              { put(lexer, TOK_UNDERSCORE, start, 0); continue; }
            letter word*     { put_word(lexer, start, cursor); continue; }
            "r#" letter word* { put_raw_word(lexer, start, cursor); continue; }

            [0-9]+           { put_digits(lexer, start, cursor); continue; }
            dec "." dec      { cursor = put_float(lexer, start, cursor); continue; }
            dec "." / [^._a-zA-Z0-9\x80-\xff] { cursor = put_float(lexer, start, cursor); continue; }
            dec ("." dec)? [eE] word*         { cursor = put_float(lexer, start, cursor); continue; }
            dec ("." dec)? [eE] [+-] word*    { cursor = put_float(lexer, start, cursor); continue; }
            dec "." dec word*                 { cursor = put_float(lexer, start, cursor); continue; }
            "0" [box] word* "." [0-9] word*   { cursor = put_float(lexer, start, cursor); continue; }
            [0-9] word* {
                lexer_check_int(lexer, start, cursor);
                put(lexer, TOK_INT, start, 0);
                continue;
            }

            "'" plain "'"    { put(lexer, TOK_CHAR, start, 0); goto suffix; }
            "'" letter word* { put_lifetime(lexer, start, cursor); continue; }
            "'" word* [\x80-\xff] {
                cursor = lexer_strange_label(lexer, start);
                if (cursor != NULL) {
                    put_lifetime(lexer, start, cursor);
                    continue;
                }
                put(lexer, TOK_CHAR, start, 0);
                cursor = lexer_char(lexer, start);
                goto suffix;
            }
            "'" letter word* "'" | "'" {
                put(lexer, TOK_CHAR, start, 0);
                cursor = lexer_char(lexer, start);
                goto suffix;
            }
            "b'" plain "'"   { put(lexer, TOK_BYTE, start, 0); goto suffix; }
            "b'" {
                put(lexer, TOK_BYTE, start, 0);
                cursor = lexer_byte(lexer, start);
                goto suffix;
            }
            ["] [^"\\\r\x00]* ["] { put(lexer, TOK_STR, start, 0); goto suffix; }
            ["] {
                put(lexer, TOK_STR, start, 0);
                cursor = lexer_string(lexer, start);
                goto suffix;
            }
            ("b" | "c") ["] {
                put(lexer, TOK_BYTE_STR, start, 0);
                cursor = lexer_byte_string(lexer, start);
                goto suffix;
            }
            "r" "#"* ["] {
                put(lexer, TOK_RAW_STR, start, 0);
                cursor = lexer_raw_string(lexer, start);
                goto suffix;
            }
            ("br" | "cr") "#"* ["] {
                put(lexer, TOK_BYTE_STR, start, 0);
                cursor = lexer_raw_string(lexer, start);
                goto suffix;
            }

            letter word* / ["'#\x80-\xff] {
                cursor = lexer_strange_word(lexer, start);
                put_word(lexer, start, cursor);
                continue;
            }

            "("    { put_open(lexer, TOK_LPAREN, start); continue; }
            ")"    { put_close(lexer, TOK_RPAREN, start); continue; }
            "["    { put_open(lexer, TOK_LBRACKET, start); continue; }
            "]"    { put_close(lexer, TOK_RBRACKET, start); continue; }
            "{"    { put_open(lexer, TOK_LBRACE, start); continue; }
            "}"    { put_close(lexer, TOK_RBRACE, start); continue; }

            ","    { put(lexer, TOK_COMMA, start, 0); continue; }
            ";"    { put(lexer, TOK_SEMI, start, 0); continue; }
            ":"    { put(lexer, TOK_COLON, start, 0); continue; }
            "::"   { put(lexer, TOK_COLON_COLON, start, 0); continue; }
            "->"   { put(lexer, TOK_ARROW, start, 0); continue; }
            "=>"   { put(lexer, TOK_FAT_ARROW, start, 0); continue; }
            "."    { put(lexer, TOK_DOT, start, 0); continue; }
            ".."   { put(lexer, TOK_DOT_DOT, start, 0); continue; }
            "..="  { put(lexer, TOK_DOT_DOT_EQ, start, 0); continue; }
            "..."  { put(lexer, TOK_DOT_DOT_DOT, start, 0); continue; }
            "#"    { put(lexer, TOK_POUND, start, 0); continue; }
            "?"    { put(lexer, TOK_QUESTION, start, 0); continue; }
            "@"    { put(lexer, TOK_AT, start, 0); continue; }
            "$"    { put(lexer, TOK_DOLLAR, start, 0); continue; }
            "~"    { put(lexer, TOK_TILDE, start, 0); continue; }
            "!"    { put(lexer, TOK_BANG, start, 0); continue; }
            "="    { put(lexer, TOK_ASSIGN, start, 0); continue; }

            "+"    { put(lexer, TOK_PLUS, start, 0); continue; }
            "-"    { put(lexer, TOK_MINUS, start, 0); continue; }
            "*"    { put(lexer, TOK_STAR, start, 0); continue; }
            "/"    { put(lexer, TOK_SLASH, start, 0); continue; }
            "%"    { put(lexer, TOK_PERCENT, start, 0); continue; }
            "^"    { put(lexer, TOK_CARET, start, 0); continue; }
            "&"    { put(lexer, TOK_AMP, start, 0); continue; }
            "|"    { put(lexer, TOK_PIPE, start, 0); continue; }
            "&&"   { put(lexer, TOK_AMP_AMP, start, 0); continue; }
            "||"   { put(lexer, TOK_PIPE_PIPE, start, 0); continue; }
            "<<"   { put(lexer, TOK_SHL, start, 0); continue; }
            ">>"   { put(lexer, TOK_SHR, start, 0); continue; }
            "=="   { put(lexer, TOK_EQ_EQ, start, 0); continue; }
            "!="   { put(lexer, TOK_NE, start, 0); continue; }
            "<"    { put(lexer, TOK_LT, start, 0); continue; }
            ">"    { put(lexer, TOK_GT, start, 0); continue; }
            "<="   { put(lexer, TOK_LE, start, 0); continue; }
            ">="   { put(lexer, TOK_GE, start, 0); continue; }
            "+="   { put(lexer, TOK_PLUS_ASSIGN, start, 0); continue; }
            "-="   { put(lexer, TOK_MINUS_ASSIGN, start, 0); continue; }
            "*="   { put(lexer, TOK_STAR_ASSIGN, start, 0); continue; }
            "/="   { put(lexer, TOK_SLASH_ASSIGN, start, 0); continue; }
            "%="   { put(lexer, TOK_PERCENT_ASSIGN, start, 0); continue; }
            "^="   { put(lexer, TOK_CARET_ASSIGN, start, 0); continue; }
            "&="   { put(lexer, TOK_AMP_ASSIGN, start, 0); continue; }
            "|="   { put(lexer, TOK_PIPE_ASSIGN, start, 0); continue; }
            "<<="  { put(lexer, TOK_SHL_ASSIGN, start, 0); continue; }
            ">>="  { put(lexer, TOK_SHR_ASSIGN, start, 0); continue; }

            "\x00" { put(lexer, TOK_END, start, 0); return; }
            *      { cursor = put_unknown(lexer, start); continue; }
        */
    suffix: /* behind a literal in quotes */
        if (UNLIKELY(scan_is_letter(*cursor) || *cursor >= 0x80)) {
            cursor = lexer_suffix(lexer, start, cursor, token_text(newest(lexer)));
        }
    }
}

bool lex(Arena *arena, const Source *source, Interner *interner, Diags *diags, Scratch *scratch,
         Tokens *tokens)
{
    ScratchScope scope;
    scratch_begin(scratch, arena, &scope);
    u32 capacity = first_capacity(source->text.len);
    Lexer lexer = {
        .source = source,
        .text = source->text.bytes,
        .end = source->text.bytes + source->text.len,
        .arena = arena,
        .interner = interner,
        .diags = diags,
        .scratch = scope.arena,
        .capacity = capacity,
        .kinds = arena_array(arena, u8, capacity),
        .starts = arena_array(arena, u32, capacity),
        .payload = arena_array(arena, u32, capacity),
    };
    lex_text(&lexer);
    if (lexer.stop) {
        put(&lexer, TOK_END, lexer.end, 0);
    }
    lexer_finish_brackets(&lexer);
    *tokens = (Tokens){source, lexer.kinds, lexer.starts, lexer.payload, lexer.count};
    if (!lexer.failed) {
        lexer_strip(tokens, scope.arena);
    }
    if (!lexer.failed && diags->levels != NULL) {
        lint_scopes(tokens, diags);
    }
    lexer_check_direction(tokens, diags); /* a lint: after the levels are known */
    scratch_end(&scope);
    return !lexer.failed;
}
