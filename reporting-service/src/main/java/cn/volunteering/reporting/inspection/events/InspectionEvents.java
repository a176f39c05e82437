package cn.volunteering.reporting.inspection.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.inspection.Finding;
import cn.volunteering.reporting.inspection.Inspection;
import cn.volunteering.reporting.inspection.InspectionId;
import cn.volunteering.reporting.inspection.ReceiveInspection;
import cn.volunteering.reporting.inspection.Rectification;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives the inspections of the office above, and the rectifications of tenants below. */
@Configuration(proxyBeanMethods = false)
class InspectionEvents {

    /** An office inspected the tenant, or withdrew an inspection: the event as the inspected tenant reads it. */
    record Inspected(
            TenantId from,
            InspectionId inspectionId,
            String inspector,
            LocalDate inspectedOn,
            String summary,
            List<Problem> findings,
            @Nullable String withdrawnFor,
            @Nullable LocalDate withdrawnOn) {

        record Problem(int number, String problem, LocalDate dueOn) {

            private Finding finding() {
                return new Finding(number, problem, dueOn, null);
            }
        }

        private Inspection inspection() {
            return Inspection.received(
                    inspectionId,
                    from,
                    new Inspection.Report(inspector, inspectedOn, summary),
                    findings.stream().map(Problem::finding).toList(),
                    withdrawnFor == null || withdrawnOn == null
                            ? null
                            : new Inspection.Withdrawal(withdrawnFor, withdrawnOn));
        }
    }

    /** A tenant below closed a finding: the event as the office reads it. */
    record Closed(TenantId from, InspectionId inspectionId, int number, String done, String doneBy, LocalDate doneOn) {

        private Rectification rectification() {
            return new Rectification(done, doneBy, doneOn);
        }
    }

    @Bean
    Subscription inspectionsOfOtherSide(ReceiveInspection receive) {
        return Subscription.of("reporting-inspections")
                .topic(SummarySubmitted.TOPIC)
                .onEach(
                        "volunteering.reporting.inspection-changed.v1",
                        Inspected.class,
                        (_, inspected) -> receive.inspected(inspected.from(), inspected.inspection()))
                .onEach(
                        "volunteering.reporting.finding-closed.v1",
                        Closed.class,
                        (_, closed) -> receive.closed(
                                closed.from(), closed.inspectionId(), closed.number(), closed.rectification()));
    }
}
