package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.Places;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both sides of transfers, kept as registers, with events addressed to the other agency. */
@Configuration(proxyBeanMethods = false)
class TransferSubject {

    @Bean
    AggregateStore<OutgoingTransfer> outgoingTransferStore(AggregateStores stores) {
        return stores.of(Subject.register("outgoing-transfer", OutgoingTransfer.class)
                .descending(OutgoingTransfer::openedOn)
                .sortable("openedOn", OutgoingTransfer::openedOn)
                .listed("state", OutgoingTransfer::state)
                .filterable("volunteer", OutgoingTransfer::volunteer)
                .publishes(TransferStated.TYPE, TransferStated.class)
                .publishes(TransferCompleted.TYPE, TransferCompleted.class));
    }

    @Bean
    AggregateStore<IncomingTransfer> incomingTransferStore(AggregateStores stores) {
        return stores.of(Subject.register(IncomingTransfer.KIND, IncomingTransfer.class)
                .descending(IncomingTransfer::receivedOn)
                .sortable("receivedOn", IncomingTransfer::receivedOn)
                .sortable("name", IncomingTransfer::name)
                .listed("state", IncomingTransfer::state)
                .publishes(TransferAnswered.TYPE, TransferAnswered.class)
                .publishes(TransferCompleted.TYPE, TransferCompleted.class));
    }

    @Bean
    TravelRule travelRule(PolicyReader policies) {
        return day -> policies.find(Travels.KEY, day).orElseThrow().value();
    }

    @Bean
    SendTransfer sendTransfer(
            AggregateStore<OutgoingTransfer> transfers,
            AggregateStore<Volunteer> volunteers,
            AdvanceVolunteer advance,
            PersonalDataSafe safe,
            TenantDirectory tenants,
            TravelRule rule,
            PlatformCalendar calendar) {
        return new SendTransfer(transfers, volunteers, advance, safe, tenants, rule, calendar);
    }

    @Bean
    EnrolPerson enrolPerson(
            AggregateStore<Volunteer> store, Volunteers volunteers, PersonalDataSafe safe, PlatformCalendar calendar) {
        return new EnrolPerson(store, volunteers, safe, calendar);
    }

    @Bean
    AnswerTransfer answerTransfer(
            AggregateStore<IncomingTransfer> transfers, EnrolPerson enrol, Places places, PlatformCalendar calendar) {
        return new AnswerTransfer(transfers, enrol, places, calendar);
    }

    @Bean
    ReceiveTransfer receiveTransfer(
            AggregateStore<IncomingTransfer> incoming,
            AggregateStore<OutgoingTransfer> outgoing,
            EnrolPerson enrol,
            AuditLog audit,
            PlatformCalendar calendar) {
        return new ReceiveTransfer(incoming, outgoing, enrol, audit, calendar);
    }
}
