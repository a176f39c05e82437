package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.TermId;
import org.jspecify.annotations.Nullable;

/**
 * Selects the projects of a list. Unset criteria do not filter.
 *
 * @param section a section that carries the project, alone or jointly
 * @param theme a term of the vocabulary that the project carries
 * @param text characters, readings or initials of the title
 * @param toConfirm whether to select only projects that await the confirmation of the caller's section
 */
public record ProjectFilter(
        @Nullable ProjectState state,
        @Nullable Origin origin,
        @Nullable SectionId section,
        @Nullable TermId theme,
        @Nullable String text,
        boolean toConfirm) {

    /** Selects projects in the given state. */
    public static ProjectFilter in(ProjectState state) {
        return new ProjectFilter(state, null, null, null, null, false);
    }

    /** Selects projects that await the confirmation of the caller's section. */
    public static ProjectFilter awaitingConfirmation() {
        return new ProjectFilter(null, null, null, null, null, true);
    }
}
