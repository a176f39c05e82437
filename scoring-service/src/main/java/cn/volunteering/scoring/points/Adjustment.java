package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule adds to a record or a day in all, or takes from it.
 *
 * @param beside the entry that names the service
 * @param total the sum that the adjusting entries of the rule should have
 */
record Adjustment(
        PointsEntry beside,
        PointsRule rule,
        Points total,
        @Nullable Citation basis) {

    /** The record or day that entries of a rule concern. */
    record Target(PointsRule rule, String name) {

        static Target of(PointsEntry entry, PointsRule rule) {
            return new Target(rule, rule.isOfRecord() ? entry.record().value() : entry.volunteer() + "." + entry.day());
        }
    }

    Target target() {
        return Target.of(beside, rule);
    }
}
