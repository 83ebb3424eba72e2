/* build_block.c: blocks, branches, loops, jumps and statements. */
#include "syntax/build.h"

/* ---- jumps ---------------------------------------------------------------------------------- */

Ast *build_return(Parser *parser, u32 token, Ast *value)
{
    AstReturn *node = build_new(parser, RETURN, Return, token, value == NULL ? token : value->last);
    node->value = value;
    return build_done(parser, &node->head, build_depth(value));
}

/* `break 'a: loop {}`: rustc wants parentheses around a labeled value. */
static void check_break_value(Parser *parser, const Ast *value)
{
    bool labelled = parser_kind(parser, value->first) == TOK_LIFETIME;
    if (labelled) {
        parser_report(parser, DIAG_SYNTAX, ast_span(parser->tokens, value),
                      "parentheses are required around this expression to avoid confusion with a "
                      "labeled break expression");
    }
}

Ast *build_break(Parser *parser, u32 token, u32 label, Ast *value)
{
    if (value != NULL && label == 0) {
        check_break_value(parser, value);
    }
    u32 last = value != NULL ? value->last : label != 0 ? label : token;
    AstBreak *node = build_new(parser, BREAK, Break, token, last);
    node->label = label == 0 ? (Symbol){0} : token_symbol(parser->tokens, label);
    node->token = label;
    node->value = value;
    node->def = NULL;
    return build_done(parser, &node->head, build_depth(value));
}

Ast *build_continue(Parser *parser, u32 token, u32 label)
{
    AstContinue *node = build_new(parser, CONTINUE, Continue, token, label == 0 ? token : label);
    node->label = label == 0 ? (Symbol){0} : token_symbol(parser->tokens, label);
    node->token = label;
    node->def = NULL;
    return &node->head;
}

/* ---- blocks, branches, loops ---------------------------------------------------------------- */

static bool is_value_stmt(const Ast *stmt)
{
    return stmt->kind == AST_EXPR_STMT && stmt->op == 0;
}

/* Opens the ring of statements. When there is no tail yet, and the last statement is an
 * expression without `;` (it ends with a block), that is the block's value. Gives the depth of
 * the deepest child. */
static u32 take_stmts(AstBlock *block, Ast *last)
{
    u32 depth = build_depth(block->tail);
    block->stmts = (AstList){NULL, 0};
    if (last == NULL) {
        return depth;
    }
    Ast *before = NULL;
    Ast *stmt = last->next;
    block->stmts.first = stmt;
    for (; stmt != last; before = stmt, stmt = stmt->next) {
        depth = u32_max(depth, stmt->depth);
        block->stmts.count++;
    }
    last->next = NULL;
    if (block->tail != NULL || !is_value_stmt(last)) {
        block->stmts.count++;
        return u32_max(depth, last->depth);
    }
    block->tail = ast_as(last, EXPR_STMT, ExprStmt)->expr;
    if (before == NULL) {
        block->stmts.first = NULL;
    } else {
        before->next = NULL;
    }
    return u32_max(depth, block->tail->depth);
}

Ast *build_block(Parser *parser, u32 open, Ast *stmts, Ast *tail, u32 close)
{
    AstBlock *node = build_new(parser, BLOCK, Block, open, close);
    node->label = (Symbol){0};
    node->tail = tail;
    return build_done(parser, &node->head, take_stmts(node, stmts));
}

/* `if let` was reported: nothing in it may be looked at, for its names are not known. */
Ast *build_if(Parser *parser, u32 token, Ast *condition, Ast *then_block, Ast *else_branch)
{
    u32 last = else_branch == NULL ? then_block->last : else_branch->last;
    if (condition->kind == AST_ERROR) {
        return build_error(parser, token, last);
    }
    AstIf *node = build_new(parser, IF, If, token, last);
    node->condition = condition;
    node->then_block = then_block;
    node->else_branch = else_branch;
    u32 below = u32_max(condition->depth, then_block->depth);
    return build_done(parser, &node->head, u32_max(below, build_depth(else_branch)));
}

Ast *build_arm_head(Parser *parser, Ast *pattern, Ast *guard)
{
    AstArm *node = build_new(parser, ARM, Arm, pattern->first,
                             guard == NULL ? pattern->last : guard->last);
    node->pattern = pattern;
    node->guard = guard;
    node->body = NULL;
    return build_done(parser, &node->head, u32_max(pattern->depth, build_depth(guard)));
}

Ast *build_arm(Parser *parser, Ast *head, Ast *body)
{
    head->last = body->last;
    if (head->kind != AST_ARM) {
        return head;
    }
    ast_as(head, ARM, Arm)->body = body;
    return build_done(parser, head, u32_max((u32)head->depth - 1, body->depth));
}

Ast *build_match(Parser *parser, u32 token, Ast *scrutinee, Ast *arms, u32 close)
{
    AstMatch *node = build_new(parser, MATCH, Match, token, close);
    node->scrutinee = scrutinee;
    u32 below = build_list(&node->arms, arms);
    return build_done(parser, &node->head, u32_max(below, scrutinee->depth));
}

