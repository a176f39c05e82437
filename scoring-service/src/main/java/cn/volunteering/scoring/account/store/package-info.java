/** The accounts of volunteers in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.account.store;

import org.jspecify.annotations.NullMarked;
