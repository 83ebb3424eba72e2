/* outcome.c: the endings, good and bad. */
#include "driver/outcome.h"

#include <errno.h>
#include <setjmp.h>

#include "base/limits.h"
#include "driver/blame.h"
#include "driver/status.h"
#include "source/glyph.h"

/* ---- loading ------------------------------------------------------------------------------- */

static Span one_byte(u32 offset) { return (Span){offset, offset + 1}; }

bool outcome_load(Unit *unit, const char *path)
{
    SourceLoad load = source_load(&unit->session->source, path, &unit->source);
    Diags *diags = &unit->diags;
    switch (load.status) {
    case SOURCE_OK:
        return true;
    case SOURCE_UNREADABLE:
        diag_error(diags, DIAG_UNREADABLE, SPAN_NONE, "cannot read `%s`: %s", path,
                   strerror(load.system_error));
        return false;
    case SOURCE_TOO_LARGE:
        diag_error(diags, DIAG_LIMIT, SPAN_NONE,
                   "`%s` is too large; the limit of a file is %d bytes", path, LIMIT_SOURCE_BYTES);
        return false;
    case SOURCE_NOT_UTF8:
        diag_error(diags, DIAG_NOT_UTF8, one_byte(load.bad_offset), "`%s` is not valid UTF-8",
                   path);
        return false;
    case SOURCE_HAS_NUL:
        diag_error(diags, DIAG_NUL_IN_SOURCE, one_byte(load.bad_offset), "`%s` contains a NUL byte",
                   path);
        return false;
    }
    UNREACHABLE();
}

/* ---- diagnostics --------------------------------------------------------------------------- */

static int status_of(DiagClass worst)
{
    switch (worst) {
    case DIAG_CLASS_INVALID:
    case DIAG_CLASS_UNSUPPORTED:
        return STATUS_SOURCE;
    case DIAG_CLASS_LIMIT:
        return STATUS_LIMIT;
    case DIAG_CLASS_UNREADABLE:
        return STATUS_IO;
    }
    UNREACHABLE();
}

int outcome_report(Unit *unit)
{
    Session *session = unit->session;
    if (!diags_has_errors(&unit->diags)) {
        levels_report_unfulfilled(&unit->levels, &unit->diags);
    }
    diags_settle(&unit->diags);
    StrBuf text = {.arena = &session->diags};
    render_diags(&text, &unit->source, &unit->diags, &session->render);
    console_write(&session->console, IR_STREAM_STDERR, strbuf_str(&text));
    return unit->diags.error_count == 0 ? STATUS_OK : status_of(unit->diags.worst);
}

/* ---- memory -------------------------------------------------------------------------------- */

static void report_exhaustion(Unit *unit, const char *path, const Exhaustion *what)
{
    size_t limit = (size_t)unit->session->options->values[OPTION_MEM_LIMIT];
    Diag *diag = NULL;
    switch (what->why) {
    case ARENA_FAIL_HOST_LIMIT:
        diag = diag_error(&unit->diags, DIAG_LIMIT_MEMORY, unit->at,
                          "out of memory in `%s`: the limit of %zu bytes is reached", path, limit);
        break;
    case ARENA_FAIL_SYSTEM:
        diag = diag_error(&unit->diags, DIAG_LIMIT_MEMORY, unit->at,
                          "out of memory in `%s`: the limit of the system is reached, at %zu bytes",
                          path, what->reserved);
        break;
    case ARENA_FAIL_ARENA_LIMIT:
        diag = diag_error(&unit->diags, DIAG_LIMIT_MEMORY, unit->at,
                          "out of memory in `%s`: the limit of an arena is %zu bytes too low", path,
                          what->wanted);
        break;
    }
    diag_note(diag, "%zu bytes more were wanted in the arena `%s`", what->wanted, what->arena);
    if (what->why == ARENA_FAIL_HOST_LIMIT) {
        diag_help(diag, "`--mem-limit SIZE` sets the limit; `--stats` shows what each arena needs");
    }
}

int outcome_exhausted(Unit *unit, const char *path)
{
    Session *session = unit->session;
    Exhaustion what = session->exhaustion;
    jmp_buf exit;
    /* What the program has printed comes first. */
    Str printed = {unit->eval.out.bytes, unit->eval.out.bytes == NULL ? 0 : unit->eval.out.len};
    console_write(&session->console, IR_STREAM_STDOUT, printed);
    session_make_room(session);
    session->exit = &exit;
    if (setjmp(exit) == 0) {
        if (unit->source.text.bytes == NULL) {
            source_from_text(&session->source, str_from_cstr(path), STR(""), &unit->source);
        }
        report_exhaustion(unit, path, &what);
        outcome_report(unit);
    } else {
        console_message(&session->console,
                        "%s: out of memory: the limit of the system is %zu bytes\n", path,
                        what.reserved);
    }
    return STATUS_LIMIT;
}

/* ---- constants ----------------------------------------------------------------------------- */

/* The place of a panic that happened elsewhere, in a function that the constant calls. */
static Span panic_span(const Unit *unit, const Ast *blamed, u32 pos)
{
    Span span = ast_span(&unit->tokens, blamed);
    bool is_elsewhere = pos < span.start || pos >= span.end;
    return is_elsewhere ? one_byte(pos) : span;
}

