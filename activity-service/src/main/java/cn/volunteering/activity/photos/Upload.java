package cn.volunteering.activity.photos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file after reading.
 *
 * @param takenAt when it was taken, as the camera says
 * @param sha256 of the file, in hexadecimal
 * @param content the picture drawn again, as a JPEG
 * @param thumbnail the same in small
 */
public record Upload(
        @Nullable Instant takenAt, String sha256, int width, int height, byte[] content, byte[] thumbnail) {

    /** Returns when it was taken unless that is after the upload: such a clock was wrong. */
    @Nullable
    Instant takenBefore(Instant uploaded) {
        return takenAt == null || takenAt.isAfter(uploaded) ? null : takenAt;
    }
}
