package cn.volunteering.volunteer.team;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.volunteer.organisation.OrgUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Teams by name; a section has at most one active group. */
@Configuration(proxyBeanMethods = false)
class TeamSubject {

    static final TypedPropertyPath<Team, Team.Kind> KIND = path(Team::profile).then(Team.Profile::kind);
    private static final TypedPropertyPath<Team, String> NAME =
            path(Team::profile).then(Team.Profile::name);

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
    ManageTeams manageTeams(AggregateStore<Team> teams, OrgUnits units, PlatformCalendar calendar) {
        return new ManageTeams(teams, units, calendar);
    }
}
