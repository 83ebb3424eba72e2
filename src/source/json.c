/* json.c: see json.h. The order of the fields is rustc's. */
#include "source/json.h"

#include "base/bug.h"
#include "base/utf8.h"
#include "source/explanation.h"
#include "source/mark.h"

/* A span shows its lines only if they are few and short, so that a file of errors on one long line
 * does not become a message of gigabytes. */
enum { LINES_MAX = 64, LINE_BYTES_MAX = 4096 };

/* ---- values ---------------------------------------------------------------------------------- */

static void push_escaped(StrBuf *out, u8 byte)
{
    static const char letters[] = "\bb\ff\nn\rr\tt\"\"\\\\";
    for (const char *letter = letters; *letter != 0; letter += 2) {
        if ((u8)*letter == byte) {
            strbuf_push(out, '\\');
            strbuf_push(out, (u8)letter[1]);
            return;
        }
    }
    strbuf_printf(out, "\\u%04x", byte);
}

/* A line of a file that is no UTF-8 is shown too: JSON is. */
void json_push_string(StrBuf *out, Str text)
{
    strbuf_push(out, '"');
    for (size_t i = 0; i < text.len;) {
        u8 byte = text.bytes[i];
        u32 code_point = UTF8_REPLACEMENT;
        u32 size = utf8_decode(text.bytes + i, text.len - i, &code_point);
        if (byte < ' ' || byte == '"' || byte == '\\') {
            push_escaped(out, byte);
        } else {
            strbuf_push_char(out, code_point);
        }
        i += size == 0 ? 1 : size;
    }
    strbuf_push(out, '"');
}

/* A string, or null where there is none. */
static void push_optional(StrBuf *out, const Str *text)
{
    if (text == NULL) {
        strbuf_push_cstr(out, "null");
    } else {
        json_push_string(out, *text);
    }
}

/* A comma in front of every element of a list but the first. */
static void push_comma(StrBuf *out, bool *is_first)
{
    if (!*is_first) {
        strbuf_push(out, ',');
    }
    *is_first = false;
}

/* ---- spans ----------------------------------------------------------------------------------- */

typedef struct JsonSpan {
    Span span;
    bool is_primary;
    const Str *label;
    const DiagPart *suggestion;
} JsonSpan;

static u32 count_characters(Str text)
{
    u32 count = 0;
    for (size_t i = 0; i < text.len; i++) {
        count += (text.bytes[i] & 0xC0) != 0x80;
    }
    return count;
}

static bool lines_are_short(Source *source, LineCol start, LineCol end)
{
    if (end.line - start.line >= LINES_MAX) {
        return false;
    }
    for (u32 line = start.line; line <= end.line; line++) {
        if (source_line(source, line).len > LINE_BYTES_MAX) {
            return false;
        }
    }
    return true;
}

/* The lines of a span, and from which column to which it goes on each. */
static void push_lines(StrBuf *out, Source *source, LineCol start, LineCol end)
{
    bool is_first = true;
    strbuf_push_cstr(out, ",\"text\":[");
    for (u32 line = start.line; line <= end.line && lines_are_short(source, start, end); line++) {
        Str text = source_line(source, line);
        push_comma(out, &is_first);
        strbuf_push_cstr(out, "{\"text\":");
        json_push_string(out, text);
        strbuf_printf(out, ",\"highlight_start\":%u,\"highlight_end\":%u}",
                      line == start.line ? start.column : 1,
                      line == end.line ? end.column : count_characters(text) + 1);
    }
    strbuf_push(out, ']');
}

static const char *applicability_text(DiagApplicability applicability)
{
    switch (applicability) {
    case DIAG_MAYBE_INCORRECT:
        return "MaybeIncorrect";
    case DIAG_MACHINE_APPLICABLE:
        return "MachineApplicable";
    case DIAG_HAS_PLACEHOLDERS:
        return "HasPlaceholders";
    }
    UNREACHABLE();
}

static void push_span(StrBuf *out, Source *source, const JsonSpan *json)
{
    Span span = mark_clamp(source, json->span);
    LineCol start = source_line_col(source, span.start);
    LineCol end = source_line_col(source, span.end);
    strbuf_push_cstr(out, "{\"file_name\":");
    json_push_string(out, source->name);
    strbuf_printf(out, ",\"byte_start\":%u,\"byte_end\":%u", source->skipped + span.start,
                  source->skipped + span.end);
    strbuf_printf(out, ",\"line_start\":%u,\"line_end\":%u", start.line, end.line);
    strbuf_printf(out, ",\"column_start\":%u,\"column_end\":%u", start.column, end.column);
    strbuf_printf(out, ",\"is_primary\":%s", json->is_primary ? "true" : "false");
    push_lines(out, source, start, end);
    strbuf_push_cstr(out, ",\"label\":");
    push_optional(out, json->label);
    strbuf_push_cstr(out, ",\"suggested_replacement\":");
    push_optional(out, json->suggestion == NULL ? NULL : &json->suggestion->replacement);
    if (json->suggestion == NULL) {
        strbuf_push_cstr(out, ",\"suggestion_applicability\":null");
    } else {
        strbuf_printf(out, ",\"suggestion_applicability\":\"%s\"",
                      applicability_text(json->suggestion->applicability));
    }
    strbuf_push_cstr(out, ",\"expansion\":null}");
}

