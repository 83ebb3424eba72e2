#include "syntax/parser.h"
void parser_explain(Parser *parser, u32 token, const bool expected[TOK_COUNT])
{
    (void)expected;
    if (parser->muted) return;
    parser_report(parser, DIAG_SYNTAX, parser_span(parser, token, token), "syntax error");
}
