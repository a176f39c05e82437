package cn.volunteering.activity.annualplan;

import cn.volunteering.domain.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom a plan is made.
 *
 * @param unitId the section or branch; {@code null} for the unit as a whole
 */
public record PlanOwner(Kind kind, @Nullable String unitId) {

    /** The levels at which plans are made. */
    public enum Kind {
        UNIT,
        SECTION,
        BRANCH
    }

    /** Returns why nobody can be meant by it. */
    Optional<Refusal> objection() {
        return kind == Kind.UNIT == (unitId == null)
                ? Optional.empty()
                : Optional.of(Refusal.of("plan-owner-incomplete", "处室或党支部的计划须注明处室或党支部，单位的计划不须注明"));
    }

    String key() {
        return kind + "/" + (unitId == null ? "" : unitId);
    }
}
