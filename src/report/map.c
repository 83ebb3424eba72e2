/* map.c: pictures of arenas. */
#include "report/map.h"

#include "report/table.h"

enum { CELLS = 46, LETTERS = 52, LEGEND_COLUMNS = 3, LEGEND_MAX = 24 };

typedef struct Cell {
    u32 kind;      /* LOG_NEVER: nothing is there */
    size_t most;   /* bytes that the largest allocation has in it */
    bool outgrown;
} Cell;

typedef struct Map {
    const Log *log;
    Arena *arena;
    bool color;
    u32 *rank; /* of each kind, by bytes: 0 is the largest */
    bool shown[LETTERS];
} Map;

/* An allocation that is alive when the arena is fullest. */
typedef struct Piece {
    u32 record;
    size_t start, end; /* in the arena, whose chunks stand behind each other */
} Piece;

typedef VEC(Piece) Pieces;

/* The chunks without their headers and free ends. */
static size_t find_pieces(const Map *map, u32 arena, Pieces *pieces)
{
    const Log *log = map->log;
    u32 peak_at = log->arenas.items[arena].peak_at;
    size_t *sizes = arena_array_zero(map->arena, size_t, log->records.count + 1);
    for (u32 i = 0; i <= peak_at && i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
            sizes[record->op == LOG_ALLOC ? i : record->of] = log_rounded(record->size);
        }
    }
    size_t base = 0, chunk_start = 0, top = 0;
    u32 chunk = LOG_NEVER;
    for (u32 i = 0; i <= peak_at && i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op != LOG_ALLOC || record->arena != arena || record->died <= peak_at) {
            continue;
        }
        if (record->chunk != chunk) {
            chunk = record->chunk;
            base = top;
            chunk_start = record->offset;
        }
        size_t start = base + (record->offset - chunk_start);
        top = start + sizes[i];
        Piece piece = {i, start, top};
        vec_push(map->arena, pieces, piece);
    }
    return top;
}

static void fill(const Map *map, const Piece *piece, size_t scale, Cell *cells)
{
    const LogRecord *record = log_at(map->log, piece->record);
    u32 peak_at = map->log->arenas.items[record->arena].peak_at;
    for (size_t at = piece->start / scale; at * scale < piece->end; at++) {
        size_t from = size_max(piece->start, at * scale);
        size_t bytes = size_min(piece->end, (at + 1) * scale) - from;
        if (bytes > cells[at].most) {
            cells[at].most = bytes;
            cells[at].kind = record->kind;
            cells[at].outgrown = record->outgrown <= peak_at;
        }
    }
}

static void push_cell(Map *map, const Cell *cell, StrBuf *out)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    static const u8 colors[] = {39, 208, 76, 170, 220, 45, 203, 105, 148, 215, 80, 176};
    if (cell->kind == LOG_NEVER || cell->outgrown) {
        strbuf_push(out, cell->outgrown ? '~' : '.');
        return;
    }
    u32 rank = map->rank[cell->kind];
    if (rank >= LETTERS) {
        strbuf_push(out, '*');
        return;
    }
    map->shown[rank] = true;
    if (map->color) {
        strbuf_printf(out, "\033[30;48;5;%um%c\033[0m", colors[rank % COUNT_OF(colors)],
                      letters[rank]);
    } else {
        strbuf_push(out, (u8)letters[rank]);
    }
}

static void write_arena(Map *map, u32 index, StrBuf *out)
{
    Pieces pieces = {0};
    size_t bytes = find_pieces(map, index, &pieces);
    size_t scale = ARENA_ALIGN;
    while (bytes > scale * CELLS) {
        scale *= 2;
    }
    u32 count = (u32)((bytes + scale - 1) / scale);
    Cell *cells = arena_array(map->arena, Cell, CELLS + 1);
    for (u32 i = 0; i <= CELLS; i++) {
        cells[i] = (Cell){.kind = LOG_NEVER};
    }
    for (u32 i = 0; i < pieces.count; i++) {
        fill(map, &pieces.items[i], scale, cells);
    }
    table_push_text(out, str_from_cstr(map->log->arenas.items[index].name), 13);
    for (u32 i = 0; i < count; i++) {
        push_cell(map, &cells[i], out);
    }
    strbuf_push_repeat(out, ' ', CELLS - count);
    table_push_number(out, map->log->arenas.items[index].peak, 12);
    table_push_number(out, scale, 7);
    strbuf_push(out, '\n');
}

/* By bytes of all allocations, the largest first. */
static void rank_kinds(Map *map)
{
    Tally sums = tally(map->arena, map->log, TALLY_KIND);
    tally_sort(&sums);
    map->rank = arena_array(map->arena, u32, map->log->kinds.count + 1);
    for (u32 kind = 0; kind < map->log->kinds.count; kind++) {
        map->rank[kind] = LETTERS;
        for (u32 i = 0; i < sums.count; i++) {
            if (str_equal(sums.rows[i].name, map->log->kinds.items[kind].name)) {
                map->rank[kind] = u32_min(i, LETTERS);
            }
        }
    }
}

static void write_legend(Map *map, StrBuf *out)
{
    u32 written = 0;
    for (u32 rank = 0; rank < LETTERS && written < LEGEND_MAX; rank++) {
        for (u32 kind = 0; kind < map->log->kinds.count && map->shown[rank]; kind++) {
            if (map->rank[kind] == rank) {
                strbuf_push_cstr(out, written % LEGEND_COLUMNS == 0 ? "\n" : "");
                push_cell(map, &(Cell){.kind = kind}, out);
                strbuf_push(out, ' ');
                bool last = written % LEGEND_COLUMNS == LEGEND_COLUMNS - 1;
                Str name = map->log->kinds.items[kind].name;
                table_push_text(out, name, last ? u32_min((u32)name.len, 22) : 24);
                written++;
                break;
            }
        }
    }
    strbuf_push_cstr(out, "\n~ outgrown   . unused   * other kinds\n");
}

void map_write(const Log *log, bool color, StrBuf *out)
{
    Map map = {.log = log, .arena = out->arena, .color = color};
    rank_kinds(&map);
    table_push_text(out, STR("arena"), 13);
    table_push_text(out, STR("each when it is fullest"), CELLS);
    strbuf_push_cstr(out, "        peak  a cell\n");
    for (u32 i = 0; i < log->arenas.count; i++) {
        if (log->arenas.items[i].peak > 0) {
            write_arena(&map, i, out);
        }
    }
    write_legend(&map, out);
    strbuf_printf(out, "\nnext: ludus mem " STR_FMT " --format json\n",
                  STR_ARG(table_file(log, 0)));
}
