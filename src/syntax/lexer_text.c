/* lexer_text.c: comments, words and characters that are out of the ordinary. */
#include "syntax/lexer.h"
#include "syntax/scan.h"

/* ---- comments ------------------------------------------------------------------------------- */

/* Where a carriage return without a line feed stands in [start, end), or NULL. */
static const u8 *lone_return(const u8 *start, const u8 *end)
{
    for (const u8 *at = start; at < end; at++) {
        if (*at == '\r' && at[1] != '\n') {
            return at;
        }
    }
    return NULL;
}

static void check_doc(Lexer *lexer, const u8 *start, const u8 *end, const char *what)
{
    const u8 *at = lone_return(start, end);
    if (at != NULL) {
        diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, at, at + 1),
                   "bare CR not allowed in %s", what);
    }
}

TokenKind lexer_line_comment(Lexer *lexer, const u8 *start, const u8 *end)
{
    if (start[2] == '/' && start[3] == '/') {
        return TOK_END; /* `////...` is an ordinary one */
    }
    check_doc(lexer, start, end, "doc-comment");
    return start[2] == '/' ? TOK_DOC : TOK_INNER_DOC;
}

static void report_open_comment(Lexer *lexer, const u8 *start, bool doc)
{
    Span span = lexer_span(lexer, start, lexer->end);
    Diag *d = diag_error(lexer->diags, DIAG_E0758, span, "unterminated block %scomment",
                         doc ? "doc-" : "");
    diag_label(d, lexer_span(lexer, start, start + 2), "the comment begins here");
    diag_help(d, "block comments nest: each `/*` needs its own `*/`");
    lexer_stop(lexer);
}

const u8 *lexer_block_comment(Lexer *lexer, const u8 *start, TokenKind *doc)
{
    *doc = TOK_END;
    if (start[2] == '!') {
        *doc = TOK_INNER_DOC;
    } else if (start[2] == '*' && start[3] != '*' && start[3] != '/') {
        *doc = TOK_DOC;
    }
    u32 depth = 1;
    const u8 *at = start + 2;
    while (depth > 0) {
        if (*at == 0) {
            report_open_comment(lexer, start, *doc != TOK_END);
            return at;
        }
        bool opens = at[0] == '/' && at[1] == '*';
        bool closes = at[0] == '*' && at[1] == '/';
        depth += opens;
        depth -= closes;
        at += opens || closes ? 2 : 1;
    }
    if (*doc != TOK_END) {
        check_doc(lexer, start, at, "block doc-comment");
    }
    return at;
}

/* ---- words ---------------------------------------------------------------------------------- */

static void check_letters(Lexer *lexer, const u8 *start, const u8 *end)
{
    bool refused = false;
    for (const u8 *at = start; at < end; at += scan_char_len(*at)) {
        ScanClass class = *at < 0x80 ? SCAN_NAME : scan_class(scan_code_point(at));
        refused |= class == SCAN_LETTER;
        if (class == SCAN_EMOJI) {
            diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, start, end),
                       "identifiers cannot contain emoji: `" STR_FMT "`", (int)(end - start),
                       (const char *)start);
            return;
        }
    }
    if (refused) {
        Diag *d = diag_error(lexer->diags, DIAG_LUD0010, lexer_span(lexer, start, end),
                             "Ludus does not support letters of this script in identifiers");
        diag_help(d, "supported are letters of the Latin, Greek, Cyrillic, Japanese, Chinese and "
                     "Korean scripts, without combining marks");
    }
}

const u8 *lexer_strange_word(Lexer *lexer, const u8 *start)
{
    const u8 *end = scan_word(start);
    check_letters(lexer, start, end);
    if (*end == '"' || *end == '\'' || *end == '#') {
        Span span = lexer_span(lexer, start, end);
        Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span, "prefix `" STR_FMT "` is unknown",
                             (int)(end - start), (const char *)start);
        diag_label(d, span, "unknown prefix");
        diag_note(d, "prefixed identifiers and literals are reserved since Rust 2021");
        diag_suggest(d, span_after(span), STR(" "), "consider inserting whitespace here");
    }
    return end;
}

