/** Org units in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.organisation.store;

import org.jspecify.annotations.NullMarked;
