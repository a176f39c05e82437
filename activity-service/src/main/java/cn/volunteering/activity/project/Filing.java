package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The state of a project's filing with the committee (报备).
 *
 * @param filed who filed it last and when; kept when it is returned
 * @param accepted who accepted it for the committee and when
 * @param returnedFor the changes that the committee wants, while it is returned
 */
public record Filing(
        ProjectState state,
        @Nullable Signature filed,
        @Nullable Signature accepted,
        @Nullable String returnedFor) {

    static final Filing NONE = new Filing(ProjectState.DRAFT, null, null, null);

    static Filing by(Signature filer) {
        return new Filing(ProjectState.FILED, filer, null, null);
    }

    Filing acceptedBy(Signature committee) {
        return new Filing(ProjectState.ACCEPTED, filed, committee, null);
    }

    Filing returnedFor(String reason) {
        return new Filing(ProjectState.RETURNED, filed, null, reason);
    }

    /** Returns whether the project is with its authors, who may change it. */
    boolean isOpen() {
        return state == ProjectState.DRAFT || state == ProjectState.RETURNED;
    }
}
