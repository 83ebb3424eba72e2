/* table.h: the log as tables for people: 80 columns, and by default so few rows that a screen of 24
 * lines holds them. Each ends with a command that shows more. */
#ifndef LUDUS_REPORT_TABLE_H
#define LUDUS_REPORT_TABLE_H

#include "report/tally.h"

typedef struct TableOptions {
    TallyBy by;
    bool all; /* every row, however many there are */
} TableOptions;

void table_write(const Log *log, const TableOptions *options, StrBuf *out);

/* Several files: one row for each, with what was held and what the system was asked for. */
void table_write_units(const Log *log, const TableOptions *options, StrBuf *out);

/* ---- for all views of this folder ------------------------------------------------------------ */

/* 1234567 as "1,234,567", to the right in `width` columns. */
void table_push_number(StrBuf *out, u64 number, u32 width);

/* The text in exactly `width` columns: cut, or with spaces behind it. Control characters become
 * spaces. */
void table_push_text(StrBuf *out, Str text, u32 width);

/* The file of a unit as it is named on the command line, for the command that is proposed. */
Str table_file(const Log *log, u32 unit);

#endif
