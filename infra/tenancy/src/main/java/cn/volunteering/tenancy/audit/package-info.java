/** The audit log (审计日志): append-only, chained by hashes per tenant, so that a change of the past is found. */
@NullMarked
package cn.volunteering.tenancy.audit;

import org.jspecify.annotations.NullMarked;
