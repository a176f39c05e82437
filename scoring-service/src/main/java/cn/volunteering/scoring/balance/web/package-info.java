/** Balances and totals on the wire. */
@NullMarked
package cn.volunteering.scoring.balance.web;

import org.jspecify.annotations.NullMarked;
