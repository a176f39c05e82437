package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.RiskLevel;
import cn.volunteering.domain.Versioned;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An activity as shown. */
public record ActivityView(
        ActivityId id,
        ProjectId projectId,
        String title,
        Mode mode,
        Set<BranchId> branchIds,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        String riskStatement,
        RiskLevel riskLevel,
        ActivityState state,
        AccountId organiser,
        @Nullable String cancelledFor,
        long version) {

    /** Returns the activity with its version. */
    public static ActivityView of(Versioned<Activity> activity) {
        var it = activity.state();
        var plan = it.plan();
        return new ActivityView(
                it.id(),
                it.projectId(),
                plan.title(),
                plan.mode(),
                plan.branchIds(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.capacity(),
                plan.riskStatement(),
                plan.riskLevel(),
                it.state(),
                it.organiser(),
                it.cancelledFor(),
                activity.version());
    }
}
