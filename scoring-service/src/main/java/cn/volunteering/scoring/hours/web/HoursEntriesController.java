package cn.volunteering.scoring.hours.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.quality.RateService;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the hours ledger of a volunteer to the staff of the tenant, and to each volunteer their own. */
@Tag(name = "时长台账")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class HoursEntriesController {

    private final LedgerStore<HoursEntry> entries;
    private final Names names;
    private final CurrentVolunteer me;
    private final RateService rateService;
    private final PlatformCalendar calendar;

    HoursEntriesController(
            LedgerStore<HoursEntry> entries,
            Names names,
            CurrentVolunteer me,
            RateService rateService,
            PlatformCalendar calendar) {
        this.entries = entries;
        this.names = names;
        this.me = me;
        this.rateService = rateService;
        this.calendar = calendar;
    }

    @Operation(summary = "志愿者某年的时长台账分录", description = "不指定年份时为今年")
    @GetMapping("/volunteers/{volunteer}/hours-entries")
    @AllowedRoles({TenantRole.COMMITTEE, TenantRole.LIAISON})
    PageOf<HoursEntryView> list(
            @PathVariable VolunteerId volunteer,
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(HoursEntry.class) Pageable page) {
        return page(volunteer, year, page);
    }

    @Operation(summary = "我的时长台账分录", description = "不指定年份时为今年")
    @GetMapping("/mine/hours-entries")
    @AllowedRoles({TenantRole.VOLUNTEER, TenantRole.LIAISON, TenantRole.COMMITTEE})
    PageOf<HoursEntryView> mine(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(HoursEntry.class) Pageable page) {
        return page(me.id(), year, page);
    }

    private PageOf<HoursEntryView> page(VolunteerId volunteer, @Nullable Integer year, Pageable page) {
        var filter = Filter.NONE.with("volunteer", volunteer).with("year", calendar.yearOrThis(year));
        var found = entries.page(filter, page).map(Versioned::state);
        var book = namesIn(found.getContent());
        var isRateable = rateService.rateableBy(CurrentAccount.id());
        return PageOf.of(found, entry -> HoursEntryView.of(entry, book, isRateable.test(entry.service())));
    }

    private NameBook namesIn(List<HoursEntry> some) {
        var services = some.stream().map(HoursEntry::service).toList();
        var units = services.stream()
                .flatMap(service -> Stream.of(service.section(), service.branch()))
                .filter(Objects::nonNull)
                .toList();
        return names.of(services.stream().map(ServiceRecord::activity).toList(), units);
    }
}
