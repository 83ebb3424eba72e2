/* main.c: the command. */
#include "driver/completions.h"
#include "driver/explain.h"
#include "driver/help.h"
#include "driver/mem.h"
#include "driver/status.h"
#include "driver/unit.h"

static int usage_error(Session *session, const Options *options)
{
    console_message(&session->console, "ludus: %s\nludus: try `ludus help`\n", options->message);
    return STATUS_USAGE;
}

/* A text of ours on stdout. */
static int print_text(Session *session, const Options *options)
{
    StrBuf out = {.arena = &session->scratch.arenas[0]};
    switch (options->verb) {
    case VERB_EXPLAIN:
        explain_write(&out, options->explanation);
        break;
    case VERB_COMPLETIONS:
        completions_write(&out, options->shell);
        break;
    case VERB_HELP:
        help_write(&out, options->help, options->help_topic);
        break;
    case VERB_VERSION:
        help_write_version(&out);
        break;
    case VERB_RUN:
    case VERB_CHECK:
    case VERB_MEM:
    case VERB_EMIT:
    case VERB_COUNT:
        bug("a verb that takes files");
    }
    if (!console_write(&session->console, IR_STREAM_STDOUT, strbuf_str(&out))) {
        console_report_stdout(&session->console);
        return STATUS_IO;
    }
    return STATUS_OK;
}

/* Each file is a unit; the status is that of the first that failed, and the others are still
 * done. */
static int run_files(Session *session, const Options *options)
{
    int status = STATUS_OK;
    if (options->values[OPTION_DIFF] != 0) {
        return mem_diff(session);
    }
    for (u32 i = 0; i < options->file_count; i++) {
        int of_unit = unit_run(session, options->files[i]);
        status = status == STATUS_OK ? of_unit : status;
    }
    if (options->verb == VERB_MEM) {
        int of_report = mem_report(session);
        status = status == STATUS_OK ? of_report : status;
    }
    if (options->values[OPTION_STATS] != 0) {
        session_print_stats(session);
    }
    return status;
}

int main(int argc, char **argv)
{
    Session session;
    Options options;
    bool ok = options_parse(&options, argc, argv);
    session_init(&session, &options);
    int status;
    if (!ok) {
        status = usage_error(&session, &options);
    } else if (options_take_files(options.verb)) {
        status = run_files(&session, &options);
    } else {
        status = print_text(&session, &options);
    }
    session_free(&session);
    return status;
}
