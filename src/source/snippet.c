/* snippet.c: the layout of source lines, underlines and labels.
 *
 *      2 |       let x: i32 = "a           the lines are those that have marks (mark.h);
 *        |  ____________---___^          below each, the first row has the underlines and
 *        | |            |                the labels behind them; labels that find no room
 *        | |            expected         there hang lower, the rightmost highest
 *      3 | | c";
 *        | |__^ expected `i32`
 *
 * The rules of what goes where, and the window that is shown of a long line, are those of rustc
 * (compiler/rustc_errors/src/emitter.rs); what is different is that a line is cut in several
 * places when spans on it are far apart, so that no line is shown wider than the terminal.
 * Everything here is linear in the length of the lines shown and at most quadratic in
 * MARK_SPANS_MAX. */
#include "source/snippet.h"

#include "source/glyph.h"
#include "source/mark.h"

/* A part of a line that is shown: columns [from, to) of the line, at column `shown` of its code. */
typedef struct Piece {
    size_t from, to;
    u32 shown;
} Piece;

typedef VEC(Piece) Pieces;

/* What is shown of the lines: columns [left, right), unless spans are so far apart that this is
 * wider than `width`; then each line is shown in pieces. */
typedef struct Window {
    size_t left, right;
    u32 width;
    bool pieces;
} Window;

typedef struct Snippet {
    Canvas *canvas;
    Source *source;
    u32 gutter;
    u32 code; /* canvas column where code begins */
    u32 depth; /* columns of brackets */
    Style primary;
    Window window;
    Marks marks;
    Pieces parts; /* of the line being drawn */
    Style open[MARK_SPANS_MAX + 1]; /* style of the bracket that is open at a depth, or PLAIN */
} Snippet;

static Style mark_style(const Snippet *snippet, bool primary)
{
    return primary ? snippet->primary : STYLE_GUTTER;
}

/* ---- the window ------------------------------------------------------------------------------ */

/* The extent of all that is to be shown, in columns of the source. */
typedef struct Extent {
    size_t indent;      /* the least indentation of a line that is not blank */
    size_t left, right; /* of the spans */
    size_t label_right; /* of the spans with their labels behind them */
    size_t line_right;  /* of the longest line */
} Extent;

static size_t indentation(Str line)
{
    size_t at = 0;
    while (at < line.len && (line.bytes[at] == ' ' || line.bytes[at] == '\t')) {
        at++;
    }
    return at == line.len ? SIZE_MAX : glyph_columns(str_slice(line, 0, at));
}

static Extent measure(Snippet *snippet)
{
    Extent extent = {.indent = SIZE_MAX, .left = SIZE_MAX};
    for (u32 i = 0; i < snippet->marks.count; i++) {
        const Mark *mark = &snippet->marks.items[i];
        Str line = source_line(snippet->source, mark->line);
        extent.indent = size_min(extent.indent, indentation(line));
        extent.line_right = size_max(extent.line_right, glyph_columns(line));
        if (mark->kind == MARK_LINE) {
            continue;
        }
        extent.left = size_min(extent.left, mark->start);
        extent.right = size_max(extent.right, mark->end);
        size_t label = mark->label.len > 0 ? glyph_columns(mark->label) + 1 : 0;
        extent.label_right = size_max(extent.label_right, mark->end + label);
    }
    extent.indent = extent.indent == SIZE_MAX ? 0 : extent.indent;
    return extent;
}

static size_t minus(size_t a, size_t b) { return a > b ? a - b : 0; }

/* Chooses the window as rustc does: the whole line; else without its indentation; else around
 * spans and labels; else around the spans. Six columns beside them are for "...". */
