package cn.volunteering.volunteer.post.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.volunteer.post.AppointPersons;
import cn.volunteering.volunteer.roster.VolunteerChanged;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends posts when the roster has changed. What the roster says now decides, not the event, so a late one is harmless. */
@Configuration(proxyBeanMethods = false)
class PostEvents {

    private static final String TOPIC = "volunteer.events.v1";

    /** Someone on the roster changed. */
    record HolderChanged(VolunteerId volunteerId) {}

    @Bean
    Subscription posts(AppointPersons appoint) {
        return Subscription.of("volunteer-posts")
                .topic(TOPIC)
                .gathering()
                .on(
                        VolunteerChanged.TYPE,
                        HolderChanged.class,
                        changes -> appoint.follow(changes.stream()
                                .map(received -> received.data().volunteerId())
                                .collect(Collectors.toUnmodifiableSet())));
    }
}
