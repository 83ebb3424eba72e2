/* table.c: tables. */
#include "report/table.h"

#include "source/glyph.h"

enum { SHOWN_ROWS = 18, SHOWN_UNITS = 16 };

/* ---- cells ----------------------------------------------------------------------------------- */

void table_push_number(StrBuf *out, u64 number, u32 width)
{
    char text[32];
    u32 first = sizeof(text);
    u32 digits = 0;
    do {
        if (digits > 0 && digits % 3 == 0) {
            text[--first] = ',';
        }
        text[--first] = (char)('0' + number % 10);
        number /= 10;
        digits++;
    } while (number > 0);
    u32 len = (u32)sizeof(text) - first;
    strbuf_push_repeat(out, ' ', width > len ? width - len : 0);
    strbuf_push_str(out, (Str){(const u8 *)text + first, len});
}

/* Bytes of the character at the beginning. */
static size_t char_bytes(Str text)
{
    size_t len = 1;
    while (len < text.len && (text.bytes[len] & 0xc0) == 0x80) {
        len++;
    }
    return len;
}

void table_push_text(StrBuf *out, Str text, u32 width)
{
    size_t column = 0;
    while (text.len > 0) {
        Str one = str_slice(text, 0, char_bytes(text));
        bool control = one.bytes[0] < 0x20 || one.bytes[0] == 0x7f;
        size_t columns = control ? 1 : glyph_columns(one);
        if (column + columns > width) {
            break;
        }
        strbuf_push_str(out, control ? STR(" ") : one);
        column += columns;
        text = str_slice(text, one.len, text.len);
    }
    strbuf_push_repeat(out, ' ', width - column);
}

/* Per mille of a whole, as "12.3". */
static void push_percent(StrBuf *out, u64 part, u64 whole)
{
    u64 share = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;
    strbuf_printf(out, "%4llu.%llu", (unsigned long long)share / 10,
                  (unsigned long long)share % 10);
}

/* Lines end without spaces. */
static void end_line(StrBuf *out)
{
    while (out->len > 0 && out->bytes[out->len - 1] == ' ') {
        strbuf_cut(out, out->len - 1);
    }
    strbuf_push(out, '\n');
}

Str table_file(const Log *log, u32 unit)
{
    Str name = log->units.items[unit].source.name;
    return str_equal(name, STR("<stdin>")) ? STR("-") : name;
}

static void push_next(StrBuf *out, const Log *log, const char *options)
{
    strbuf_push_cstr(out, "\nnext: ludus mem ");
    for (u32 i = 0; i < log->units.count && i < 2; i++) {
        strbuf_push_str(out, table_file(log, i));
        strbuf_push(out, ' ');
    }
    strbuf_push_cstr(out, log->units.count > 2 ? "... " : "");
    strbuf_push_cstr(out, options);
    strbuf_push(out, '\n');
}

/* ---- by arena -------------------------------------------------------------------------------- */

typedef struct ArenaLife {
    TallySum sum;
    u64 held;    /* bytes of chunks, the most at once */
    u64 holding; /* now */
    u64 emptied; /* rewinds and resets that took something back */
} ArenaLife;

/* Of each arena; the last entry is the sum. */
static ArenaLife *arena_lives(Arena *arena, const Log *log)
{
    u32 all = log->arenas.count;
    ArenaLife *lives = arena_array_zero(arena, ArenaLife, all + 1);
    u64 *sizes = arena_array_zero(arena, u64, log->chunks.count + 1);
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        ArenaLife *life = &lives[record->arena];
        if (record->op == LOG_ALLOC) {
            tally_add(&life->sum, record);
            tally_add(&lives[all].sum, record);
        } else if (record->op == LOG_CHUNK || record->op == LOG_COMMIT || record->op == LOG_GIVE) {
            u64 size = record->op == LOG_GIVE ? 0 : record->size;
            life->holding += size - sizes[record->chunk];
            lives[all].holding += size - sizes[record->chunk];
            sizes[record->chunk] = size;
            life->held = life->holding > life->held ? life->holding : life->held;
            lives[all].held = lives[all].holding > lives[all].held ? lives[all].holding
                                                                   : lives[all].held;
        } else if (record->op == LOG_REWIND || record->op == LOG_RESET || record->op == LOG_FREE) {
            life->emptied += record->size > 0;
        }
    }
    return lives;
}

/* The most bytes in use at once, over all arenas. */
static u64 peak_of_all(Arena *arena, const Log *log)
{
    u64 used = 0, peak = 0;
    size_t *sizes = arena_array_zero(arena, size_t, log->records.count + 1);
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
            u32 of = record->op == LOG_ALLOC ? i : record->of;
            used += log_rounded(record->size) - sizes[of];
            sizes[of] = log_rounded(record->size);
        } else if (record->op == LOG_REWIND || record->op == LOG_RESET || record->op == LOG_FREE ||
                   record->op == LOG_RELEASE) {
            used -= record->size;
        }
        peak = used > peak ? used : peak;
    }
    return peak;
}