void lexer_raw_word(Lexer *lexer, const u8 *start, const u8 *end)
{
    static const char *const never_raw[] = {"crate", "self", "super", "Self", "_"};
    Str name = {start + 2, (size_t)(end - start) - 2};
    for (size_t i = 0; i < COUNT_OF(never_raw); i++) {
        if (str_equal(name, str_from_cstr(never_raw[i]))) {
            diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, start, end),
                       "`" STR_FMT "` cannot be a raw identifier", STR_ARG(name));
        }
    }
}

/* ---- characters that begin no token --------------------------------------------------------- */

typedef struct LookAlike {
    u32 code_point;
    u8 ascii;
    u8 kind; /* what it is read as; END: skipped */
    const char *name;
} LookAlike;

/* Those that people meet: what text processors put in, and the full-width forms of input
 * methods. */
static const LookAlike LOOK_ALIKES[] = {
    {0x60, '\'', TOK_END, "Grave Accent"},
    {0xa0, ' ', TOK_END, "No-Break Space"},
    {0xb4, '\'', TOK_END, "Acute Accent"},
    {0x37e, ';', TOK_SEMI, "Greek Question Mark"},
    {0x1680, ' ', TOK_END, "Ogham Space Mark"},
    {0x2002, ' ', TOK_END, "En Space"},
    {0x2003, ' ', TOK_END, "Em Space"},
    {0x2007, ' ', TOK_END, "Figure Space"},
    {0x2009, ' ', TOK_END, "Thin Space"},
    {0x202f, ' ', TOK_END, "Narrow No-Break Space"},
    {0x2010, '-', TOK_MINUS, "Hyphen"},
    {0x2011, '-', TOK_MINUS, "Non-Breaking Hyphen"},
    {0x2012, '-', TOK_MINUS, "Figure Dash"},
    {0x2013, '-', TOK_MINUS, "En Dash"},
    {0x2014, '-', TOK_MINUS, "Em Dash"},
    {0x2018, '\'', TOK_END, "Left Single Quotation Mark"},
    {0x2019, '\'', TOK_END, "Right Single Quotation Mark"},
    {0x201a, ',', TOK_COMMA, "Single Low-9 Quotation Mark"},
    {0x201b, '\'', TOK_END, "Single High-Reversed-9 Quotation Mark"},
    {0x201c, '"', TOK_END, "Left Double Quotation Mark"},
    {0x201d, '"', TOK_END, "Right Double Quotation Mark"},
    {0x201e, '"', TOK_END, "Double Low-9 Quotation Mark"},
    {0x2026, '.', TOK_END, "Horizontal Ellipsis"},
    {0x2032, '\'', TOK_END, "Prime"},
    {0x2033, '"', TOK_END, "Double Prime"},
    {0x2044, '/', TOK_SLASH, "Fraction Slash"},
    {0x2212, '-', TOK_MINUS, "Minus Sign"},
    {0x2215, '/', TOK_SLASH, "Division Slash"},
    {0x2217, '*', TOK_STAR, "Asterisk Operator"},
    {0x2223, '|', TOK_PIPE, "Divides"},
    {0x2236, ':', TOK_COLON, "Ratio"},
    {0x223c, '~', TOK_TILDE, "Tilde Operator"},
    {0x3000, ' ', TOK_END, "Ideographic Space"},
    {0x3001, ',', TOK_COMMA, "Ideographic Comma"},
    {0x3002, '.', TOK_DOT, "Ideographic Full Stop"},
    {0x3010, '[', TOK_LBRACKET, "Left Black Lenticular Bracket"},
    {0x3011, ']', TOK_RBRACKET, "Right Black Lenticular Bracket"},
    {0xff01, '!', TOK_BANG, "Fullwidth Exclamation Mark"},
    {0xff02, '"', TOK_END, "Fullwidth Quotation Mark"},
    {0xff05, '%', TOK_PERCENT, "Fullwidth Percent Sign"},
    {0xff06, '&', TOK_AMP, "Fullwidth Ampersand"},
    {0xff07, '\'', TOK_END, "Fullwidth Apostrophe"},
    {0xff08, '(', TOK_LPAREN, "Fullwidth Left Parenthesis"},
    {0xff09, ')', TOK_RPAREN, "Fullwidth Right Parenthesis"},
    {0xff0a, '*', TOK_STAR, "Fullwidth Asterisk"},
    {0xff0b, '+', TOK_PLUS, "Fullwidth Plus Sign"},
    {0xff0c, ',', TOK_COMMA, "Fullwidth Comma"},
    {0xff0d, '-', TOK_MINUS, "Fullwidth Hyphen-Minus"},
    {0xff0e, '.', TOK_DOT, "Fullwidth Full Stop"},
    {0xff0f, '/', TOK_SLASH, "Fullwidth Solidus"},
    {0xff1a, ':', TOK_COLON, "Fullwidth Colon"},
    {0xff1b, ';', TOK_SEMI, "Fullwidth Semicolon"},
    {0xff1c, '<', TOK_LT, "Fullwidth Less-Than Sign"},
    {0xff1d, '=', TOK_ASSIGN, "Fullwidth Equals Sign"},
    {0xff1e, '>', TOK_GT, "Fullwidth Greater-Than Sign"},
    {0xff1f, '?', TOK_QUESTION, "Fullwidth Question Mark"},
    {0xff3b, '[', TOK_LBRACKET, "Fullwidth Left Square Bracket"},
    {0xff3d, ']', TOK_RBRACKET, "Fullwidth Right Square Bracket"},
    {0xff3f, '_', TOK_UNDERSCORE, "Fullwidth Low Line"},
    {0xff5b, '{', TOK_LBRACE, "Fullwidth Left Curly Bracket"},
    {0xff5c, '|', TOK_PIPE, "Fullwidth Vertical Line"},
    {0xff5d, '}', TOK_RBRACE, "Fullwidth Right Curly Bracket"},
    {0xff5e, '~', TOK_TILDE, "Fullwidth Tilde"},
};

