/* suggestion.c: see suggestion.h. As in rustc: text that is only added is underlined with `+`;
 * text that is replaced or removed is shown as a difference of two lines; when the result has
 * several lines, those that are new are marked `+` and those that are changed `~`. */
#include "source/suggestion.h"

#include "source/glyph.h"
#include "source/snippet.h"

/* Lines of the old and of the new text that are shown. */
enum { LINES_MAX = 12 };

/* What is changed: the old text between `before` and `after`, on lines first to last, becomes
 * `added`. */
typedef struct Change {
    u32 first, last;
    Str before; /* the unchanged beginning of the first line */
    Str removed;
    Str added;
    Str after; /* the unchanged rest of the last line */
} Change;

typedef struct Drawing {
    Canvas *canvas;
    Source *source;
    u32 gutter;
    u32 width;
} Drawing;

/* If the replacement only adds to the old text, takes what is common off both. */
static void trim_common(const Source *source, Span *span, Str *added)
{
    Str old = source_text(source, *span);
    size_t head = 0;
    while (head < old.len && head < added->len && old.bytes[head] == added->bytes[head]) {
        head++;
    }
    while (head > 0 && (added->bytes[head - 1] & 0x80)) {
        head--; /* not into a character */
    }
    size_t tail = old.len - head;
    bool only_adds = added->len >= old.len &&
                     memcmp(added->bytes + added->len - tail, old.bytes + head, tail) == 0;
    if (only_adds) {
        *added = str_slice(*added, head, added->len - tail);
        *span = (Span){span->start + (u32)head, span->end - (u32)tail};
    }
}

static Change find_change(Source *source, Span span, Str added)
{
    Change change = {.added = added, .removed = source_text(source, span)};
    change.first = source_line_col(source, span.start).line;
    change.last = source_line_col(source, span.end).line;
    Str first = source_line(source, change.first);
    Str last = source_line(source, change.last);
    size_t start = size_min(span.start - source->line_starts[change.first - 1], first.len);
    size_t end = size_min(span.end - source->line_starts[change.last - 1], last.len);
    change.before = str_slice(first, 0, start);
    change.after = str_slice(last, end, last.len);
    return change;
}

static bool is_space(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!memchr(" \t\r\n", text.bytes[i], 4)) {
            return false;
        }
    }
    return true;
}

/* ---- one line -------------------------------------------------------------------------------- */

/* Draws at most `max` columns of a text: its end, or its beginning, with "..." where it was cut. */
static u32 draw_end(const Drawing *drawing, u32 row, u32 column, Str text, size_t max)
{
    size_t columns = glyph_columns(text);
    if (columns <= max) {
        canvas_columns(drawing->canvas, row, column, text, 0, columns);
        return column + (u32)columns;
    }
    canvas_fill(drawing->canvas, row, column, column + 3, '.', STYLE_GUTTER);
    canvas_columns(drawing->canvas, row, column + 3, text, columns - (max - 3), columns);
    return column + (u32)max;
}

static u32 draw_beginning(const Drawing *drawing, u32 row, u32 column, Str text, size_t max)
{
    size_t columns = glyph_columns(text);
    if (columns <= max) {
        canvas_columns(drawing->canvas, row, column, text, 0, columns);
        return column + (u32)columns;
    }
    canvas_columns(drawing->canvas, row, column, text, 0, max - 3);
    canvas_fill(drawing->canvas, row, column + (u32)max - 3, column + (u32)max, '.', STYLE_GUTTER);
    return column + (u32)max;
}

/* "12 + ": the space is part of the mark, as in rustc. */
static void draw_gutter(const Drawing *drawing, u32 row, u32 line, char mark, Style style)
{
    snippet_draw_gutter(drawing->canvas, row, drawing->gutter, line, mark, style);
    canvas_put(drawing->canvas, row, drawing->gutter + 2, ' ', style);
}

/* A line in three parts, the middle one styled. Sets *from and *to to the columns of the middle. */
static void draw_parts(const Drawing *drawing, u32 row, Str before, Str middle, Str after,
                       Style style, u32 *from, u32 *to)
{
    size_t width = drawing->width;
    size_t middle_columns = size_min(glyph_columns(middle), width);
    size_t room = width - middle_columns;
    size_t before_columns = size_min(glyph_columns(before), size_max(room * 2 / 3, 10));
    size_t after_columns = size_max(room > before_columns ? room - before_columns : 0, 10);
    *from = draw_end(drawing, row, drawing->gutter + 3, before, size_max(before_columns, 3));
    *to = draw_beginning(drawing, row, *from, middle, size_max(middle_columns, 3));
    canvas_style(drawing->canvas, row, *from, *to, style);
    draw_beginning(drawing, row, *to, after, after_columns);
}

