package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity was planned, replanned or changed state. Carries its current state.
 *
 * @param themes its terms of the vocabulary with their titles
 * @param leadBranchId the branch that leads a joint activity, if one is named
 */
public record ActivityChanged(
        ActivityId activityId,
        ProjectId projectId,
        String title,
        Mode mode,
        ActivityState state,
        List<BranchId> branchIds,
        @Nullable BranchId leadBranchId,
        Nature nature,
        List<Theme> themes,
        Instant startsAt,
        Instant endsAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.activity.activity-changed.v1";

    static ActivityChanged to(Activity activity) {
        var plan = activity.plan();
        return new ActivityChanged(
                activity.id(),
                activity.projectId(),
                plan.title(),
                plan.mode(),
                activity.state(),
                branchesOf(plan),
                plan.leadBranchId(),
                plan.nature(),
                plan.themes(),
                plan.startsAt(),
                plan.endsAt());
    }

    private static List<BranchId> branchesOf(ActivityPlan plan) {
        return plan.branchIds().stream()
                .sorted(Comparator.comparing(BranchId::value))
                .toList();
    }
}
