package cn.volunteering.volunteer.team;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.post.Posts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Teams by name; a section has at most one lasting group. */
@Configuration(proxyBeanMethods = false)
class TeamSubject {

    static final TypedPropertyPath<Team, Team.Kind> KIND = path(Team::form).then(Team.Form::kind);
    private static final TypedPropertyPath<Team, String> NAME = path(Team::form).then(Team.Form::name);

    private static final TypedKey<Boolean> OFFICE_REQUIRED = TypedKey.flag("teams.office-required");

    @Bean
    AggregateStore<Team> teams(AggregateStores stores) {
        return stores.of(Subject.in("teams", Team.class)
                .unique(Team::groupOf)
                .ascending(NAME)
                .listed("kind", KIND)
                .sortable("name", NAME)
                .publishes(TeamChanged.TYPE, TeamChanged.class));
    }

    @Bean
    TeamSections teamSections(OrgUnits units) {
        return new TeamSections(units);
    }

    @Bean
    TeamOffice teamOffice(Posts posts, PolicyReader policies, PlatformCalendar calendar) {
        return new TeamOffice(posts, () -> policies.find(OFFICE_REQUIRED, calendar.today())
                .orElseThrow()
                .value());
    }

    @Bean
    LastingRecords<Team, Team.Form> teamRecords(
            AggregateStore<Team> teams, TeamSections sections, TeamOffice office, PlatformCalendar calendar) {
        return new LastingRecords<>(
                        teams, (id, form) -> new Team(new TeamId(id), form, null, ""), sections::objection, calendar)
                .refusingEntry(office::objection);
    }
}
