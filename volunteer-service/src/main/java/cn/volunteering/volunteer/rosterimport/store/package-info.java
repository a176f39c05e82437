/** Roster imports in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.rosterimport.store;

import org.jspecify.annotations.NullMarked;
