package cn.volunteering.registry.tenant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A civilised-unit title of a tenant and the days on which it holds it (QH-45).
 *
 * @param grantedOn the first day; {@code null} if it counts as always held
 * @param withdrawnOn the first day on which it is no longer held; {@code null} while it is
 */
public record HeldTitle(
        @NotNull CivilisedTitle title,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate withdrawnOn) {

    /** Returns a title that counts as always held. */
    static HeldTitle alwaysHeld(CivilisedTitle title) {
        return new HeldTitle(title, null, null);
    }

    boolean isHeld() {
        return withdrawnOn == null;
    }

    HeldTitle withdrawn(LocalDate on) {
        return new HeldTitle(title, grantedOn, on);
    }

    /** Returns whether the title is held for no day at all. */
    boolean isEmpty() {
        return grantedOn != null && withdrawnOn != null && !withdrawnOn.isAfter(grantedOn);
    }

    boolean isAfter(LocalDate today) {
        return (grantedOn != null && grantedOn.isAfter(today)) || (withdrawnOn != null && withdrawnOn.isAfter(today));
    }

    /** Returns whether both are held on the same day. */
    boolean overlaps(HeldTitle other) {
        return title == other.title && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(HeldTitle other) {
        return withdrawnOn != null && other.grantedOn != null && !withdrawnOn.isAfter(other.grantedOn);
    }
}
