/* mark.c: from the spans of a diagnostic to what is drawn below the lines, and where labels go.
 * The rules are those of rustc (compiler/rustc_errors/src/emitter.rs). All sorts are insertion
 * sorts: there are at most MARK_SPANS_MAX spans. */
#include "source/mark.h"

#include "source/glyph.h"

/* A span over several lines. */
typedef struct Bracket {
    u32 first, last; /* lines */
    size_t start, end;
    u32 order;
    u32 depth;
    bool primary;
    bool doubled; /* the same place as another one: drawn as its last line only */
    Str label;
} Bracket;

typedef VEC(Bracket) Brackets;

typedef struct Collector {
    Arena *arena;
    Source *source;
    Marks *marks;
    Brackets brackets;
} Collector;

/* ---- from spans to marks --------------------------------------------------------------------- */

/* Where an offset is: returns the line, sets the column, counted in columns of the terminal. The
 * newline is a column right behind the text, and the end of the text after a last newline is one
 * more. */
static u32 find_place(Source *source, u32 offset, size_t *column)
{
    u32 number = source_line_col(source, offset).line;
    Str line = source_line(source, number);
    size_t inside = offset - source->line_starts[number - 1];
    bool after_newline = inside > line.len && source->text.bytes[offset - 1] == '\n';
    *column = glyph_columns(str_slice(line, 0, size_min(inside, line.len))) + after_newline;
    return number;
}

static void add_mark(Collector *collector, Mark mark)
{
    vec_push(collector->arena, collector->marks, mark);
}

Span mark_clamp(const Source *source, Span span)
{
    u32 len = (u32)source->text.len;
    return (Span){u32_min(span.start, len), u32_min(u32_max(span.start, span.end), len)};
}

static void add_span(Collector *collector, Span span, bool primary, Str label)
{
    span = mark_clamp(collector->source, span);
    size_t start;
    size_t end;
    u32 first = find_place(collector->source, span.start, &start);
    u32 last = find_place(collector->source, span.end, &end);
    if (first == last) {
        /* An empty span gets one `^`: right behind the last line's text at the end of the
         * source. */
        start = size_min(start, glyph_columns(source_line(collector->source, first)));
        end = size_max(end, start + 1);
        add_mark(collector, (Mark){.kind = MARK_SPAN, .line = first, .primary = primary,
                                 .start = start, .end = end, .label = label});
        return;
    }
    Bracket bracket = {.first = first, .last = last, .start = start, .end = end, .depth = 1,
                       .order = collector->brackets.count, .primary = primary, .label = label};
    vec_push(collector->arena, &collector->brackets, bracket);
}

static bool is_primary(const Diag *diag, const DiagPart *part)
{
    return part->span.start == diag->span.start && part->span.end == diag->span.end;
}

static void add_spans(Collector *collector, const Diag *diag)
{
    u32 count = 0;
    bool primary_added = false;
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (part->kind != DIAG_PART_LABEL || span_is_none(part->span)) {
            continue;
        }
        bool primary = is_primary(diag, part);
        if (++count < MARK_SPANS_MAX || (primary && !primary_added)) {
            add_span(collector, part->span, primary, part->text);
            primary_added |= primary;
        }
    }
    if (!primary_added) {
        add_span(collector, diag->span, true, STR(""));
    }
}

static bool same_place(const Bracket *a, const Bracket *b)
{
    return a->first == b->first && a->last == b->last && a->start == b->start && a->end == b->end;
}

static bool comes_first(const Bracket *a, const Bracket *b)
{
    if (a->first != b->first) {
        return a->first < b->first;
    }
    return a->last != b->last ? a->last > b->last : a->order < b->order;
}

static void sort_brackets(Brackets *brackets)
{
    for (u32 i = 1; i < brackets->count; i++) {
        Bracket moved = brackets->items[i];
        u32 at = i;
        for (; at > 0 && comes_first(&moved, &brackets->items[at - 1]); at--) {
            brackets->items[at] = brackets->items[at - 1];
        }
        brackets->items[at] = moved;
    }
}

/* Gives brackets that share lines different depths, the first the leftmost. Returns the
 * greatest. Of several on the same place, the last is drawn as a bracket and has the others'
 * labels at its end. */
static u32 assign_depths(Brackets *brackets)
{
    sort_brackets(brackets);
    u32 deepest = 0;
    for (u32 i = 0; i < brackets->count; i++) {
        const Bracket *inner = &brackets->items[i];
        for (u32 k = 0; k < i; k++) {
            Bracket *outer = &brackets->items[k];
            if (same_place(outer, inner)) {
                outer->doubled = true;
            } else if (outer->first <= inner->last && inner->first <= outer->last) {
                outer->depth++;
            } else {
                break;
            }
        }
    }
    for (u32 i = 0; i < brackets->count; i++) {
        deepest = u32_max(deepest, brackets->items[i].depth);
    }
    for (u32 i = 0; i < brackets->count; i++) {
        brackets->items[i].depth = deepest - brackets->items[i].depth + 1;
    }
    return deepest;
}

static Str trim(Str text)
{
    while (text.len > 0 && (text.bytes[0] == ' ' || text.bytes[0] == '\t')) {
        text = str_slice(text, 1, text.len);
    }
    while (text.len > 0 && (text.bytes[text.len - 1] == ' ' || text.bytes[text.len - 1] == '\t')) {
        text = str_slice(text, 0, text.len - 1);
    }
    return text;
}

