/* html.h: the log as one page for a browser. It holds everything, and asks for nothing from
 * outside: the log itself as JSON, and the page's own script, which draws it (src/report/page). */
#ifndef LUDUS_REPORT_HTML_H
#define LUDUS_REPORT_HTML_H

#include "report/log.h"

void log_write_html(const Log *log, StrBuf *out);

/* What stands in front of the JSON and behind it; made from src/report/page. */
extern const u8 PAGE_HEAD[];
extern const u8 PAGE_TAIL[];
extern const size_t PAGE_HEAD_SIZE;
extern const size_t PAGE_TAIL_SIZE;

#endif
