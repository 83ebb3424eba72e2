/* unit.c: the pipeline. */
#include "driver/unit.h"

#include "driver/compile.h"
#include "driver/constant.h"
#include "driver/emit.h"
#include "driver/escape.h"
#include "driver/outcome.h"
#include "driver/status.h"
#include "syntax/lex.h"

static LintLevel lint_cap(const Options *options)
{
    static const LintLevel caps[] = {[CAP_NONE] = LEVEL_NONE,
                                     [CAP_ALLOW] = LEVEL_ALLOW,
                                     [CAP_WARN] = LEVEL_WARN,
                                     [CAP_DENY] = LEVEL_DENY,
                                     [CAP_FORBID] = LEVEL_FORBID};
    return caps[options->values[OPTION_CAP_LINTS]];
}

/* Everything that the parts need to know of each other. Allocates what an empty unit needs. */
static void unit_begin(Unit *unit, Session *session)
{
    const Options *options = session->options;
    unit->session = session;
    unit->at = SPAN_NONE;
    diags_init(&unit->diags, &session->diags); /* first: it can report that there is no memory */
    levels_init(&unit->levels, &session->diags, options->levels, options->level_count,
                lint_cap(options));
    unit->diags.levels = &unit->levels;
    unit->parse = (ParseContext){.tokens = &unit->tokens,
                                 .interner = &session->interner,
                                 .diags = &unit->diags,
                                 .items = &session->items,
                                 .ast = &session->ast,
                                 .scratch = &session->scratch};
    unit->sema = (Sema){.items_arena = &session->items,
                        .ast_arena = &session->ast,
                        .scratch = &session->scratch,
                        .ir = &session->program,
                        .tokens = &unit->tokens,
                        .interner = &session->interner,
                        .diags = &unit->diags,
                        .parse = &unit->parse,
                        .require = constant_require,
                        .evaluate = constant_evaluate,
                        .context = unit};
    types_init(&unit->sema.types, &session->types, &session->interner);
    unit->lower = (LowerContext){.ir = &session->program,
                                 .types = &unit->sema.types,
                                 .tokens = &unit->tokens,
                                 .interner = &session->interner,
                                 .diags = &unit->diags,
                                 .scratch = &session->scratch,
                                 .items = &session->items};
    unit->passes = (PassOptions){.enabled = PASS_ALL & ~(u32)options->values[OPTION_NO_PASS],
                                 .verify = options->values[OPTION_VERIFY] != 0};
    outcome_init_eval(unit);
    escape_begin_unit(unit);
}

/* A source file, from its bytes to its result, and the arenas while it lasts:
 *
 *                    source tokens symbols items types  ast scratch  ir  frames diags
 *      load            |                                                          :
 *      lex             |      |      |                                            :
 *      items           |      |      |      |     |                               :
 *      each function   |      |      |      |     |      |     |     |            :
 *        parse         |      |      |      |     |      |     :     |            :
 *        check         |      |      |      |     |      |     :     |            :
 *        lower, passes |      |      |      |     |      |     |     |            :
 *        link          |      |      |      |     |      x     x     |            :
 *      verify, run     |      |      |      |     |                  |     |      :
 *      end             x      x      x      x     x                  x     x      x
 *
 *      | alive    : alive when needed    x dies: rewound after each function, reset at the end
 *
 * A constant that a function needs is compiled and run inside of the function's check: one more
 * mark on `ast` and `scratch`, and `frames` for the time of the run (constant.c). */
static int compile(Unit *unit, Session *session, const char *path)
{
    const Options *options = session->options;
    Log *log = session->log; /* of `ludus mem`; NULL otherwise */
    unit_begin(unit, session);

    log_step(log, "load");
    if (!outcome_load(unit, path)) {                                                 /* source */
        return outcome_report(unit);
    }
    log_source(log, &unit->source);
    log_step(log, "lex");
    if (!lex(&session->tokens, &unit->source, &session->interner, &unit->diags,      /* tokens, */
             &session->scratch, &unit->tokens)) {                                    /* symbols */
        return outcome_report(unit);
    }
    log_tokens(log, &unit->tokens);
    if (options->verb == VERB_EMIT && options->emit == EMIT_TOKENS) {
        return emit_tokens(unit);
    }
    log_step(log, "parse items");
    AstList items = parse_items(&unit->parse);                                       /* items */
    unit->parse_only = compile_has_syntax_errors(unit);
    if (options->verb == VERB_EMIT && options->emit == EMIT_AST) {
        return emit_ast(unit, items);
    }
    log_step(log, "declare items");
    sema_items(&unit->sema, items);                                                  /* types */
    log_step(log, "compile items");
    compile_items(unit);                                                             /* ast, ir */
    log_step(log, "report");
    if (!diags_has_errors(&unit->diags)) {
        sema_warn_items(&unit->sema);
    }
    int status = outcome_report(unit);
    if (status != STATUS_OK) {
        return status;
    }
    log_step(log, "verify");
    compile_verify(unit);
    switch (options->verb) {
    case VERB_RUN:
        return outcome_run(unit);                                                    /* frames */
    case VERB_EMIT:
        return options->emit == EMIT_TYPES ? emit_types(unit) : emit_ir(unit);
    case VERB_CHECK:
    case VERB_MEM:
    case VERB_EXPLAIN:
    case VERB_COMPLETIONS:
    case VERB_HELP:
    case VERB_VERSION:
    case VERB_COUNT:
        break;
    }
    return STATUS_OK;
}

/* The way out of an arena that cannot give what is wanted leads here. */
static int compile_guarded(Unit *unit, Session *session, const char *path)
{
    jmp_buf exit;
    session->exit = &exit;
    int status;
    if (setjmp(exit) == 0) {
        status = compile(unit, session, path);
    } else {
        status = outcome_exhausted(unit, path);
    }
    session->exit = NULL;
    return status;
}

void units_init(Session *session)
{
    slab_init(&session->units, &session->unit_slots, "session.units", sizeof(Unit), 0);
    slab_reserve(&session->units, 1);
}

int unit_run(Session *session, const char *path)
{
    session_begin_unit(session);
    log_begin_unit(session->log, path);
    UnitKey key;
    Unit *unit = units_insert(&session->units, &key);
    int status = compile_guarded(unit, session, path);
    log_step(session->log, "end");
    session_end_unit(session);
    units_remove(&session->units, key);
    log_end_unit(session->log, status);
    return status;
}
