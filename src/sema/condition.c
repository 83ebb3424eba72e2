/* condition.c: the text of an assert!'s condition, which a failing program shows.
 *
 * rustc prints the expression anew, in its own spacing, not as it was written: `a[ 0 ]+1` is shown
 * as `a[0] + 1`. One pass over the tokens does the same: what stands between two tokens depends on
 * these two only, and on whether an operator has a left operand. Conditions that rustc breaks into
 * lines (over 78 columns) are shown on one line here. */
#include "sema/check.h"
#include "syntax/parser.h"

static bool ends_operand(TokenKind kind)
{
    return kind <= TOK_BYTE_STR || kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE
           || kind == TOK_TRUE || kind == TOK_FALSE || kind == TOK_QUESTION;
}

static bool can_be_prefix(TokenKind kind)
{
    return kind == TOK_MINUS || kind == TOK_STAR || kind == TOK_AMP || kind == TOK_AMP_AMP
           || kind == TOK_BANG;
}

static bool is_tight_after(TokenKind kind)
{
    return kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_DOT || kind == TOK_COLON_COLON
           || kind == TOK_DOT_DOT || kind == TOK_DOT_DOT_EQ;
}

static bool is_tight_before(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_COMMA || kind == TOK_SEMI
           || kind == TOK_DOT || kind == TOK_QUESTION || kind == TOK_COLON_COLON
           || kind == TOK_COLON || kind == TOK_DOT_DOT || kind == TOK_DOT_DOT_EQ;
}

static bool is_macro_name(TokenKind kind)
{
    return kind == TOK_MACRO_NAME || kind == TOK_MATCHES_NAME;
}

/* Whether a blank stands between tokens i - 1 and i; `prefix` says that i - 1 is a prefix
 * operator. */
static bool wants_blank(const Tokens *tokens, u32 i, bool prefix)
{
    TokenKind before = (TokenKind)tokens->kinds[i - 1];
    TokenKind kind = (TokenKind)tokens->kinds[i];
    if (prefix || is_tight_after(before) || is_tight_before(kind)) {
        return false;
    }
    bool calls = kind == TOK_LPAREN || kind == TOK_LBRACKET;
    if (calls && (before == TOK_IDENT || before == TOK_RPAREN || before == TOK_RBRACKET)) {
        return false;
    }
    if (is_macro_name(before)
        || (before == TOK_BANG && i >= 2 && is_macro_name((TokenKind)tokens->kinds[i - 2]))) {
        return false;
    }
    return !(before == TOK_LBRACE && kind == TOK_RBRACE);
}

/* The closing partner of an opening bracket, or the token itself. */
static u32 group_end(const Tokens *tokens, u32 i)
{
    return parser_opens((TokenKind)tokens->kinds[i]) ? tokens->payload[i] : i;
}

/* A comma before the closing bracket goes, but for that of a tuple of one. */
static bool is_trailing_comma(const Tokens *tokens, u32 i)
{
    if (tokens->kinds[i] != TOK_COMMA
        || (tokens->kinds[i + 1] != TOK_RPAREN && tokens->kinds[i + 1] != TOK_RBRACKET)) {
        return false;
    }
    u32 open = tokens->payload[i + 1];
    if (tokens->kinds[i + 1] == TOK_RBRACKET
        || (open > 0 && tokens->kinds[open - 1] == TOK_IDENT)) {
        return true;
    }
    for (u32 k = open + 1; k < i; k++) { /* another comma at this level: a longer tuple */
        k = group_end(tokens, k);
        if (tokens->kinds[k] == TOK_COMMA) {
            return true;
        }
    }
    return false;
}

/* An arm's value ends with a comma, the last one's too, but a block does without. */
static bool is_comma_of_block(const Tokens *tokens, u32 i)
{
    if (tokens->kinds[i] != TOK_COMMA || tokens->kinds[i - 1] != TOK_RBRACE) {
        return false;
    }
    u32 open = tokens->payload[i - 1];
    return open > 0 && tokens->kinds[open - 1] == TOK_FAT_ARROW;
}

/* Whether a comma is missing in front of the `}` of a match. */
static bool wants_comma(const Tokens *tokens, u32 i)
{
    if (tokens->kinds[i] != TOK_RBRACE || tokens->kinds[i - 1] == TOK_COMMA) {
        return false;
    }
    u32 arrow = 0; /* of the last arm */
    for (u32 k = tokens->payload[i] + 1; k < i; k++) {
        arrow = tokens->kinds[k] == TOK_FAT_ARROW ? k : arrow;
        k = group_end(tokens, k);
    }
    bool is_block = tokens->kinds[arrow + 1] == TOK_LBRACE
                    && tokens->payload[arrow + 1] == i - 1;
    return arrow != 0 && !is_block;
}

Str print_condition(Check *check, const Ast *condition)
{
    const Tokens *tokens = check->sema->tokens;
    StrBuf buf = {.arena = check->arena};
    bool prefix = false;
    for (u32 i = condition->first; i <= condition->last; i++) {
        if (is_trailing_comma(tokens, i) || (i > 0 && is_comma_of_block(tokens, i))) {
            continue;
        }
        if (i > condition->first && wants_comma(tokens, i)) {
            strbuf_push(&buf, ',');
        }
        if (i > condition->first && wants_blank(tokens, i, prefix)) {
            strbuf_push(&buf, ' ');
        }
        TokenKind kind = (TokenKind)tokens->kinds[i];
        prefix = can_be_prefix(kind)
                 && (i == condition->first || !ends_operand((TokenKind)tokens->kinds[i - 1]));
        strbuf_push_str(&buf, source_text(tokens->source, token_span(tokens, i, i)));
    }
    return strbuf_str(&buf);
}
