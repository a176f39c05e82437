/** Lists of projects in the tenant's database. */
@NullMarked
package cn.volunteering.activity.project.store;

import org.jspecify.annotations.NullMarked;
