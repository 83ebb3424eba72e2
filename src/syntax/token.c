/* token.c: what a token is called, where it ends, and the list of tokens as text. */
#include "syntax/token.h"

#include "syntax/scan.h"

static const char *const TEXTS[TOK_COUNT] = {
#define TOKEN(name, text, grammar) text,
#define KEYWORD(name, text, grammar) text,
#define UNSUPPORTED(name, text, grammar, what) text,
#include "syntax/token.def"
};

const char *token_text(TokenKind kind)
{
    assert(kind < TOK_COUNT);
    return TEXTS[kind];
}

const char *token_unsupported(TokenKind kind)
{
    static const char *const whats[TOK_COUNT] = {
#define TOKEN(name, text, grammar) NULL,
#define KEYWORD(name, text, grammar) NULL,
#define UNSUPPORTED(name, text, grammar, what) what,
#include "syntax/token.def"
    };
    assert(kind < TOK_COUNT);
    return whats[kind];
}

/* ---- ends ----------------------------------------------------------------------------------- */

/* Behind text in typographic quotes, which was reported and is read as a string. */
static const u8 *typographic_end(const u8 *at)
{
    while (scan_code_point(at) != 0x201d) {
        at += scan_char_len(*at);
    }
    return at + 3;
}

/* Behind the suffix that a literal in quotes must not have. */
static const u8 *suffix_end(const u8 *at)
{
    return scan_is_digit(*at) ? at : scan_word(at);
}

/* Behind a literal in quotes. */
static const u8 *quoted_end(const u8 *start, u8 quote)
{
    if (*start >= 0x80) {
        return typographic_end(start);
    }
    const u8 *at = start;
    while (*at != quote && *at != '#') {
        at++; /* b, r, br, c, cr */
    }
    const u8 *end;
    if (quote == '\'') {
        end = scan_char(at + 1);
        return end != NULL ? suffix_end(end) : scan_char_unclosed(at + 1);
    }
    bool raw = at > start && at[-1] == 'r';
    end = raw ? scan_raw_string(at) : scan_string(at + 1);
    return end != NULL ? suffix_end(end) : NULL;
}

/* Behind a doc comment: a line, or a block with the blocks nested in it. */
static const u8 *doc_end(const u8 *at)
{
    if (at[1] == '/') {
        while (*at != 0 && *at != '\n') {
            at++;
        }
        return at[-1] == '\r' ? at - 1 : at;
    }
    u32 depth = 0;
    do {
        bool opens = at[0] == '/' && at[1] == '*';
        bool closes = at[0] == '*' && at[1] == '/';
        depth += opens;
        depth -= closes;
        at += opens || closes ? 2 : 1;
    } while (depth > 0 && *at != 0);
    return at;
}

static bool is_raw_word(const u8 *at)
{
    return at[0] == 'r' && at[1] == '#' && scan_is_letter(at[2]);
}

/* NULL: at the end of the text. */
static const u8 *find_end(TokenKind kind, const u8 *at)
{
    switch ((int)kind) {
    case TOK_END: return at;
    case TOK_IDENT:
    case TOK_MACRO_NAME:
    case TOK_MATCHES_NAME:
    case TOK_OTHER_MACRO_NAME:
    case TOK_RESERVED: return scan_word(is_raw_word(at) ? at + 2 : at);
    case TOK_LIFETIME: return scan_word(at + 1);
    case TOK_INT: return scan_int(at);
    case TOK_FLOAT: return scan_float(at);
    case TOK_CHAR:
    case TOK_BYTE: return quoted_end(at, '\'');
    case TOK_STR: return quoted_end(at, '"');
    case TOK_RAW_STR:
    case TOK_BYTE_STR: return quoted_end(at, '"');
    case TOK_DOC:
    case TOK_INNER_DOC: return doc_end(at);
    default: return at + (*at < 0x80 ? strlen(TEXTS[kind]) : scan_char_len(*at)); /* a look-alike */
    }
}

u32 token_end(const Tokens *tokens, u32 i)
{
    assert(i < tokens->count);
    const u8 *text = tokens->source->text.bytes;
    const u8 *end = find_end((TokenKind)tokens->kinds[i], text + tokens->starts[i]);
    return end == NULL ? (u32)tokens->source->text.len : (u32)(end - text);
}

Span token_span(const Tokens *tokens, u32 first, u32 last)
{
    assert(first < tokens->count && last < tokens->count);
    return (Span){tokens->starts[first], token_end(tokens, last)};
}

/* ---- dump ----------------------------------------------------------------------------------- */

static const char *kind_name(TokenKind kind)
{
    static const char *const names[TOK_COUNT] = {
#define TOKEN(name, text, grammar) #name,
#define KEYWORD(name, text, grammar) #name,
#define UNSUPPORTED(name, text, grammar, what) #name,
#include "syntax/token.def"
    };
    return names[kind];
}

/* A token's text on one line: a line break in a string or comment is shown as an escape. */
static void push_text(StrBuf *out, Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        u8 c = text.bytes[i];
        if (c == '\n' || c == '\r') {
            strbuf_push_cstr(out, c == '\n' ? "\\n" : "\\r");
        } else {
            strbuf_push(out, c);
        }
    }
}

void tokens_print(const Tokens *tokens, const Interner *interner, StrBuf *out)
{
    UNUSED(interner);
    for (u32 i = 0; i < tokens->count; i++) {
        strbuf_printf(out, "%6u  %-16s  ", tokens->starts[i],
                      kind_name((TokenKind)tokens->kinds[i]));
        push_text(out, source_text(tokens->source, token_span(tokens, i, i)));
        strbuf_push(out, '\n');
    }
}
