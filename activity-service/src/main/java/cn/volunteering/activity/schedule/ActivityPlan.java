package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.Proposal;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an activity: the complete information that volunteers must have before they agree (条例 12).
 *
 * @param branchIds the party branches that organise it; at least one when {@code mode} is SELF_ORGANISED
 * @param capacity the number of seats, at least 1
 * @param riskStatement the risks to a volunteer, in words; mandatory
 * @param leadBranchId the branch that leads a joint activity, one of {@code branchIds}, if one is named
 * @param themes its terms of the vocabulary
 */
public record ActivityPlan(
        String title,
        Mode mode,
        Set<BranchId> branchIds,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        String riskStatement,
        RiskLevel riskLevel,
        @Nullable BranchId leadBranchId,
        Nature nature,
        List<Theme> themes) {

    /** Accepts {@code null} as {@link Nature#ORDINARY} and as no themes: plans of earlier releases have neither. */
    public ActivityPlan {
        branchIds = Set.copyOf(branchIds);
        nature = Objects.requireNonNullElse(nature, Nature.ORDINARY);
        themes = themes == null ? List.of() : List.copyOf(themes);
    }

    /** Returns the planned time. */
    public Interval time() {
        return new Interval(startsAt, endsAt);
    }

    /** Returns why this activity cannot be planned under the given proposal at the given instant. */
    Optional<Refusal> objection(Proposal proposal, Instant now) {
        return objectionToTime(proposal, now).or(this::objectionToContent);
    }

    private Optional<Refusal> objectionToTime(Proposal proposal, Instant now) {
        if (!endsAt.isAfter(startsAt)) {
            return refusal("activity-times-reversed", "活动结束时间必须晚于开始时间");
        }
        if (time().crossesMidnight()) {
            return refusal("activity-crosses-midnight", "活动不能跨日，请按日分开安排");
        }
        if (!endsAt.isAfter(now)) {
            return refusal("activity-in-the-past", "活动时间已过，不能再安排");
        }
        if (!proposal.covers(time().day())) {
            return refusal("activity-outside-project", "活动日期不在项目起止日期之内");
        }
        return Optional.empty();
    }

    private Optional<Refusal> objectionToContent() {
        if (riskStatement.isBlank()) {
            return refusal("activity-without-risk-statement", "必须向志愿者说明活动风险");
        }
        if (capacity < 1) {
            return refusal("activity-without-seats", "名额至少为一人");
        }
        if (mode == Mode.SELF_ORGANISED && branchIds.isEmpty()) {
            return refusal("activity-without-branch", "支部自行组织的活动须注明党支部");
        }
        if (leadBranchId != null && !branchIds.contains(leadBranchId)) {
            return refusal("activity-lead-not-organising", "牵头支部须是组织活动的党支部之一");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
