package cn.volunteering.volunteer.nationalfiling;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.ContentSeal;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.store.NationalExchange;
import cn.volunteering.volunteer.personaldata.PersonalDataCipher;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.team.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.query.Criteria;

/** Wires the record groups of this service. */
@Configuration(proxyBeanMethods = false)
@Import(NationalExchange.class)
class NationalFilingConfiguration {

    @Bean
    @Order(1)
    RecordGroup nationalVolunteers(AggregateStore<Volunteer> roster, Volunteers volunteers, PersonalDataSafe safe) {
        return new VolunteerRecords(roster, volunteers, safe);
    }

    @Bean
    @Order(2)
    RecordGroup nationalTeams(AggregateStore<Team> teams) {
        return new TeamRecords(teams, () -> teams.findAll(new Criteria()).stream()
                .map(Versioned::state)
                .toList());
    }

    @Bean
    ContentSeal contentSeal(PersonalDataCipher cipher) {
        return new SealedContent(cipher);
    }
}
