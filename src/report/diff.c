/* diff.c: two logs as one table. */
#include "report/diff.h"

#include <stdlib.h>

#include "base/check.h"
#include "report/table.h"

enum { NESTING = 16, KINDS_SHOWN = 5 };

/* ---- reading --------------------------------------------------------------------------------- */

/* Reads JSON from the front. After something unexpected `bad` is set and nothing more is read, so
 * that callers look at it only at the end. */
typedef struct Reader {
    const u8 *at, *end;
    bool bad;
} Reader;

static void skip_spaces(Reader *r)
{
    while (r->at < r->end && *r->at != 0 && strchr(" \n\r\t", *r->at) != NULL) {
        r->at++;
    }
}

static bool accept(Reader *r, u8 byte)
{
    skip_spaces(r);
    if (r->bad || r->at >= r->end || *r->at != byte) {
        return false;
    }
    r->at++;
    return true;
}

static void expect(Reader *r, u8 byte)
{
    r->bad |= !accept(r, byte);
}

/* Escapes stay as they are: names of arenas and kinds have none. */
static Str read_text(Reader *r)
{
    expect(r, '"');
    const u8 *first = r->at;
    while (r->at < r->end && *r->at != '"' && !r->bad) {
        r->at += *r->at == '\\' && r->end - r->at > 1 ? 2 : 1;
    }
    Str text = {first, (size_t)(r->at - first)};
    expect(r, '"');
    return r->bad ? (Str){0} : text;
}

static u64 read_number(Reader *r)
{
    u64 number = 0;
    skip_spaces(r);
    bool any = false;
    while (!r->bad && r->at < r->end && *r->at >= '0' && *r->at <= '9') {
        r->bad = !check_mul_u64(number, 10, &number) ||
                 !check_add_u64(number, (u64)(*r->at - '0'), &number);
        r->at++;
        any = true;
    }
    r->bad |= !any;
    return number;
}

static void skip_value(Reader *r, u32 depth)
{
    skip_spaces(r);
    if (r->bad || r->at >= r->end || depth > NESTING) {
        r->bad = true;
        return;
    }
    u8 open = *r->at;
    if (open == '"') {
        read_text(r);
        return;
    }
    if (open != '{' && open != '[') { /* a number, true, false, null */
        const u8 *first = r->at;
        while (r->at < r->end && (*r->at == '-' || *r->at == '.' || (*r->at >= '0' && *r->at <= '9')
                                  || (*r->at >= 'a' && *r->at <= 'z'))) {
            r->at++;
        }
        r->bad |= r->at == first;
        return;
    }
    u8 close = open == '{' ? '}' : ']';
    r->at++;
    while (!r->bad && !accept(r, close)) {
        skip_value(r, depth + 1);
        if (open == '{') {
            expect(r, ':');
            skip_value(r, depth + 1);
        }
        (void)accept(r, ',');
    }
}

/* {"name":"ast","peak":12,...}: the members that a row has. */
static DiffRow read_row(Reader *r)
{
    DiffRow row = {0};
    expect(r, '{');
    while (!r->bad && !accept(r, '}')) {
        Str member = read_text(r);
        expect(r, ':');
        if (str_equal(member, STR("name"))) {
            row.name = read_text(r);
        } else if (str_equal(member, STR("peak"))) {
            row.peak = read_number(r);
        } else {
            skip_value(r, 0);
        }
        (void)accept(r, ',');
    }
    return row;
}

enum { ALLOC_ARENA, ALLOC_KIND, ALLOC_FINAL, ALLOC_COLUMNS };

/* ["alloc",0,0,56,...]: only these rows count. */
static void read_event(Reader *r, DiffSide *side, const u32 columns[ALLOC_COLUMNS])
{
    u64 values[ALLOC_COLUMNS] = {0};
    expect(r, '[');
    bool is_alloc = str_equal(read_text(r), STR("alloc"));
    u32 seen = 0;
    for (u32 column = 1; !r->bad && !accept(r, ']'); column++) {
        (void)accept(r, ',');
        u32 which = 0;
        while (which < ALLOC_COLUMNS && columns[which] != column) {
            which++;
        }
        if (is_alloc && which < ALLOC_COLUMNS) {
            values[which] = read_number(r);
            seen++;
        } else {
            skip_value(r, 0);
        }
    }
    if (!is_alloc || r->bad) {
        return;
    }
    u64 arena = values[ALLOC_ARENA], kind = values[ALLOC_KIND], size = values[ALLOC_FINAL];
    r->bad |= seen != ALLOC_COLUMNS || side->arenas.count == 0 ||
              arena >= side->arenas.count - 1 || kind >= side->kinds.count || size > SIZE_MAX / 2;
    if (!r->bad) {
        DiffRow *rows[] = {&side->arenas.items[arena], vec_last(&side->arenas),
                           &side->kinds.items[kind]};
        for (u32 i = 0; i < COUNT_OF(rows); i++) {
            rows[i]->count++;
            rows[i]->bytes += log_rounded(size);
        }
    }
}

/* {"alloc":["event","arena",...],...} */
static void read_columns(Reader *r, u32 columns[ALLOC_COLUMNS])
{
    static const char *const names[ALLOC_COLUMNS] = {"arena", "kind", "final"};
    expect(r, '{');
    while (!r->bad && !accept(r, '}')) {
        bool is_alloc = str_equal(read_text(r), STR("alloc"));
        expect(r, ':');
        expect(r, '[');
        for (u32 column = 0; !r->bad && !accept(r, ']'); column++) {
            Str name = read_text(r);
            for (u32 i = 0; i < ALLOC_COLUMNS && is_alloc; i++) {
                columns[i] = str_equal(name, str_from_cstr(names[i])) ? column : columns[i];
            }
            (void)accept(r, ',');
        }
        (void)accept(r, ',');
    }
}

