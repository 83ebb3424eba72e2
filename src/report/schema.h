/* schema.h: what the structs of the compiler refer to, as data: the rows of schema.def and, for
 * tree nodes, of ast.def. For the audit; its roots are made of these types. */
#ifndef LUDUS_REPORT_SCHEMA_H
#define LUDUS_REPORT_SCHEMA_H

#include "lower/lower.h"
#include "mem/audit.h"
#include "sema/sema.h"
#include "source/level.h"

extern const AuditType SCHEMA_Ast; /* of any kind */
extern const AuditType SCHEMA_Def; /* of any kind */

extern const AuditType SCHEMA_CheckedFn;
extern const AuditType SCHEMA_Diags;
extern const AuditType SCHEMA_Interner;
extern const AuditType SCHEMA_Ir;
extern const AuditType SCHEMA_Item;
extern const AuditType SCHEMA_Levels;
extern const AuditType SCHEMA_LowerContext;
extern const AuditType SCHEMA_Sema;
extern const AuditType SCHEMA_Source;
extern const AuditType SCHEMA_Tokens;


#endif
