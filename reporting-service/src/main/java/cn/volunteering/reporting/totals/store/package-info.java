/** The person totals in the tenant's database. */
@NullMarked
package cn.volunteering.reporting.totals.store;

import org.jspecify.annotations.NullMarked;
