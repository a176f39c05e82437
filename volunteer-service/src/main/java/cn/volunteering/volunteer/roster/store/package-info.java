/** The roster in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.roster.store;

import org.jspecify.annotations.NullMarked;
