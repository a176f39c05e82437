package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Amendment;
import cn.volunteering.activity.attendance.Stay;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change confirmed hours as shown.
 *
 * @param stay the time that shall count instead; {@code null} voids the record
 */
@Schema(description = "待审核的时长更正")
public record AmendmentView(
        @Nullable Stay stay,
        @Schema(description = "更正后的分钟数，作废为零") long minutes,
        @Nullable SignatureView by,
        String reason) {

    /** Returns the pending proposal with the proposer's name; {@code null} for none. */
    public static @Nullable AmendmentView of(@Nullable Amendment pending, NameBook names) {
        return pending == null
                ? null
                : new AmendmentView(
                        pending.stay(), pending.minutes(), SignatureView.of(pending.by(), names), pending.reason());
    }
}
