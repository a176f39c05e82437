/** Arrivals in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.brought.store;

import org.jspecify.annotations.NullMarked;
