/* mem.c: which view `ludus mem` shows. */
#include "driver/mem.h"

#include <errno.h>

#include "driver/status.h"
#include "report/diff.h"
#include "report/export.h"
#include "report/html.h"
#include "report/json.h"
#include "report/map.h"
#include "report/table.h"

static void write_tables(const Session *session, StrBuf *out)
{
    const u64 *values = session->options->values;
    const Log *log = session->log;
    TableOptions table = {.by = (TallyBy)values[OPTION_BY], .all = values[OPTION_ALL] != 0};
    if (values[OPTION_MAP] != 0) {
        map_write(log, console_stdout_wants_color(values[OPTION_COLOR]), out);
    } else if (log->units.count > 1 && !session->options->given[OPTION_BY]) {
        table_write_units(log, &table, out);
    } else {
        table_write(log, &table, out);
    }
}

static void write_view(const Session *session, StrBuf *out)
{
    const Log *log = session->log;
    switch (session->options->values[OPTION_FORMAT]) {
    case FORMAT_TABLE:
        write_tables(session, out);
        break;
    case FORMAT_JSON:
        log_write_json(log, out);
        break;
    case FORMAT_HTML:
        log_write_html(log, out);
        break;
    case FORMAT_FOLDED:
        export_folded(log, out);
        break;
    case FORMAT_DHAT:
        export_dhat(log, out);
        break;
    case FORMAT_MASSIF:
        export_massif(log, out);
        break;
    case FORMAT_TRACE:
        export_trace(log, out);
        break;
    case FORMAT_SPEEDSCOPE:
        export_speedscope(log, out);
        break;
    case FORMAT_DOT:
        export_dot(log, out);
        break;
    }
}

static int check_budgets(Session *session)
{
    const Options *options = session->options;
    StrBuf broken = {.arena = &session->log->memory};
    bool kept = budget_check(session->log, options->budgets, options->budget_count, &broken);
    console_write(&session->console, IR_STREAM_STDERR, strbuf_str(&broken));
    return kept ? STATUS_OK : STATUS_LIMIT;
}

static int print(Session *session, const StrBuf *out)
{
    if (!console_write(&session->console, IR_STREAM_STDOUT, strbuf_str(out))) {
        console_report_stdout(&session->console);
        return STATUS_IO;
    }
    return STATUS_OK;
}

int mem_report(Session *session)
{
    StrBuf out = {.arena = &session->log->memory};
    write_view(session, &out);
    int status = print(session, &out);
    return status == STATUS_OK ? check_budgets(session) : status;
}

static int read_log(Session *session, const char *path, DiffSide *side)
{
    Arena *arena = &session->log->memory;
    Source source;
    SourceLoad load = source_load(arena, path, &source);
    if (load.status == SOURCE_UNREADABLE) {
        console_message(&session->console, "ludus: cannot read `%s`: %s\n", path,
                        strerror(load.system_error));
        return STATUS_IO;
    }
    if (load.status != SOURCE_OK || !diff_read(arena, source.text, side)) {
        console_message(&session->console,
                        "ludus: `%s` is no log of `ludus mem --format json`\n", path);
        return STATUS_SOURCE;
    }
    return STATUS_OK;
}

int mem_diff(Session *session)
{
    char **files = session->options->files;
    DiffSide before, after;
    int status = read_log(session, files[0], &before);
    status = status == STATUS_OK ? read_log(session, files[1], &after) : status;
    if (status != STATUS_OK) {
        return status;
    }
    StrBuf out = {.arena = &session->log->memory};
    diff_write(&before, &after, &out);
    return print(session, &out);
}
