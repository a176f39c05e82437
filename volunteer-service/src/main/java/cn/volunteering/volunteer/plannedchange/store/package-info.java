/** Planned changes in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.plannedchange.store;

import org.jspecify.annotations.NullMarked;
