package cn.volunteering.volunteer.reportin;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;

/** A volunteer reported to a community, or the report was confirmed or returned. Carries no proof. */
public record ReportInChanged(
        ReportInId reportInId, VolunteerId volunteerId, String communityId, LocalDate on, ReportIn.State state)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.report-in-changed.v1";
}
