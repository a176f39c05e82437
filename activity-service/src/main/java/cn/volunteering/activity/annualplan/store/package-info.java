/** Lists of annual plans in the tenant's database. */
@NullMarked
package cn.volunteering.activity.annualplan.store;

import org.jspecify.annotations.NullMarked;
