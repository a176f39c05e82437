package cn.volunteering.volunteer.insurance;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Insurances, kept as a register by their last day. */
@Configuration(proxyBeanMethods = false)
class InsuranceSubject {

    private static final TypedPropertyPath<Insurance, LocalDate> LAST_DAY =
            path(Insurance::form).then(Insurance.Form::lastDay);

    @Bean
    AggregateStore<Insurance> insuranceStore(AggregateStores stores) {
        return stores.of(Subject.register("insurance", Insurance.class)
                .descending(LAST_DAY)
                .sortable("lastDay", LAST_DAY)
                .publishes(InsuranceChanged.TYPE, InsuranceChanged.class));
    }

    @Bean
    LastingRecords<Insurance, Insurance.Form> insuranceRecords(
            AggregateStore<Insurance> store, PlatformCalendar calendar) {
        return new LastingRecords<>(
                store,
                (id, form) -> new Insurance(new InsuranceId(id), form, List.of(), null),
                _ -> Optional.empty(),
                calendar);
    }

    @Bean
    InsureVolunteers insureVolunteers(
            AggregateStore<Insurance> store, AggregateStore<Volunteer> roster, Volunteers volunteers) {
        return new InsureVolunteers(store, roster, volunteers);
    }
}
