/**
 * The points ledger (积分台账, NX-67): one append-only entry per hours entry whose evidence earns points, by the policy in
 * force on the day of service.
 */
@NullMarked
package cn.volunteering.scoring.points;

import org.jspecify.annotations.NullMarked;
