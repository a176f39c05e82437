package cn.volunteering.scoring.souvenir.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.scoring.souvenir.Redemptions;
import cn.volunteering.scoring.souvenir.Souvenir;
import cn.volunteering.scoring.souvenir.SouvenirForm;
import cn.volunteering.scoring.souvenir.SouvenirId;
import cn.volunteering.scoring.souvenir.StockSouvenirs;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.action.PermittedActions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
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

/** Lets the committee keep the catalogue of souvenirs (NX-68). */
@Tag(name = "纪念品")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/souvenirs")
class SouvenirController {

    private static final String CHANGE = "souvenir.CHANGE";

    private final AggregateStore<Souvenir> souvenirs;
    private final StockSouvenirs stock;
    private final Redemptions redemptions;
    private final PermittedActions permitted;

    SouvenirController(
            AggregateStore<Souvenir> souvenirs,
            StockSouvenirs stock,
            Redemptions redemptions,
            PermittedActions permitted) {
        this.souvenirs = souvenirs;
        this.stock = stock;
        this.redemptions = redemptions;
        this.permitted = permitted;
    }

    @Operation(summary = "纪念品目录", description = "剩余数量为库存减去已申请和已发放的数量")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<SouvenirView> list(
            @RequestParam(required = false) @Nullable Boolean offered,
            @ParameterObject @Sortable(Souvenir.class) Pageable page) {
        var found = souvenirs.page(Filter.NONE.with("offered", offered), page);
        var held = redemptions.heldUnits(
                found.getContent().stream().map(each -> each.state().id()).toList());
        return PageOf.of(
                found, each -> view(each, held.getOrDefault(each.state().id(), Set.of())));
    }

    @Operation(summary = "查看一种纪念品")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<SouvenirView> show(@PathVariable SouvenirId id) {
        return shown(souvenirs.get(id.value()));
    }

    @Operation(summary = "新增纪念品", description = "只定所需积分，不设价格")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<SouvenirView> enter(@Valid @RequestBody SouvenirForm form) {
        var entered = stock.enter(form);
        return ETags.created(entered, view(entered, Set.of()));
    }

    @Operation(summary = "修改纪念品", description = "库存可以增加；减少须先停止兑换，且不少于已被占用的数量")
    @PutMapping("/{id}")
    @CarriesOut(CHANGE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<SouvenirView> change(
            @PathVariable SouvenirId id, IfMatch seen, @Valid @RequestBody SouvenirForm form) {
        return shown(stock.change(seen.require(souvenirs.get(id.value())), form));
    }

    private ResponseEntity<SouvenirView> shown(Versioned<Souvenir> souvenir) {
        return ETags.ok(
                souvenir, view(souvenir, redemptions.heldUnits(souvenir.state().id())));
    }

    private SouvenirView view(Versioned<Souvenir> souvenir, Set<Integer> held) {
        var actions = permitted.to("souvenir").offer("CHANGE", () -> true).names();
        return SouvenirView.of(souvenir, held, actions);
    }
}
