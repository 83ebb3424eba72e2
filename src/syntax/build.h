/* build.h: what the actions of the grammar build. The frequent nodes are inline; the rest is in
 * build.c.
 *
 * Every function gives a finished node whose depth was checked: where the tree would become too
 * deep, an ERROR node stands for it. Internal to src/syntax and grammar. */
#ifndef LUDUS_SYNTAX_BUILD_H
#define LUDUS_SYNTAX_BUILD_H

#include "base/limits.h"
#include "syntax/parser.h"

static inline void *build_head(void *memory, AstKind kind, u32 first, u32 last)
{
    Ast *node = memory;
    *node = (Ast){.kind = (u8)kind, .depth = 1, .first = first, .last = last};
    return node;
}

/* A node whose head is filled; the caller fills every other field. */
#define build_new(parser, KIND, Type, first, last) \
    ((Ast##Type *)build_head(arena_new((parser)->arena, Ast##Type), AST_##KIND, (first), (last)))

Ast *build_error(Parser *parser, u32 first, u32 last);
Ast *build_too_deep(Parser *parser, u32 first, u32 last);

/* `below` is the depth of the deepest child. */
static inline Ast *build_done(Parser *parser, Ast *node, u32 below)
{
    if (UNLIKELY(below >= LIMIT_NESTING)) {
        return build_too_deep(parser, node->first, node->last);
    }
    node->depth = (u16)(below + 1);
    return node;
}

static inline u32 build_depth(const Ast *node) { return node == NULL ? 0 : node->depth; }

/* ---- lists: a ring, seen from its last node ------------------------------------------------- */

static inline Ast *build_append(Ast *last, Ast *node)
{
    if (last == NULL) {
        node->next = node;
    } else {
        node->next = last->next;
        last->next = node;
    }
    return node;
}

/* Opens the ring. Gives the depth of the deepest node. */
static inline u32 build_list(AstList *list, Ast *last)
{
    *list = (AstList){NULL, 0};
    if (last == NULL) {
        return 0;
    }
    list->first = last->next;
    last->next = NULL;
    u32 depth = 0;
    for (const Ast *node = list->first; node != NULL; node = node->next) {
        depth = u32_max(depth, node->depth);
        list->count++;
    }
    return depth;
}

/* The node in parentheses is the same node with a wider span, as in rustc. */
static inline Ast *build_only_one(Ast *items, u32 open, u32 close)
{
    assert(items->next == items);
    items->next = NULL;
    items->first = open;
    items->last = close;
    return items;
}

/* The cursor was moved behind generic arguments, and perhaps a lookahead was read: the last token
 * of the arguments, or `less` when they were not closed. */
u32 build_generics_end(const Parser *parser, u32 less);

/* `a as T < b`: rustc takes the `<` for the beginning of generic arguments. */
void build_report_cast(Parser *parser, const Ast *operand, const Ast *target, u32 less);

/* ---- expressions ---------------------------------------------------------------------------- */

static inline Ast *build_name(Parser *parser, u32 token)
{
    AstName *node = build_new(parser, NAME, Name, token, token);
    node->name = token_symbol(parser->tokens, token);
    node->def = NULL;
    return &node->head;
}

static inline Ast *build_int(Parser *parser, u32 token)
{
    AstInt *node = build_new(parser, INT, Int, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_literal(Parser *parser, AstKind kind, u32 token);
Ast *build_bool(Parser *parser, u32 token);
Ast *build_byte(Parser *parser, u32 token);
Ast *build_byte_string(Parser *parser, u32 token);

/* What a binary operator or compound assignment of this kind computes: by token kind. */
extern const u8 BUILD_OPERATORS[TOK_COUNT];

static inline Ast *build_binary(Parser *parser, Ast *left, u32 token, Ast *right)
{
    AstBinary *node = build_new(parser, BINARY, Binary, left->first, right->last);
    node->head.op = BUILD_OPERATORS[parser_kind(parser, token)];
    node->left = left;
    node->right = right;
    node->token = token;
    return build_done(parser, &node->head, u32_max(left->depth, right->depth));
}

void build_check_arrow(Parser *parser, u32 token);
void build_check_chain(Parser *parser, const AstBinary *left, u32 token, const Ast *right);

/* Comparisons are left-associative in the grammar, so that a chain of them is met here. */
static inline Ast *build_compare(Parser *parser, Ast *left, u32 token, Ast *right)
{
    if (UNLIKELY(left->kind == AST_BINARY && left->op >= BINARY_EQ && left->op <= BINARY_GE)) {
        build_check_chain(parser, ast_as(left, BINARY, Binary), token, right);
    }
    if (UNLIKELY(right->first == token + 1 && parser_kind(parser, token + 1) == TOK_MINUS &&
                 parser->tokens->starts[token] + 1 == parser->tokens->starts[token + 1])) {
        build_check_arrow(parser, token);
    }
    return build_binary(parser, left, token, right);
}

static inline Ast *build_unary(Parser *parser, AstUnaryOp op, u32 token, Ast *operand)
{
    AstUnary *node = build_new(parser, UNARY, Unary, token, operand->last);
    node->head.op = (u8)op;
    node->operand = operand;
    return build_done(parser, &node->head, operand->depth);
}

static inline Ast *build_ref(Parser *parser, u32 token, bool mutable, Ast *operand)
{
    AstRef *node = build_new(parser, REF, Ref, token, operand->last);
    node->head.op = mutable;
    node->operand = operand;
    return build_done(parser, &node->head, operand->depth);
}

/* `&&x` is a reference to a reference. */
static inline Ast *build_ref_ref(Parser *parser, u32 token, bool mutable, Ast *operand)
{
    return build_ref(parser, token, false, build_ref(parser, token, mutable, operand));
}

static inline Ast *build_call(Parser *parser, Ast *callee, Ast *args, u32 close)
{
    AstCall *node = build_new(parser, CALL, Call, callee->first, close);
    node->callee = callee;
    u32 below = build_list(&node->args, args);
    return build_done(parser, &node->head, u32_max(below, callee->depth));
}

static inline Ast *build_index(Parser *parser, Ast *operand, Ast *index, u32 close)
{
    AstIndex *node = build_new(parser, INDEX, Index, operand->first, close);
    node->operand = operand;
    node->index = index;
    return build_done(parser, &node->head, u32_max(operand->depth, index->depth));
}

Ast *build_assign(Parser *parser, Ast *left, u32 token, Ast *right);
Ast *build_assign_op(Parser *parser, Ast *left, u32 token, Ast *right);
Ast *build_cast(Parser *parser, Ast *operand, Ast *target);

/* low, high: may be NULL; `token` is the `..` or `..=`. */
Ast *build_range(Parser *parser, Ast *low, u32 token, Ast *high);

/* What stands behind a `.`, still without its left side; build_member gives it that. */
Ast *build_method_tail(Parser *parser, u32 name, Ast *args, u32 close);
Ast *build_field_tail(Parser *parser, u32 name);
Ast *build_unsupported_tail(Parser *parser, u32 first, u32 message_last, u32 last,
                            const char *what);
Ast *build_question_tail(Parser *parser, u32 question);
Ast *build_member(Parser *parser, Ast *operand, Ast *tail);

Ast *build_tuple(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_parens(Parser *parser, u32 open, Ast *items, u32 close); /* one: itself; more: a tuple */
Ast *build_array(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_repeat(Parser *parser, u32 open, Ast *item, Ast *length, u32 close);
Ast *build_path(Parser *parser, Ast *segments, u32 name);
Ast *build_field_init(Parser *parser, u32 name, Ast *value);
Ast *build_struct_literal(Parser *parser, Ast *path, Ast *fields, Ast *base, u32 close);
Ast *build_underscore(Parser *parser, u32 token);
Ast *build_path_word(Parser *parser, u32 token); /* self, crate, ... */
Ast *build_generic_path(Parser *parser, Ast *segments, u32 less); /* the cursor is behind the `>` */
Ast *build_macro_path(Parser *parser, Ast *segments, u32 close);
Ast *build_macro(Parser *parser, u32 name, Ast *args, u32 close);
Ast *build_other_macro(Parser *parser, u32 name, u32 close);
Ast *build_return(Parser *parser, u32 token, Ast *value);
Ast *build_break(Parser *parser, u32 token, u32 label, Ast *value); /* label 0: none */
Ast *build_continue(Parser *parser, u32 token, u32 label);

/* ---- blocks, branches, loops ---------------------------------------------------------------- */

/* tail may be NULL; then a last statement that is an expression without `;` becomes it. */
Ast *build_block(Parser *parser, u32 open, Ast *stmts, Ast *tail, u32 close);
Ast *build_if(Parser *parser, u32 token, Ast *condition, Ast *then_block, Ast *else_branch);
Ast *build_matches(Parser *parser, u32 token, Ast *match, u32 close);
Ast *build_match(Parser *parser, u32 token, Ast *scrutinee, Ast *arms, u32 close);
Ast *build_arm_head(Parser *parser, Ast *pattern, Ast *guard); /* guard may be NULL */
Ast *build_arm(Parser *parser, Ast *head, Ast *body);
Ast *build_while(Parser *parser, u32 token, Ast *condition, Ast *body);
Ast *build_loop(Parser *parser, u32 token, Ast *body);
Ast *build_for(Parser *parser, u32 token, Ast *pattern, Ast *iterated, Ast *body);
Ast *build_label(Parser *parser, u32 label, Ast *node);

/* ---- statements ----------------------------------------------------------------------------- */

static inline Ast *build_expr_stmt(Parser *parser, Ast *expr, u32 last, bool semicolon)
{
    AstExprStmt *node = build_new(parser, EXPR_STMT, ExprStmt, expr->first, last);
    node->head.op = semicolon;
    node->expr = expr;
    return build_done(parser, &node->head, expr->depth);
}

Ast *build_let(Parser *parser, u32 token, Ast *pattern, Ast *annotation, Ast *init, u32 semicolon);
Ast *build_let_else(Parser *parser, u32 token, u32 else_token, u32 semicolon);
Ast *build_item_stmt(Parser *parser, Ast *item);
Ast *build_empty_stmt(Parser *parser, u32 token);

/* ---- patterns, types --------------------------------------------------------------------- */

/* build_pattern.c. `how`: PAT_*; sub may be NULL. */
Ast *build_pat_name(Parser *parser, u32 first, u8 how, u32 name, Ast *sub);
Ast *build_pat_word(Parser *parser, u32 token); /* `Self`, `self` */
Ast *build_pat_wild(Parser *parser, u32 token);
Ast *build_pat_rest(Parser *parser, u32 token);
Ast *build_pat_number(Parser *parser, u32 first, u32 literal); /* an expression */
Ast *build_pat_literal(Parser *parser, u32 first, u32 literal);
Ast *build_pat_range(Parser *parser, Ast *low, u32 token, Ast *high); /* low, high: may be NULL */
Ast *build_pat_tuple(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_pat_parens(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_pat_slice(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_pat_ref(Parser *parser, u32 token, bool mutable, Ast *pattern);
Ast *build_pat_or(Parser *parser, Ast *left, Ast *right);
void build_check_or(Parser *parser, const Ast *pattern, const char *what);
Ast *build_pat_path(Parser *parser, Ast *path);
Ast *build_pat_tuple_struct(Parser *parser, Ast *path, Ast *items, u32 close);
Ast *build_pat_struct(Parser *parser, Ast *path, Ast *fields, bool has_rest, u32 close);
Ast *build_pat_field(Parser *parser, u32 name, Ast *pattern);

Ast *build_type_name(Parser *parser, u32 token);
Ast *build_type_word(Parser *parser, u32 token);
Ast *build_type_path(Parser *parser, Ast *segments, u32 name);
Ast *build_type_ref(Parser *parser, u32 token, u32 lifetime, bool mutable,
                    Ast *target); /* 0: none */
Ast *build_type_array(Parser *parser, u32 open, Ast *item, Ast *length, u32 close);
Ast *build_type_slice(Parser *parser, u32 open, Ast *item, u32 close);
Ast *build_type_tuple(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_type_parens(Parser *parser, u32 open, Ast *items, u32 close);
Ast *build_type_never(Parser *parser, u32 token);
Ast *build_type_infer(Parser *parser, u32 token);
Ast *build_generic_type(Parser *parser, u32 name, u32 less);

/* ---- items ---------------------------------------------------------------------------------- */

/* From here to build_item_done, nodes go to the items arena. */
static inline void build_item_begin(Parser *parser) { parser->arena = parser->context->items; }

Ast *build_param(Parser *parser, Ast *pattern, Ast *annotation);
Ast *build_self_param(Parser *parser, u32 first, u32 word, Ast *annotation);
Ast *build_fn_head(Parser *parser, u32 token, u32 name, bool generic, Ast *params, u32 close,
                   Ast *result);
void build_where(Parser *parser, const Ast *head, u32 token);
Ast *build_fn(Parser *parser, Ast *head, u32 body, u32 last); /* body 0: it has none, reported */
Ast *build_const_head(Parser *parser, u32 token, u32 name);
Ast *build_const(Parser *parser, Ast *head, Ast *annotation, u32 init, u32 last);
Ast *build_fn_const(Ast *fn, u32 token);

/* build_struct.c */
Ast *build_struct_head(Parser *parser, u32 token, u32 name);
Ast *build_field_decl(Parser *parser, u32 name, Ast *annotation);
Ast *build_struct(Parser *parser, Ast *head, u8 kind, Ast *fields, u32 last);
Ast *build_enum_head(Parser *parser, u32 token, u32 name);
Ast *build_variant(Parser *parser, u32 name, Ast *discriminant);
Ast *build_variant_payload(Parser *parser, u32 name, u32 close);
Ast *build_enum(Parser *parser, Ast *head, Ast *variants, u32 last);
Ast *build_impl_head(Parser *parser, u32 token, Ast *self_type);
Ast *build_member_item(Parser *parser, Ast *members, Ast *member);
Ast *build_impl(Parser *parser, Ast *head, Ast *members, u32 last);
Ast *build_alias(Parser *parser, u32 token, Ast *target, u32 last);
Ast *build_use_tree(Parser *parser, u8 kind, Ast *segments, u32 alias, Ast *group, u32 last);
Ast *build_use(Parser *parser, u32 token, Ast *tree, u32 last);

Ast *build_visible(u32 first, Ast *item);

/* An item that Ludus does not support; `head` is its first keyword, `keyword` the telling one. */
Ast *build_unsupported_item(Parser *parser, u32 head, u32 keyword, const char *what);
Ast *build_macro_rules(Parser *parser, u32 word, u32 name);
Ast *build_item_macro(Parser *parser, u32 name, u32 close);

/* Attributes, from token `first`, stand in front of a statement or tail: what they may not. */
void build_attributed(Parser *parser, u32 first, const Ast *node);

/* An attribute or doc comment, with its last token, at the end of a block or file: nothing
 * follows. */
void build_dangling(Parser *parser, u32 last);
void build_inner_attribute(Parser *parser, u32 first, u32 last, bool at_the_beginning);

#endif
