/** What the balances follow. */
@NullMarked
package cn.volunteering.scoring.balance.events;

import org.jspecify.annotations.NullMarked;
