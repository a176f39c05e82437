/** The points ledger in the tenant's database, and the published policies in the platform's. */
@NullMarked
package cn.volunteering.scoring.points.store;

import org.jspecify.annotations.NullMarked;
