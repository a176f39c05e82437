package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Unavailability;
import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Updates the roster from the events of volunteer-service, and releases the places of those who may not serve any more. */
@Configuration(proxyBeanMethods = false)
class RosterEvents {

    @Bean
    Subscription rosterSubscription(
            EventTable<VolunteerChanged> members,
            EventTable<OrgUnitChanged> units,
            EventTable<InsuranceChanged> insurances,
            EventTable<ConsentsChanged> consents,
            Members roster,
            Unavailability unavailability) {
        return Subscription.of("activity-roster")
                .topic(VolunteerChanged.TOPIC)
                .on(VolunteerChanged.TYPE, VolunteerChanged.class, events -> {
                    members.put(events);
                    changed(events, roster).filter(member -> !member.isActive()).forEach(unavailability::begin);
                })
                .on(OrgUnitChanged.TYPE, OrgUnitChanged.class, units::put)
                .on(InsuranceChanged.TYPE, InsuranceChanged.class, insurances::put)
                .on(ConsentsChanged.TYPE, ConsentsChanged.class, consents::put);
    }

    /** Returns the present entries: an event that arrives late reports a state that may have passed. */
    private static Stream<Member> changed(List<Received<VolunteerChanged>> events, Members roster) {
        var ids = events.stream().map(event -> event.data().volunteerId()).toList();
        return roster.findAll(ids).values().stream();
    }
}
