package cn.volunteering.volunteer.team;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;
import static cn.volunteering.messaging.store.Subject.where;
import static cn.volunteering.web.subject.SubjectAccess.Kind.READ;
import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee manages the teams; everyone of the agency may see them. */
@Tag(name = "志愿服务队伍")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/teams")
@SubjectRoles(
        readers = {COMMITTEE, LIAISON, VOLUNTEER, OFFICER},
        writers = COMMITTEE)
class TeamController extends SubjectController<Team> {

    private final ManageTeams manage;

    TeamController(AggregateStore<Team> teams, ManageTeams manage) {
        super(teams);
        this.manage = manage;
    }

    @Operation(summary = "设立志愿服务队或小组")
    @PostMapping
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Team>> setUp(@Valid @RequestBody Team.Profile profile) {
        return created(manage.setUp(profile));
    }

    @Operation(summary = "修改队伍信息、登记与全国注册状态")
    @PutMapping("/{id}")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Team>> change(
            @PathVariable String id, IfMatch version, @Valid @RequestBody Team.Profile profile) {
        return shown(manage.change(seen(id, version), profile));
    }

    @Operation(summary = "解散队伍")
    @PostMapping("/{id}/dissolution")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<Team>> dissolve(@PathVariable String id, IfMatch version) {
        return shown(manage.dissolve(seen(id, version)));
    }

    @Operation(summary = "尚未设立志愿服务小组的处室")
    @GetMapping("/missing-groups")
    @SubjectAccess(READ)
    List<OrgUnit> missingGroups() {
        var groups = aggregates().findAll(where(TeamSubject.KIND).is(Team.Kind.GROUP.name()));
        return manage.sectionsWithoutGroup(groups);
    }
}
