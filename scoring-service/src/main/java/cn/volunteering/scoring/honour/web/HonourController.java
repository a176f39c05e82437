package cn.volunteering.scoring.honour.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.scoring.honour.AwardHonours;
import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourKind;
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

/** Lets the committee decide on nominations, and each volunteer see their own honours. */
@Tag(name = "荣誉")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring")
class HonourController {

    private final AggregateStore<Honour> honours;
    private final AwardHonours award;
    private final HonourViews views;
    private final CurrentVolunteer me;

    HonourController(AggregateStore<Honour> honours, AwardHonours award, HonourViews views, CurrentVolunteer me) {
        this.honours = honours;
        this.award = award;
        this.views = views;
        this.me = me;
    }

    /** The document that grants the honour, if it has a number yet. */
    record GrantRequest(
            @Nullable @Size(min = 1, max = Honour.LONGEST_NUMBER)
            String documentNumber) {}

    /** Why a nomination is declined, or an honour taken back. */
    record ReasonRequest(
            @NotBlank @Size(max = Honour.LONGEST_REASON) String reason) {}

    @Operation(summary = "提名和荣誉列表")
    @GetMapping("/honours")
    @AllowedRoles(COMMITTEE)
    PageOf<HonourView> list(
            @RequestParam(required = false) @Nullable @Size(max = 200) String round,
            @RequestParam(required = false) @Nullable HonourKind kind,
            @RequestParam(required = false) Honour.@Nullable State state,
            @ParameterObject @Sortable(Honour.class) Pageable page) {
        var filter = Filter.NONE.with("round", round).with("kind", kind).with("state", state);
        return views.page(honours.page(filter, page));
    }

    @Operation(summary = "查看一项提名或荣誉")
    @GetMapping("/honours/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<HonourView> show(@PathVariable String id) {
        return shown(honours.get(id));
    }

    @Operation(summary = "我获得的荣誉")
    @GetMapping("/mine/honours")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PageOf<HonourView> mine(@ParameterObject @Sortable(Honour.class) Pageable page) {
        var filter = Filter.NONE
                .with("kind", HonourKind.OUTSTANDING_VOLUNTEER)
                .with("state", Honour.State.GRANTED)
                .with("holder", me.id());
        return views.page(honours.page(filter, page));
    }

    @Operation(summary = "授予荣誉", description = "决定人不能是提名人或本人；按当前数据再次核对可评条件")
    @PostMapping("/honours/{id}/grant")
    @CarriesOut(HonourViews.GRANT)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<HonourView> grant(@PathVariable String id, IfMatch seen, @Valid @RequestBody GrantRequest request) {
        return shown(award.grant(seen.require(honours.get(id)), request.documentNumber(), CurrentAccount.id()));
    }

    @Operation(summary = "不予授予")
    @PostMapping("/honours/{id}/refusal")
    @CarriesOut(HonourViews.DECLINE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<HonourView> decline(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ReasonRequest request) {
        return shown(award.decline(seen.require(honours.get(id)), request.reason(), CurrentAccount.id()));
    }

    @Operation(summary = "撤销已授予的荣誉")
    @PostMapping("/honours/{id}/revocation")
    @CarriesOut(HonourViews.REVOKE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<HonourView> revoke(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody ReasonRequest request) {
        return shown(award.revoke(seen.require(honours.get(id)), request.reason(), CurrentAccount.id()));
    }

    private ResponseEntity<HonourView> shown(Versioned<Honour> honour) {
        return ETags.ok(honour, views.show(honour));
    }
}