static Window choose_window(const Extent *extent, u32 width)
{
    size_t indent = minus(extent->indent, 6);
    size_t left = minus(extent->left, 6);
    size_t right = extent->right + 6;
    size_t label_right = extent->label_right + 6;
    Window window = {.left = indent > 20 ? indent - 16 : 0, .width = width};
    window.right = size_max(extent->line_right, window.left);
    if (window.right - window.left <= width) {
        return window;
    }
    if (label_right - indent <= width) {
        window.left = indent;
    } else if (label_right - left <= width) {
        window.left = minus(left, (width - (label_right - left)) / 2);
    } else if (right - left <= width) {
        window.left = minus(left, (width - (right - left)) / 5 * 2);
    } else {
        window.pieces = true;
    }
    window.right = window.left + width;
    return window;
}

enum { GAP = 3 }; /* "..." */

static void add_piece(Snippet *snippet, size_t from, size_t to)
{
    Piece piece = {.from = from, .to = to};
    vec_push(snippet->canvas->arena, &snippet->parts, piece);
}

/* Joins pieces, sorted by their beginning, that touch or nearly do, and places them side by
 * side. */
static void settle_pieces(Snippet *snippet)
{
    Piece *items = snippet->parts.items;
    u32 kept = 0;
    for (u32 i = 1; i < snippet->parts.count; i++) {
        if (items[i].from <= items[kept].to + GAP) {
            items[kept].to = size_max(items[kept].to, items[i].to);
        } else {
            items[++kept] = items[i];
        }
    }
    snippet->parts.count = kept + 1;
    u32 shown = 0;
    for (u32 i = 0; i <= kept; i++) {
        items[i].shown = shown;
        shown += (u32)(items[i].to - items[i].from) + GAP;
    }
}

static void sort_pieces(Snippet *snippet)
{
    Piece *items = snippet->parts.items;
    for (u32 i = 1; i < snippet->parts.count; i++) {
        Piece moved = items[i];
        u32 at = i;
        for (; at > 0 && items[at - 1].from > moved.from; at--) {
            items[at] = items[at - 1];
        }
        items[at] = moved;
    }
}

/* Shows both ends of each span with `beside` columns beside them. Returns the columns that this
 * takes. */
static u32 cut_with(Snippet *snippet, const Mark *marks, u32 count, size_t columns, u32 beside)
{
    snippet->parts.count = 0;
    for (u32 i = 0; i < count; i++) {
        size_t start = size_min(marks[i].start, columns);
        size_t end = size_min(marks[i].end, columns);
        add_piece(snippet, minus(start, beside), size_min(start + beside, columns));
        add_piece(snippet, minus(end, beside), size_min(end + beside, columns));
    }
    sort_pieces(snippet);
    settle_pieces(snippet);
    const Piece *last = vec_last(&snippet->parts);
    return last->shown + (u32)(last->to - last->from);
}

/* The same with as many columns beside them as the width allows, at least six. */
static void cut_around_marks(Snippet *snippet, const Mark *marks, u32 count, size_t columns)
{
    u32 low = 6;
    u32 high = snippet->window.width;
    while (high - low > 1) {
        u32 middle = low + (high - low) / 2;
        if (cut_with(snippet, marks, count, columns, middle) <= snippet->window.width) {
            low = middle;
        } else {
            high = middle;
        }
    }
    cut_with(snippet, marks, count, columns, low);
}

/* Decides which columns of a line are shown, into snippet->parts. */
static void cut_line(Snippet *snippet, const Mark *marks, u32 count, size_t columns)
{
    const Window *window = &snippet->window;
    snippet->parts.count = 0;
    if (window->pieces && count > 0 && columns > window->width) {
        cut_around_marks(snippet, marks, count, columns);
        return;
    }
    size_t left = window->pieces ? 0 : size_min(window->left, columns);
    add_piece(snippet, left, size_min(columns, left + window->width));
}

/* The column of the code at which a column of the line is shown. */
static u32 shown_column(const Snippet *snippet, size_t column)
{
    const Pieces *parts = &snippet->parts;
    for (u32 i = 0; i < parts->count; i++) {
        const Piece *piece = &parts->items[i];
        if (column < piece->from) {
            return piece->shown - (i > 0 ? GAP - 1 : 0);
        }
        /* Right behind the last piece there is room for a `^` at the line's end. */
        if (column <= piece->to || i + 1 == parts->count) {
            return piece->shown + (u32)(size_min(column, piece->to + 1) - piece->from);
        }
    }
    return (u32)column;
}

