package cn.volunteering.activity.photos.web;

import cn.volunteering.activity.photos.Description;
import cn.volunteering.activity.photos.PhotoKind;
import cn.volunteering.activity.photos.Recognisable;
import cn.volunteering.activity.roster.VolunteerId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser says about a photo; it replaces what was said before.
 *
 * @param people the recognisable participants, empty if there are none; {@code null} if nothing is said
 * @param othersRecognisable whether somebody who did not take part can be recognised
 */
record PhotoRequest(
        @NotNull PhotoKind kind,
        @Nullable @Size(min = 1, max = 200) String caption,
        @Nullable Instant takenAt,
        @Nullable @Size(max = 100) List<@NotNull VolunteerId> people,
        @NotNull Boolean othersRecognisable) {

    Description description() {
        return new Description(kind, caption, takenAt, recognisable());
    }

    private @Nullable Recognisable recognisable() {
        if (people != null) {
            return new Recognisable(people, othersRecognisable);
        }
        return othersRecognisable ? new Recognisable(List.of(), true) : null;
    }
}
