package cn.volunteering.activity.photos;

import cn.volunteering.activity.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a photo may be shown outside the agency. The archive itself needs no consent; publication needs that of each
 * person who can be recognised.
 *
 * @param obstacle why it may not; {@code null} if it may
 * @param withoutConsent the recognisable participants who have not consented or have withdrawn their consent
 */
public record Publication(@Nullable Obstacle obstacle, List<VolunteerId> withoutConsent) {

    /** Why a photo is for internal use alone. */
    public enum Obstacle {
        /** The photo was deleted, or its time is over. */
        GONE,
        /** Nobody has said yet who can be recognised. */
        PEOPLE_NOT_NAMED,
        /** Somebody who did not take part can be recognised. */
        OTHERS_RECOGNISABLE,
        /** A recognisable participant has not consented. */
        CONSENT_MISSING
    }

    /**
     * Decides on a photo.
     *
     * @param consenting the people whose consent to publication stands now
     */
    public static Publication of(ActivityPhoto photo, Collection<VolunteerId> consenting) {
        var people = photo.people();
        if (!photo.hasPicture()) {
            return because(Obstacle.GONE);
        }
        if (people == null) {
            return because(Obstacle.PEOPLE_NOT_NAMED);
        }
        var missing = people.strangersTo(consenting);
        if (people.others()) {
            return new Publication(Obstacle.OTHERS_RECOGNISABLE, missing);
        }
        return new Publication(missing.isEmpty() ? null : Obstacle.CONSENT_MISSING, missing);
    }

    private static Publication because(Obstacle obstacle) {
        return new Publication(obstacle, List.of());
    }

    /** Returns whether the photo may be published. */
    public boolean isPermitted() {
        return obstacle == null;
    }
}
