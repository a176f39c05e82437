package cn.volunteering.reporting.inspection;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.summary.SummarySubmitted;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Inspections, kept as a register by their day, with events addressed to the other side. */
@Configuration(proxyBeanMethods = false)
class InspectionSubject {

    private static final TypedPropertyPath<Inspection, LocalDate> DAY =
            path(Inspection::report).then(Inspection.Report::inspectedOn);
    private static final TypedPropertyPath<Inspection, String> NAME =
            path(Inspection::inspected).then(Inspected::name);
    private static final TypedPropertyPath<Inspection, String> INSPECTED =
            path(Inspection::inspected).then(Inspected::subjectId);

    @Bean
    AggregateStore<Inspection> inspectionStore(AggregateStores stores) {
        return stores.of(Subject.register("inspection", Inspection.class)
                .descending(DAY)
                .sortable("inspectedOn", DAY)
                .sortable("nextDueOn", Inspection::nextDueOn)
                .sortable("name", NAME)
                .listed("stage", Inspection::stage)
                .filterable("inspected", INSPECTED));
    }

    @Bean
    EventTypes inspectionsAndRectifications() {
        return EventTypes.publishing(SummarySubmitted.TOPIC)
                .type(InspectionChanged.TYPE, InspectionChanged.class)
                .type(FindingClosed.TYPE, FindingClosed.class);
    }

    @Bean
    Inspectable inspectable(Facts facts, TenantDirectory tenants) {
        return new Inspectable(facts, tenants);
    }

    @Bean
    Inspect inspect(AggregateStore<Inspection> inspectionStore, Inspectable inspectable, PlatformCalendar calendar) {
        return new Inspect(inspectionStore, inspectable, calendar);
    }

    @Bean
    ReceiveInspection receiveInspection(
            AggregateStore<Inspection> inspectionStore, Inspectable inspectable, AuditLog audit) {
        return new ReceiveInspection(inspectionStore, inspectable, audit);
    }
}