static void push_arena(StrBuf *out, Str name, const ArenaLife *life, u64 peak)
{
    table_push_text(out, name, 12);
    table_push_number(out, life->sum.count, 8);
    table_push_number(out, life->sum.bytes, 13);
    table_push_number(out, life->sum.padding, 9);
    table_push_number(out, life->sum.outgrown, 10);
    table_push_number(out, peak, 11);
    table_push_number(out, life->held, 11);
}

static void write_arenas(const Log *log, StrBuf *out, Arena *arena)
{
    const ArenaLife *lives = arena_lives(arena, log);
    strbuf_push_cstr(out, "arena          count        bytes  padding  outgrown       peak"
                          "       held empty\n");
    for (u32 i = 0; i < log->arenas.count; i++) {
        const LogArena *one = &log->arenas.items[i];
        push_arena(out, str_from_cstr(one->name), &lives[i], one->peak);
        table_push_number(out, lives[i].emptied, 6);
        end_line(out);
    }
    push_arena(out, STR("all"), &lives[log->arenas.count], peak_of_all(arena, log));
    end_line(out);
    strbuf_push_cstr(out, "\npeak: the most in use at once. held: chunks of the system. empty: "
                          "how often\nrewound or reset.\n");
}

/* ---- by phase, kind, line -------------------------------------------------------------------- */

static void push_sum(StrBuf *out, const TallySum *sum, const TallySum *total)
{
    table_push_number(out, sum->count, 10);
    table_push_number(out, sum->bytes, 13);
    table_push_number(out, sum->padding, 10);
    table_push_number(out, sum->outgrown, 12);
    push_percent(out, tally_taken(sum), tally_taken(total));
}

static void add_sum(TallySum *to, const TallySum *sum)
{
    to->count += sum->count;
    to->bytes += sum->bytes;
    to->padding += sum->padding;
    to->outgrown += sum->outgrown;
}

/* Rows that are not shown are one row at the end. */
static u32 shown_rows(const Tally *sums, const TableOptions *options)
{
    return options->all || sums->count <= SHOWN_ROWS ? sums->count : SHOWN_ROWS - 1;
}

static TallySum sum_of_rest(const Tally *sums, u32 first)
{
    TallySum rest = {0};
    for (u32 i = first; i < sums->count; i++) {
        add_sum(&rest, &sums->rows[i].sum);
    }
    return rest;
}

static void write_named(const Log *log, const TableOptions *options, StrBuf *out, Arena *arena)
{
    bool by_kind = options->by == TALLY_KIND;
    Tally sums = tally(arena, log, options->by);
    if (by_kind) {
        tally_sort(&sums);
    }
    u32 shown = shown_rows(&sums, options);
    table_push_text(out, by_kind ? STR("kind") : STR("phase"), 24);
    strbuf_push_cstr(out, "    count        bytes   padding    outgrown     %\n");
    for (u32 i = 0; i < shown; i++) {
        table_push_text(out, sums.rows[i].name, 23);
        push_sum(out, &sums.rows[i].sum, &sums.total);
        end_line(out);
    }
    if (shown < sums.count) {
        TallySum rest = sum_of_rest(&sums, shown);
        table_push_text(out, arena_printf(arena, "%u others (--all)", sums.count - shown), 23);
        push_sum(out, &rest, &sums.total);
        end_line(out);
    }
    table_push_text(out, STR("all"), 23);
    push_sum(out, &sums.total, &sums.total);
    end_line(out);
}

static Str line_text(const Log *log, const TallyRow *row)
{
    if (row->line == 0) {
        return row->unit == LOG_NEVER ? STR("(before the first file)") : STR("(of no one line)");
    }
    return source_line(&log->units.items[row->unit].source, row->line);
}

static void push_line_sum(StrBuf *out, const TallySum *sum, const TallySum *total)
{
    table_push_number(out, sum->count, 9);
    table_push_number(out, tally_taken(sum), 12);
    push_percent(out, tally_taken(sum), tally_taken(total));
    strbuf_push_cstr(out, "  ");
}

