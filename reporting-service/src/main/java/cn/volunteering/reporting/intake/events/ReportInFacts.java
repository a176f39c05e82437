package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.ReportIn;
import cn.volunteering.reporting.facts.ReportInId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the report-ins of volunteers to their communities. */
@Configuration(proxyBeanMethods = false)
class ReportInFacts {

    /** A volunteer reported to a community, or the report was confirmed or returned: the event of volunteer-service. */
    record ReportInChanged(ReportInId reportInId, VolunteerId volunteerId, LocalDate on, String state) {

        ReportIn reportIn() {
            return new ReportIn(reportInId, volunteerId, on, "CONFIRMED".equals(state));
        }
    }

    @Bean
    FactKind<ReportIn> reportInKind() {
        return FactKind.of(
                        "REPORT_IN", ReportIn.class, reportIn -> reportIn.id().value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.report-in-changed.v1",
                        ReportInChanged.class,
                        ReportInChanged::reportIn)
                .inTheCurrentYear();
    }
}
