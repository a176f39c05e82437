package cn.volunteering.registry.access.events;

import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.registry.access.FollowAppointment;
import cn.volunteering.registry.access.FollowVolunteer;
import cn.volunteering.registry.access.Person;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the volunteers: their accounts, the access of those who leave, are suspended or return, and the role of liaisons. */
@Configuration(proxyBeanMethods = false)
public class VolunteerEvents {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    private final EventTable<Person> people;
    private final FollowAppointment appointment;
    private final FollowVolunteer access;

    VolunteerEvents(EventTable<Person> people, FollowAppointment appointment, FollowVolunteer access) {
        this.people = people;
        this.appointment = appointment;
        this.access = access;
    }

    @Bean
    Subscription followedVolunteers() {
        return Subscription.of("registry-people").topic(TOPIC).on(TYPE, Person.class, this::handle);
    }

    /** Changes the account first: if that fails, the events are handled again as long as the table shows the old state. */
    private void handle(List<Received<Person>> events) {
        people.news(events).stream().map(Received::data).forEach(person -> {
            var known = people.find(person.volunteerId().value());
            appointment.follow(known, person);
            access.follow(known, person);
        });
        people.put(events);
    }
}
