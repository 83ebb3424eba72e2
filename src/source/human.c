/* human.c: a diagnostic as text for people. What it looks like is put together here; its source
 * lines are drawn in snippet.c, its suggestions in suggestion.c, all on a canvas. */
#include "source/human.h"

#include "source/snippet.h"
#include "source/suggestion.h"

enum { DEFAULT_WIDTH = 140 };

const char *human_severity(DiagSeverity severity)
{
    return severity == SEVERITY_ERROR ? "error" : "warning";
}

static Style severity_style(DiagSeverity severity)
{
    return severity == SEVERITY_ERROR ? STYLE_ERROR : STYLE_WARNING;
}

static void flush(Human *human)
{
    canvas_write(&human->canvas, human->out, human->color);
    canvas_clear(&human->canvas);
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
    u32 column = canvas_text(canvas, row, 0, str_from_cstr(human_severity(severity)), style);
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

void human_write_message(Human *human, DiagSeverity severity, Str message)
{
    draw_heading(&human->canvas, severity, "", message);
    flush(human);
}

/* ---- a diagnostic ---------------------------------------------------------------------------- */

/* " --> name:line:column" and the empty row below it. */
static void draw_arrow(Human *human, const Diag *diag, u32 gutter)
{
    Canvas *canvas = &human->canvas;
    Source *source = human->source;
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

static void draw_notes(Human *human, const Diag *diag, u32 gutter)
{
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        switch (part->kind) {
        case DIAG_PART_NOTE:
            draw_note(&human->canvas, gutter, "note", part->text);
            break;
        case DIAG_PART_HELP:
            draw_note(&human->canvas, gutter, "help", part->text);
            break;
        case DIAG_PART_LABEL:
        case DIAG_PART_SUGGEST:
            break;
        }
    }
}

static void draw_suggestions(Human *human, const Diag *diag, u32 gutter, u32 width)
{
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (is_suggestion(part)) {
            suggestion_draw(&human->canvas, human->source, part, gutter, width);
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

void human_write(Human *human, const Diag *diag)
{
    Canvas *canvas = &human->canvas;
    u32 gutter = count_digits(snippet_last_line(human->source, diag));
    u32 width = human->width ? human->width : DEFAULT_WIDTH;
    width -= u32_min(width, gutter + 3);
    draw_heading(canvas, diag->severity, diag_code_text(diag->code), diag->message);
    if (!span_is_none(diag->span)) {
        draw_arrow(human, diag, gutter);
        snippet_draw(canvas, human->source, diag, gutter, width);
    }
    if (has_more_than_labels(diag)) {
        snippet_draw_bar(canvas, canvas->height, gutter);
        draw_notes(human, diag, gutter);
        draw_suggestions(human, diag, gutter, width);
    }
    flush(human);
    strbuf_push(human->out, '\n');
}

void human_write_short(Human *human, const Diag *diag)
{
    Canvas *canvas = &human->canvas;
    Source *source = human->source;
    u32 column = 0;
    if (!span_is_none(diag->span)) {
        LineCol place = source_line_col(source, u32_min(diag->span.start, (u32)source->text.len));
        Str where = arena_printf(canvas->arena, ":%u:%u: ", place.line, place.column);
        column = canvas_text(canvas, 0, column, source->name, STYLE_PLAIN);
        column = canvas_text(canvas, 0, column, where, STYLE_PLAIN);
    }
    const char *code = diag_code_name(diag->code);
    const char *word = human_severity(diag->severity);
    Str head = arena_printf(canvas->arena, code[0] ? "%s[%s]" : "%s", word, code);
    column = canvas_text(canvas, 0, column, head, severity_style(diag->severity));
    column = canvas_text(canvas, 0, column, STR(": "), STYLE_PLAIN);
    canvas_text(canvas, 0, column, diag->message, STYLE_PLAIN);
    flush(human);
}
