package cn.volunteering.scoring.statement;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.serial.Serials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Statements for the appraisal, kept as a register by number. */
@Configuration(proxyBeanMethods = false)
class StatementSubject {

    private static final TypedKey<Long> VIEWING_DAYS = TypedKey.whole("appraisal-statements.viewing-days");

    @Bean
    AggregateStore<Statement> statementStore(AggregateStores stores) {
        return stores.of(Subject.register("statement", Statement.class)
                .descending(Statement::number)
                .sortable("number", Statement::number)
                .sortable("preparedOn", Statement::preparedOn)
                .filterable("state", Statement::state)
                .filterable("purpose", Statement::purpose)
                .filterable("year", Statement::year)
                .filterable("volunteer", Statement::volunteer)
                .publishes(StatementIssued.TYPE, StatementIssued.class)
                .publishes(StatementVoided.TYPE, StatementVoided.class));
    }

    @Bean
    ViewingTerm viewingTerm(PolicyReader policies) {
        return day -> policies.find(VIEWING_DAYS, day).orElseThrow().value();
    }

    @Bean
    IssueStatements issueStatements(
            AggregateStore<Statement> store,
            StatementFacts facts,
            ViewingTerm term,
            StatementSignatures signatures,
            Serials serials,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        return new IssueStatements(store, facts, term, signatures, serials, accounts, calendar);
    }
}
