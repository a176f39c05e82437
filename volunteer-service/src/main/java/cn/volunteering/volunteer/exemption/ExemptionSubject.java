package cn.volunteering.volunteer.exemption;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Exemptions, kept as a register by their first day. */
@Configuration(proxyBeanMethods = false)
class ExemptionSubject {

    private static final TypedPropertyPath<Exemption, LocalDate> FROM =
            path(Exemption::form).then(Exemption.Form::from);
    private static final TypedPropertyPath<Exemption, VolunteerId> PERSON =
            path(Exemption::form).then(Exemption.Form::volunteerId);
    private static final TypedPropertyPath<Exemption, Exemption.Reason> REASON =
            path(Exemption::form).then(Exemption.Form::reason);

    @Bean
    AggregateStore<Exemption> exemptions(AggregateStores stores) {
        return stores.of(Subject.register("exemption", Exemption.class)
                .descending(FROM)
                .sortable("from", FROM)
                .listed("reason", REASON)
                .listed("stage", Exemption::stage)
                .filterable("volunteerId", PERSON)
                .publishes(ExemptionChanged.TYPE, ExemptionChanged.class));
    }

    @Bean
    LastingRecords<Exemption, Exemption.Form> exemptionRecords(
            AggregateStore<Exemption> exemptions, AggregateStore<Volunteer> volunteers, PlatformCalendar calendar) {
        return new LastingRecords<>(
                exemptions,
                (id, form) -> new Exemption(new ExemptionId(id), form, acting()),
                new FourEyes(volunteers, ExemptionSubject::acting)::objection,
                exemption -> exemption.takenUpBy(acting()),
                calendar);
    }

    @Bean
    ConfirmExemption confirmExemption(AggregateStore<Exemption> exemptions, AggregateStore<Volunteer> volunteers) {
        return new ConfirmExemption(exemptions, new FourEyes(volunteers, ExemptionSubject::acting));
    }

    private static AccountId acting() {
        return new AccountId(TenantScope.actor().id());
    }
}
