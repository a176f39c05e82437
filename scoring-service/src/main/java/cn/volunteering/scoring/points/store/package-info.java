/** The points ledger in the tenant's database, and the rate from the published policies. */
@NullMarked
package cn.volunteering.scoring.points.store;

import org.jspecify.annotations.NullMarked;