static bool is_at(Span a, Span b) { return a.start == b.start && a.end == b.end; }

/* The labelled spans, and the primary one if it has no label. */
static void push_spans(StrBuf *out, Source *source, const Diag *diag)
{
    bool is_first = true;
    bool has_primary = span_is_none(diag->span);
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        if (part->kind == DIAG_PART_LABEL && !span_is_none(part->span)) {
            JsonSpan json = {part->span, is_at(part->span, diag->span), &part->text, NULL};
            has_primary |= json.is_primary;
            push_comma(out, &is_first);
            push_span(out, source, &json);
        }
    }
    if (!has_primary) {
        push_comma(out, &is_first);
        push_span(out, source, &(JsonSpan){diag->span, true, NULL, NULL});
    }
}

/* ---- messages -------------------------------------------------------------------------------- */

static void push_child(StrBuf *out, Source *source, const DiagPart *part)
{
    strbuf_push_cstr(out, "{\"message\":");
    json_push_string(out, part->text);
    strbuf_printf(out, ",\"code\":null,\"level\":\"%s\",\"spans\":[",
                  part->kind == DIAG_PART_NOTE ? "note" : "help");
    if (part->kind == DIAG_PART_SUGGEST) {
        push_span(out, source, &(JsonSpan){part->span, true, NULL, part});
    }
    strbuf_push_cstr(out, "],\"children\":[],\"rendered\":null}");
}

static void push_children(StrBuf *out, Source *source, const Diag *diag)
{
    bool is_first = true;
    for (const DiagPart *part = diag->parts; part; part = part->next) {
        bool is_nowhere = part->kind == DIAG_PART_SUGGEST && span_is_none(part->span);
        if (part->kind != DIAG_PART_LABEL && !is_nowhere) {
            push_comma(out, &is_first);
            push_child(out, source, part);
        }
    }
}

static void push_code(StrBuf *out, DiagCode code)
{
    const char *text = diag_code_name(code);
    const Explanation *explanation = diag_explanation(code);
    if (text[0] == 0) {
        strbuf_push_cstr(out, "null");
        return;
    }
    Str explained = str_from_cstr(explanation == NULL ? "" : explanation->text);
    strbuf_printf(out, "{\"code\":\"%s\",\"explanation\":", text);
    push_optional(out, explanation == NULL ? NULL : &explained);
    strbuf_push(out, '}');
}

static void push_head(StrBuf *out, Str message)
{
    strbuf_push_cstr(out, "{\"$message_type\":\"diagnostic\",\"message\":");
    json_push_string(out, message);
    strbuf_push_cstr(out, ",\"code\":");
}

static void push_rendered(StrBuf *out, Str rendered)
{
    strbuf_push_cstr(out, "],\"rendered\":");
    json_push_string(out, rendered);
    strbuf_push_cstr(out, "}\n");
}

void json_write(Human *human, const Diag *diag)
{
    StrBuf *out = human->out;
    StrBuf rendered = {.arena = human->canvas.arena};
    human->out = &rendered;
    human_write(human, diag);
    human->out = out;

    push_head(out, diag->message);
    push_code(out, diag->code);
    strbuf_printf(out, ",\"level\":\"%s\",\"spans\":[", human_severity(diag->severity));
    push_spans(out, human->source, diag);
    strbuf_push_cstr(out, "],\"children\":[");
    push_children(out, human->source, diag);
    push_rendered(out, strbuf_str(&rendered));
}

void json_write_message(Human *human, const char *level, Str message)
{
    bool is_note = strcmp(level, "failure-note") == 0;
    Arena *arena = human->canvas.arena;
    Str rendered = is_note ? arena_printf(arena, STR_FMT "\n", STR_ARG(message))
                           : arena_printf(arena, "%s: " STR_FMT "\n\n", level, STR_ARG(message));
    push_head(human->out, message);
    strbuf_printf(human->out, "null,\"level\":\"%s\",\"spans\":[],\"children\":[", level);
    push_rendered(human->out, rendered);
}
