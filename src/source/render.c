/* render.c: a unit's diagnostics as text. What a diagnostic looks like is put together here; its
 * source lines are drawn in snippet.c, its suggestions in suggestion.c, both on a canvas. */
#include "source/render.h"

#include "base/limits.h"
#include "source/canvas.h"
#include "source/snippet.h"
#include "source/suggestion.h"

enum { DEFAULT_WIDTH = 140 };

typedef struct Renderer {
    StrBuf *out;
    Source *source;
    const RenderOptions *options;
    Canvas canvas; /* of one diagnostic; its memory is used again for the next */
} Renderer;

static const char *severity_word(DiagSeverity severity)
{
    return severity == SEVERITY_ERROR ? "error" : "warning";
}

static Style severity_style(DiagSeverity severity)
{
    return severity == SEVERITY_ERROR ? STYLE_ERROR : STYLE_WARNING;
}

static void flush(Renderer *renderer)
{
    canvas_write(&renderer->canvas, renderer->out, renderer->options->color);
    canvas_clear(&renderer->canvas);
}

/* ---- texts ----------------------------------------------------------------------------------- */

/* Draws a text that may have several lines, each beginning at the same column. */
static void draw_text(Canvas *canvas, u32 row, u32 column, Str text, Style style)
{
    const u8 *newline;
    while ((newline = memchr(text.bytes, '\n', text.len)) != NULL) {
        size_t len = (size_t)(newline - text.bytes);
        canvas_text(canvas, row++, column, str_slice(text, 0, len), style);
        text = str_slice(text, len + 1, text.len);
    }
    canvas_text(canvas, row, column, text, style);
}

/* "error[E0308]: message" */
static void draw_heading(Canvas *canvas, DiagSeverity severity, const char *code, Str message)
{
    u32 row = canvas->height;
    Style style = severity_style(severity);
    u32 column = canvas_text(canvas, row, 0, str_from_cstr(severity_word(severity)), style);
    if (code[0] != '\0') {
        column = canvas_text(canvas, row, column, STR("["), style);
        column = canvas_text(canvas, row, column, str_from_cstr(code), style);
        column = canvas_text(canvas, row, column, STR("]"), style);
    }
    column = canvas_text(canvas, row, column, STR(": "), STYLE_MESSAGE);
    draw_text(canvas, row, column, message, STYLE_MESSAGE);
}

/* "  = note: text" */
static void draw_note(Canvas *canvas, u32 gutter, const char *word, Str text)
{
    u32 row = canvas->height;
    u32 column = canvas_text(canvas, row, gutter + 1, STR("= "), STYLE_GUTTER);
    column = canvas_text(canvas, row, column, str_from_cstr(word), STYLE_MESSAGE);
    column = canvas_text(canvas, row, column, STR(": "), STYLE_PLAIN);
    draw_text(canvas, row, column, text, STYLE_PLAIN);
}

/* A heading without a place, for what is said about the whole. */
static void write_summary(Renderer *renderer, DiagSeverity severity, Str message)
{
    draw_heading(&renderer->canvas, severity, "", message);
    flush(renderer);
    strbuf_push(renderer->out, '\n');
}

/* ---- a diagnostic ---------------------------------------------------------------------------- */

/* " --> name:line:column" and the empty row below it. */
static void draw_arrow(Renderer *renderer, const Diag *diag, u32 gutter)
{
    Canvas *canvas = &renderer->canvas;
    Source *source = renderer->source;
    u32 row = canvas->height;
    u32 offset = u32_min(diag->span.start, (u32)source->text.len);
    LineCol place = source_line_col(source, offset);
    Str where = arena_printf(canvas->arena, ":%u:%u", place.line, place.column);
    u32 column = canvas_text(canvas, row, gutter, STR("--> "), STYLE_GUTTER);
    column = canvas_text(canvas, row, column, source->name, STYLE_PLAIN);
    canvas_text(canvas, row, column, where, STYLE_PLAIN);
    snippet_draw_bar(canvas, row + 1, gutter);
}

static bool is_suggestion(const DiagPart *part)
{
    return part->kind == DIAG_PART_SUGGEST && !span_is_none(part->span);
}

static void draw_notes(Renderer *renderer, const Diag *diag, u32 gutter)
{
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        switch (part->kind) {
        case DIAG_PART_NOTE:
            draw_note(&renderer->canvas, gutter, "note", part->text);
            break;
        case DIAG_PART_HELP:
            draw_note(&renderer->canvas, gutter, "help", part->text);
            break;
        case DIAG_PART_LABEL:
        case DIAG_PART_SUGGEST:
            break;
        }
    }
}

static void draw_suggestions(Renderer *renderer, const Diag *diag, u32 gutter, u32 width)
{
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (is_suggestion(part)) {
            suggestion_draw(&renderer->canvas, renderer->source, part, gutter, width);
        }
    }
}

