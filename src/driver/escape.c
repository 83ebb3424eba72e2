/* escape.c: the roots of the audit, and how what it finds is said. */
#include "driver/escape.h"

#include <stdio.h>

#include "report/schema.h"

#define AUDIT_ROWS "driver/escape.def"
#include "mem/audit_schema.inc.h"

/* So many of them are shown. */
enum { FINDINGS_SHOWN = 10 };

/* ---- messages -------------------------------------------------------------------------------- */

/* Byte positions of a place, which is counted in tokens. */
static Span span_of(const Unit *unit, AuditPlace place)
{
    bool is_known = unit != NULL && place.last < unit->tokens.count && place.first <= place.last;
    return is_known ? token_span(&unit->tokens, place.first, place.last) : SPAN_NONE;
}

enum { PLACE_BYTES = 300 };

/* "fib.rs:3:5-3:9", or nothing. */
static void write_place(char text[PLACE_BYTES], Session *session, AuditPlace place)
{
    Span span = span_of(session->unit, place);
    text[0] = 0;
    if (!span_is_none(span)) {
        Source *source = &session->unit->source;
        LineCol from = source_line_col(source, span.start);
        LineCol to = source_line_col(source, span.end);
        snprintf(text, PLACE_BYTES, "  " STR_FMT ":%u:%u-%u:%u", STR_ARG(source->name), from.line,
                 from.column, to.line, to.column);
    }
}

/* One line: `from  Item.ast, in items  fib.rs:3:5-3:9`. */
static void print_end(Session *session, const char *label, const AuditEnd *end,
                      const AuditField *field, const char *state)
{
    char place[PLACE_BYTES];
    write_place(place, session, end->place);
    console_message(&session->console, "    %s  %s%s%s, in %s%s%s\n", label,
                    end->type == NULL ? "bytes" : end->type->name, field == NULL ? "" : ".",
                    field == NULL ? "" : field->name,
                    end->arena == NULL ? "no arena" : end->arena->options.name, state, place);
}

static void print_finding(Audit *audit, const AuditFinding *finding)
{
    Session *session = audit->context;
    if (audit->found > FINDINGS_SHOWN) {
        return;
    }
    console_message(&session->console, "audit: a pointer %s what it points to\n",
                    finding->is_dead ? "has outlived" : "would outlive");
    print_end(session, "from", &finding->from, finding->field, "");
    const char *state = finding->is_dead ? ", dead" : ", which dies now";
    print_end(session, "to  ", &finding->to, NULL, state);
}

/* ---- when memory dies ------------------------------------------------------------------------ */

static void look(MemHost *host, Arena *arena, const ArenaMark *mark)
{
    Session *session = (Session *)(void *)host;
    u32 found = audit_run(&session->audit, arena, mark);
    if (found > 0) {
        bug("audit: %u pointers into %s, epoch %u, would outlive its %s", found,
            arena->options.name, arena->epoch, mark == NULL ? "reset" : "rewind");
    }
}

static bool is_on(const Session *session) { return session->host.dying == look; }

/* ---- roots ----------------------------------------------------------------------------------- */

enum { SESSION_ROOTS = 2 };

void escape_begin_session(Session *session)
{
    if (session->options->values[OPTION_AUDIT] == 0) {
        return;
    }
    audit_init(&session->audit, &session->host, print_finding, session);
    audit_add_root(&session->audit, &SCHEMA_Interner, &session->interner);
    audit_add_root(&session->audit, &SCHEMA_Ir, &session->program);
    session->host.dying = look;
}

void escape_end_session(Session *session)
{
    if (is_on(session)) {
        session->host.dying = NULL;
        audit_free(&session->audit);
    }
}

void escape_begin_unit(Unit *unit)
{
    Session *session = unit->session;
    if (is_on(session)) {
        audit_add_root(&session->audit, &SCHEMA_Unit, unit);
        session->unit = unit;
    }
}

void escape_end_unit(Session *session)
{
    if (session->unit != NULL) {
        audit_cut_roots(&session->audit, SESSION_ROOTS);
        session->unit = NULL;
    }
}
