/* lexer_literal.c: what can be wrong with a literal. Codes and positions are rustc's. */
#include "syntax/lexer.h"
#include "syntax/scan.h"

/* ---- suffixes ------------------------------------------------------------------------------- */

static bool all_digits(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!scan_is_digit(text.bytes[i])) {
            return false;
        }
    }
    return text.len > 0;
}

/* u12, i7: a letter of integer types (or f), and a width that does not exist. */
static bool looks_like_width(Str suffix, const char *letters)
{
    return suffix.len >= 2 && strchr(letters, suffix.bytes[0]) != NULL &&
           all_digits(str_slice(suffix, 1, suffix.len));
}

static bool is_one_of(Str text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_equal(text, str_from_cstr(words[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_int_suffix(Str suffix)
{
    static const char *const words[] = {"i8",    "i16", "i32",  "i64",  "i128", "isize", "u8",
                                        "u16",   "u32", "u64",  "u128", "usize"};
    return is_one_of(suffix, words, COUNT_OF(words));
}

static bool is_float_suffix(Str suffix)
{
    static const char *const words[] = {"f32", "f64"};
    return is_one_of(suffix, words, COUNT_OF(words));
}

/* Types that exist in rustc, but not in stable Rust. */
static bool is_unstable_suffix(Str suffix)
{
    static const char *const words[] = {"f16", "f128"};
    return is_one_of(suffix, words, COUNT_OF(words));
}

static void report_unstable(Lexer *lexer, Span span, Str suffix)
{
    diag_error(lexer->diags, DIAG_E0658, span, "the type `" STR_FMT "` is unstable",
               STR_ARG(suffix));
}

static void report_int_suffix(Lexer *lexer, Span span, Str suffix)
{
    if (looks_like_width(suffix, "iu")) {
        Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                             "invalid width `" STR_FMT "` for integer literal",
                             STR_ARG(str_slice(suffix, 1, suffix.len)));
        diag_help(d, "valid widths are 8, 16, 32, 64 and 128");
        return;
    }
    u8 letter = suffix.bytes[0];
    bool capital = (letter == 'X' || letter == 'B' || letter == 'O') && span.end - span.start > 2 &&
                   lexer->text[span.start] == '0' && lexer->text[span.start + 1] == letter;
    if (capital) {
        Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                             "invalid base prefix for number literal");
        diag_note(d, "base prefixes (`0xff`, `0b1010`, `0o755`) are lowercase");
        u8 lower = letter | 0x20;
        diag_suggest(d, (Span){span.start + 1, span.start + 2}, (Str){&lower, 1},
                     "try making the prefix lowercase");
        return;
    }
    Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                         "invalid suffix `" STR_FMT "` for number literal", STR_ARG(suffix));
    diag_label(d, span, "invalid suffix `" STR_FMT "`", STR_ARG(suffix));
    diag_help(d, "the suffix must be one of the numeric types (`u32`, `isize`, `f32`, etc.)");
}

static void report_float_suffix(Lexer *lexer, Span span, Str suffix)
{
    if (looks_like_width(suffix, "f")) {
        Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                             "invalid width `" STR_FMT "` for float literal",
                             STR_ARG(str_slice(suffix, 1, suffix.len)));
        diag_help(d, "valid widths are 32 and 64");
        return;
    }
    Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                         "invalid suffix `" STR_FMT "` for float literal", STR_ARG(suffix));
    diag_label(d, span, "invalid suffix `" STR_FMT "`", STR_ARG(suffix));
    diag_help(d, "valid suffixes are `f32` and `f64`");
}

const u8 *lexer_suffix(Lexer *lexer, const u8 *start, const u8 *end, const char *what)
{
    const u8 *last = scan_word(end);
    Span span = lexer_span(lexer, start, last);
    if (last > end) {
        Diag *d = diag_error(lexer->diags, DIAG_LEXICAL, span,
                             "suffixes on %s literals are invalid", what);
        diag_label(d, span, "invalid suffix `" STR_FMT "`", (int)(last - end), (const char *)end);
    }
    return last;
}