/* The row below an addition: `+` under what is new, its outer spaces excepted. */
static void draw_pluses(const Drawing *drawing, u32 row, Str added, u32 from, u32 to)
{
    snippet_draw_bar(drawing->canvas, row, drawing->gutter);
    if (!is_space(added)) {
        for (size_t i = 0; i < added.len && added.bytes[i] == ' ' && from < to; i++) {
            from++;
        }
        for (size_t i = added.len; i > 0 && added.bytes[i - 1] == ' ' && from < to; i--) {
            to--;
        }
    }
    canvas_fill(drawing->canvas, row, from, to, '+', STYLE_ADDITION);
}

static void draw_addition(const Drawing *drawing, const Change *change)
{
    Canvas *canvas = drawing->canvas;
    u32 row = canvas->height;
    u32 from;
    u32 to;
    draw_gutter(drawing, row, change->first, '|', STYLE_GUTTER);
    draw_parts(drawing, row, change->before, change->added, change->after, STYLE_ADDITION, &from,
               &to);
    draw_pluses(drawing, row + 1, change->added, from, to);
}

/* ---- several lines --------------------------------------------------------------------------- */

/* Takes the first line off a text, without its end. */
static Str take_line(Str *text)
{
    const u8 *newline = memchr(text->bytes, '\n', text->len);
    size_t len = newline ? (size_t)(newline - text->bytes) : text->len;
    Str line = str_slice(*text, 0, len);
    *text = str_slice(*text, newline ? len + 1 : len, text->len);
    if (newline && line.len > 0 && line.bytes[line.len - 1] == '\r') {
        line.len--;
    }
    return line;
}

static u32 count_lines(Str text)
{
    u32 lines = 1;
    for (size_t i = 0; i < text.len; i++) {
        lines += text.bytes[i] == '\n';
    }
    return lines;
}

/* "..." instead of the lines that are left out. */
static void draw_left_out(const Drawing *drawing)
{
    canvas_fill(drawing->canvas, drawing->canvas->height, 0, 3, '.', STYLE_GUTTER);
}

/* The lines of `middle`, with `before` in front of the first and `after` behind the last.
 * `marks` are the marks of a line that is wholly new, of one that is new in part, and of one
 * that is old. */
static void draw_lines(const Drawing *drawing, const Change *change, Str middle, const char *marks,
                       Style style)
{
    u32 count = count_lines(middle);
    for (u32 i = 0; i < count; i++) {
        Str line = take_line(&middle);
        Str before = i == 0 ? change->before : STR("");
        Str after = i + 1 == count ? change->after : STR("");
        if (i == LINES_MAX - 1 && i + 1 < count) {
            draw_left_out(drawing);
        }
        if (i >= LINES_MAX - 1 && i + 1 < count) {
            continue;
        }
        bool whole = before.len == 0 && after.len == 0;
        bool none = before.len == 0 && line.len == 0 && after.len > 0;
        u32 row = drawing->canvas->height;
        u32 from;
        u32 to;
        char mark = none ? marks[2] : whole ? marks[0] : marks[1];
        draw_gutter(drawing, row, change->first + i, mark, mark == '|' ? STYLE_GUTTER : style);
        draw_parts(drawing, row, before, line, after, style, &from, &to);
    }
}

static void draw_difference(const Drawing *drawing, const Change *change)
{
    draw_lines(drawing, change, change->removed, "---", STYLE_REMOVAL);
    if (!is_space(change->before) || !is_space(change->added) || !is_space(change->after)) {
        draw_lines(drawing, change, change->added, "+++", STYLE_ADDITION);
    }
    snippet_draw_bar(drawing->canvas, drawing->canvas->height, drawing->gutter);
}

void suggestion_draw(Canvas *canvas, Source *source, const DiagPart *part, u32 gutter, u32 width)
{
    u32 len = (u32)source->text.len;
    Span span = {u32_min(part->span.start, len), u32_min(part->span.end, len)};
    Str added = part->replacement;
    trim_common(source, &span, &added);
    if (span.start == span.end && added.len == 0) {
        return;
    }
    Drawing drawing = {canvas, source, gutter, u32_max(width, SNIPPET_COLUMNS_MIN)};
    Change change = find_change(source, span, added);
    u32 row = canvas->height;
    u32 column = canvas_text(canvas, row, 0, STR("help"), STYLE_HELP);
    column = canvas_text(canvas, row, column, STR(": "), STYLE_PLAIN);
    canvas_text(canvas, row, column, part->text, STYLE_PLAIN);
    snippet_draw_bar(canvas, row + 1, gutter);
    if (count_lines(added) > 1) {
        draw_lines(&drawing, &change, added, "+~|", STYLE_ADDITION);
        snippet_draw_bar(canvas, canvas->height, gutter);
    } else if (!is_space(change.removed)) {
        draw_difference(&drawing, &change);
    } else {
        draw_addition(&drawing, &change);
    }
}
