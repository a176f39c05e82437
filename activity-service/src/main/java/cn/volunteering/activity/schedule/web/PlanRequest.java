package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.schedule.ActivityPlan;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.RiskLevel;
import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A submitted plan of an activity. */
@NotReversed(first = "startsAt", last = "endsAt", strictly = true, message = "活动结束时间必须晚于开始时间")
record PlanRequest(
        @NotBlank @Size(max = 100) String title,
        @NotNull Mode mode,
        @Kept @Nullable @Size(max = 100) Set<@NotBlank @Size(max = 64) String> branchIds,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Min(1) @Max(10_000) Integer capacity,
        @Paragraphs @NotBlank @Size(max = 2000) String riskStatement,
        @NotNull RiskLevel riskLevel) {

    ActivityPlan plan() {
        return plan(branches());
    }

    /** Returns the plan that replaces the given one; branches that were left out stay. */
    ActivityPlan planKeeping(ActivityPlan before) {
        return plan(branchIds == null ? before.branchIds() : branches());
    }

    private ActivityPlan plan(Set<BranchId> branches) {
        return new ActivityPlan(
                title.strip(),
                mode,
                branches,
                startsAt.truncatedTo(ChronoUnit.MILLIS),
                endsAt.truncatedTo(ChronoUnit.MILLIS),
                place.strip(),
                capacity,
                riskStatement.strip(),
                riskLevel);
    }

    private Set<BranchId> branches() {
        return branchIds == null
                ? Set.of()
                : branchIds.stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet());
    }
}
