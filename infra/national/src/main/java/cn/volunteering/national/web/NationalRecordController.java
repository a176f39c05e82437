package cn.volunteering.national.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.national.FilingRecords;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.NationalRecord;
import cn.volunteering.national.RecordGroups;
import cn.volunteering.national.RecordLine;
import cn.volunteering.national.RecordState;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the records of this service as they are here, beside their standing in the national system. */
@Tag(name = "全国系统登记情况")
@RestController
@RequestMapping("/api/tenants/{tenant}/${platform.service}/national-records")
class NationalRecordController {

    private final RecordGroups groups;
    private final FilingRecords records;
    private final PlatformCalendar calendar;

    NationalRecordController(RecordGroups groups, FilingRecords records, PlatformCalendar calendar) {
        this.groups = groups;
        this.records = records;
        this.calendar = calendar;
    }

    /**
     * How many records of a group are where.
     *
     * @param due records that go into the next package
     * @param refusable records that the national system would refuse
     */
    record GroupTotals(
            GroupCode recordGroup,
            String groupTitle,
            int total,
            int none,
            int submitted,
            int registered,
            int mismatch,
            int due,
            int refusable) {

        private static GroupTotals of(GroupCode recordGroup, List<RecordLine> lines) {
            return new GroupTotals(
                    recordGroup,
                    recordGroup.label(),
                    lines.size(),
                    in(RecordState.NONE, lines),
                    in(RecordState.SUBMITTED, lines),
                    in(RecordState.REGISTERED, lines),
                    in(RecordState.MISMATCH, lines),
                    (int) lines.stream().filter(line -> line.due().isPresent()).count(),
                    (int) lines.stream()
                            .filter(line -> !line.candidate().objections().isEmpty())
                            .count());
        }

        private static int in(RecordState state, List<RecordLine> lines) {
            return (int) lines.stream().filter(line -> line.state() == state).count();
        }
    }

    @Operation(
            summary = "各记录在全国系统的登记情况",
            description =
                    "可按记录组、登记情况、是否待报送（due）、是否会被退回（refusable）、回执是否与本单位不一致（contradicted）筛选，按名称或编号的一部分查找（q）；服务时长按年，不指定年份时为今年")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<RecordView> list(
            @Valid RecordQuery query,
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(NationalRecord.class) Pageable page) {
        int chosen = calendar.yearOrThis(year);
        var lines = groups.chosen(query.recordGroup() == null ? Set.of() : Set.of(query.recordGroup())).stream()
                .flatMap(group -> records.of(group, chosen).stream()
                        .filter(query::selects)
                        .map(line -> RecordView.of(group.code(), line)))
                .toList();
        return PageOf.of(Pages.cut(RecordOrder.sorted(lines, page.getSort()), page), line -> line);
    }

    @Operation(summary = "各记录组的登记情况合计", description = "服务时长按年，不指定年份时为今年")
    @GetMapping("/totals")
    @AllowedRoles(COMMITTEE)
    List<GroupTotals> totals(@RequestParam(required = false) @YearSoFar @Nullable Integer year) {
        int chosen = calendar.yearOrThis(year);
        return groups.all().stream()
                .map(group -> GroupTotals.of(group.code(), records.of(group, chosen)))
                .toList();
    }
}
