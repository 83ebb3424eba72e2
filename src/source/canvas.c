/* canvas.c: see canvas.h. The escape sequences are the ones that rustc 1.95 writes. */
#include "source/canvas.h"

#include "source/glyph.h"

_Static_assert(sizeof(CanvasCell) <= 16, "a row of 200 cells should stay small");

/* Bytes of a cell: a character with its combining marks. More marks than fit are left out. */
enum { CELL_BYTES_MAX = 64 };

static const char *const style_begin[STYLE_COUNT] = {
    [STYLE_PLAIN] = "",
    [STYLE_MESSAGE] = "\x1b[1m",
    [STYLE_ERROR] = "\x1b[1m\x1b[91m",
    [STYLE_WARNING] = "\x1b[1m\x1b[33m",
    [STYLE_HELP] = "\x1b[1m\x1b[96m",
    [STYLE_GUTTER] = "\x1b[1m\x1b[94m",
    [STYLE_ADDITION] = "\x1b[92m",
    [STYLE_REMOVAL] = "\x1b[91m",
};

void canvas_clear(Canvas *canvas)
{
    for (u32 i = 0; i < canvas->height; i++) {
        canvas->rows.items[i].count = 0;
    }
    canvas->height = 0;
}

static CanvasRow *get_row(Canvas *canvas, u32 row)
{
    while (canvas->rows.count <= row) {
        vec_push(canvas->arena, &canvas->rows, (CanvasRow){0});
    }
    canvas->height = u32_max(canvas->height, row + 1);
    return &canvas->rows.items[row];
}

/* Makes the row at least `width` cells long. */
static void widen(Canvas *canvas, CanvasRow *row, u32 width)
{
    while (row->count < width) {
        vec_push(canvas->arena, row, (CanvasCell){0});
    }
}

/* Draws `width` > 0 cells. Half a wide character that is left over beside them becomes blank. */
static void put_cells(Canvas *canvas, CanvasRow *row, u32 column, Str bytes, u32 width, Style style)
{
    widen(canvas, row, column + width);
    CanvasCell *cells = &row->items[column];
    if (cells[0].tail) {
        cells[-1] = (CanvasCell){0};
    }
    if (column + width < row->count && cells[width].tail) {
        cells[width] = (CanvasCell){0};
    }
    cells[0] = (CanvasCell){.bytes = bytes.bytes, .size = (u16)bytes.len, .style = (u8)style};
    for (u32 i = 1; i < width; i++) {
        cells[i] = (CanvasCell){.style = (u8)style, .tail = true};
    }
}

/* A combining mark joins the character before it: in the source its bytes follow that one's. */
static void join_mark(CanvasRow *row, u32 column, Str bytes)
{
    if (column == 0 || column > row->count) {
        return;
    }
    CanvasCell *cell = &row->items[column - 1];
    if (cell->tail) {
        cell--;
    }
    if (cell->bytes && cell->bytes + cell->size == bytes.bytes &&
        cell->size + bytes.len <= CELL_BYTES_MAX) {
        cell->size = (u16)(cell->size + bytes.len);
    }
}

static u32 put_glyph(Canvas *canvas, CanvasRow *row, u32 column, Glyph glyph, Style style)
{
    if (glyph.width == 0) {
        join_mark(row, column, glyph.shown);
        return column;
    }
    if (glyph.width == glyph.shown.len) { /* one column a byte: ASCII, and a tab's four spaces */
        for (u32 i = 0; i < glyph.width; i++) {
            put_cells(canvas, row, column + i, str_slice(glyph.shown, i, i + 1), 1, style);
        }
    } else {
        put_cells(canvas, row, column, glyph.shown, glyph.width, style);
    }
    return column + glyph.width;
}

u32 canvas_text(Canvas *canvas, u32 row, u32 column, Str text, Style style)
{
    CanvasRow *cells = get_row(canvas, row);
    for (size_t at = 0; at < text.len;) {
        Glyph glyph = glyph_at(text, at);
        column = put_glyph(canvas, cells, column, glyph, style);
        at += glyph.size;
    }
    return column;
}

void canvas_columns(Canvas *canvas, u32 row, u32 column, Str text, size_t from, size_t to)
{
    CanvasRow *cells = get_row(canvas, row);
    size_t here = 0;
    for (size_t at = 0; at < text.len && here < to;) {
        Glyph glyph = glyph_at(text, at);
        size_t next = here + glyph.width;
        if (here >= from && next <= to) {
            put_glyph(canvas, cells, column + (u32)(here - from), glyph, STYLE_PLAIN);
        }
        here = next;
        at += glyph.size;
    }
}

void canvas_put(Canvas *canvas, u32 row, u32 column, char character, Style style)
{
    /* A cell holds a pointer, so the character needs a place that outlives this call. */
    static const char drawable[] = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                   "[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    assert(character >= ' ' && character <= '~');
    const u8 *byte = (const u8 *)&drawable[character - ' '];
    put_cells(canvas, get_row(canvas, row), column, (Str){byte, 1}, 1, style);
}

void canvas_fill(Canvas *canvas, u32 row, u32 from, u32 to, char character, Style style)
{
    for (u32 column = from; column < to; column++) {
        canvas_put(canvas, row, column, character, style);
    }
}

void canvas_style(Canvas *canvas, u32 row, u32 from, u32 to, Style style)
{
    CanvasRow *cells = get_row(canvas, row);
    for (u32 column = from; column < u32_min(to, cells->count); column++) {
        cells->items[column].style = (u8)style;
    }
}

/* ---- output ---------------------------------------------------------------------------------- */

static bool is_blank(const CanvasCell *cell)
{
    return !cell->tail && (!cell->bytes || (cell->size == 1 && cell->bytes[0] == ' '));
}

static void write_cell(const CanvasCell *cell, StrBuf *out)
{
    if (cell->tail) {
        return;
    }
    strbuf_push_str(out, cell->bytes ? (Str){cell->bytes, cell->size} : STR(" "));
}

static void write_row(const CanvasRow *row, StrBuf *out, bool color)
{
    u32 width = row->count;
    while (width > 0 && is_blank(&row->items[width - 1])) {
        width--;
    }
    u8 style = STYLE_PLAIN;
    for (u32 i = 0; i < width; i++) {
        const CanvasCell *cell = &row->items[i];
        if (color && cell->style != style) {
            strbuf_push_cstr(out, style == STYLE_PLAIN ? "" : "\x1b[0m");
            strbuf_push_cstr(out, style_begin[cell->style]);
            style = cell->style;
        }
        write_cell(cell, out);
    }
    if (style != STYLE_PLAIN) {
        strbuf_push_cstr(out, "\x1b[0m");
    }
    strbuf_push(out, '\n');
}

void canvas_write(const Canvas *canvas, StrBuf *out, bool color)
{
    for (u32 i = 0; i < canvas->height; i++) {
        write_row(&canvas->rows.items[i], out, color);
    }
}
