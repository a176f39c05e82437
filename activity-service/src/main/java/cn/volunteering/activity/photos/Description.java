package cn.volunteering.activity.photos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser says about a photo.
 *
 * @param people {@code null} if nothing is said about who can be recognised
 */
public record Description(
        PhotoKind kind,
        @Nullable String caption,
        @Nullable Instant takenAt,
        @Nullable Recognisable people) {}