static void write_lines(const Log *log, const TableOptions *options, StrBuf *out, Arena *arena)
{
    Tally sums = tally(arena, log, TALLY_LINE);
    if (!options->all) {
        tally_sort(&sums);
    }
    u32 shown = shown_rows(&sums, options);
    strbuf_push_cstr(out, "   line    count       bytes     %  source\n");
    for (u32 i = 0; i < shown; i++) {
        const TallyRow *row = &sums.rows[i];
        if (row->line == 0) {
            strbuf_push_cstr(out, "       ");
        } else {
            table_push_number(out, row->line, 7);
        }
        push_line_sum(out, &row->sum, &sums.total);
        table_push_text(out, line_text(log, row), 43);
        end_line(out);
    }
    if (shown < sums.count) {
        TallySum rest = sum_of_rest(&sums, shown);
        strbuf_push_cstr(out, " others");
        push_line_sum(out, &rest, &sums.total);
        strbuf_printf(out, "%u lines more (--all)\n", sums.count - shown);
    }
    strbuf_push_cstr(out, "    all");
    push_line_sum(out, &sums.total, &sums.total);
    strbuf_push_cstr(out, "padding included\n");
}

void table_write(const Log *log, const TableOptions *options, StrBuf *out)
{
    static const char *const next[] = {[TALLY_ARENA] = "--by kind",
                                       [TALLY_KIND] = "--by line",
                                       [TALLY_LINE] = "--by phase",
                                       [TALLY_PHASE] = "--map"};
    Arena *arena = out->arena;
    switch (options->by) {
    case TALLY_ARENA:
        write_arenas(log, out, arena);
        break;
    case TALLY_PHASE:
    case TALLY_KIND:
        write_named(log, options, out, arena);
        break;
    case TALLY_LINE:
        write_lines(log, options, out, arena);
        break;
    }
    push_next(out, log, next[options->by]);
}

/* ---- units ----------------------------------------------------------------------------------- */

typedef struct UnitLife {
    TallySum sum;
    u64 peak;   /* in use, over all arenas */
    u64 held;   /* bytes of chunks at its end */
    u64 asked;  /* chunks taken from the system */
} UnitLife;

static UnitLife *unit_lives(Arena *arena, const Log *log)
{
    UnitLife *lives = arena_array_zero(arena, UnitLife, log->units.count + 1);
    size_t *sizes = arena_array_zero(arena, size_t, log->records.count + 1);
    size_t *chunks = arena_array_zero(arena, size_t, log->chunks.count + 1);
    UnitLife outside = {0};
    u64 used = 0, held = 0;
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        u32 unit = log_unit_of(log, record);
        UnitLife *life = unit == LOG_NEVER ? &outside : &lives[unit];
        if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
            u32 of = record->op == LOG_ALLOC ? i : record->of;
            used += log_rounded(record->size) - sizes[of];
            sizes[of] = log_rounded(record->size);
        } else if (record->op == LOG_REWIND || record->op == LOG_RESET || record->op == LOG_FREE ||
                   record->op == LOG_RELEASE) {
            used -= record->size;
        } else if (record->op == LOG_CHUNK || record->op == LOG_COMMIT || record->op == LOG_GIVE) {
            size_t size = record->op == LOG_GIVE ? 0 : record->size;
            life->asked += record->op == LOG_CHUNK;
            held += size - chunks[record->chunk];
            chunks[record->chunk] = size;
        }
        if (record->op == LOG_ALLOC) {
            tally_add(&life->sum, record);
        }
        life->peak = used > life->peak ? used : life->peak;
        life->held = held;
    }
    return lives;
}

/* Without its folders. */
static Str file_name(Str path)
{
    size_t start = path.len;
    while (start > 0 && path.bytes[start - 1] != '/') {
        start--;
    }
    return str_slice(path, start, path.len);
}

void table_write_units(const Log *log, const TableOptions *options, StrBuf *out)
{
    const UnitLife *lives = unit_lives(out->arena, log);
    u64 most = 1;
    for (u32 i = 0; i < log->units.count; i++) {
        most = lives[i].held > most ? lives[i].held : most;
    }
    u32 shown = options->all ? log->units.count : u32_min(log->units.count, SHOWN_UNITS);
    strbuf_push_cstr(out, " unit  file              bytes        peak   chunks        held\n");
    for (u32 i = 0; i < shown; i++) {
        table_push_number(out, i + 1, 5);
        strbuf_push_cstr(out, "  ");
        table_push_text(out, file_name(log->units.items[i].source.name), 12);
        table_push_number(out, tally_taken(&lives[i].sum), 11);
        table_push_number(out, lives[i].peak, 12);
        table_push_number(out, lives[i].asked, 9);
        table_push_number(out, lives[i].held, 12);
        strbuf_push_cstr(out, "  ");
        strbuf_push_repeat(out, '#', (size_t)((lives[i].held * 14 + most - 1) / most));
        end_line(out);
    }
    if (shown < log->units.count) {
        strbuf_printf(out, "%5u more (--all)\n", log->units.count - shown);
    }
    strbuf_push_cstr(out, "\nchunks: taken from the system during the unit. held: at its end; flat "
                          "when the\narenas are reset after each unit, and keep their chunks.\n");
    push_next(out, log, "--no-reset");
}
