package cn.volunteering.scoring.points.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the points ledger of a volunteer to the staff of the tenant, and to each volunteer their own. */
@Tag(name = "积分台账")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class PointsEntriesController {

    private final LedgerStore<PointsEntry> entries;
    private final LedgerStore<HoursEntry> hours;
    private final CurrentVolunteer me;
    private final PlatformCalendar calendar;

    PointsEntriesController(
            LedgerStore<PointsEntry> entries,
            LedgerStore<HoursEntry> hours,
            CurrentVolunteer me,
            PlatformCalendar calendar) {
        this.entries = entries;
        this.hours = hours;
        this.me = me;
        this.calendar = calendar;
    }

    @Operation(summary = "志愿者某年的积分台账分录", description = "不指定年份时为今年")
    @GetMapping("/volunteers/{volunteer}/points-entries")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PageOf<PointsEntryView> list(
            @PathVariable VolunteerId volunteer,
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(PointsEntry.class) Pageable page) {
        return page(volunteer, year, page);
    }

    @Operation(summary = "我的积分台账分录", description = "不指定年份时为今年")
    @GetMapping("/mine/points-entries")
    @AllowedRoles({TenantRole.VOLUNTEER, TenantRole.LIAISON, TenantRole.COMMITTEE})
    PageOf<PointsEntryView> mine(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(PointsEntry.class) Pageable page) {
        return page(me.id(), year, page);
    }

    private PageOf<PointsEntryView> page(VolunteerId volunteer, @Nullable Integer year, Pageable page) {
        var filter = Filter.NONE.with("volunteer", volunteer).with("year", calendar.yearOrThis(year));
        var found = entries.page(filter, page).map(Versioned::state);
        var sources = sourcesOf(found.getContent());
        return PageOf.of(found, entry -> PointsEntryView.of(entry, sources.get(entry.source())));
    }

    private Map<EntryId, HoursEntry> sourcesOf(List<PointsEntry> points) {
        var ids = points.stream().map(entry -> entry.source().value()).toList();
        return hours.findAll(ids).stream().map(Versioned::state).collect(toMap(HoursEntry::id, entry -> entry));
    }
}
