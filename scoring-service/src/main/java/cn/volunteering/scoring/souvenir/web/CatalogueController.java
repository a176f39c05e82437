package cn.volunteering.scoring.souvenir.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.souvenir.SpentPoints;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows volunteers what they can have for their points, what they have requested, and where their points went (NX-68). */
@Tag(name = "积分兑换")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/mine")
class CatalogueController {

    private final OfferViews offers;
    private final AggregateStore<Redemption> redemptions;
    private final LedgerStore<SpentPoints> spent;
    private final RedemptionViews views;
    private final CurrentVolunteer me;
    private final PlatformCalendar calendar;

    CatalogueController(
            OfferViews offers,
            AggregateStore<Redemption> redemptions,
            LedgerStore<SpentPoints> spent,
            RedemptionViews views,
            CurrentVolunteer me,
            PlatformCalendar calendar) {
        this.offers = offers;
        this.redemptions = redemptions;
        this.spent = spent;
        this.views = views;
        this.me = me;
        this.calendar = calendar;
    }

    @Operation(summary = "我可以兑换的纪念品", description = "够兑换的在前，其余按尚缺的积分排列")
    @GetMapping("/souvenirs")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<OfferView> catalogue(@ParameterObject Pageable page) {
        return PageOf.of(Pages.cut(offers.to(me.id()), page), offers::view);
    }

    @Operation(summary = "我的兑换")
    @GetMapping("/redemptions")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<RedemptionView> redemptions(@ParameterObject @Sortable(Redemption.class) Pageable page) {
        return views.page(redemptions.page(Filter.NONE.with("volunteer", me.id()), page));
    }

    @Operation(summary = "我的兑换台账分录", description = "申请时扣除，取消或退回时冲回；不指定年份时为今年")
    @GetMapping("/spent-points")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<SpentPointsView> spent(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @ParameterObject @Sortable(SpentPoints.class) Pageable page) {
        var filter = Filter.NONE.with("volunteer", me.id()).with("year", calendar.yearOrThis(year));
        return PageOf.of(spent.page(filter, page), entry -> SpentPointsView.of(entry.state()));
    }
}
