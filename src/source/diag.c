/* diag.c: collects what there is to say about a program.
 *
 * The cost of a diagnostic is constant, however many there are: a hash set finds doubles, and
 * from DIAG_KEPT_MAX records on they are only counted. (Those are counted without a look for
 * doubles.) */
#include "source/diag.h"

#include <stdarg.h>

#include "mem/strbuf.h"
#include "source/level.h"

/* ---- codes ---------------------------------------------------------------------------------- */

typedef struct DiagRow {
    const char *name;
    const char *code;
    const char *title;
} DiagRow;

static const DiagRow diag_rows[DIAG_CODE_COUNT] = {
#define DIAG(name, code, severity, title) [DIAG_##name] = {#name, code, title},
#include "source/diag.def"
};

const char *diag_code_title(DiagCode code) { return diag_rows[code].title; }

const char *diag_code_text(DiagCode code) { return diag_rows[code].code; }

const char *diag_code_name(DiagCode code)
{
    const char *lint = lint_name(code);
    return lint != NULL ? lint : diag_code_text(code);
}

static bool name_begins_with(DiagCode code, const char *prefix)
{
    return strncmp(diag_rows[code].name, prefix, strlen(prefix)) == 0;
}

DiagClass diag_code_class(DiagCode code)
{
    if (name_begins_with(code, "LUD")) {
        return DIAG_CLASS_UNSUPPORTED;
    }
    if (name_begins_with(code, "LIMIT")) {
        return DIAG_CLASS_LIMIT;
    }
    if (name_begins_with(code, "UNREADABLE")) {
        return DIAG_CLASS_UNREADABLE;
    }
    return DIAG_CLASS_INVALID;
}

/* ---- texts ---------------------------------------------------------------------------------- */

static bool is_continuation(u8 byte) { return (byte & 0xC0) == 0x80; }

/* Copies `text` to `to`; what is longer than `max` bytes loses its middle, at character boundaries.
 * Returns the bytes written, at most `max`. */
static size_t copy_shortened(u8 *to, Str text, size_t max)
{
    if (text.len <= max) {
        memcpy(to, text.bytes, text.len);
        return text.len;
    }
    size_t head = (max - 3) / 2;
    size_t tail = text.len - (max - 3 - head);
    while (head > 0 && is_continuation(text.bytes[head])) {
        head--;
    }
    while (tail < text.len && is_continuation(text.bytes[tail])) {
        tail++;
    }
    memcpy(to, text.bytes, head);
    memcpy(to + head, "...", 3);
    memcpy(to + head + 3, text.bytes + tail, text.len - tail);
    return head + 3 + (text.len - tail);
}

/* The end of the word or the gap that begins at `at`. */
static size_t piece_end(Str text, size_t at)
{
    bool space = text.bytes[at] == ' ';
    while (at < text.len && (text.bytes[at] == ' ') == space) {
        at++;
    }
    return at;
}

/* Shortens long words, then the whole, into `to`, which has room for DIAG_TEXT_MAX bytes. First
 * the text's ends are taken, enough that the words next to the cut are complete or longer than a
 * word may be. */
static Str shorten(u8 *to, Str text)
{
    enum { ENDS_MAX = 64 * DIAG_WORD_MAX };
    u8 ends[ENDS_MAX];
    u8 words[ENDS_MAX];
    Str whole = {ends, copy_shortened(ends, text, ENDS_MAX)};
    size_t len = 0;
    for (size_t at = 0; at < whole.len;) {
        size_t end = piece_end(whole, at);
        len += copy_shortened(words + len, str_slice(whole, at, end), DIAG_WORD_MAX);
        at = end;
    }
    return (Str){to, copy_shortened(to, (Str){words, len}, DIAG_TEXT_MAX)};
}

static bool has_long_word(Str text)
{
    for (size_t at = 0; at < text.len;) {
        size_t end = piece_end(text, at);
        if (end - at > DIAG_WORD_MAX) {
            return true;
        }
        at = end;
    }
    return false;
}

/* Formats into the arena. A text that has to be shortened leaves nothing but its short form there:
 * ten thousand messages with a name of a megabyte each must not need ten gigabytes. */
