/* parse.c: runs the parsers: the fast one first; when it meets anything to be reported, its nodes
 * are forgotten and the explaining one reads the same tokens again. */
#include "syntax/parse.h"

#include "syntax/build.h"

void *parser_stack_alloc(Parser *parser, size_t size)
{
    if (parser == NULL) {
        return NULL;
    }
    if (parser->scope.arena == NULL) {
        scratch_begin(parser->context->scratch, NULL, &parser->scope);
    }
    return arena_array(parser->scope.arena, u8, size);
}

static void run(Parser *parser, ParseContext *context, ParseStart start, u32 cursor, bool explain)
{
    Arena *arena = start == PARSE_ITEMS ? context->items : context->ast;
    *parser = (Parser){
        .tokens = context->tokens,
        .kinds = context->tokens->kinds,
        .cursor = cursor,
        .arena = arena,
        .outer = arena,
        .context = context,
        .start = start,
        .explain = explain,
    };
    int status = explain ? explain_parse(parser) : fast_parse(parser);
    parser->failed |= status != 0;
    if (parser->scope.arena != NULL) {
        scratch_end(&parser->scope);
    }
}

/* The nodes of a body lie in `ast`, those of items inside it in `items`. */
static void parse(Parser *parser, ParseContext *context, ParseStart start, u32 cursor)
{
    ArenaMark items;
    ArenaMark ast;
    bool body = context->ast != context->items && start != PARSE_ITEMS;
    arena_mark(context->items, &items);
    if (body) {
        arena_mark(context->ast, &ast);
    }
    run(parser, context, start, cursor, false);
    if (!parser->failed) {
        if (body) {
            arena_mark_drop(context->ast, &ast);
        }
        arena_mark_drop(context->items, &items);
        return;
    }
    if (body) {
        arena_rewind(context->ast, &ast);
    }
    arena_rewind(context->items, &items);
    run(parser, context, start, cursor, true);
}

AstList parse_items(ParseContext *context)
{
    Parser parser;
    parse(&parser, context, PARSE_ITEMS, 0);
    return parser.items;
}

Ast *parse_body(ParseContext *context, u32 open_brace)
{
    assert(context->tokens->kinds[open_brace] == TOK_LBRACE);
    Parser parser;
    parse(&parser, context, PARSE_BODY, open_brace);
    if (parser.result != NULL && parser.result->kind == AST_BLOCK) {
        return parser.result;
    }
    /* Too deep, or the stack was exhausted: a block with something that was reported in it. */
    u32 close = context->tokens->payload[open_brace];
    parser.arena = context->ast;
    return build_block(&parser, open_brace, NULL, build_error(&parser, open_brace, close), close);
}

Ast *parse_initializer(ParseContext *context, u32 first)
{
    Parser parser;
    parse(&parser, context, PARSE_INITIALIZER, first);
    parser.arena = context->ast;
    return parser.result != NULL ? parser.result : build_error(&parser, first, first);
}