static void place_marks(const Snippet *snippet, Mark *marks, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        marks[i].from = snippet->code + shown_column(snippet, marks[i].start);
        u32 to = snippet->code + shown_column(snippet, marks[i].end);
        marks[i].to = u32_max(to, marks[i].from + 1);
    }
}

static void sort_from_right(Mark *marks, u32 count)
{
    for (u32 i = 1; i < count; i++) {
        Mark moved = marks[i];
        u32 at = i;
        for (; at > 0 && marks[at - 1].start < moved.start; at--) {
            marks[at] = marks[at - 1];
        }
        marks[at] = moved;
    }
}

/* So that a short span is drawn over a long one, and of two equal ones the primary is seen. */
static void sort_longest_first(Mark *marks, u32 count)
{
    for (u32 i = 1; i < count; i++) {
        Mark moved = marks[i];
        u32 width = moved.to - moved.from;
        u32 at = i;
        for (; at > 0; at--) {
            const Mark *before = &marks[at - 1];
            u32 other = before->to - before->from;
            if (other > width || (other == width && before->primary <= moved.primary)) {
                break;
            }
            marks[at] = *before;
        }
        marks[at] = moved;
    }
}

/* ---- drawing --------------------------------------------------------------------------------- */

void snippet_draw_bar(Canvas *canvas, u32 row, u32 gutter)
{
    canvas_put(canvas, row, gutter + 1, '|', STYLE_GUTTER);
}

void snippet_draw_gutter(Canvas *canvas, u32 row, u32 gutter, u32 line, char mark, Style style)
{
    for (u32 column = gutter; column > 0; column--) {
        bool blank = line == 0 && column < gutter;
        canvas_put(canvas, row, column - 1, blank ? ' ' : (char)('0' + line % 10), STYLE_GUTTER);
        line /= 10;
    }
    canvas_put(canvas, row, gutter + 1, mark, style);
}

/* The canvas column of the `|` of a bracket. */
static u32 bracket_column(const Snippet *snippet, u32 depth)
{
    return snippet->gutter + 3 + depth - 1;
}

static void draw_dots(const Snippet *snippet, u32 row, u32 column)
{
    canvas_fill(snippet->canvas, row, column, column + GAP, '.', STYLE_GUTTER);
}

/* The line's number and those columns of it that snippet->parts names. */
static void draw_code(const Snippet *snippet, u32 row, u32 line, Str text, size_t columns)
{
    snippet_draw_gutter(snippet->canvas, row, snippet->gutter, line, '|', STYLE_GUTTER);
    const Pieces *parts = &snippet->parts;
    for (u32 i = 0; i < parts->count; i++) {
        const Piece *piece = &parts->items[i];
        u32 at = snippet->code + piece->shown;
        canvas_columns(snippet->canvas, row, at, text, piece->from, piece->to);
        if (i > 0) {
            draw_dots(snippet, row, at - GAP);
        } else if (piece->from > 0 && columns > 0) {
            draw_dots(snippet, row, at);
        }
    }
    const Piece *last = &parts->items[parts->count - 1];
    u32 end = last->shown + (u32)(last->to - last->from);
    if (last->to < columns && end >= GAP) {
        draw_dots(snippet, row, snippet->code + end - GAP);
    }
}

/* A bracket's horizontal line and its corner. */
static void draw_bracket(const Snippet *snippet, const Mark *mark, u32 row, u32 rows)
{
    Style style = mark_style(snippet, mark->primary);
    u32 column = bracket_column(snippet, mark->depth);
    u32 turn = row + 1 + mark->drop;
    switch (mark->kind) {
    case MARK_START:
        canvas_put(snippet->canvas, turn, column, ' ', style);
        for (u32 i = turn + 1; i < row + rows + 2; i++) {
            canvas_put(snippet->canvas, i, column, '|', style);
        }
        break;
    case MARK_END:
        for (u32 i = row; i <= turn; i++) {
            canvas_put(snippet->canvas, i, column, '|', style);
        }
        break;
    case MARK_SPAN:
    case MARK_LINE:
        break;
    }
}