PRINTF_LIKE(2, 0)
static Str format_text(Arena *arena, const char *format, va_list args)
{
    ArenaMark mark;
    arena_mark(arena, &mark);
    StrBuf buf = {.arena = arena};
    strbuf_vprintf(&buf, format, args);
    Str text = strbuf_str(&buf);
    if (text.len <= DIAG_WORD_MAX || (text.len <= DIAG_TEXT_MAX && !has_long_word(text))) {
        arena_mark_drop(arena, &mark);
        return text;
    }
    u8 bytes[DIAG_TEXT_MAX];
    Str shortened = shorten(bytes, text);
    arena_rewind(arena, &mark);
    return arena_copy_str(arena, shortened);
}

/* ---- records -------------------------------------------------------------------------------- */

enum { FIRST_SLOTS = 64 };

void diags_init(Diags *diags, Arena *arena) { *diags = (Diags){.arena = arena}; }

static u32 hash_place(DiagCode code, Span span)
{
    u64 hash = ((u64)span.start << 32 | span.end) * 0x9E3779B97F4A7C15u + (u64)code;
    hash *= 0xD6E8FEB86659FD93u;
    return (u32)(hash >> 32);
}

/* The slot that holds this code and span, or the empty one where they belong. */
static Diag **find_slot(const Diags *diags, DiagCode code, Span span)
{
    for (u32 i = hash_place(code, span);; i++) {
        Diag **slot = &diags->slots[i & diags->slot_mask];
        const Diag *diag = *slot;
        if (!diag || (diag->code == code && diag->span.start == span.start &&
                      diag->span.end == span.end)) {
            return slot;
        }
    }
}

/* Keeps the set at most half full. */
static void grow_slots(Diags *diags)
{
    u32 slot_count = diags->slots ? 2 * (diags->slot_mask + 1) : FIRST_SLOTS;
    diags->slots = arena_array_zero(diags->arena, Diag *, slot_count);
    diags->slot_mask = slot_count - 1;
    for (Diag *diag = diags->first; diag; diag = diag->next) {
        *find_slot(diags, diag->code, diag->span) = diag;
    }
}

static void count_one(Diags *diags, DiagCode code, DiagSeverity severity)
{
    switch (severity) {
    case SEVERITY_ERROR:
        if (diags->error_count++ == 0) {
            diags->worst = diag_code_class(code);
        }
        diags->lint_error_count += lint_name(code) != NULL;
        break;
    case SEVERITY_WARNING:
        diags->warning_count++;
        break;
    }
}

static Diag *orphan(Diags *diags, DiagCode code, Span span)
{
    diags->orphan = (Diag){.code = code, .span = span};
    return &diags->orphan;
}

static Diag *append(Diags *diags, Diag diag)
{
    Diag *kept = arena_new(diags->arena, Diag);
    *kept = diag;
    if (diags->last) {
        diags->last->next = kept;
    } else {
        diags->first = kept;
    }
    diags->last = kept;
    diags->count++;
    return kept;
}

static bool is_full(const Diags *diags, DiagSeverity severity)
{
    return diags->count == DIAG_KEPT_MAX
           || (severity == SEVERITY_WARNING && diags->warning_count >= DIAG_WARNINGS_KEPT_MAX);
}

PRINTF_LIKE(5, 0)
static Diag *add(Diags *diags, DiagCode code, DiagSeverity severity, Span span, const char *format,
                 va_list args)
{
    assert(code < DIAG_CODE_COUNT && span.start <= span.end);
    if (is_full(diags, severity)) {
        count_one(diags, code, severity);
        return orphan(diags, code, span);
    }
    if (!diags->slots || 2 * diags->count > diags->slot_mask) {
        grow_slots(diags);
    }
    Diag **slot = find_slot(diags, code, span);
    if (*slot) {
        return orphan(diags, code, span);
    }
    Str message = format_text(diags->arena, format, args);
    *slot = append(diags, (Diag){.owner = diags, .code = code, .severity = severity,
                                 .order = diags->count, .span = span, .message = message});
    count_one(diags, code, severity);
    return *slot;
}

Diag *diag_error(Diags *diags, DiagCode code, Span span, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Diag *diag = add(diags, code, SEVERITY_ERROR, span, format, args);
    va_end(args);
    return diag;
}

Diag *diag_lint(Diags *diags, DiagCode lint, Span span, const char *format, ...)
{
    LevelFound found = level_at(diags->levels, lint, span.start);
    if (found.level <= LEVEL_EXPECT) {
        return orphan(diags, lint, span);
    }
    va_list args;
    va_start(args, format);
    DiagSeverity severity = found.level == LEVEL_WARN ? SEVERITY_WARNING : SEVERITY_ERROR;
    Diag *diag = add(diags, lint, severity, span, format, args);
    va_end(args);
    diag->set = found.set;
    return diag;
}

