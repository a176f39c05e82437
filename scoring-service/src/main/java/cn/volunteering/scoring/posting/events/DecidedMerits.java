package cn.volunteering.scoring.posting.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.posting.PostService;
import cn.volunteering.scoring.quality.ServiceRated;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.violation.ViolationChanged;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settles points after a service was rated, or a violation was upheld or lifted. */
@Configuration(proxyBeanMethods = false)
class DecidedMerits {

    /** The service that a decision concerns. */
    private record Decided(RecordId record, VolunteerId volunteer, int year) {

        static Decided of(ServiceRated rated) {
            return new Decided(rated.recordId(), rated.volunteerId(), rated.year());
        }

        static Decided of(ViolationChanged changed) {
            return new Decided(changed.recordId(), changed.volunteerId(), changed.year());
        }
    }

    @Bean
    Subscription decidedMeritsSubscription(PostService postService) {
        return Subscription.of("scoring-merits")
                .topic(ServiceRated.TOPIC)
                .on(ServiceRated.TYPE, ServiceRated.class, events -> settle(postService, events, Decided::of))
                .on(ViolationChanged.TYPE, ViolationChanged.class, events -> settle(postService, events, Decided::of));
    }

    private static <E> void settle(
            PostService postService, Collection<Received<E>> events, Function<E, Decided> decision) {
        events.stream()
                .map(received -> decision.apply(received.data()))
                .collect(groupingBy(Decided::year))
                .forEach((year, ofYear) -> settle(postService, year, ofYear));
    }

    private static void settle(PostService postService, int year, List<Decided> decided) {
        postService.settle(
                year,
                decided.stream().map(Decided::volunteer).collect(toSet()),
                decided.stream().map(Decided::record).collect(toSet()));
    }
}
