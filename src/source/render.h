/* render.h: the diagnostics of a unit as text: in rustc's layout, as one line each, or as rustc's
 * JSON. Output goes to a StrBuf; nothing here writes to a file. */
#ifndef LUDUS_SOURCE_RENDER_H
#define LUDUS_SOURCE_RENDER_H

#include "mem/strbuf.h"
#include "source/diag.h"

typedef enum ErrorFormat {
    ERROR_FORMAT_HUMAN,
    ERROR_FORMAT_SHORT, /* FILE:LINE:COL: error[CODE]: message */
    ERROR_FORMAT_JSON,  /* an object on a line each (json.h) */
} ErrorFormat;

typedef struct RenderOptions {
    ErrorFormat format;
    bool color;
    u32 width; /* columns of the terminal; 0 = not known: 140, as in rustc */
} RenderOptions;

/* Renders all diagnostics of a unit, sorted: at most LIMIT_ERRORS_SHOWN errors and as many
 * warnings (JSON: LIMIT_ERRORS_JSON), then how many were not shown, then a closing line ("error:
 * aborting due to 2 previous errors") and which codes can be explained. Nothing where there are
 * none. The short format has no closing lines. A diagnostic at SPAN_NONE is shown without a place.
 * Labels, notes and helps come in the order in which they were added, suggestions last.
 * Temporaries stay in the diags' arena. */
void render_diags(StrBuf *out, Source *source, Diags *diags, const RenderOptions *options);

#endif
