/* map.h: the arenas as they lie in memory, each at the moment when most of it was in use. */
#ifndef LUDUS_REPORT_MAP_H
#define LUDUS_REPORT_MAP_H

#include "report/log.h"

/* One line an arena, one letter a cell of equal size: the kind of what takes most of the cell.
 *      ast      AABBCDD~~EE      16 bytes a cell
 * `~` was outgrown, `.` is a gap. Chunks stand behind each other, without their free ends. With
 * `color` the letters stand on colours. */
void map_write(const Log *log, bool color, StrBuf *out);

#endif
