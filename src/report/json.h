/* json.h: the whole log as one JSON object (docs/memory-log.md). */
#ifndef LUDUS_REPORT_JSON_H
#define LUDUS_REPORT_JSON_H

#include "report/log.h"

void log_write_json(const Log *log, StrBuf *out);

#endif
