/** Report-ins in the tenant's database. */
@NullMarked
package cn.volunteering.volunteer.reportin.store;

import org.jspecify.annotations.NullMarked;
