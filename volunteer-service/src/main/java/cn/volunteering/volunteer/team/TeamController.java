package cn.volunteering.volunteer.team;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The committee manages the teams; everyone of the agency may see them. */
@Tag(name = "志愿服务队伍")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/teams")
class TeamController {

    private final AggregateStore<Team> teams;
    private final ManageTeams manage;

    TeamController(AggregateStore<Team> teams, ManageTeams manage) {
        this.teams = teams;
        this.manage = manage;
    }

    /** What is stated about a team. A team without national status is not registered there. */
    record TeamForm(
            @NotNull Team.Kind kind,
            @NotBlank @Size(max = 60) String name,
            @Nullable UnitId sectionId,
            @NotNull Team.LegalForm legalForm,
            @Nullable @Size(min = 4, max = 40) String certificate,
            @NotBlank @Size(max = 60) String approvedBy,
            @NotNull LocalDate approvedOn,
            @Nullable NationalStatus nationalStatus,
            @Nullable String nationalNumber) {

        Team.Profile profile() {
            return new Team.Profile(kind, name.strip(), sectionId, legalForm, certificate, approvedBy, approvedOn);
        }

        NationalRegistration registration() {
            var status = Objects.requireNonNullElse(nationalStatus, NationalStatus.NONE);
            return NationalRegistration.of(status, nationalNumber).orThrow();
        }
    }

    /** A team as it is shown. */
    record TeamView(
            TeamId id,
            Team.Profile profile,
            NationalRegistration national,
            @Nullable LocalDate dissolvedOn,
            long version) {

        static TeamView of(Versioned<Team> team) {
            Team it = team.state();
            return new TeamView(it.id(), it.profile(), it.national(), it.dissolvedOn(), team.version());
        }
    }

    /** A section that has no group. */
    record MissingGroup(UnitId sectionId, String sectionName) {}

    @Operation(summary = "设立志愿服务队或小组")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<TeamView> setUp(@Valid @RequestBody TeamForm form) {
        var team = manage.setUp(form.profile());
        return ETags.created(team, TeamView.of(team));
    }

    @Operation(summary = "修改队伍信息、登记与全国注册状态")
    @PutMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<TeamView> change(@PathVariable String id, IfMatch seen, @Valid @RequestBody TeamForm form) {
        return shown(manage.change(seen.require(teams.get(id)), form.profile(), form.registration()));
    }

    @Operation(summary = "解散队伍")
    @PostMapping("/{id}/dissolution")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<TeamView> dissolve(@PathVariable String id, IfMatch seen) {
        return shown(manage.dissolve(seen.require(teams.get(id))));
    }

    @Operation(summary = "队伍列表")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER, OFFICER})
    PageOf<TeamView> list(@RequestParam(required = false) Team.@Nullable Kind kind, @ParameterObject Pageable page) {
        return PageOf.of(teams.page(Filter.NONE.with("kind", kind), page), TeamView::of);
    }

    @Operation(summary = "查看一支队伍")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER, OFFICER})
    ResponseEntity<TeamView> show(@PathVariable String id) {
        return shown(teams.get(id));
    }

    @Operation(summary = "尚未设立志愿服务小组的处室")
    @GetMapping("/missing-groups")
    @AllowedRoles({COMMITTEE, LIAISON, OFFICER})
    List<MissingGroup> missingGroups() {
        var groups = teams.findAll(where(TeamSubject.KIND).is(Team.Kind.GROUP.name()));
        return manage.sectionsWithoutGroup(groups.stream().map(Versioned::state).toList()).stream()
                .map(section -> new MissingGroup(section.id(), section.name()))
                .toList();
    }

    private static ResponseEntity<TeamView> shown(Versioned<Team> team) {
        return ETags.ok(team, TeamView.of(team));
    }
}
