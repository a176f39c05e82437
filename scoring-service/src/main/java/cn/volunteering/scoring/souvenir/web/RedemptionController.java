package cn.volunteering.scoring.souvenir.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.RedeemPoints;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.souvenir.SouvenirId;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Takes requests for souvenirs, and lets the committee hand them over (NX-68). */
@Tag(name = "积分兑换")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/redemptions")
class RedemptionController {

    private final AggregateStore<Redemption> redemptions;
    private final RedeemPoints redeem;
    private final RedemptionViews views;
    private final CurrentVolunteer me;

    RedemptionController(
            AggregateStore<Redemption> redemptions, RedeemPoints redeem, RedemptionViews views, CurrentVolunteer me) {
        this.redemptions = redemptions;
        this.redeem = redeem;
        this.views = views;
        this.me = me;
    }

    /** The souvenir that the caller wants. */
    record RedemptionRequest(@NotNull SouvenirId souvenirId) {}

    /** Why a request is sent back. */
    record SendBackRequest(
            @NotBlank @Size(max = Redemption.LONGEST_REASON) String reason) {}

    @Operation(summary = "用本人积分兑换一件纪念品", description = "积分和库存随即占用，发放前可以取消")
    @PostMapping
    @CarriesOut(OfferViews.REDEEM)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<RedemptionView> request(@Valid @RequestBody RedemptionRequest request) {
        var requested = redeem.request(request.souvenirId(), me.id());
        return ETags.created(requested, views.view(requested));
    }

    @Operation(summary = "兑换列表")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<RedemptionView> list(
            @RequestParam(required = false) Redemption.@Nullable State state,
            @RequestParam(required = false) @Nullable SouvenirId souvenir,
            @RequestParam(required = false) @Nullable VolunteerId volunteer,
            @RequestParam(required = false) @Nullable Integer year,
            @ParameterObject @Sortable(Redemption.class) Pageable page) {
        var filter = Filter.NONE
                .with("state", state)
                .with("souvenir", souvenir)
                .with("volunteer", volunteer)
                .with("year", year);
        return views.page(redemptions.page(filter, page));
    }

    @Operation(summary = "查看一次兑换", description = "即兑换单的内容；本人可见自己的")
    @GetMapping("/{id}")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<RedemptionView> show(@PathVariable String id) {
        return shown(views.visible(id));
    }

    @Operation(summary = "发放纪念品", description = "不能给本人发放")
    @PostMapping("/{id}/hand-over")
    @CarriesOut(RedemptionViews.HAND_OVER)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<RedemptionView> handOver(@PathVariable String id, IfMatch seen) {
        return shown(redeem.handOver(seen.require(redemptions.get(id)), CurrentAccount.id()));
    }

    @Operation(summary = "退回兑换申请", description = "发放之前；积分和库存随即释放")
    @PostMapping("/{id}/sending-back")
    @CarriesOut(RedemptionViews.SEND_BACK)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<RedemptionView> sendBack(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody SendBackRequest request) {
        return shown(redeem.sendBack(seen.require(redemptions.get(id)), request.reason(), CurrentAccount.id()));
    }

    @Operation(summary = "取消本人的兑换", description = "发放之前；积分和库存随即释放")
    @PostMapping("/{id}/withdrawal")
    @CarriesOut(RedemptionViews.WITHDRAW)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    ResponseEntity<RedemptionView> withdraw(@PathVariable String id, IfMatch seen) {
        return shown(redeem.withdraw(seen.require(views.visible(id)), CurrentAccount.id()));
    }

    private ResponseEntity<RedemptionView> shown(Versioned<Redemption> redemption) {
        return ETags.ok(redemption, views.view(redemption));
    }
}
