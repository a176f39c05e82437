/**
 * The hours ledger (志愿服务时长台账): one append-only entry per confirmed service record, and one more per correction. The
 * unit is minutes; totals are sums of entries.
 */
@NullMarked
package cn.volunteering.scoring.hours;

import org.jspecify.annotations.NullMarked;