/* The `|` between an underline and a label or corner below it. */
static void draw_connector(const Snippet *snippet, const Mark *mark, u32 row)
{
    if (mark->drop == 0 || (!mark_has_label(mark) && !mark_is_bracket(mark))) {
        return;
    }
    for (u32 i = row + 1; i <= row + 1 + mark->drop; i++) {
        canvas_put(snippet->canvas, i, mark->from, '|', mark_style(snippet, mark->primary));
    }
}

static void draw_label(const Snippet *snippet, const Mark *mark, u32 row)
{
    Style style = mark_style(snippet, mark->primary);
    if (!mark_has_label(mark)) {
        return;
    }
    if (mark->drop == 0) {
        canvas_text(snippet->canvas, row + 1, mark->to + 1, mark->label, style);
    } else {
        canvas_text(snippet->canvas, row + 2 + mark->drop, mark->from, mark->label, style);
    }
}

/* An underline goes on below the parts of the line that are left out. */
static void draw_underline(const Snippet *snippet, const Mark *mark, u32 row)
{
    char character = mark->primary ? '^' : '-';
    Style style = mark_style(snippet, mark->primary);
    canvas_fill(snippet->canvas, row + 1, mark->from, mark->to, character, style);
    for (u32 i = 1; i < snippet->parts.count; i++) {
        u32 gap = snippet->code + snippet->parts.items[i].shown - GAP;
        if (gap >= mark->from && gap + GAP <= mark->to) {
            canvas_fill(snippet->canvas, row + 1, gap, gap + GAP, '.', style);
        }
    }
}

/* All rows below a line. Each loop draws over what the ones before it drew. */
static void draw_marks(const Snippet *snippet, Mark *marks, u32 count, u32 row)
{
    u32 rows = marks_place_labels(marks, count);
    for (u32 i = 0; i <= rows; i++) {
        snippet_draw_bar(snippet->canvas, row + 1 + i, snippet->gutter);
    }
    for (u32 i = 0; i < count; i++) {
        if (mark_is_bracket(&marks[i])) {
            canvas_fill(snippet->canvas, row + 1 + marks[i].drop,
                        bracket_column(snippet, marks[i].depth) + 1, marks[i].from, '_',
                        mark_style(snippet, marks[i].primary));
        }
    }
    for (u32 i = 0; i < count; i++) {
        draw_connector(snippet, &marks[i], row);
        draw_bracket(snippet, &marks[i], row, rows);
    }
    for (u32 i = 0; i < count; i++) {
        draw_label(snippet, &marks[i], row);
    }
    sort_longest_first(marks, count);
    for (u32 i = 0; i < count; i++) {
        draw_underline(snippet, &marks[i], row);
    }
}

/* A span that begins with its line needs no row of its own: `/` stands beside the line. */
static bool begins_with_line(Str text, const Mark *marks, u32 count)
{
    size_t indent = indentation(text);
    for (u32 i = 0; i < count; i++) {
        if (marks[i].kind != MARK_START || marks[i].start > indent) {
            return false;
        }
    }
    return true;
}

static void draw_open_brackets(const Snippet *snippet, u32 from_row, u32 to_row)
{
    for (u32 depth = 1; depth <= snippet->depth; depth++) {
        for (u32 row = from_row; row < to_row && snippet->open[depth] != STYLE_PLAIN; row++) {
            canvas_put(snippet->canvas, row, bracket_column(snippet, depth), '|',
                       snippet->open[depth]);
        }
    }
}

