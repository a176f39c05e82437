package cn.volunteering.volunteer.roster.events;

import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.volunteer.roster.LinkAccount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows the accounts that the registry opens. */
@Configuration(proxyBeanMethods = false)
class AccountEvents {

    @Bean
    Subscription openedAccounts(LinkAccount link) {
        return Subscription.of("volunteer-accounts")
                .topic(AccountOpened.TOPIC)
                .onEach(
                        AccountOpened.TYPE,
                        AccountOpened.class,
                        (_, opened) -> link.linkOpened(opened.volunteerId(), opened.accountId(), opened.isLiaison()))
                .onEach(
                        AccountRoleChanged.TYPE,
                        AccountRoleChanged.class,
                        (_, changed) -> link.recordRole(changed.accountId(), changed.isLiaison()));
    }
}
