package cn.volunteering.scoring.account.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.scoring.account.VolunteerAccount;
import cn.volunteering.scoring.account.VolunteerAccounts;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts follow what volunteer-service tells. */
@Configuration(proxyBeanMethods = false)
class AccountEvents {

    @Bean
    Subscription changedVolunteers(VolunteerAccounts accounts) {
        return into(accounts::keep);
    }

    static Subscription into(Consumer<VolunteerAccount> target) {
        return Subscription.of("scoring-accounts")
                .topic(VolunteerChanged.TOPIC)
                .on(
                        VolunteerChanged.TYPE,
                        VolunteerChanged.class,
                        (event, changed) -> target.accept(new VolunteerAccount(
                                changed.volunteerId(), changed.accountId(), event.aggregateVersion())));
    }
}