/* ---- numbers -------------------------------------------------------------------------------- */

static const char *base_name(u32 base)
{
    return base == 2 ? "binary" : base == 8 ? "octal" : "hexadecimal";
}

static u32 number_base(const u8 *start)
{
    if (start[0] != '0') {
        return 10;
    }
    return start[1] == 'x' ? 16 : start[1] == 'o' ? 8 : start[1] == 'b' ? 2 : 10;
}

/* Behind digits and underscores. In bases 2 and 8 all decimal digits belong to the number, as in
 * rustc. */
static const u8 *skip_digits(const u8 *at, u32 base)
{
    while (*at == '_' || scan_digit_value(*at) < (base == 16 ? 16 : 10)) {
        at++;
    }
    return at;
}

static bool has_digit(const u8 *start, const u8 *end)
{
    while (start < end && *start == '_') {
        start++;
    }
    return start < end;
}

static bool check_digits(Lexer *lexer, const u8 *start, const u8 *end, u32 base)
{
    bool good = true;
    for (const u8 *at = start; at < end; at++) {
        if (*at != '_' && scan_digit_value(*at) >= base) {
            diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, at, at + 1),
                       "invalid digit for a base %u literal", base);
            good = false;
        }
    }
    return good;
}

/* Whether the digits fit 128 bits. */
static bool fits_u128(const u8 *start, const u8 *end, u32 base)
{
    u64 high = 0;
    u64 low = 0;
    for (const u8 *at = start; at < end; at++) {
        if (*at == '_') {
            continue;
        }
        __extension__ typedef unsigned __int128 u128;
        u128 low_product = (u128)low * base + scan_digit_value(*at);
        u128 high_product = (u128)high * base + (u64)(low_product >> 64);
        low = (u64)low_product;
        high = (u64)high_product;
        if (high_product >> 64 != 0) {
            return false;
        }
    }
    return true;
}

static void check_int_suffix(Lexer *lexer, Span span, Str suffix, u32 base)
{
    if (str_equal(suffix, STR("i128")) || str_equal(suffix, STR("u128"))) {
        diag_error(lexer->diags, DIAG_LUD0003, span, "Ludus does not support 128-bit integers");
    } else if (is_float_suffix(suffix) || is_unstable_suffix(suffix)) {
        if (base != 10) {
            diag_error(lexer->diags, DIAG_LEXICAL, span, "%s float literal is not supported",
                       base_name(base));
        } else if (is_unstable_suffix(suffix)) {
            report_unstable(lexer, span, suffix);
        }
    } else if (!is_int_suffix(suffix)) {
        report_int_suffix(lexer, span, suffix);
    }
}

void lexer_check_int(Lexer *lexer, const u8 *start, const u8 *end)
{
    u32 base = number_base(start);
    const u8 *digits = start + (base == 10 ? 0 : 2);
    const u8 *behind = skip_digits(digits, base);
    Span span = lexer_span(lexer, start, end);
    if (!has_digit(digits, behind)) {
        diag_error(lexer->diags, DIAG_E0768, lexer_span(lexer, start, behind),
                   "no valid digits found for number");
        return;
    }
    if (base < 10 && (*behind | 0x20) == 'e') {
        diag_error(lexer->diags, DIAG_LEXICAL, span, "%s float literal is not supported",
                   base_name(base));
        return;
    }
    if (base < 10 && !check_digits(lexer, digits, behind, base)) {
        return;
    }
    Str suffix = {behind, (size_t)(end - behind)};
    if (suffix.len > 0) {
        check_int_suffix(lexer, span, suffix, base);
    }
    if (behind - digits > 30 && !fits_u128(digits, behind, base)) {
        Diag *d =
            diag_error(lexer->diags, DIAG_INT_TOO_LARGE, span, "integer literal is too large");
        diag_note(d, "value exceeds limit of `340282366920938463463374607431768211455`");
    }
}

