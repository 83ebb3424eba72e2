/* report.c: what the parsers say: diagnostics in the explaining one, nothing in the fast one. */
#include <stdarg.h>

#include "base/limits.h"
#include "syntax/build.h"

Diag *parser_report(Parser *parser, DiagCode code, Span span, const char *format, ...)
{
    parser->failed = true;
    parser->muted = true;
    if (!parser->explain) {
        return &parser->orphan;
    }
    va_list args;
    va_start(args, format);
    StrBuf text = {.arena = parser->arena};
    strbuf_vprintf(&text, format, args);
    va_end(args);
    return diag_error(parser->context->diags, code, span, STR_FMT, STR_ARG(strbuf_str(&text)));
}

Ast *parser_unsupported_at(Parser *parser, DiagCode code, u32 first, u32 last, Span span,
                           const char *what)
{
    Diag *d = parser_report(parser, code, span, "Ludus does not support %s", what);
    diag_label(d, span, "this is valid Rust, but not in the subset of Ludus");
    return build_error(parser, first, last);
}

Ast *parser_unsupported(Parser *parser, DiagCode code, u32 first, u32 last, const char *what)
{
    return parser_unsupported_at(parser, code, first, last, parser_span(parser, first, last), what);
}

void parser_report_depth(Parser *parser, u32 first, u32 last)
{
    UNUSED(last);
    if (parser->too_deep) {
        return;
    }
    parser->too_deep = parser->explain;
    parser->failed = true;
    Span span = parser_span(parser, first, first);
    Diag *d = parser_report(parser, DIAG_LIMIT, span,
                            "the nesting depth exceeds the limit of %d levels", LIMIT_NESTING);
    diag_label(d, span, "what begins here is nested too deeply");
}

bool parser_was_reported(const Parser *parser, u32 token)
{
    Span span = parser_span(parser, token, token);
    for (const Diag *d = parser->context->diags->first; d != NULL; d = d->next) {
        if (d->span.start >= span.start && d->span.end <= span.end) {
            return true;
        }
    }
    return false;
}

/* ---- macros --------------------------------------------------------------------------------- */

/* Those of the standard library that Ludus does not have. */
static const char *const STD_MACROS[] = {
    "assert_matches", "cfg", "column", "compile_error", "concat", "dbg", "env", "file", "format",
    "format_args", "include", "include_bytes", "include_str", "line", "module_path",
    "option_env", "stringify", "thread_local", "try", "vec", "write", "writeln",
};

static bool in_std(Str name)
{
    for (size_t i = 0; i < COUNT_OF(STD_MACROS); i++) {
        if (str_equal(name, str_from_cstr(STD_MACROS[i]))) {
            return true;
        }
    }
    return false;
}

Ast *build_other_macro(Parser *parser, u32 name, u32 close)
{
    Span span = parser_span(parser, name, name);
    Str text = source_text(parser->tokens->source, span);
    if (in_std(text) || parser->context->has_macro_rules) {
        Diag *d = parser_report(parser, DIAG_LUD0005, span,
                                "Ludus does not support the macro `" STR_FMT "!`", STR_ARG(text));
        diag_label(d, span, "this is valid Rust, but not in the subset of Ludus");
    } else {
        parser_report(parser, DIAG_UNKNOWN_MACRO, span,
                      "cannot find macro `" STR_FMT "` in this scope", STR_ARG(text));
    }
    return build_error(parser, name, close);
}