static bool has_more_than_labels(const Diag *diag)
{
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (part->kind != DIAG_PART_LABEL) {
            return true;
        }
    }
    return false;
}

static u32 count_digits(u32 number)
{
    u32 digits = 1;
    while (number >= 10) {
        number /= 10;
        digits++;
    }
    return digits;
}

static void write_human(Renderer *renderer, const Diag *diag)
{
    Canvas *canvas = &renderer->canvas;
    u32 gutter = count_digits(snippet_last_line(renderer->source, diag));
    u32 width = renderer->options->width ? renderer->options->width : DEFAULT_WIDTH;
    width -= u32_min(width, gutter + 3);
    draw_heading(canvas, diag_code_severity(diag->code), diag_code_text(diag->code), diag->message);
    if (!span_is_none(diag->span)) {
        draw_arrow(renderer, diag, gutter);
        snippet_draw(canvas, renderer->source, diag, gutter, width);
    }
    if (has_more_than_labels(diag)) {
        snippet_draw_bar(canvas, canvas->height, gutter);
        draw_notes(renderer, diag, gutter);
        draw_suggestions(renderer, diag, gutter, width);
    }
    flush(renderer);
    strbuf_push(renderer->out, '\n');
}

/* "name:3:18: error[E0308]: message", always one line. */
static void write_short(Renderer *renderer, const Diag *diag)
{
    Canvas *canvas = &renderer->canvas;
    Source *source = renderer->source;
    u32 column = 0;
    if (!span_is_none(diag->span)) {
        LineCol place = source_line_col(source, u32_min(diag->span.start, (u32)source->text.len));
        Str where = arena_printf(canvas->arena, ":%u:%u: ", place.line, place.column);
        column = canvas_text(canvas, 0, column, source->name, STYLE_PLAIN);
        column = canvas_text(canvas, 0, column, where, STYLE_PLAIN);
    }
    const char *code = diag_code_text(diag->code);
    const char *word = severity_word(diag_code_severity(diag->code));
    Str head = arena_printf(canvas->arena, code[0] ? "%s[%s]" : "%s", word, code);
    column = canvas_text(canvas, 0, column, head, severity_style(diag_code_severity(diag->code)));
    column = canvas_text(canvas, 0, column, STR(": "), STYLE_PLAIN);
    canvas_text(canvas, 0, column, diag->message, STYLE_PLAIN);
    flush(renderer);
}

/* ---- a unit ---------------------------------------------------------------------------------- */

/* "5 more errors are not shown" */
static void write_hidden(Renderer *renderer, DiagSeverity severity, u32 count)
{
    if (count == 0) {
        return;
    }
    const char *word = severity_word(severity);
    Str message = arena_printf(renderer->canvas.arena,
                               count == 1 ? "%u more %s is not shown" : "%u more %ss are not shown",
                               count, word);
    if (renderer->options->format == ERROR_FORMAT_SHORT) {
        draw_heading(&renderer->canvas, severity, "", message);
        flush(renderer);
    } else {
        write_summary(renderer, severity, message);
    }
}

static const char *plural(u32 count) { return count == 1 ? "" : "s"; }

static void write_closing(Renderer *renderer, const Diags *diags)
{
    Arena *arena = renderer->canvas.arena;
    u32 errors = diags->error_count;
    u32 warnings = diags->warning_count;
    Str emitted = arena_printf(arena, "%u warning%s emitted", warnings, plural(warnings));
    if (errors == 0 && warnings > 0) {
        write_summary(renderer, SEVERITY_WARNING, emitted);
    } else if (errors > 0) {
        Str message =
            warnings == 0
                ? arena_printf(arena, "aborting due to %u previous error%s", errors, plural(errors))
                : arena_printf(arena, "aborting due to %u previous error%s; " STR_FMT, errors,
                               plural(errors), STR_ARG(emitted));
        write_summary(renderer, SEVERITY_ERROR, message);
    }
}

void render_diags(StrBuf *out, Source *source, Diags *diags, const RenderOptions *options)
{
    Renderer renderer = {out, source, options, {.arena = diags->arena}};
    u32 shown[2] = {0}; /* by severity */
    diags_sort(diags);
    for (const Diag *diag = diags->first; diag; diag = diag->next) {
        DiagSeverity severity = diag_code_severity(diag->code);
        if (shown[severity] == LIMIT_ERRORS_SHOWN) {
            continue;
        }
        shown[severity]++;
        if (options->format == ERROR_FORMAT_SHORT) {
            write_short(&renderer, diag);
        } else {
            write_human(&renderer, diag);
        }
    }
    write_hidden(&renderer, SEVERITY_WARNING, diags->warning_count - shown[SEVERITY_WARNING]);
    write_hidden(&renderer, SEVERITY_ERROR, diags->error_count - shown[SEVERITY_ERROR]);
    if (options->format == ERROR_FORMAT_HUMAN) {
        write_closing(&renderer, diags);
    }
}
