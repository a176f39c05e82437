/**
 * The hours ledger (志愿服务时长台账): one append-only entry for every confirmed record of service, and one more for every
 * correction. Minutes are the unit; totals are sums of entries.
 */
@NullMarked
package cn.volunteering.scoring.hours;

import org.jspecify.annotations.NullMarked;
