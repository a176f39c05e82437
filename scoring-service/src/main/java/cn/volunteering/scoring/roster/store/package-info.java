/** The accounts of volunteers in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.roster.store;

import org.jspecify.annotations.NullMarked;
