/** Headcounts in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.headcount.store;

import org.jspecify.annotations.NullMarked;
