/** The audit log (审计日志): append-only and hash-chained per tenant, so that changes to the past are detected. */
@NullMarked
package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.NullMarked;