void lexer_check_float(Lexer *lexer, const u8 *start, const u8 *end)
{
    u32 base = number_base(start);
    if (base != 10) {
        diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, start, end),
                   "%s float literal is not supported", base_name(base));
        return;
    }
    const u8 *at = skip_digits(start, 10);
    if (*at == '.') {
        at = skip_digits(at + 1, 10);
    }
    if ((*at | 0x20) == 'e') {
        at += at[1] == '+' || at[1] == '-' ? 2 : 1;
        const u8 *behind = skip_digits(at, 10);
        if (!has_digit(at, behind)) {
            diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, start, behind),
                       "expected at least one digit in exponent");
            return;
        }
        at = behind;
    }
    Str suffix = {at, (size_t)(end - at)};
    if (is_unstable_suffix(suffix)) {
        report_unstable(lexer, lexer_span(lexer, start, end), suffix);
    } else if (suffix.len > 0 && !is_float_suffix(suffix)) {
        report_float_suffix(lexer, lexer_span(lexer, start, end), suffix);
    }
}

/* ---- escapes -------------------------------------------------------------------------------- */

/* A literal in quotes, while its contents are read. */
typedef struct Quoted {
    Lexer *lexer;
    const u8 *start; /* of the literal */
    const u8 *at;
    const u8 *end;   /* before the closing quote */
    bool bytes;      /* b'.' and b".." */
    u8 quote;
} Quoted;

static Diag *report_escape(const Quoted *q, const u8 *start, const u8 *end, const char *message)
{
    return diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, lexer_span(q->lexer, start, end), "%s",
                      message);
}

/* The character at q->at is not what the escape needs. */
static void report_escape_char(Quoted *q, const char *what)
{
    u32 len = scan_char_len(*q->at);
    Span span = lexer_span(q->lexer, q->at, q->at + len);
    Diag *d = diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, span, "%s: `" STR_FMT "`", what,
                         (int)len, (const char *)q->at);
    diag_label(d, span, "%s", what);
    q->at += len;
}

/* `\x4f`, with q->at behind the x. */
static void hex_escape(Quoted *q, const u8 *escape)
{
    u32 value = 0;
    for (int i = 0; i < 2; i++) {
        if (q->at == q->end) {
            report_escape(q, escape, q->at, "numeric character escape is too short");
            return;
        }
        u32 digit = scan_digit_value(*q->at);
        if (digit == 16) {
            report_escape_char(q, "invalid character in numeric character escape");
            return;
        }
        value = value * 16 + digit;
        q->at++;
    }
    if (value > 0x7f && !q->bytes && *q->start != 'c') { /* c"..": both bytes and characters */
        Diag *d = report_escape(q, escape, q->at, "out of range hex escape");
        diag_label(d, lexer_span(q->lexer, escape, q->at),
                   "must be a character in the range [\\x00-\\x7f]");
        diag_help(d, "if you want to write a Unicode character, use `\\u{%X}`", value);
    }
}

/* `\u` without `{`: rustc's span has the character that stands in its place. */
static void report_no_brace(Quoted *q, const u8 *escape)
{
    const u8 *digits = q->at;
    if (q->at < q->end) {
        q->at += scan_char_len(*q->at);
    }
    Diag *d = report_escape(q, escape, q->at, "incorrect unicode escape sequence");
    const u8 *behind = digits;
    while (behind < q->end && behind - digits < 6 && scan_digit_value(*behind) < 16) {
        behind++;
    }
    if (behind > digits) {
        Str fixed = arena_printf(q->lexer->scratch, "\\u{" STR_FMT "}", (int)(behind - digits),
                                 (const char *)digits);
        diag_suggest(d, lexer_span(q->lexer, escape, behind), fixed,
                     "format of unicode escape sequences uses braces");
    } else {
        diag_help(d, "format of unicode escape sequences is `\\u{...}`");
    }
}