static const char *ascii_name(u8 c)
{
    switch (c) {
    case ' ': return "Space";
    case '\'': return "Single Quote";
    case '"': return "Quotation Mark";
    case ';': return "Semicolon";
    case ',': return "Comma";
    case '-': return "Minus/Hyphen";
    case '.': return "Period";
    case '/': return "Slash";
    case '*': return "Asterisk";
    case '|': return "Vertical Bar";
    case ':': return "Colon";
    case '~': return "Tilde";
    case '!': return "Exclamation Mark";
    case '%': return "Percent Sign";
    case '&': return "Ampersand";
    case '(': return "Left Parenthesis";
    case ')': return "Right Parenthesis";
    case '[': return "Left Square Bracket";
    case ']': return "Right Square Bracket";
    case '{': return "Left Curly Brace";
    case '}': return "Right Curly Brace";
    case '+': return "Plus Sign";
    case '<': return "Less-Than Sign";
    case '>': return "Greater-Than Sign";
    case '=': return "Equals Sign";
    case '?': return "Question Mark";
    default: return "Underscore";
    }
}

static const LookAlike *find_look_alike(u32 code_point)
{
    for (size_t i = 0; i < COUNT_OF(LOOK_ALIKES); i++) {
        if (LOOK_ALIKES[i].code_point == code_point) {
            return &LOOK_ALIKES[i];
        }
    }
    return NULL;
}

