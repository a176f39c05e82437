package cn.volunteering.scoring.honour;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.brought.BroughtAlong;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.violation.Violations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Criteria;

/** Rounds and honours, kept as registers by year. */
@Configuration(proxyBeanMethods = false)
class HonourSubject {

    @Bean
    AggregateStore<AwardRound> awardRounds(AggregateStores stores) {
        return stores.of(Subject.register("award-round", AwardRound.class)
                .descending(AwardRound::year)
                .sortable("year", AwardRound::year)
                .filterable("kind", AwardRound::kind)
                .filterable("state", AwardRound::state)
                .filterable("year", AwardRound::year));
    }

    @Bean
    AggregateStore<Honour> honourStore(AggregateStores stores) {
        return stores.of(Subject.register("honour", Honour.class)
                .descending(Honour::year)
                .sortable("year", Honour::year)
                .sortable("nominatedOn", Honour::nominatedOn)
                .filterable("round", Honour::round)
                .filterable("kind", Honour::kind)
                .filterable("state", Honour::state)
                .filterable("year", Honour::year)
                .filterable("holder", Honour::holder)
                .publishes(HonourGranted.TYPE, HonourGranted.class)
                .publishes(HonourRevoked.TYPE, HonourRevoked.class));
    }

    @Bean
    UndecidedHonours undecidedHonours(AggregateStore<Honour> honours) {
        return round -> honours.count(new Criteria()
                .andOperator(
                        where(Honour::round).is(round.value()),
                        where(Honour::state).is(Honour.State.NOMINATED.name())));
    }

    @Bean
    AwardPolicies awardPolicies(PolicyReader policies) {
        return day -> AwardPolicy.of(policies.ofBoundTenant(), day);
    }

    @Bean
    Candidates candidates(
            ServiceTotals totals,
            BroughtAlong brought,
            Violations violations,
            People people,
            AwardPolicies policies,
            PlatformCalendar calendar) {
        return new Candidates(totals, brought, violations, people, policies, calendar);
    }

    @Bean
    AwardHonours awardHonours(
            AggregateStore<AwardRound> rounds,
            AggregateStore<Honour> honours,
            UndecidedHonours undecided,
            Candidates candidates,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        return new AwardHonours(rounds, honours, undecided, candidates, accounts, calendar);
    }
}
