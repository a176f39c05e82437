package cn.volunteering.registry.access.events;

import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.registry.access.FollowVolunteer;
import cn.volunteering.registry.access.Person;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the volunteers: their accounts, and the access of those who leave, are suspended or return. */
@Configuration(proxyBeanMethods = false)
public class VolunteerEvents {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    @Bean
    Subscription followedVolunteers(EventTable<Person> people, FollowVolunteer follow) {
        return Subscription.of("registry-people")
                .topic(TOPIC)
                .on(TYPE, Person.class, events -> handle(events, people, follow));
    }

    /** Changes the access first: if that fails, the events are handled again as long as the table shows the old state. */
    private static void handle(List<Received<Person>> events, EventTable<Person> people, FollowVolunteer follow) {
        events.forEach(event -> follow.follow(event.data()));
        people.put(events);
    }
}