/* A line with its marks. */
static void draw_line(Snippet *snippet, u32 line, Mark *marks, u32 count)
{
    Canvas *canvas = snippet->canvas;
    u32 row = canvas->height;
    Str text = source_line(snippet->source, line);
    size_t columns = glyph_columns(text);
    sort_from_right(marks, count);
    cut_line(snippet, marks, count, columns);
    place_marks(snippet, marks, count);
    draw_code(snippet, row, line, text, columns);
    if (begins_with_line(text, marks, count)) {
        for (u32 i = 0; i < count; i++) {
            canvas_put(canvas, row, bracket_column(snippet, marks[i].depth), '/',
                       mark_style(snippet, marks[i].primary));
        }
    } else {
        draw_marks(snippet, marks, count, row);
    }
    for (u32 i = 0; i < count; i++) {
        if (marks[i].kind == MARK_END) {
            snippet->open[marks[i].depth] = STYLE_PLAIN;
        }
    }
    draw_open_brackets(snippet, row, canvas->height);
    for (u32 i = 0; i < count; i++) {
        if (marks[i].kind == MARK_START) {
            snippet->open[marks[i].depth] = mark_style(snippet, marks[i].primary);
        }
    }
}

/* What stands between two lines that are not neighbours: the one line between them, or "...". */
static void draw_between(Snippet *snippet, u32 line, u32 next)
{
    u32 row = snippet->canvas->height;
    if (next - line == 2) {
        Str text = source_line(snippet->source, line + 1);
        size_t columns = glyph_columns(text);
        cut_line(snippet, NULL, 0, columns);
        draw_code(snippet, row, line + 1, text, columns);
    } else if (next - line > 2) {
        draw_dots(snippet, row, 0);
    }
    draw_open_brackets(snippet, row, snippet->canvas->height);
}

/* Copies the marks of the line that begins at mark *i to line_marks, without those that only say
 * that the line is shown. */
static u32 take_line(const Snippet *snippet, u32 *i, Mark *line_marks)
{
    u32 count = 0;
    u32 line = snippet->marks.items[*i].line;
    for (; *i < snippet->marks.count && snippet->marks.items[*i].line == line; ++*i) {
        if (snippet->marks.items[*i].kind != MARK_LINE) {
            line_marks[count++] = snippet->marks.items[*i];
        }
    }
    return count;
}

void snippet_draw(Canvas *canvas, Source *source, const Diag *diag, u32 gutter, u32 width)
{
    Snippet snippet = {.canvas = canvas, .source = source, .gutter = gutter};
    snippet.primary = diag->severity == SEVERITY_ERROR ? STYLE_ERROR : STYLE_WARNING;
    snippet.depth = marks_collect(canvas->arena, source, diag, &snippet.marks);
    snippet.code = gutter + 3 + (snippet.depth > 0 ? snippet.depth + 1 : 0);
    Extent extent = measure(&snippet);
    snippet.window = choose_window(&extent, u32_max(width, SNIPPET_COLUMNS_MIN));
    Mark *marks = arena_array(canvas->arena, Mark, snippet.marks.count);
    for (u32 i = 0; i < snippet.marks.count;) {
        u32 line = snippet.marks.items[i].line;
        u32 count = take_line(&snippet, &i, marks);
        draw_line(&snippet, line, marks, count);
        if (i < snippet.marks.count) {
            draw_between(&snippet, line, snippet.marks.items[i].line);
        }
    }
}

/* The last line of a span; of a suggestion, also of what it would become. */
static u32 last_line(Source *source, Span span, Str replacement)
{
    span = mark_clamp(source, span);
    u32 last = source_line_col(source, span.start).line;
    for (size_t i = 0; i < replacement.len; i++) {
        last += replacement.bytes[i] == '\n';
    }
    return u32_max(last, source_line_col(source, span.end).line);
}

u32 snippet_last_line(Source *source, const Diag *diag)
{
    if (span_is_none(diag->span)) {
        return 0;
    }
    u32 last = last_line(source, diag->span, STR(""));
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (!span_is_none(part->span)) {
            last = u32_max(last, last_line(source, part->span, part->replacement));
        }
    }
    return last;
}