/* Whether a line inside a long span is worth a row: not an empty one, a single bracket, a
 * comment. */
static bool worth_showing(Source *source, u32 line)
{
    Str text = trim(source_line(source, line));
    bool comment = text.len >= 2 && memcmp(text.bytes, "//", 2) == 0;
    bool doc = text.len >= 3 && (text.bytes[2] == '/' || text.bytes[2] == '!');
    bool bracket = text.len == 1 && memchr("{}()[]", text.bytes[0], 6) != NULL;
    return text.len > 0 && !bracket && (!comment || doc);
}

/* Marks lines between a bracket's ends: up to three after the first, and the one before the
 * last. */
static void add_lines_between(Collector *collector, const Bracket *bracket)
{
    Mark mark = {.kind = MARK_LINE, .end = 1};
    u32 middle = u32_min(bracket->first + 4, bracket->last);
    u32 until = middle;
    while (until > bracket->first && !worth_showing(collector->source, until - 1)) {
        until--;
    }
    for (u32 line = bracket->first + 1; line < until; line++) {
        mark.line = line;
        add_mark(collector, mark);
    }
    mark.line = bracket->last - 1;
    if (middle < mark.line && worth_showing(collector->source, mark.line)) {
        add_mark(collector, mark);
    }
}

static void add_bracket(Collector *collector, const Bracket *bracket)
{
    Mark mark = {.primary = bracket->primary, .depth = bracket->depth};
    if (!bracket->doubled) {
        mark.kind = MARK_START;
        mark.line = bracket->first;
        mark.start = bracket->start;
        mark.end = bracket->start + 1;
        add_mark(collector, mark);
        add_lines_between(collector, bracket);
    }
    mark.kind = bracket->doubled ? MARK_SPAN : MARK_END;
    mark.line = bracket->last;
    mark.start = bracket->end > 0 ? bracket->end - 1 : 0;
    mark.end = mark.start + 1;
    mark.label = bracket->label;
    add_mark(collector, mark);
}

static void sort_by_line(Marks *marks)
{
    Mark *items = marks->items;
    for (u32 i = 1; i < marks->count; i++) {
        Mark moved = items[i];
        u32 at = i;
        for (; at > 0 && items[at - 1].line > moved.line; at--) {
            items[at] = items[at - 1];
        }
        items[at] = moved;
    }
}

u32 marks_collect(Arena *arena, Source *source, const Diag *diag, Marks *marks)
{
    Collector collector = {.arena = arena, .source = source, .marks = marks};
    add_spans(&collector, diag);
    u32 depth = assign_depths(&collector.brackets);
    for (u32 i = 0; i < collector.brackets.count; i++) {
        add_bracket(&collector, &collector.brackets.items[i]);
    }
    sort_by_line(marks);
    return depth;
}

/* ---- where labels go ------------------------------------------------------------------------- */

/* Whether the mark, with `room` columns to its right, meets the other. */
static bool meets(const Mark *mark, size_t room, const Mark *other)
{
    return (mark->from >= other->from && mark->from < other->to) ||
           (other->from >= mark->from && other->from < mark->to + room);
}

/* A label that would stand behind its underline hangs below it, where another span crosses its
 * own. */
static bool must_hang(const Mark *marks, u32 count, u32 i)
{
    const Mark *mark = &marks[i];
    for (u32 j = i + 1; mark_has_label(mark) && j < count; j++) {
        const Mark *other = &marks[j];
        bool merges = other->from == mark->from && other->to == mark->to && !mark_has_label(other);
        if (meets(other, 0, mark) && !merges) {
            return true;
        }
    }
    return false;
}

/* Whether what comes left of mark i cannot share its row. */
static bool needs_own_row(const Mark *marks, u32 count, u32 i, u32 drop)
{
    const Mark *mark = &marks[i];
    for (u32 j = i + 1; j < count; j++) {
        const Mark *other = &marks[j];
        size_t room = mark_has_label(other) ? glyph_columns(other->label) + 2 : 0;
        bool close = meets(other, room, mark);
        if ((close && mark_has_label(mark) && mark_has_label(other)) ||
            (mark_is_bracket(mark) && (mark_has_label(other) || mark_is_bracket(other))) ||
            (mark_has_label(mark) && mark_is_bracket(other)) ||
            (close && other->to <= mark->to && mark_has_label(other) && drop == 0)) {
            return true;
        }
    }
    return false;
}

u32 marks_place_labels(Mark *marks, u32 count)
{
    u32 drop = 0;
    bool starts_only = true;
    for (u32 i = 0; i < count; i++) {
        drop += drop == 0 && must_hang(marks, count, i);
        marks[i].drop = drop;
        drop += needs_own_row(marks, count, i, drop);
        starts_only &= marks[i].kind == MARK_START;
    }
    u32 rows = drop > 0 ? drop + 1 : 0;
    if (starts_only && count > 0) {
        /* Brackets that only begin here cross less when the leftmost turns first. */
        u32 deepest = marks[count - 1].drop;
        for (u32 i = 0; i < count; i++) {
            marks[i].drop = deepest - marks[i].drop;
        }
        rows -= rows > 0;
    }
    return rows;
}
