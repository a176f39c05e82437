/** Lists of claimed hours in the tenant's database. */
@NullMarked
package cn.volunteering.activity.outside.store;

import org.jspecify.annotations.NullMarked;
