package cn.volunteering.scoring.posting.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.points.PostPoints;
import cn.volunteering.scoring.points.SettlePoints;
import cn.volunteering.scoring.posting.ExpirePoints;
import cn.volunteering.scoring.posting.PostService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Posts confirmed service and its corrections to both ledgers. */
@Configuration(proxyBeanMethods = false)
class ConfirmedHours {

    @Bean
    PostService postService(PostHours hours, PostPoints points, SettlePoints settle, Balances balances) {
        return new PostService(hours, points, settle, balances);
    }

    @Bean
    ExpirePoints expirePoints(PointsAccounts accounts, PostService postService) {
        return new ExpirePoints(accounts, postService);
    }

    @Bean
    Subscription confirmedHoursSubscription(PostService postService) {
        return Subscription.of("scoring-hours")
                .topic(HoursConfirmed.TOPIC)
                .on(
                        HoursConfirmed.TYPE,
                        HoursConfirmed.class,
                        events -> postService.post(events.stream()
                                .map(received -> received.data().service())
                                .toList()))
                .on(
                        HoursCorrected.TYPE,
                        HoursCorrected.class,
                        events -> postService.correct(events.stream()
                                .map(received -> received.data().corrected())
                                .toList()));
    }
}