static void check_unicode_value(Quoted *q, const u8 *escape, u32 digits, u32 value)
{
    Span span = lexer_span(q->lexer, escape, q->at);
    if (digits > 6) {
        Diag *d = report_escape(q, escape, q->at, "overlong unicode escape");
        diag_label(d, span, "must have at most 6 hex digits");
    } else if (q->bytes) {
        Diag *d = report_escape(q, escape, q->at, "unicode escape in byte string");
        diag_label(d, span, "unicode escape in byte string");
        diag_help(d, "unicode escape sequences cannot be used as a byte or in a byte string");
    } else if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
        Diag *d = report_escape(q, escape, q->at, "invalid unicode character escape");
        diag_label(d, span, "invalid escape");
        diag_help(d, value > 0x10ffff ? "unicode escape must be at most 10FFFF"
                                      : "unicode escape must not be a surrogate");
    }
}

/* `\u{1F600}`, with q->at behind the u. */
static void unicode_escape(Quoted *q, const u8 *escape)
{
    if (q->at == q->end || *q->at != '{') {
        report_no_brace(q, escape);
        return;
    }
    q->at++;
    u32 digits = 0;
    u32 value = 0;
    for (const u8 *first = q->at; q->at < q->end && *q->at != '}'; q->at++) {
        if (*q->at == '_' && q->at > first) {
            continue;
        }
        u32 digit = scan_digit_value(*q->at);
        if (digit == 16) {
            report_escape_char(q, *q->at == '_' ? "invalid start of unicode escape"
                                                : "invalid character in unicode escape");
            return;
        }
        digits++;
        value = digits <= 6 ? value * 16 + digit : value;
    }
    if (q->at == q->end) {
        Diag *d = report_escape(q, escape, q->at, "unterminated unicode escape");
        diag_label(d, lexer_span(q->lexer, escape, q->at), "missing a closing `}`");
        diag_suggest(d, lexer_span(q->lexer, q->at, q->at), STR("}"),
                     "terminate the unicode escape");
        return;
    }
    q->at++;
    if (digits == 0) {
        Diag *d = report_escape(q, escape, q->at, "empty unicode escape");
        diag_label(d, lexer_span(q->lexer, escape, q->at),
                   "this escape must have at least 1 hex digit");
        return;
    }
    check_unicode_value(q, escape, digits, value);
}

static void unknown_escape(Quoted *q)
{
    if (*q->at == '\r' || *q->at == '\n') {
        const u8 *text = q->at++;
        Diag *d = report_escape(q, text, q->at, "unknown character escape");
        diag_help(d, "this is an isolated carriage return; consider checking your editor and "
                     "version control settings");
        return;
    }
    u32 len = scan_char_len(*q->at);
    Span span = lexer_span(q->lexer, q->at, q->at + len);
    Diag *d = diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, span,
                         "unknown %s escape: `" STR_FMT "`", q->bytes ? "byte" : "character",
                         (int)len, (const char *)q->at);
    diag_label(d, span, "unknown %s escape", q->bytes ? "byte" : "character");
    if (*q->at == '{' || *q->at == '}') {
        diag_help(d, "if used in a formatting string, curly braces are escaped with `{{` and `}}`");
    } else if (q->quote == '"' && !q->bytes) {
        diag_help(d, "for a literal backslash write `\\\\`, or a raw string: `r\"...\"`");
    }
    q->at += len;
}

/* An escape, with q->at at its backslash. */
static void check_escape(Quoted *q)
{
    const u8 *escape = q->at++;
    if (q->at == q->end) {
        report_escape(q, escape, q->at, "invalid trailing slash in literal");
        return;
    }
    switch (*q->at) {
    case 'n': case 'r': case 't': case '\\': case '0': case '\'': case '"': q->at++; return;
    case 'x': q->at++; hex_escape(q, escape); return;
    case 'u': q->at++; unicode_escape(q, escape); return;
    default: break;
    }
    bool line_break = *q->at == '\n' || (*q->at == '\r' && q->at[1] == '\n');
    if (q->quote == '"' && line_break) {
        q->at++;
        return;
    }
    unknown_escape(q);
}