/* `matches!(x, pattern if guard)` is `match x { pattern if guard => true, _ => false }`. */
Ast *build_matches(Parser *parser, u32 token, Ast *match, u32 close)
{
    AstMatch *node = ast_as(match, MATCH, Match);
    u32 pattern = ast_as(node->arms.first, ARM, Arm)->pattern->first;
    if (parser_kind(parser, pattern) == TOK_DOT_DOT_EQ
        && parser_kind(parser, pattern - 1) == TOK_COMMA) { /* no pattern yet, to macros */
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, pattern, pattern),
                      "`matches!` takes no pattern that begins with `..=`");
    }
    match->first = token;
    match->last = close;
    match->op = AST_MATCH_MACRO;
    Ast *taken = node->arms.first;
    Ast *left = build_arm_head(parser, build_pat_wild(parser, close), NULL);
    for (u32 i = 0; i < 2; i++) {
        Ast *value = build_literal(parser, AST_BOOL, token);
        value->last = close;
        value->op = i == 0;
        ast_as(i == 0 ? taken : left, ARM, Arm)->body = value;
    }
    taken->next = left;
    node->arms.count = 2;
    return match;
}

Ast *build_while(Parser *parser, u32 token, Ast *condition, Ast *body)
{
    if (condition->kind == AST_ERROR) {
        return build_error(parser, token, body->last);
    }
    AstWhile *node = build_new(parser, WHILE, While, token, body->last);
    node->label = (Symbol){0};
    node->condition = condition;
    node->body = body;
    return build_done(parser, &node->head, u32_max(condition->depth, body->depth));
}

Ast *build_loop(Parser *parser, u32 token, Ast *body)
{
    AstLoop *node = build_new(parser, LOOP, Loop, token, body->last);
    node->label = (Symbol){0};
    node->body = body;
    return build_done(parser, &node->head, body->depth);
}

Ast *build_for(Parser *parser, u32 token, Ast *pattern, Ast *iterated, Ast *body)
{
    AstFor *node = build_new(parser, FOR, For, token, body->last);
    node->def = NULL;
    node->label = (Symbol){0};
    node->pattern = pattern;
    node->iterated = iterated;
    node->body = body;
    u32 below = u32_max(pattern->depth, iterated->depth);
    return build_done(parser, &node->head, u32_max(below, body->depth));
}

static void check_label(Parser *parser, u32 label)
{
    Span span = parser_span(parser, label, label);
    Str text = source_text(parser->tokens->source, span);
    Str name = str_slice(text, 1, text.len);
    Symbol symbol = intern_find(parser->context->interner, name);
    bool keyword = symbol.id != 0 && symbol.id <= KEYWORD_COUNT;
    if (keyword) {
        parser_report(parser, DIAG_SYNTAX, span, "labels cannot use keyword names");
    } else if (str_equal(name, STR("_"))) {
        parser_report(parser, DIAG_SYNTAX, span, "invalid label name `" STR_FMT "`", STR_ARG(text));
    }
}

Ast *build_label(Parser *parser, u32 label, Ast *node)
{
    check_label(parser, label);
    Symbol symbol = token_symbol(parser->tokens, label);
    node->first = label;
    switch ((int)node->kind) {
    case AST_WHILE: ast_as(node, WHILE, While)->label = symbol; break;
    case AST_LOOP: ast_as(node, LOOP, Loop)->label = symbol; break;
    case AST_FOR: ast_as(node, FOR, For)->label = symbol; break;
    case AST_BLOCK: ast_as(node, BLOCK, Block)->label = symbol; break;
    default: assert(node->kind == AST_ERROR);
    }
    return node;
}

/* ---- statements ----------------------------------------------------------------------------- */

Ast *build_let(Parser *parser, u32 token, Ast *pattern, Ast *annotation, Ast *init, u32 semicolon)
{
    build_check_or(parser, pattern, "`let` bindings");
    AstLet *node = build_new(parser, LET, Let, token, semicolon);
    node->pattern = pattern;
    node->annotation = annotation;
    node->init = init;
    u32 below = u32_max(pattern->depth, build_depth(annotation));
    return build_done(parser, &node->head, u32_max(below, build_depth(init)));
}

Ast *build_let_else(Parser *parser, u32 token, u32 else_token, u32 semicolon)
{
    return parser_unsupported_at(parser, DIAG_LUD0002, token, semicolon,
                                 parser_span(parser, else_token, else_token), "`let ... else`");
}

Ast *build_item_stmt(Parser *parser, Ast *item)
{
    AstItemStmt *node = build_new(parser, ITEM_STMT, ItemStmt, item->first, item->last);
    node->item = item;
    return build_done(parser, &node->head, item->depth);
}

Ast *build_empty_stmt(Parser *parser, u32 token)
{
    AstEmptyStmt *node = build_new(parser, EMPTY_STMT, EmptyStmt, token, token);
    node->token = token;
    return &node->head;
}
