package cn.volunteering.scoring.honour;

import cn.volunteering.domain.Refusal;
import cn.volunteering.policy.Citation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person or section may be chosen in a year (可评, NX-70): a condition, not a choice.
 *
 * @param minutes counted minutes of the year
 * @param minimumMinutes the minutes that a policy asks for; {@code null} without such a policy, and for sections
 * @param basis the clause that sets them
 * @param barred whether an upheld violation bars honours of the year
 */
public record Standing(
        long minutes,
        @Nullable Long minimumMinutes,
        @Nullable Citation basis,
        boolean barred) {

    /** Returns the standing of a section, which needs nothing but service. */
    static Standing ofSection(long minutes) {
        return new Standing(minutes, null, null, false);
    }

    /** Returns whether the holder may be chosen. */
    public boolean isEligible() {
        return objection().isEmpty();
    }

    /** Returns the minutes that are still missing. */
    public long missingMinutes() {
        long wanted = minimumMinutes == null ? 1 : minimumMinutes;
        return Math.max(0, wanted - minutes);
    }

    /** Returns why the holder may not be chosen, if so. */
    Optional<Refusal> objection() {
        if (barred) {
            return Optional.of(Refusal.of("honour-barred", "当年有查实的违规，不得授予荣誉"));
        }
        return missingMinutes() == 0
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("honour-not-eligible", "当年服务时长未达到可评条件").with("missingMinutes", missingMinutes()));
    }
}
