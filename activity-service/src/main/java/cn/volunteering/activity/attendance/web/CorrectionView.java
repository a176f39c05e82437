package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Correction;
import cn.volunteering.activity.attendance.Stay;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.web.SignatureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail of an attendance as shown.
 *
 * @param before the stay as it was
 * @param review the review that the correction made void, if there was one
 */
public record CorrectionView(
        Stay before,
        @Nullable ReviewView review,
        @Nullable SignatureView by,
        @Nullable String reason) {

    /** Returns the trail with names, the latest last. */
    public static List<CorrectionView> all(Attendance attendance, NameBook names) {
        return attendance.corrections().stream().map(each -> of(each, names)).toList();
    }

    private static CorrectionView of(Correction correction, NameBook names) {
        return new CorrectionView(
                correction.before(),
                ReviewView.of(correction.review(), names),
                SignatureView.of(correction.by(), names),
                correction.reason());
    }
}
