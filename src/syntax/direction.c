/* direction.c: characters that turn the direction of text, hidden in comments and literals.
 *
 * They make a program look different from what it is ("Trojan Source", Boucher and Anderson,
 * 2021), so rustc refuses them by two lints that are on by default. They are rare: one search of
 * the text for their first byte decides for nearly every file. */
#include "syntax/lexer.h"

/* U+202A to U+202E and U+2066 to U+2069, in UTF-8. */
static bool turns_direction(const u8 *at)
{
    return at[0] == 0xe2 && ((at[1] == 0x80 && at[2] >= 0xaa && at[2] <= 0xae)
                             || (at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9));
}

/* The last token that begins at or before the offset, or the count of tokens when none does. */
static u32 token_before(const Tokens *tokens, u32 offset)
{
    u32 low = 0;
    u32 high = tokens->count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (tokens->starts[middle] <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low == 0 ? tokens->count : low - 1;
}

static const u8 *comment_end(const u8 *at, const u8 *end)
{
    if (at[1] == '/') {
        const u8 *newline = memchr(at, '\n', (size_t)(end - at));
        return newline == NULL ? end : newline;
    }
    u32 depth = 0;
    do {
        if (at[0] == '/' && at[1] == '*') {
            depth++;
            at += 2;
        } else if (at[0] == '*' && at[1] == '/') {
            depth--;
            at += 2;
        } else {
            at++;
        }
    } while (depth > 0 && at < end);
    return at;
}

/* The comment between two tokens that holds `place`; `at` is where the first token ends. */
static Span comment_around(const Source *source, u32 from, u32 place)
{
    const u8 *text = source->text.bytes;
    const u8 *end = text + source->text.len;
    const u8 *at = text + from;
    while (at < text + place) {
        if (at[0] == '/' && (at[1] == '/' || at[1] == '*')) {
            const u8 *behind = comment_end(at, end);
            if (behind > text + place) {
                return (Span){(u32)(at - text), (u32)(behind - text)};
            }
            at = behind;
        } else {
            at++;
        }
    }
    return (Span){place, place + 3};
}

/* Reports the literal or comment around the place; gives its end. */
static u32 report_direction(const Tokens *tokens, Diags *diags, u32 place)
{
    u32 token = token_before(tokens, place);
    u32 token_behind = token == tokens->count ? 0 : token_end(tokens, token);
    bool in_literal = token_behind > place;
    Span span = in_literal ? token_span(tokens, token, token)
                           : comment_around(tokens->source, token_behind, place);
    Diag *diag =
        diag_lint(diags, in_literal ? DIAG_DIRECTION_IN_LITERAL : DIAG_DIRECTION_IN_COMMENT, span,
                  "unicode codepoint changing visible direction of text present in %s",
                  in_literal ? "literal" : "comment");
    diag_label(diag, (Span){place, place + 3}, "here");
    diag_help(diag, "take it out%s", in_literal ? ", or write it as an escape: `\\u{...}`" : "");
    return u32_max(span.end, place + 3);
}

void lexer_check_direction(const Tokens *tokens, Diags *diags)
{
    const Source *source = tokens->source;
    const u8 *text = source->text.bytes;
    u32 from = 0;
    const u8 *at;
    while ((at = memchr(text + from, 0xe2, source->text.len - from)) != NULL) {
        u32 place = (u32)(at - text);
        from = turns_direction(at) ? report_direction(tokens, diags, place) : place + 1;
    }
}