/* ---- parts ---------------------------------------------------------------------------------- */

PRINTF_LIKE(4, 0)
static DiagPart *add_part(Diag *diag, DiagPartKind kind, Span span, const char *format,
                          va_list args)
{
    Arena *arena = diag->owner->arena;
    Str text = format_text(arena, format, args);
    DiagPart *part = arena_new(arena, DiagPart);
    *part = (DiagPart){.kind = kind, .span = span, .text = text};
    if (diag->last_part) {
        diag->last_part->next = part;
    } else {
        diag->parts = part;
    }
    diag->last_part = part;
    return part;
}

void diag_label(Diag *diag, Span span, const char *format, ...)
{
    if (!diag->owner) {
        return;
    }
    va_list args;
    va_start(args, format);
    add_part(diag, DIAG_PART_LABEL, span, format, args);
    va_end(args);
}

void diag_note(Diag *diag, const char *format, ...)
{
    if (!diag->owner) {
        return;
    }
    va_list args;
    va_start(args, format);
    add_part(diag, DIAG_PART_NOTE, SPAN_NONE, format, args);
    va_end(args);
}

void diag_help(Diag *diag, const char *format, ...)
{
    if (!diag->owner) {
        return;
    }
    va_list args;
    va_start(args, format);
    add_part(diag, DIAG_PART_HELP, SPAN_NONE, format, args);
    va_end(args);
}

void diag_suggest(Diag *diag, Span span, Str replacement, const char *format, ...)
{
    if (!diag->owner || replacement.len > DIAG_TEXT_MAX) {
        return;
    }
    /* First: when memory ends here, what is half made would be shown. */
    Str copy = arena_copy_str(diag->owner->arena, replacement);
    va_list args;
    va_start(args, format);
    add_part(diag, DIAG_PART_SUGGEST, span, format, args)->replacement = copy;
    va_end(args);
}

void diag_applicability(Diag *diag, DiagApplicability applicability)
{
    if (diag->last_part && diag->last_part->kind == DIAG_PART_SUGGEST) {
        diag->last_part->applicability = applicability;
    }
}

/* ---- order ----------------------------------------------------------------------------------- */

static bool comes_before(const Diag *a, const Diag *b)
{
    return a->span.start != b->span.start ? a->span.start < b->span.start : a->order < b->order;
}

static Diag *merge(Diag *a, Diag *b)
{
    Diag *first = NULL;
    Diag **link = &first;
    while (a && b) {
        Diag **lesser = comes_before(b, a) ? &b : &a;
        *link = *lesser;
        link = &(*lesser)->next;
        *lesser = *link;
    }
    *link = a ? a : b;
    return first;
}

/* Merge sort, bottom up: runs[i] is empty or a sorted list of 2^i records. */
void diags_sort(Diags *diags)
{
    Diag *runs[33] = {0};
    for (Diag *diag = diags->first, *next; diag; diag = next) {
        next = diag->next;
        diag->next = NULL;
        u32 i = 0;
        for (; runs[i]; i++) {
            diag = merge(runs[i], diag);
            runs[i] = NULL;
        }
        runs[i] = diag;
    }
    Diag *sorted = NULL;
    for (u32 i = 0; i < COUNT_OF(runs); i++) {
        sorted = merge(runs[i], sorted);
    }
    diags->first = sorted;
    while (diags->last && diags->last->next) {
        diags->last = diags->last->next;
    }
}

/* ---- what is not shown ----------------------------------------------------------------------- */

/* Beside errors of the code. */
static bool is_dropped(const Diag *diag)
{
    bool is_lint = lint_name(diag->code) != NULL;
    return is_lint && (lint_phase(diag->code) == PHASE_LATE || diag->severity == SEVERITY_WARNING);
}

static void recount(Diags *diags, const Diag *dropped)
{
    diags->count--;
    if (dropped->severity == SEVERITY_ERROR) {
        diags->error_count--;
        diags->lint_error_count--;
    } else {
        diags->warning_count--;
    }
}

void diags_settle(Diags *diags)
{
    if (!diags_has_errors(diags)) {
        return;
    }
    Diag *last = NULL;
    for (Diag **link = &diags->first; *link;) {
        if (is_dropped(*link)) {
            recount(diags, *link);
            *link = (*link)->next;
        } else {
            last = *link;
            link = &last->next;
        }
    }
    diags->last = last;
}
