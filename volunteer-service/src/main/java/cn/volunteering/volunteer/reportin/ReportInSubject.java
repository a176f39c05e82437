package cn.volunteering.volunteer.reportin;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.volunteer.community.KnownCommunities;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Report-ins, kept as a register by their day. */
@Configuration(proxyBeanMethods = false)
class ReportInSubject {

    private static final TypedPropertyPath<ReportIn, LocalDate> ON =
            path(ReportIn::visit).then(Visit::on);

    @Bean
    AggregateStore<ReportIn> reportInStore(AggregateStores stores) {
        return stores.of(Subject.register("report-in", ReportIn.class)
                .descending(ON)
                .sortable("on", ON)
                .listed("state", ReportIn::state)
                .publishes(ReportInChanged.TYPE, ReportInChanged.class));
    }

    @Bean
    ReportToCommunity reportToCommunity(
            AggregateStore<ReportIn> store, KnownCommunities communities, PlatformCalendar calendar) {
        return new ReportToCommunity(store, communities::names, calendar);
    }
}