static void read_rows(Arena *arena, Reader *r, DiffSide *side, bool kinds)
{
    expect(r, '[');
    while (!r->bad && !accept(r, ']')) {
        DiffRow row = read_row(r);
        if (kinds) {
            vec_push(arena, &side->kinds, row);
        } else {
            vec_push(arena, &side->arenas, row);
        }
        (void)accept(r, ',');
    }
}

bool diff_read(Arena *arena, Str text, DiffSide *side)
{
    Reader r = {text.bytes, text.bytes + text.len, false};
    u32 columns[ALLOC_COLUMNS] = {0};
    bool is_log = false;
    *side = (DiffSide){0};
    expect(&r, '{');
    while (!r.bad && !accept(&r, '}')) {
        Str member = read_text(&r);
        expect(&r, ':');
        if (str_equal(member, STR("ludus_mem"))) {
            is_log = read_number(&r) == 1;
        } else if (str_equal(member, STR("arenas"))) {
            read_rows(arena, &r, side, false);
            vec_push(arena, &side->arenas, ((DiffRow){.name = STR("all")}));
        } else if (str_equal(member, STR("kinds"))) {
            read_rows(arena, &r, side, true);
        } else if (str_equal(member, STR("columns"))) {
            read_columns(&r, columns);
        } else if (str_equal(member, STR("events"))) {
            expect(&r, '[');
            while (!r.bad && !accept(&r, ']')) {
                read_event(&r, side, columns);
                (void)accept(&r, ',');
            }
        } else {
            skip_value(&r, 0);
        }
        (void)accept(&r, ',');
    }
    return is_log && !r.bad && side->arenas.count > 0;
}

/* ---- writing --------------------------------------------------------------------------------- */

typedef struct Pair {
    Str name;
    DiffRow before, after;
} Pair;

typedef VEC(Pair) Pairs;

static void add_rows(Arena *arena, Pairs *pairs, const DiffRow *rows, u32 count, bool after)
{
    for (u32 i = 0; i < count; i++) {
        u32 j = 0;
        while (j < pairs->count && !str_equal(pairs->items[j].name, rows[i].name)) {
            j++;
        }
        if (j == pairs->count) {
            vec_push(arena, pairs, ((Pair){.name = rows[i].name}));
        }
        DiffRow *row = after ? &pairs->items[j].after : &pairs->items[j].before;
        row->count += rows[i].count;
        row->bytes += rows[i].bytes;
        row->peak = row->peak > rows[i].peak ? row->peak : rows[i].peak;
    }
}

static u64 distance(const Pair *pair)
{
    return pair->after.bytes > pair->before.bytes ? pair->after.bytes - pair->before.bytes
                                                  : pair->before.bytes - pair->after.bytes;
}

static int by_distance(const void *a, const void *b)
{
    u64 distances[] = {distance(a), distance(b)};
    const Pair *first = a, *second = b;
    if (distances[0] != distances[1]) {
        return distances[0] < distances[1] ? 1 : -1;
    }
    int order = memcmp(first->name.bytes, second->name.bytes,
                       size_min(first->name.len, second->name.len));
    return order != 0 ? order
                      : (first->name.len > second->name.len) - (first->name.len < second->name.len);
}

/* "+1,234", "-5" or "=" in 12 columns. */
static void push_change(StrBuf *out, u64 before, u64 after)
{
    StrBuf text = {.arena = out->arena};
    if (before == after) {
        strbuf_push(&text, '=');
    } else {
        strbuf_push(&text, after > before ? '+' : '-');
        table_push_number(&text, after > before ? after - before : before - after, 0);
    }
    strbuf_push_repeat(out, ' ', size_less(12, text.len));
    strbuf_push_str(out, strbuf_str(&text));
}

static void push_pair(StrBuf *out, const Pair *pair, bool with_peak)
{
    table_push_text(out, pair->name, 18);
    table_push_number(out, pair->before.bytes, 13);
    table_push_number(out, pair->after.bytes, 13);
    push_change(out, pair->before.bytes, pair->after.bytes);
    push_change(out, pair->before.count, pair->after.count);
    if (with_peak) {
        push_change(out, pair->before.peak, pair->after.peak);
    }
    strbuf_push(out, '\n');
}

void diff_write(const DiffSide *before, const DiffSide *after, StrBuf *out)
{
    Pairs arenas = {0}, kinds = {0};
    add_rows(out->arena, &arenas, before->arenas.items, before->arenas.count - 1, false);
    add_rows(out->arena, &arenas, after->arenas.items, after->arenas.count - 1, true);
    add_rows(out->arena, &kinds, before->kinds.items, before->kinds.count, false);
    add_rows(out->arena, &kinds, after->kinds.items, after->kinds.count, true);
    if (kinds.count > 0) {
        qsort(kinds.items, kinds.count, sizeof(Pair), by_distance);
    }
    Pair all = {STR("all"), before->arenas.items[before->arenas.count - 1],
                after->arenas.items[after->arenas.count - 1]};
    strbuf_push_cstr(out, "arena             bytes before  bytes after      change       count"
                          "        peak\n");
    for (u32 i = 0; i < arenas.count; i++) {
        push_pair(out, &arenas.items[i], true);
    }
    push_pair(out, &all, false);
    strbuf_push_cstr(out, "\nkind, the most changed first\n");
    for (u32 i = 0; i < kinds.count && i < KINDS_SHOWN; i++) {
        if (distance(&kinds.items[i]) > 0) {
            push_pair(out, &kinds.items[i], false);
        }
    }
}
