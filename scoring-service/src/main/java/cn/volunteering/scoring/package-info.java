/**
 * What service is worth: the ledgers of hours and points, kept as entries that are only ever added, and the balances
 * that follow from them.
 */
@NullMarked
package cn.volunteering.scoring;

import org.jspecify.annotations.NullMarked;
