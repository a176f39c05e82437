package cn.volunteering.activity.project.store;

import cn.volunteering.activity.project.Origin;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.vocabulary.TermId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Selects the projects of a list. Unset criteria do not filter.
 *
 * @param section a section that carries the project, alone or jointly
 * @param theme a term of the vocabulary that the project carries
 * @param text characters, readings or initials of the title
 * @param toConfirm whether to select only projects that await the confirmation of the caller's section
 * @param withoutNumberSince selects only projects that the committee accepted by then and that have no national number
 */
public record ProjectFilter(
        @Nullable ProjectState state,
        @Nullable Origin origin,
        @Nullable SectionId section,
        @Nullable TermId theme,
        @Nullable String text,
        boolean toConfirm,
        @Nullable Instant withoutNumberSince) {

    /** Selects projects in the given state. */
    public static ProjectFilter in(ProjectState state) {
        return new ProjectFilter(state, null, null, null, null, false, null);
    }

    /** Selects projects that await the confirmation of the caller's section. */
    public static ProjectFilter awaitingConfirmation() {
        return new ProjectFilter(null, null, null, null, null, true, null);
    }

    /** Selects projects that the committee accepted by the given instant and that have no national number (NX-52). */
    public static ProjectFilter withoutNumberSince(Instant acceptedBy) {
        return new ProjectFilter(null, null, null, null, null, false, acceptedBy);
    }
}
