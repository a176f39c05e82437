package cn.volunteering.volunteer.headcount;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
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
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee record the staff of each month. */
@Tag(name = "人员总数")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/headcount")
class HeadcountController {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
    private static final String NOT_A_MONTH = "月份应写成 2026-11 的形式";
    private static final int MOST = 1_000_000;

    private final AggregateStore<Headcount> headcounts;
    private final RecordHeadcount recordHeadcount;

    HeadcountController(AggregateStore<Headcount> headcounts, RecordHeadcount recordHeadcount) {
        this.headcounts = headcounts;
        this.recordHeadcount = recordHeadcount;
    }

    /**
     * Staff on the establishment and by contract.
     *
     * @param affiliated the people of affiliated institutions; a number stated before stays if it is left out
     */
    record Figures(
            @NotNull @PositiveOrZero @Max(MOST) Integer establishment,
            @NotNull @PositiveOrZero @Max(MOST) Integer contract,
            @PositiveOrZero @Max(MOST) Stated<Integer> affiliated) {}

    /**
     * The staff of a month as shown.
     *
     * @param total without affiliated institutions
     * @param affiliated {@code null} if not stated
     */
    record View(
            Month month,
            int establishment,
            int contract,
            int total,
            @Nullable Integer affiliated,
            long version) {

        static View of(Versioned<Headcount> headcount) {
            Headcount it = headcount.state();
            return new View(
                    it.month(), it.establishment(), it.contract(), it.total(), it.affiliated(), headcount.version());
        }
    }

    @Operation(summary = "填报某月的在编和聘用人员数")
    @PutMapping("/{month}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<View> record(
            @PathVariable @Pattern(regexp = MONTH, message = NOT_A_MONTH) String month,
            @Valid @RequestBody Figures figures) {
        return shown(recordHeadcount.record(
                new Month(month), figures.establishment(), figures.contract(), figures.affiliated()));
    }

    @Operation(summary = "更正某月已填报的人员数")
    @PostMapping("/{month}/correction")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<View> correct(
            @PathVariable @Pattern(regexp = MONTH, message = NOT_A_MONTH) String month,
            IfMatch seen,
            @Valid @RequestBody Figures figures) {
        var known = seen.require(headcounts.get(month));
        return shown(recordHeadcount.correct(known, figures.establishment(), figures.contract(), figures.affiliated()));
    }

    @Operation(summary = "各月人员数，最近的在前")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, OFFICER})
    PageOf<View> list(@ParameterObject @Sortable(Headcount.class) Pageable page) {
        return PageOf.of(headcounts.page(Filter.NONE, page), View::of);
    }

    @Operation(summary = "某月的人员数")
    @GetMapping("/{month}")
    @AllowedRoles({COMMITTEE, LIAISON, OFFICER})
    ResponseEntity<View> show(@PathVariable String month) {
        return shown(headcounts.get(month));
    }

    private static ResponseEntity<View> shown(Versioned<Headcount> headcount) {
        return ETags.ok(headcount, View.of(headcount));
    }
}
