package cn.volunteering.registry.access;

import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.registry.identity.AccountSessions;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the access of accounts and the events that report it. */
@Configuration(proxyBeanMethods = false)
class AccessSubject {

    @Bean
    PlatformStore<Access> accessStore(AggregateStores stores) {
        return stores.ofPlatform(Subject.in("access", Access.class));
    }

    @Bean
    EventTypes accessEvents() {
        return EventTypes.publishing(AccessEnded.TOPIC)
                .type(AccessEnded.TYPE, AccessEnded.class)
                .type(AccountRoleChanged.TYPE, AccountRoleChanged.class)
                .type(AccountOpened.TYPE, AccountOpened.class);
    }

    @Bean
    Accesses accesses(PlatformStore<Access> accessStore, Clock clock) {
        return new Accesses(accessStore, clock);
    }

    @Bean
    AccountSessions accountSessions(Accesses accesses) {
        return accesses::endSessions;
    }

    @Bean
    ChangeAccess changeAccess(Accounts accounts, IdentityProvider identities, Accesses accesses, AuditLog audit) {
        return new ChangeAccess(accounts, identities, accesses, audit);
    }

    @Bean
    OpenForVolunteers openForVolunteers(Accounts accounts, People people, Accesses accesses) {
        return new OpenForVolunteers(accounts, people, accesses);
    }

    @Bean
    ShareAccounts shareAccounts(
            Accounts accounts, IdentityProvider identities, Accesses accesses, People people, AuditLog audit) {
        return new ShareAccounts(accounts, identities, accesses, people, audit);
    }

    @Bean
    FollowAppointment followAppointment(IdentityProvider identities, Accesses accesses, AuditLog audit) {
        return new FollowAppointment(identities, accesses, audit);
    }

    @Bean
    FollowVolunteer followVolunteer(IdentityProvider identities, Accesses accesses, AuditLog audit) {
        return new FollowVolunteer(identities, accesses, audit);
    }
}
