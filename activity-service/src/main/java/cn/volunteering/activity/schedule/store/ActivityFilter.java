package cn.volunteering.activity.schedule.store;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.vocabulary.TermId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects the activities of a list. Unset criteria do not filter.
 *
 * @param states one of them; an empty set does not filter
 * @param section a section that carries the project, alone or jointly
 * @param theme a term of the vocabulary that the activity carries
 * @param from the first day
 * @param to the last day
 * @param text characters, readings or initials of the title
 */
public record ActivityFilter(
        @Nullable ProjectId project,
        Set<ActivityState> states,
        @Nullable SectionId section,
        @Nullable BranchId branch,
        @Nullable Mode mode,
        @Nullable AccountId organiser,
        @Nullable TermId theme,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {

    /** Selects activities that are over and not closed. */
    public static final ActivityFilter UNDER_REVIEW = in(Set.of(ActivityState.ENDED, ActivityState.HOURS_REVIEW));

    public ActivityFilter {
        states = Set.copyOf(states);
    }

    /** Selects activities in one of the given states. */
    public static ActivityFilter in(Set<ActivityState> states) {
        return new ActivityFilter(null, states, null, null, null, null, null, null, null, null);
    }

    /** Returns the same filter for titles with the given characters, readings or initials. */
    public ActivityFilter containing(@Nullable String query) {
        return new ActivityFilter(project, states, section, branch, mode, organiser, theme, from, to, query);
    }
}
