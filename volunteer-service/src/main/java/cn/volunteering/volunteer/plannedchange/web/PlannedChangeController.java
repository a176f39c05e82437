package cn.volunteering.volunteer.plannedchange.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.plannedchange.PlanChange;
import cn.volunteering.volunteer.plannedchange.PlannedChange;
import cn.volunteering.volunteer.plannedchange.PlannedChanges;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows and cancels planned changes. They are planned where the change itself is made, with a day in the future. */
@Tag(name = "预定变动")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/{volunteerId}/planned-changes")
class PlannedChangeController {

    private final RosterAccess access;
    private final PlannedChanges changes;
    private final AggregateStore<PlannedChange> store;
    private final PlanChange planChange;
    private final PlannedChangeViews views;

    PlannedChangeController(
            RosterAccess access,
            PlannedChanges changes,
            AggregateStore<PlannedChange> store,
            PlanChange planChange,
            PlannedChangeViews views) {
        this.access = access;
        this.changes = changes;
        this.store = store;
        this.planChange = planChange;
        this.views = views;
    }

    @Operation(summary = "一名志愿者的预定变动，最近的在前")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    List<PlannedChangeView> list(@PathVariable String volunteerId) {
        var volunteer = access.volunteer(volunteerId).state();
        return changes.of(volunteer.id()).stream().map(views::view).toList();
    }

    @Operation(summary = "取消尚未到期的预定变动")
    @DeleteMapping("/{id}")
    @CarriesOut(PlannedChangeViews.CANCEL)
    @AllowedRoles(COMMITTEE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String volunteerId, @PathVariable String id) {
        var change = store.get(id).state();
        if (!change.volunteerId().value().equals(volunteerId)) {
            throw new NotFoundException("planned-changes", id);
        }
        planChange.cancel(id);
    }
}
