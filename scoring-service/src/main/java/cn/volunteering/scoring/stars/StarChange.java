package cn.volunteering.scoring.stars;

import cn.volunteering.policy.Citation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A star that was granted or withdrawn.
 *
 * @param star its number, from 1 to 5
 * @param minutes the person's confirmed minutes at that time
 * @param minimumMinutes the step that was reached, or is no longer reached
 * @param basis the clause that sets the step; {@code null} for the default
 */
public record StarChange(
        int star,
        Kind kind,
        long minutes,
        long minimumMinutes,
        @Nullable Citation basis,
        Instant at) {

    /** What happened to the star. */
    public enum Kind {
        GRANTED,
        /** A correction of confirmed hours left fewer minutes than the step asks for. */
        WITHDRAWN
    }
}
