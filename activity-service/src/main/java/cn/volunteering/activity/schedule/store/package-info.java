/** Lists of activities in the tenant's database. */
@NullMarked
package cn.volunteering.activity.schedule.store;

import org.jspecify.annotations.NullMarked;
