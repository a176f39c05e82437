package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.SlipId;
import cn.volunteering.activity.insignia.SlipState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.SignatureView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue slip as shown.
 *
 * @param number the number of the issue; {@code null} before
 * @param sectionName the name of the section that leads the project; {@code null} until it is known here
 * @param open the pieces of which nobody has said yet what became of them
 * @param dueOn the last day for returning them in time
 * @param dropped who refused or withdrew the request
 * @param waiver who let the activity be closed although pieces are out
 * @param allowedActions what the caller may do now
 */
record SlipView(
        SlipId id,
        @Nullable Integer number,
        ActivityId activityId,
        String activityTitle,
        Instant activityEndsAt,
        @Nullable SectionId sectionId,
        @Nullable String sectionName,
        SlipState state,
        List<LineView> lines,
        int open,
        LocalDate dueOn,
        boolean overdue,
        SignatureView requested,
        @Nullable SignatureView issued,
        List<ReturnView> returns,
        @Nullable RemarkView dropped,
        @Nullable RemarkView waiver,
        List<String> allowedActions,
        long version) {}
