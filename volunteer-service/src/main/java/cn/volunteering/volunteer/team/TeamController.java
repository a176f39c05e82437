package cn.volunteering.volunteer.team;

import static cn.volunteering.messaging.store.Subject.where;
import static cn.volunteering.web.subject.SubjectAccess.Kind.READ;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.web.subject.LastingController;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee sets up, changes and dissolves the teams; everyone of the agency may see them. */
@Tag(name = "志愿服务队伍")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/teams")
@SubjectRoles(writers = TenantRole.COMMITTEE)
class TeamController extends LastingController<Team, Team.Form, Team> {

    private final TeamSections sections;

    TeamController(AggregateStore<Team> teams, LastingRecords<Team, Team.Form> records, TeamSections sections) {
        super(teams, records);
        this.sections = sections;
    }

    @Operation(summary = "尚未设立志愿服务小组的处室")
    @GetMapping("/missing-groups")
    @SubjectAccess(READ)
    List<OrgUnit> missingGroups() {
        return sections.without(aggregates().findAll(where(TeamSubject.KIND).is(Team.Kind.GROUP.name())));
    }

    @Override
    protected Function<Team, Team> views(List<Team> teams) {
        return Function.identity();
    }
}
