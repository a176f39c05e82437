package cn.volunteering.volunteer.roster.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.RegisterVolunteer;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.roster.store.Roster;
import cn.volunteering.volunteer.roster.store.RosterFilter;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the roster: the committee maintains it; a liaison sees and registers the people of their own section. */
@Tag(name = "志愿者名册")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers")
class VolunteerController {

    private final RosterAccess access;
    private final Roster roster;
    private final RegisterVolunteer registering;
    private final VolunteerViews views;
    private final PlatformCalendar calendar;

    VolunteerController(
            RosterAccess access,
            Roster roster,
            RegisterVolunteer registering,
            VolunteerViews views,
            PlatformCalendar calendar) {
        this.access = access;
        this.roster = roster;
        this.registering = registering;
        this.views = views;
        this.calendar = calendar;
    }

    @Operation(summary = "登记一名志愿者")
    @PostMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<VolunteerView> register(@Valid @RequestBody RegistrationRequest request) {
        requireReach(request.sectionId());
        var volunteer = registering.register(request.candidate(calendar.today()));
        return ETags.created(volunteer, views.view(volunteer));
    }

    private void requireReach(UnitId section) {
        if (!access.reach().includes(section)) {
            throw new RefusedException(Refusal.of("volunteer-outside-section", "联络员只能登记本处室的志愿者"));
        }
    }

    @Operation(summary = "志愿者列表，可按处室、党支部、状态（可多个）筛选，按姓名的字、拼音或首字母查找（name）；联络员只能看到本处室")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<VolunteerView> list(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(defaultValue = "") Set<VolunteerState> state,
            @RequestParam(required = false) @Size(max = 50) @Nullable String name,
            @ParameterObject @Sortable(Volunteer.class) Pageable page) {
        var filter = new RosterFilter(unit(section), unit(branch), state, name);
        return views.page(roster.page(access.reach(), filter, page));
    }

    private static @Nullable UnitId unit(@Nullable String id) {
        return id == null || id.isBlank() ? null : new UnitId(id);
    }

    @Operation(summary = "查看一名志愿者，证件号码和手机已隐藏")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<VolunteerView> show(@PathVariable String id) {
        return views.shown(access.volunteer(id));
    }

    @Operation(summary = "志愿者历次所属处室和党支部，最近的在前")
    @GetMapping("/{id}/placements")
    @AllowedRoles({COMMITTEE, LIAISON})
    List<Placement> placements(@PathVariable String id) {
        var placements = access.volunteer(id).state().placements();
        return Stream.concat(Stream.of(placements.current()), placements.past().reversed().stream())
                .toList();
    }
}
