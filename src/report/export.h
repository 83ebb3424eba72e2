/* export.h: the log in the formats of viewers that people already have. Each writes one file. */
#ifndef LUDUS_REPORT_EXPORT_H
#define LUDUS_REPORT_EXPORT_H

#include "report/log.h"

/* Lines "arena;item;phase;kind bytes": flamegraph.pl, speedscope, inferno. */
void export_folded(const Log *log, StrBuf *out);

/* JSON for valgrind's dh_view.html. */
void export_dhat(const Log *log, StrBuf *out);

/* For ms_print and massif-visualizer; the x axis is bytes allocated so far. */
void export_massif(const Log *log, StrBuf *out);

/* Trace events for Perfetto and chrome://tracing: phases, a counter for each arena, resets. One
 * event of the log is a microsecond. */
void export_trace(const Log *log, StrBuf *out);

/* For speedscope.app: one profile for each arena, in bytes. */
void export_speedscope(const Log *log, StrBuf *out);

/* A graph for Graphviz: which phase took how much from which arena. */
void export_dot(const Log *log, StrBuf *out);

#endif
