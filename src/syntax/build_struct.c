/* build_struct.c: structs, enums, impl blocks, type aliases and `use`. */
#include "syntax/build.h"

static Ast *item_done(Parser *parser, Ast *node, u32 below)
{
    parser->arena = parser->outer;
    return build_done(parser, node, below);
}

/* ---- structs -------------------------------------------------------------------------------- */

Ast *build_struct_head(Parser *parser, u32 token, u32 name)
{
    build_item_begin(parser);
    AstStruct *node = build_new(parser, STRUCT, Struct, token, name);
    node->name = token_symbol(parser->tokens, name);
    node->name_token = name;
    node->fields = (AstList){NULL, 0};
    return &node->head;
}

/* name 0: a field of a tuple struct. */
Ast *build_field_decl(Parser *parser, u32 name, Ast *annotation)
{
    u32 first = name == 0 ? annotation->first : name;
    AstFieldDecl *node = build_new(parser, FIELD_DECL, FieldDecl, first, annotation->last);
    node->name = name == 0 ? (Symbol){0} : token_symbol(parser->tokens, name);
    node->token = first;
    node->annotation = annotation;
    return build_done(parser, &node->head, annotation->depth);
}

Ast *build_struct(Parser *parser, Ast *head, u8 kind, Ast *fields, u32 last)
{
    AstStruct *node = ast_as(head, STRUCT, Struct);
    head->op = kind;
    head->last = last;
    return item_done(parser, head, build_list(&node->fields, fields));
}

/* ---- enums ---------------------------------------------------------------------------------- */

Ast *build_enum_head(Parser *parser, u32 token, u32 name)
{
    build_item_begin(parser);
    AstEnum *node = build_new(parser, ENUM, Enum, token, name);
    node->name = token_symbol(parser->tokens, name);
    node->name_token = name;
    return &node->head;
}

Ast *build_variant(Parser *parser, u32 name, Ast *discriminant)
{
    u32 last = discriminant == NULL ? name : discriminant->last;
    AstVariant *node = build_new(parser, VARIANT, Variant, name, last);
    node->name = token_symbol(parser->tokens, name);
    node->token = name;
    node->discriminant = discriminant;
    return build_done(parser, &node->head, build_depth(discriminant));
}

Ast *build_variant_payload(Parser *parser, u32 name, u32 close)
{
    return parser_unsupported_at(parser, DIAG_LUD0001, name, close,
                                 parser_span(parser, name, close), "enum variants with fields");
}

/* Of an enum with a variant that was refused only the name is kept. */
Ast *build_enum(Parser *parser, Ast *head, Ast *variants, u32 last)
{
    AstEnum *node = ast_as(head, ENUM, Enum);
    head->last = last;
    u32 below = build_list(&node->variants, variants);
    for (const Ast *variant = node->variants.first; variant != NULL; variant = variant->next) {
        if (variant->kind == AST_ERROR) {
            Ast *error = build_error(parser, head->first, last);
            ast_as(error, ERROR, Error)->token = node->name_token;
            return item_done(parser, error, 0);
        }
    }
    return item_done(parser, head, below);
}

/* ---- impl blocks ---------------------------------------------------------------------------- */

Ast *build_impl_head(Parser *parser, u32 token, Ast *self_type)
{
    AstImpl *node = build_new(parser, IMPL, Impl, token, self_type->last);
    node->self_type = self_type;
    return build_done(parser, &node->head, self_type->depth);
}

static const char *member_problem(const Ast *member)
{
    switch ((int)member->kind) {
    case AST_FN:
    case AST_ERROR: return NULL;
    case AST_CONST: return (member->op & AST_CONST_STATIC) == 0 ? NULL : "static";
    case AST_STRUCT: return "struct";
    case AST_ENUM: return "enum";
    case AST_IMPL: return "implementation";
    case AST_USE: return "`use` import";
    default: return "type alias";
    }
}

/* Next in the list of members; what cannot be one is reported and left out. */
Ast *build_member_item(Parser *parser, Ast *members, Ast *member)
{
    const char *problem = member_problem(member);
    parser->muted = false;
    if (problem != NULL) {
        Span span = ast_span(parser->tokens, member);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                                "%s is not supported in `impl`s", problem);
        diag_help(d, "move it out of the `impl` block");
        member = build_error(parser, member->first, member->last);
    }
    return build_append(members, member);
}

Ast *build_impl(Parser *parser, Ast *head, Ast *members, u32 last)
{
    head->last = last;
    if (head->kind != AST_IMPL) {
        return item_done(parser, head, 0);
    }
    AstImpl *node = ast_as(head, IMPL, Impl);
    u32 below = build_list(&node->members, members);
    return item_done(parser, head, u32_max(below, node->self_type->depth));
}

/* ---- aliases and use ------------------------------------------------------------------------ */

Ast *build_alias(Parser *parser, u32 token, Ast *target, u32 last)
{
    AstTypeAlias *node = build_new(parser, TYPE_ALIAS, TypeAlias, token, last);
    node->name = token_symbol(parser->tokens, token + 1);
    node->name_token = token + 1;
    node->target = target;
    return item_done(parser, &node->head, target->depth);
}

Ast *build_use_tree(Parser *parser, u8 kind, Ast *segments, u32 alias, Ast *group, u32 last)
{
    u32 first = segments == NULL ? last : segments->next->first;
    u32 end = last != 0 ? last : segments->last;
    if (kind == AST_USE_GROUP && segments == NULL) {
        first = parser_partner(parser, last);
    }
    AstUseTree *node = build_new(parser, USE_TREE, UseTree, first, end);
    bool named = alias != 0 && parser_kind(parser, alias) == TOK_IDENT;
    node->head.op = kind;
    node->alias = named ? token_symbol(parser->tokens, alias) : (Symbol){0};
    node->alias_token = alias;
    u32 below = build_list(&node->segments, segments);
    below = u32_max(below, build_list(&node->group, group));
    return build_done(parser, &node->head, below);
}

Ast *build_use(Parser *parser, u32 token, Ast *tree, u32 last)
{
    AstUse *node = build_new(parser, USE, Use, token, last);
    node->tree = tree;
    return item_done(parser, &node->head, tree->depth);
}
