/* lint.c: the way into the lints, and the attributes that allow them. */
#include "sema/lint.h"

/* ---- attributes ------------------------------------------------------------------------------ */

/* The token behind an attribute that begins at `pound`. */
static u32 behind_attribute(const Tokens *tokens, u32 pound)
{
    u32 open = tokens->kinds[pound + 1] == TOK_BANG ? pound + 2 : pound + 1;
    return tokens->payload[open] + 1;
}

static bool is_attribute(const Tokens *tokens, u32 i)
{
    return tokens->kinds[i] == TOK_POUND
           && (tokens->kinds[i + 1] == TOK_LBRACKET
               || (tokens->kinds[i + 1] == TOK_BANG && tokens->kinds[i + 2] == TOK_LBRACKET));
}

/* `allow(.. lint ..)`, also `warn` and `expect`: all of them let the program pass. */
static bool lets_pass(const Sema *sema, u32 pound, u32 end, Symbol lint)
{
    const Tokens *tokens = sema->tokens;
    u32 name = pound + (tokens->kinds[pound + 1] == TOK_BANG ? 3 : 2);
    if (tokens->kinds[name] != TOK_IDENT
        || str_equal(intern_text(sema->interner, token_symbol(tokens, name)), STR("deny"))) {
        return false;
    }
    for (u32 i = name + 1; i < end; i++) {
        if (tokens->kinds[i] == TOK_IDENT && symbol_equal(token_symbol(tokens, i), lint)) {
            return true;
        }
    }
    return false;
}

static bool opens(u8 kind)
{
    return kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_LBRACE;
}

/* The end of the block or file whose head the attribute stands in. */
static u32 block_end(const Tokens *tokens, u32 i)
{
    while (tokens->kinds[i] != TOK_RBRACE && tokens->kinds[i] != TOK_END) {
        i = (opens(tokens->kinds[i]) ? tokens->payload[i] : i) + 1;
    }
    return i;
}

/* The end of a statement or item: its `;`, or its braces. */
static u32 statement_end(const Tokens *tokens, u32 i)
{
    bool braces_end = tokens->kinds[i] != TOK_LET;
    for (; tokens->kinds[i] != TOK_SEMI && tokens->kinds[i] != TOK_END; i++) {
        if (opens(tokens->kinds[i])) {
            bool brace = tokens->kinds[i] == TOK_LBRACE;
            i = tokens->payload[i];
            if (brace && braces_end && tokens->kinds[i + 1] != TOK_ELSE) {
                break;
            }
        }
    }
    return i;
}

/* The last token of what an attribute stands for. */
static u32 reach(const Tokens *tokens, u32 pound)
{
    u32 i = behind_attribute(tokens, pound);
    if (tokens->kinds[pound + 1] == TOK_BANG) {
        return block_end(tokens, i);
    }
    while (is_attribute(tokens, i)) {
        i = behind_attribute(tokens, i);
    }
    return statement_end(tokens, i);
}

bool lint_is_allowed(const Sema *sema, DiagCode lint, u32 token)
{
    Str name = lint == DIAG_ARITHMETIC_OVERFLOW ? STR("arithmetic_overflow")
                                                : STR("unconditional_panic");
    Symbol symbol = intern_find(sema->interner, name);
    if (symbol.id == 0) {
        return false; /* the program does not mention it */
    }
    const Tokens *tokens = sema->tokens;
    for (u32 i = 0; i < token; i++) {
        if (is_attribute(tokens, i) && lets_pass(sema, i, behind_attribute(tokens, i), symbol)
            && reach(tokens, i) >= token) {
            return true;
        }
    }
    return false;
}

/* ---- entry point ----------------------------------------------------------------------------- */

void sema_check_lints(Sema *sema, const CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    LintGraph graph = {.sema = sema, .checked = checked, .arena = scratch.arena};
    lint_build(&graph);
    lint_run(&graph);
    scratch_end(&scratch);
}
