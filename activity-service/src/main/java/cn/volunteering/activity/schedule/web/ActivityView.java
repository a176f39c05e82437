package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.Nature;
import cn.volunteering.activity.schedule.RiskLevel;
import cn.volunteering.activity.vocabulary.Theme;
import cn.volunteering.domain.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity as shown.
 *
 * @param projectTitle {@code null} if its project no longer exists
 * @param leadSectionName the name of the section responsible for the project; {@code null} until it is known here
 * @param leadBranchId the branch that leads a joint activity, if one is named
 * @param organiserName {@code null} if the name is not known here
 * @param allowedActions what the caller may do now as an organiser
 */
public record ActivityView(
        ActivityId id,
        ProjectId projectId,
        @Nullable String projectTitle,
        @Nullable SectionId leadSectionId,
        @Nullable String leadSectionName,
        String title,
        Mode mode,
        Set<BranchId> branchIds,
        List<NameBook.Named> branches,
        @Nullable BranchId leadBranchId,
        Nature nature,
        List<Theme> themes,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        String riskStatement,
        RiskLevel riskLevel,
        ActivityState state,
        AccountId organiser,
        @Nullable String organiserName,
        @Nullable String cancelledFor,
        List<String> allowedActions,
        long version) {

    static ActivityView of(
            Versioned<Activity> activity, @Nullable Project project, NameBook names, List<String> allowedActions) {
        var it = activity.state();
        var plan = it.plan();
        var lead = project == null ? null : project.proposal().leadSectionId();
        return new ActivityView(
                it.id(),
                it.projectId(),
                project == null ? null : project.proposal().title(),
                lead,
                names.unit(lead),
                plan.title(),
                plan.mode(),
                plan.branchIds(),
                names.named(plan.branchIds()),
                plan.leadBranchId(),
                plan.nature(),
                plan.themes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.capacity(),
                plan.riskStatement(),
                plan.riskLevel(),
                it.state(),
                it.organiser(),
                names.person(it.organiser()),
                it.cancelledFor(),
                allowedActions,
                activity.version());
    }
}
