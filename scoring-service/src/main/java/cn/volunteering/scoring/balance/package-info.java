/**
 * Balances of volunteers and totals of the tenant per year: computed from both ledgers, stored for reading by key, and
 * recomputable at any time.
 */
@NullMarked
package cn.volunteering.scoring.balance;

import org.jspecify.annotations.NullMarked;
