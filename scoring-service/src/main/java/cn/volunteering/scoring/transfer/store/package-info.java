/** Departures in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.transfer.store;

import org.jspecify.annotations.NullMarked;
