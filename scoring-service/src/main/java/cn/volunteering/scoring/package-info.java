/** The value of service: append-only ledgers of hours and points, and the balances computed from them. */
@NullMarked
package cn.volunteering.scoring;

import org.jspecify.annotations.NullMarked;
