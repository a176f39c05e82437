package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Team;
import cn.volunteering.reporting.facts.TeamId;
import cn.volunteering.reporting.facts.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares teams and the groups of sections. */
@Configuration(proxyBeanMethods = false)
class TeamFacts {

    /** A team was set up, changed or dissolved: the event of volunteer-service. */
    record TeamChanged(
            TeamId teamId,
            Team.Kind kind,
            String name,
            @Nullable UnitId sectionId,
            LocalDate approvedOn,
            @Nullable LocalDate dissolvedOn) {

        Team team() {
            return new Team(teamId, kind, name, sectionId, approvedOn, dissolvedOn);
        }
    }

    @Bean
    FactKind<Team> teamKind() {
        return FactKind.of("TEAM", Team.class, team -> team.id().value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.team-changed.v1",
                        TeamChanged.class,
                        TeamChanged::team)
                .inTheCurrentYear();
    }
}
