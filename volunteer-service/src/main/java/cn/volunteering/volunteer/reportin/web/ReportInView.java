package cn.volunteering.volunteer.reportin.web;

import cn.volunteering.volunteer.reportin.ReportIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report-in as shown.
 *
 * @param communityName {@code null} if the community is no longer in the register
 * @param allowedActions what the caller may do now
 */
record ReportInView(
        String id,
        long version,
        String volunteerId,
        @Nullable String volunteerName,
        String communityId,
        @Nullable String communityName,
        LocalDate on,
        @Nullable String proof,
        @Nullable String proofSha256,
        ReportIn.State state,
        @Nullable String returnReason,
        List<String> allowedActions) {

    ReportInView {
        allowedActions = List.copyOf(allowedActions);
    }
}
