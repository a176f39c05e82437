package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.ClaimState;
import cn.volunteering.activity.attendance.Claiming;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.web.AmendmentView;
import cn.volunteering.activity.attendance.web.CorrectionView;
import cn.volunteering.activity.attendance.web.ReviewView;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.domain.Hours;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim of outside hours as shown.
 *
 * @param displayName {@code null} if the volunteer is no longer on the roster
 * @param hours the minutes as hours with two decimals, rounded half up
 * @param checked who checked it for the section
 * @param review the second person's review, once there is one
 * @param amendment the change of confirmed time that awaits the second person
 * @param allowedActions what the caller may do now
 */
record ClaimView(
        AttendanceId id,
        VolunteerId volunteerId,
        @Nullable String displayName,
        SectionId sectionId,
        @Nullable String sectionName,
        String organiser,
        @Nullable String communityId,
        String content,
        @Nullable String proof,
        @Nullable String proofSha256,
        Instant startedAt,
        @Nullable Instant endedAt,
        long minutes,
        String hours,
        Evidence evidence,
        ClaimState state,
        @Nullable SignatureView checked,
        @Nullable ReviewView review,
        List<CorrectionView> corrections,
        int revision,
        @Nullable AmendmentView amendment,
        List<String> allowedActions,
        long version) {

    static ClaimView of(
            Attendance attendance,
            long version,
            @Nullable String displayName,
            NameBook names,
            List<String> allowedActions) {
        var claiming = new Claiming(attendance);
        var claim = claiming.claim();
        var stay = attendance.stay();
        var section = attendance.participant().sectionId();
        return new ClaimView(
                attendance.id(),
                attendance.participant().volunteerId(),
                displayName,
                section,
                names.unit(section),
                claim.organiser(),
                claim.communityId(),
                claim.content(),
                claim.proof(),
                claim.proofSha256(),
                stay.startedAt(),
                stay.endedAt(),
                stay.minutes(),
                Hours.shown(stay.minutes()),
                stay.evidence(),
                claiming.state(),
                SignatureView.of(claim.checked(), names),
                ReviewView.of(attendance.review(), names),
                CorrectionView.all(attendance, names),
                attendance.amendments().revision(),
                AmendmentView.of(attendance.amendments().pending(), names),
                allowedActions,
                version);
    }
}
