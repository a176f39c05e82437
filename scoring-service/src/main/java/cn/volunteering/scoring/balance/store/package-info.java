/** The balances in the tenant's database. */
@NullMarked
package cn.volunteering.scoring.balance.store;

import org.jspecify.annotations.NullMarked;
