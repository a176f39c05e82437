package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The filters of a list of activities, as query parameters.
 *
 * @param state one or more states
 * @param section a section that carries the project, alone or jointly
 * @param theme a term of the vocabulary that the activity carries
 * @param from the first day
 * @param to the last day
 * @param q characters, readings or initials of the title
 */
@NotReversed(first = "from", last = "to")
@ParameterObject
public record ActivityQuery(
        @Nullable ProjectId projectId,
        @Nullable Set<ActivityState> state,
        @Nullable SectionId section,
        @Nullable BranchId branch,
        @Nullable Mode mode,
        @Nullable AccountId organiser,
        @Nullable TermId theme,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 50) String q) {

    /** Returns the filter. */
    public ActivityFilter filter() {
        return new ActivityFilter(
                projectId, state == null ? Set.of() : state, section, branch, mode, organiser, theme, from, to, q);
    }
}
