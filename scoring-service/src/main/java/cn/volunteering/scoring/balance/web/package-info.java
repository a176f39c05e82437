/** HTTP endpoints and response types of balances and totals. */
@NullMarked
package cn.volunteering.scoring.balance.web;

import org.jspecify.annotations.NullMarked;