/* “text” in typographic quotes, on one line: behind it, or NULL. */
static const u8 *typographic_string(const u8 *start)
{
    if (scan_code_point(start) != 0x201c) {
        return NULL;
    }
    for (const u8 *at = start + 3; *at != 0 && *at != '\n' && *at != '"';
         at += scan_char_len(*at)) {
        if (*at >= 0x80 && scan_code_point(at) == 0x201d) {
            return at + 3;
        }
    }
    return NULL;
}

static Diag *report_unknown(Lexer *lexer, const u8 *start, const u8 *end, u32 code_point)
{
    Span span = lexer_span(lexer, start, end);
    bool printable = code_point > 0x20 && code_point < 0x7f;
    if (printable) {
        return diag_error(lexer->diags, DIAG_LEXICAL, span, "unknown start of token: %c",
                          (char)code_point);
    }
    return diag_error(lexer->diags, DIAG_LEXICAL, span, "unknown start of token: \\u{%x}",
                      code_point);
}

static const u8 *quoted_look_alike(Lexer *lexer, const u8 *start, const u8 *end, TokenKind *kind)
{
    Diag *d = report_unknown(lexer, start, start + 3, 0x201c);
    Span text = lexer_span(lexer, start + 3, end - 3);
    Str fixed = arena_printf(lexer->scratch, "\"" STR_FMT "\"",
                             STR_ARG(source_text(lexer->source, text)));
    diag_suggest(d, lexer_span(lexer, start, end), fixed,
                 "Unicode characters '“' (Left Double Quotation Mark) and '”' (Right Double "
                 "Quotation Mark) look like '\"' (Quotation Mark), but are not");
    *kind = TOK_STR;
    return end;
}

/* How many times in a row the same character stands here, beyond the first. */
static const u8 *behind_repeats(const u8 *start, u32 len)
{
    const u8 *at = start + len;
    while (strncmp((const char *)at, (const char *)start, len) == 0) { /* stops at the NUL */
        at += len;
    }
    return at;
}

static const u8 *report_strange(Lexer *lexer, const u8 *start, u32 code_point, TokenKind *kind)
{
    u32 len = scan_char_len(*start);
    const LookAlike *like = find_look_alike(code_point);
    const u8 *end =
        like == NULL || like->kind == TOK_END ? behind_repeats(start, len) : start + len;
    Span span = lexer_span(lexer, start, start + len);
    Diag *d = report_unknown(lexer, start, start + len, code_point);
    if (like != NULL) {
        *kind = (TokenKind)like->kind;
        Str ascii = {&like->ascii, 1};
        diag_suggest(d, span, code_point == 0x2026 ? STR("...") : ascii,
                     "Unicode character '" STR_FMT "' (%s) looks like '%c' (%s), but it is not",
                     (int)len, (const char *)start, like->name, like->ascii,
                     ascii_name(like->ascii));
    } else if (code_point == 0x200b || code_point == 0xfeff || code_point == 0x200d) {
        diag_help(d, "invisible characters like '\\u{%x}' are not usually visible in text editors",
                  code_point);
    }
    if (end > start + len) {
        diag_note(d, "character appears %u more times",
                  (u32)((u32)(end - start) / len - 1));
    }
    return end;
}

const u8 *lexer_unknown(Lexer *lexer, const u8 *start, TokenKind *kind)
{
    *kind = TOK_END;
    u32 code_point = scan_code_point(start);
    const u8 *next = start + scan_char_len(*start);
    ScanClass class = code_point < 0x80 ? SCAN_OTHER : scan_class(code_point);
    if (class == SCAN_SPACE) {
        return next;
    }
    if (class >= SCAN_NAME) {
        *kind = TOK_IDENT;
        return lexer_strange_word(lexer, start);
    }
    const u8 *quoted = typographic_string(start);
    if (quoted != NULL) {
        return quoted_look_alike(lexer, start, quoted, kind);
    }
    return report_strange(lexer, start, code_point, kind);
}