static void report_not_ascii(Quoted *q, const char *what)
{
    u32 len = scan_char_len(*q->at);
    u32 code_point = scan_code_point(q->at);
    Span span = lexer_span(q->lexer, q->at, q->at + len);
    Diag *d = diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, span, "non-ASCII character in %s", what);
    diag_label(d, span, "must be ASCII");
    if (code_point < 0x100) {
        diag_suggest(d, span, arena_printf(q->lexer->scratch, "\\x%X", code_point),
                     "if you meant to use the unicode code point for '" STR_FMT
                     "', use a \\xHH escape", (int)len, (const char *)q->at);
    }
    q->at += len;
}

static void report_lone_return(Quoted *q, const char *what)
{
    Span span = lexer_span(q->lexer, q->at, q->at + 1);
    Diag *d = diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, span,
                         "bare CR not allowed in %s", what);
    diag_help(d, "write `\\r`, or check your editor's line endings");
    q->at++;
}

/* One character or escape. */
static void check_piece(Quoted *q, const char *what)
{
    if (*q->at == '\\') {
        check_escape(q);
    } else if (*q->at == '\r' && q->at[1] != '\n') {
        report_lone_return(q, what);
    } else if (*q->at >= 0x80 && q->bytes) {
        report_not_ascii(q, what);
    } else {
        q->at += scan_char_len(*q->at);
    }
}

/* ---- strings -------------------------------------------------------------------------------- */

static const u8 *checked_string(Lexer *lexer, const u8 *start, const u8 *open, bool bytes)
{
    const u8 *end = scan_string(open + 1);
    if (end == NULL) {
        diag_error(lexer->diags, bytes ? DIAG_E0766 : DIAG_E0765,
                   lexer_span(lexer, open, lexer->end), "unterminated double quote %s",
                   bytes ? "byte string" : "string");
        lexer_stop(lexer);
        return lexer->end;
    }
    Quoted q = {lexer, start, open + 1, end - 1, bytes, '"'};
    while (q.at < q.end) {
        check_piece(&q, bytes ? "byte string literal" : "string");
    }
    return end;
}

const u8 *lexer_string(Lexer *lexer, const u8 *start)
{
    return checked_string(lexer, start, start, false);
}

const u8 *lexer_byte_string(Lexer *lexer, const u8 *start)
{
    return checked_string(lexer, start, start + 1, start[0] == 'b');
}

#define MAX_RAW_HASHES 255

static u32 count_hashes(const u8 *hashes)
{
    u32 count = 0;
    while (hashes[count] == '#') {
        count++;
    }
    return count;
}

static void report_open_raw(Lexer *lexer, const u8 *start, const u8 *hashes)
{
    u32 count = count_hashes(hashes);
    Span span = {(u32)(start - lexer->text), (u32)(start - lexer->text) + 1};
    Diag *d = diag_error(lexer->diags, DIAG_E0748, span, "unterminated raw string");
    diag_label(d, span, "unterminated raw string");
    if (count > 0) {
        diag_note(d, "this raw string should be terminated with `\"" STR_FMT "`", (int)count,
                  (const char *)hashes);
    }
    lexer_stop(lexer);
}

const u8 *lexer_raw_string(Lexer *lexer, const u8 *start)
{
    bool bytes = start[0] == 'b';
    const u8 *hashes = start;
    while (*hashes != '#' && *hashes != '"') {
        hashes++;
    }
    const u8 *end = scan_raw_string(hashes);
    if (end == NULL) {
        report_open_raw(lexer, start, hashes);
        return lexer->end;
    }
    u32 count = count_hashes(hashes);
    if (count > MAX_RAW_HASHES) {
        diag_error(lexer->diags, DIAG_LEXICAL, lexer_span(lexer, start, end),
                   "a raw string may have at most %d `#`, and this one has %u", MAX_RAW_HASHES,
                   count);
    }
    Quoted q = {lexer, start, hashes, end, bytes, '"'};
    while (q.at < q.end) {
        if (*q.at == '\r' && q.at[1] != '\n') {
            report_lone_return(&q, "raw string");
        } else if (*q.at >= 0x80 && bytes) {
            report_not_ascii(&q, "raw byte string literal");
        } else {
            q.at++;
        }
    }
    return end;
}

