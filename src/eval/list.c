/* list.c: the LIST instructions: what works on the elements of slices. */
#include "base/bug.h"
#include "eval/compare.h"
#include "eval/machine.h"

bool machine_list(EvalMachine *m, const IrInstr *ip, Slot *window)
{
    UNUSED(m);
    UNUSED(window);
    bug("builtin %u works on no list", ip->bc);
}