static void report_panic(Unit *unit, const char *name, Ast *value, const EvalResult *result)
{
    const Ast *blamed = blame(&unit->tokens, value, result->pos);
    Span span = ast_span(&unit->tokens, blamed);
    Span at = panic_span(unit, blamed, result->pos);
    Diag *diag = diag_error(&unit->diags, DIAG_E0080, span, STR_FMT, STR_ARG(result->message));
    const char *quote = name != NULL ? "`" : "";
    diag_label(diag, span, "evaluation of %s%s%s failed %s", quote,
               name != NULL ? name : "an array length", quote,
               at.start != span.start ? "inside this call" : "here");
    if (at.start != span.start) {
        diag_label(diag, at, "the failure occurred here");
    }
}

bool outcome_of_constant(Unit *unit, const char *name, Ast *value, const EvalResult *result)
{
    Span span = ast_span(&unit->tokens, value);
    switch (result->status) {
    case EVAL_DONE:
        return true;
    case EVAL_PANIC:
        report_panic(unit, name, value, result);
        return false;
    case EVAL_LIMIT_STEPS:
        diag_error(&unit->diags, DIAG_LIMIT, span,
                   "this takes too long at compile time; the limit is %d steps", LIMIT_CONST_STEPS);
        return false;
    case EVAL_LIMIT_FRAMES:
        diag_error(&unit->diags, DIAG_LIMIT, span,
                   "stack overflow at compile time; the limit of the call stack is %zu bytes",
                   unit->eval.options.frame_bytes);
        return false;
    case EVAL_EXIT:
    case EVAL_OUTPUT_FAILED:
        bug("a constant has reached the outside world");
    }
    UNREACHABLE();
}

/* ---- the program --------------------------------------------------------------------------- */

static bool write_stream(void *context, IrStream stream, Str bytes)
{
    Session *session = context;
    return console_write(&session->console, stream, bytes);
}

/* The call stack is memory too: unless its size is given, it leaves most of a limit to the
 * others. */
static size_t frame_bytes(const Options *options)
{
    u64 frames = options->values[OPTION_FRAMES];
    u64 limit = options->values[OPTION_MEM_LIMIT];
    if (options->verb == VERB_MEM && !options->given[OPTION_FRAMES]) {
        frames = LIMIT_MEM_FRAME_BYTES;
    }
    bool may_shrink = limit > 0 && !options->given[OPTION_FRAMES];
    return may_shrink && limit / 4 < frames ? (size_t)limit / 4 : (size_t)frames;
}

void outcome_init_eval(Unit *unit)
{
    Session *session = unit->session;
    EvalHost host = {.write = write_stream,
                     .context = session,
                     .line_buffered = console_stdout_is_terminal()};
    const u64 *values = session->options->values;
    EvalOptions options = {.frame_bytes = frame_bytes(session->options),
                           .max_steps = LIMIT_CONST_STEPS,
                           .use_switch = values[OPTION_DISPATCH] == DISPATCH_SWITCH,
                           .no_fusing = values[OPTION_NO_FUSING] != 0};
    eval_init(&unit->eval, &session->program, &session->frames, &host, &options);
}

/* The column of a panic counts what a terminal shows, where that of a diagnostic counts characters:
 * as in rustc, which writes it into the program's data. */
static size_t panic_column(Source *source, u32 line, u32 pos)
{
    Str text = source_line(source, line);
    size_t before = pos - (size_t)(text.bytes - source->text.bytes);
    return glyph_columns(str_slice(text, 0, before)) + 1;
}

static int panicked(Unit *unit, const EvalResult *result)
{
    Console *console = &unit->session->console;
    u32 line = source_line_col(&unit->source, result->pos).line;
    console_message(console, "thread 'main' panicked at " STR_FMT ":%u:%zu:\n",
                    STR_ARG(unit->source.name), line,
                    panic_column(&unit->source, line, result->pos));
    console_write(console, IR_STREAM_STDERR, result->message);
    console_write(console, IR_STREAM_STDERR, STR("\n"));
    return STATUS_PANIC;
}

static int hit_limit(Unit *unit, const EvalResult *result, const char *what, u64 limit,
                     const char *option)
{
    LineCol at = source_line_col(&unit->source, result->pos);
    console_message(&unit->session->console,
                    "ludus: %s at " STR_FMT ":%u:%u; the limit is %llu %s (--%s)\n", what,
                    STR_ARG(unit->source.name), at.line, at.column, (unsigned long long)limit,
                    option[0] == 'f' ? "bytes of frames" : "steps", option);
    return STATUS_LIMIT;
}

int outcome_run(Unit *unit)
{
    Eval *eval = &unit->eval;
    eval->options.max_steps = unit->session->options->values[OPTION_MAX_STEPS];
    EvalResult result = eval_run(eval, unit->sema.main->func, (IrLayoutId){0}, NULL);
    switch (result.status) {
    case EVAL_DONE:
        return STATUS_OK;
    case EVAL_EXIT:
        return result.exit_code;
    case EVAL_PANIC:
        return panicked(unit, &result);
    case EVAL_LIMIT_FRAMES:
        return hit_limit(unit, &result, "stack overflow", eval->options.frame_bytes, "frames");
    case EVAL_LIMIT_STEPS:
        return hit_limit(unit, &result, "stopped", eval->options.max_steps, "max-steps");
    case EVAL_OUTPUT_FAILED:
        console_report_stdout(&unit->session->console);
        return STATUS_IO;
    }
    UNREACHABLE();
}
