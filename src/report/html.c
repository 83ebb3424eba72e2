/* html.c: the page around the JSON. */
#include "report/html.h"

#include "report/json.h"

/* JSON inside of a script element: a `<` can only stand in its strings, and there it could end the
 * element. */
static void push_escaped(StrBuf *out, Str json)
{
    size_t done = 0;
    for (size_t i = 0; i < json.len; i++) {
        if (json.bytes[i] == '<') {
            strbuf_push_str(out, str_slice(json, done, i));
            strbuf_push_cstr(out, "\\u003c");
            done = i + 1;
        }
    }
    strbuf_push_str(out, str_slice(json, done, json.len));
}

void log_write_html(const Log *log, StrBuf *out)
{
    StrBuf json = {.arena = out->arena};
    log_write_json(log, &json);
    strbuf_push_str(out, (Str){PAGE_HEAD, PAGE_HEAD_SIZE});
    push_escaped(out, strbuf_str(&json));
    strbuf_push_str(out, (Str){PAGE_TAIL, PAGE_TAIL_SIZE});
}
