/* lint.c: the way into the lints. */
#include "sema/lint.h"

/* ---- entry point ----------------------------------------------------------------------------- */

void sema_check_lints(Sema *sema, const CheckedFn *checked)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    LintGraph graph = {.sema = sema, .checked = checked, .arena = scratch.arena};
    lint_build(&graph);
    lint_run(&graph);
    scratch_end(&scratch);
}
