/** The summaries in the tenant's database. */
@NullMarked
package cn.volunteering.reporting.summary.store;

import org.jspecify.annotations.NullMarked;
