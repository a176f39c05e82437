/** Insurances in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.insurance.store;

import org.jspecify.annotations.NullMarked;