/* ---- characters and bytes ------------------------------------------------------------------- */

static void report_open_char(Lexer *lexer, const u8 *open, bool bytes)
{
    Span span = lexer_span(lexer, open, scan_char_unclosed(open + 1));
    lexer_stop(lexer);
    if (bytes) {
        diag_error(lexer->diags, DIAG_E0763, span, "unterminated byte constant");
        return;
    }
    Diag *d = diag_error(lexer->diags, DIAG_E0762, span, "unterminated character literal");
    diag_help(d, "text of more than one character is written in double quotes");
}

/* A character that must be written as an escape. */
static bool check_plain_char(Quoted *q)
{
    u8 c = *q->at;
    if (c != '\n' && c != '\t' && c != '\'' && !(c == '\r' && q->at[1] == '\n')) {
        return true;
    }
    const char *escaped = c == '\t' ? "\\t" : c == '\'' ? "'" : "\\n";
    Span span = lexer_span(q->lexer, q->at, q->at + 1);
    Diag *d =
        diag_error(q->lexer->diags, DIAG_BAD_ESCAPE, span, "%s constant must be escaped: `%s`",
                   q->bytes ? "byte" : "character", escaped);
    diag_suggest(d, span, str_from_cstr(c == '\'' ? "\\'" : escaped), "escape the character");
    return false;
}

static void report_several(Quoted *q, const u8 *open, const u8 *end)
{
    Lexer *lexer = q->lexer;
    Span span = lexer_span(lexer, q->start, end);
    Diag *d = diag_error(lexer->diags, DIAG_BAD_ESCAPE, span,
                         "character literal may only contain one codepoint");
    u32 len = scan_char_len(open[1]);
    if (scan_code_point(open + 1 + len) >= 0x300 && scan_code_point(open + 1 + len) < 0x370 &&
        open + 1 + len + 2 == q->end) {
        diag_note(d, "this `%c` is followed by the combining mark `\\u{%x}`", (char)open[1],
                  scan_code_point(open + 1 + len));
        return;
    }
    Str inside = source_text(lexer->source, lexer_span(lexer, open + 1, q->end));
    Str fixed = arena_printf(lexer->scratch, "%s\"" STR_FMT "\"", q->bytes ? "b" : "",
                             STR_ARG(inside));
    diag_suggest(d, span, fixed, "if you meant to write a %sstring literal, use double quotes",
                 q->bytes ? "byte " : "");
}

static const u8 *checked_char(Lexer *lexer, const u8 *start, const u8 *open, bool bytes)
{
    const u8 *end = scan_char(open + 1);
    if (end == NULL) {
        report_open_char(lexer, open, bytes);
        return scan_char_unclosed(open + 1);
    }
    Quoted q = {lexer, start, open + 1, end - 1, bytes, '\''};
    if (q.at == q.end) {
        Span span = lexer_span(lexer, q.at, q.at);
        Diag *d = diag_error(lexer->diags, DIAG_BAD_ESCAPE, span, "empty character literal");
        diag_label(d, span, "empty character literal");
        return end;
    }
    if (!check_plain_char(&q)) {
        return end;
    }
    u32 errors = lexer->diags->error_count;
    check_piece(&q, bytes ? "byte literal" : "character");
    if (q.at < q.end && lexer->diags->error_count == errors) {
        report_several(&q, open, end);
    }
    return end;
}

const u8 *lexer_char(Lexer *lexer, const u8 *start)
{
    return checked_char(lexer, start, start, false);
}

const u8 *lexer_strange_label(Lexer *lexer, const u8 *start)
{
    const u8 *end = scan_word(start + 1);
    bool one = start + 1 + scan_char_len(start[1]) == end;
    if (*end == '\'' || end == start + 1 || (one && *end == '\'')) {
        return NULL;
    }
    return lexer_strange_word(lexer, start + 1);
}

const u8 *lexer_byte(Lexer *lexer, const u8 *start)
{
    return checked_char(lexer, start, start + 1, true);
}
