package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.web.SignatureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insignia of an activity as shown.
 *
 * @param uniform {@code null} until somebody has said whether the uniform was worn
 * @param uniformPhotos how many photos show the uniform
 * @param slips the latest request first
 * @param blocking the pieces that keep the activity from being closed
 * @param allowedActions what the caller may do now
 */
record ActivityInsigniaView(
        @Nullable UniformView uniform,
        int uniformPhotos,
        List<SlipView> slips,
        int blocking,
        List<String> allowedActions) {

    /** Whether the uniform was worn, as shown. */
    record UniformView(boolean worn, @Nullable String reason, SignatureView signed) {}
}
