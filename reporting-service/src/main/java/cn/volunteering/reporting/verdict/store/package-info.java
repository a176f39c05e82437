/** The verdicts in the tenant's database. */
@NullMarked
package cn.volunteering.reporting.verdict.store;

import org.jspecify.annotations.NullMarked;
