package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.schedule.ActivityPlan;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.Nature;
import cn.volunteering.activity.schedule.RiskLevel;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Stated;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submitted plan of an activity.
 *
 * @param leadBranchId the branch that leads a joint activity
 * @param nature if left out, ordinary in a new plan and unchanged in a replaced one
 * @param themes if left out, those of the project in a new plan and unchanged in a replaced one
 */
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
        @NotNull RiskLevel riskLevel,
        Stated<BranchId> leadBranchId,
        @Kept @Nullable Nature nature,
        @Kept @Nullable @Size(max = 20) Set<@NotBlank @Size(max = 64) String> themes) {

    /** Returns the day for which terms of the vocabulary must be valid. */
    LocalDate day() {
        return PlatformCalendar.dayOf(startsAt);
    }

    ActivityPlan plan(List<Theme> chosen) {
        return plan(branches(), leadBranchId.value(), ordinaryUnless(nature), chosen);
    }

    private static Nature ordinaryUnless(@Nullable Nature stated) {
        return stated == null ? Nature.ORDINARY : stated;
    }

    /** Returns the plan that replaces the given one; branches, lead and nature that were left out stay. */
    ActivityPlan planKeeping(ActivityPlan before, List<Theme> chosen) {
        var branches = branchIds == null ? before.branchIds() : branches();
        return plan(branches, leadAmong(branches, before), nature == null ? before.nature() : nature, chosen);
    }

    /** Returns the lead; the one before leads on only while it still organises the activity. */
    private @Nullable BranchId leadAmong(Set<BranchId> branches, ActivityPlan before) {
        if (leadBranchId.stated()) {
            return leadBranchId.value();
        }
        BranchId lead = before.leadBranchId();
        return lead != null && branches.contains(lead) ? lead : null;
    }

    private ActivityPlan plan(Set<BranchId> branches, @Nullable BranchId lead, Nature planned, List<Theme> chosen) {
        return new ActivityPlan(
                title.strip(),
                mode,
                branches,
                startsAt.truncatedTo(ChronoUnit.MILLIS),
                endsAt.truncatedTo(ChronoUnit.MILLIS),
                place.strip(),
                capacity,
                riskStatement.strip(),
                riskLevel,
                lead,
                planned,
                chosen);
    }

    private Set<BranchId> branches() {
        return branchIds == null
                ? Set.of()
                : branchIds.stream().map(BranchId::new).collect(Collectors.toUnmodifiableSet());
    }
}
