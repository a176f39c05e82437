/** Lists of dispatch orders in the tenant's database. */
@NullMarked
package cn.volunteering.activity.dispatch.store;

import org.jspecify.annotations.NullMarked;
