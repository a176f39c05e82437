package cn.volunteering.activity.photos;

import cn.volunteering.domain.PlatformCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads when a picture was taken from the notes of the camera, which are in local time. */
final class CaptureTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private CaptureTime() {}

    /** Returns the instant; {@code null} if the camera does not say. */
    static @Nullable Instant of(Exif notes) {
        try {
            var local = LocalDateTime.parse(notes.taken(), FORM);
            return notes.offset().isEmpty() ? here(local) : local.toInstant(ZoneOffset.of(notes.offset()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant here(LocalDateTime local) {
        return PlatformCalendar.startOf(local.toLocalDate())
                .plusSeconds(local.toLocalTime().toSecondOfDay());
    }
}
