/* mem.c: which view `ludus mem` shows. */
#include "driver/mem.h"

#include "driver/status.h"
#include "report/html.h"
#include "report/json.h"

int mem_report(Session *session)
{
    Log *log = session->log;
    StrBuf out = {.arena = &log->memory};
    switch (session->options->values[OPTION_FORMAT]) {
    case FORMAT_TABLE:
    case FORMAT_JSON:
        log_write_json(log, &out);
        break;
    case FORMAT_HTML:
        log_write_html(log, &out);
        break;
    }
    if (!console_write(&session->console, IR_STREAM_STDOUT, strbuf_str(&out))) {
        console_report_stdout(&session->console);
        return STATUS_IO;
    }
    return STATUS_OK;
}
