package cn.volunteering.volunteer.roster.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.volunteer.organisation.CountPeople;
import cn.volunteering.volunteer.roster.VolunteerChanged;
import cn.volunteering.volunteer.roster.VolunteerId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the people of the units again when the roster has changed. */
@Configuration(proxyBeanMethods = false)
class UnitPeopleEvents {

    private static final String TOPIC = "volunteer.events.v1";

    /** Someone on the roster changed. */
    public record RosterChanged(VolunteerId volunteerId) {}

    @Bean
    Subscription unitPeople(CountPeople count) {
        return Subscription.of("volunteer-unit-people")
                .topic(TOPIC)
                .gathering()
                .on(VolunteerChanged.TYPE, RosterChanged.class, _ -> count.recount());
    }
}
