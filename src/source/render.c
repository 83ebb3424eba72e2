/* render.c: which diagnostics of a unit are shown, and what is said behind them. */
#include "source/render.h"

#include <stdlib.h>

#include "base/limits.h"
#include "source/explanation.h"
#include "source/human.h"
#include "source/json.h"
#include "source/level.h"

typedef struct Renderer {
    StrBuf *out;
    Arena *arena;
    ErrorFormat format;
    Human human;
    u32 shown[2]; /* by severity */
    bool explained[DIAG_CODE_COUNT]; /* codes shown that have an explanation */
} Renderer;

/* ---- by format ------------------------------------------------------------------------------- */

static void write_diag(Renderer *renderer, const Diag *diag)
{
    switch (renderer->format) {
    case ERROR_FORMAT_HUMAN:
        human_write(&renderer->human, diag);
        break;
    case ERROR_FORMAT_SHORT:
        human_write_short(&renderer->human, diag);
        break;
    case ERROR_FORMAT_JSON:
        json_write(&renderer->human, diag);
        break;
    }
}

/* "error: message" about the whole. */
static void write_message(Renderer *renderer, DiagSeverity severity, Str message)
{
    switch (renderer->format) {
    case ERROR_FORMAT_HUMAN:
        human_write_message(&renderer->human, severity, message);
        strbuf_push(renderer->out, '\n');
        break;
    case ERROR_FORMAT_SHORT:
        human_write_message(&renderer->human, severity, message);
        break;
    case ERROR_FORMAT_JSON:
        json_write_message(&renderer->human, human_severity(severity), message);
        break;
    }
}

/* A line without a heading. */
static void write_note(Renderer *renderer, Str message)
{
    if (renderer->format == ERROR_FORMAT_JSON) {
        json_write_message(&renderer->human, "failure-note", message);
    } else {
        strbuf_printf(renderer->out, STR_FMT "\n", STR_ARG(message));
    }
}

/* ---- closing lines --------------------------------------------------------------------------- */

static const char *plural(u32 count) { return count == 1 ? "" : "s"; }

/* "5 more errors are not shown" */
static void write_hidden(Renderer *renderer, DiagSeverity severity, u32 count)
{
    if (count > renderer->shown[severity]) {
        u32 hidden = count - renderer->shown[severity];
        Str message = arena_printf(renderer->arena, "%u more %s%s %s not shown", hidden,
                                   human_severity(severity), plural(hidden),
                                   hidden == 1 ? "is" : "are");
        write_message(renderer, severity, message);
    }
}

static void write_counts(Renderer *renderer, const Diags *diags)
{
    Arena *arena = renderer->arena;
    u32 errors = diags->error_count;
    u32 warnings = diags->warning_count;
    Str emitted = arena_printf(arena, "%u warning%s emitted", warnings, plural(warnings));
    if (errors == 0 && warnings > 0) {
        write_message(renderer, SEVERITY_WARNING, emitted);
    } else if (errors > 0) {
        Str message =
            warnings == 0
                ? arena_printf(arena, "aborting due to %u previous error%s", errors, plural(errors))
                : arena_printf(arena, "aborting due to %u previous error%s; " STR_FMT, errors,
                               plural(errors), STR_ARG(emitted));
        write_message(renderer, SEVERITY_ERROR, message);
    }
}

static int compare_codes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The codes that were shown and have an explanation, sorted. Returns how many. */
static u32 collect_explained(const Renderer *renderer, const char *codes[DIAG_CODE_COUNT])
{
    u32 found = 0;
    u32 count = 0;
    for (u32 i = 0; i < DIAG_CODE_COUNT; i++) {
        if (renderer->explained[i]) {
            codes[found++] = diag_code_text((DiagCode)i);
        }
    }
    qsort(codes, found, sizeof codes[0], compare_codes);
    for (u32 i = 0; i < found; i++) { /* rows may share a code */
        if (count == 0 || strcmp(codes[count - 1], codes[i]) != 0) {
            codes[count++] = codes[i];
        }
    }
    return count;
}

static void write_explained(Renderer *renderer)
{
    enum { LISTED = 9 };
    const char *codes[DIAG_CODE_COUNT];
    u32 count = collect_explained(renderer, codes);
    if (count > 1) {
        StrBuf list = {.arena = renderer->arena};
        for (u32 i = 0; i < u32_min(count, LISTED); i++) {
            strbuf_printf(&list, "%s%s", i == 0 ? "" : ", ", codes[i]);
        }
        strbuf_push_cstr(&list, count > LISTED ? "..." : ".");
        write_note(renderer, arena_printf(renderer->arena,
                                          "Some errors have detailed explanations: " STR_FMT,
                                          STR_ARG(strbuf_str(&list))));
    }
    if (count > 0) {
        write_note(renderer, arena_printf(renderer->arena,
                                          "For more information about %s error, try "
                                          "`ludus explain %s`.",
                                          count == 1 ? "this" : "an", codes[0]));
    }
}

/* ---- a unit ---------------------------------------------------------------------------------- */

void render_diags(StrBuf *out, Source *source, Diags *diags, const RenderOptions *options)
{
    Renderer renderer = {
        .out = out,
        .arena = diags->arena,
        .format = options->format,
        .human = {out, source, options->color, options->width, {.arena = diags->arena}},
    };
    u32 most = LIMIT_ERRORS_SHOWN;
    if (options->format == ERROR_FORMAT_JSON) {
        most = LIMIT_ERRORS_JSON;
        renderer.human.color = false;
    }
    diags_sort(diags);
    for (Diag *diag = diags->first; diag; diag = diag->next) {
        u32 *shown = &renderer.shown[diag->severity];
        if (*shown < most) {
            ++*shown;
            renderer.explained[diag->code] =
                diag_code_text(diag->code)[0] != 0 && diag_explanation(diag->code) != NULL;
            level_explain(diags->levels, diag);
            write_diag(&renderer, diag);
        }
    }
    write_hidden(&renderer, SEVERITY_WARNING, diags->warning_count);
    write_hidden(&renderer, SEVERITY_ERROR, diags->error_count);
    if (options->format != ERROR_FORMAT_SHORT) {
        write_counts(&renderer, diags);
        write_explained(&renderer);
    }
}
