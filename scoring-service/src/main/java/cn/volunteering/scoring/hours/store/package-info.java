/** Sums of the hours ledger in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.hours.store;

import org.jspecify.annotations.NullMarked;
