/* mem.c: which view `ludus mem` shows. */
#include "driver/mem.h"

#include "driver/status.h"
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

int mem_report(Session *session)
{
    StrBuf out = {.arena = &session->log->memory};
    write_view(session, &out);
    if (!console_write(&session->console, IR_STREAM_STDOUT, strbuf_str(&out))) {
        console_report_stdout(&session->console);
        return STATUS_IO;
    }
    return check_budgets(session);
}
