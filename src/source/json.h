/* json.h: a diagnostic as JSON, for editors and other tools, with the fields of rustc's
 * `--error-format json`: one object on one line.
 *
 *      {"$message_type":"diagnostic","message":"mismatched types",
 *       "code":{"code":"E0308","explanation":"..."},"level":"error",
 *       "spans":[{"file_name":"add.rs","byte_start":30,...,"label":"expected `i32`, ..."}],
 *       "children":[{"message":"...","code":null,"level":"help","spans":[...],...}],
 *       "rendered":"error[E0308]: ..."}
 *
 * Lines and columns count from 1, columns in characters, bytes from the beginning of the file. */
#ifndef LUDUS_SOURCE_JSON_H
#define LUDUS_SOURCE_JSON_H

#include "source/human.h"

/* Writes to human->out. "rendered" is what human_write makes of it. */
void json_write(Human *human, const Diag *diag);

/* What is said about the whole; `level` is "error", "warning" or "failure-note". */
void json_write_message(Human *human, const char *level, Str message);

/* A JSON string, with its quotes. */
void json_push_string(StrBuf *out, Str text);

#endif
