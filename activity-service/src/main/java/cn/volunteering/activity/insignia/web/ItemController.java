package cn.volunteering.activity.insignia.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.activity.insignia.InsigniaItem;
import cn.volunteering.activity.insignia.InsigniaSlips;
import cn.volunteering.activity.insignia.ItemForm;
import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.ItemKind;
import cn.volunteering.activity.insignia.StockInsignia;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
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
import java.util.List;
import java.util.Map;
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

/** Lets the committee keep the stock of insignia (NX-25); liaisons see what they can request. */
@Tag(name = "服务标识")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/insignia-items")
class ItemController {

    private static final String CHANGE = "insignia-item.CHANGE";

    private final AggregateStore<InsigniaItem> items;
    private final StockInsignia stock;
    private final InsigniaSlips slips;
    private final PermittedActions permitted;

    ItemController(
            AggregateStore<InsigniaItem> items, StockInsignia stock, InsigniaSlips slips, PermittedActions permitted) {
        this.items = items;
        this.stock = stock;
        this.slips = slips;
        this.permitted = permitted;
    }

    @Operation(summary = "标识库存", description = "在库数量为库存减去领出未还和已报失、报损的数量")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ItemView> list(
            @RequestParam(required = false) @Nullable ItemKind kind,
            @RequestParam(required = false) @Nullable Boolean offered,
            @ParameterObject @Sortable(InsigniaItem.class) Pageable page) {
        var found = items.page(Filter.NONE.with("kind", kind).with("offered", offered), page);
        var taken = slips.taken(
                found.getContent().stream().map(each -> each.state().id()).toList());
        return PageOf.of(found, each -> view(each, taken));
    }

    @Operation(summary = "查看一种标识")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<ItemView> show(@PathVariable ItemId id) {
        return shown(items.get(id.value()));
    }

    @Operation(summary = "登记标识", description = "旗帜等有编号的每件单独登记；衣帽按数量登记")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ItemView> enter(@Valid @RequestBody ItemForm form) {
        var entered = stock.enter(form);
        return ETags.created(entered, view(entered, Map.of()));
    }

    @Operation(summary = "修改标识", description = "库存可以增加；减少须先停止领用，且不少于领出未还和已报失、报损的数量")
    @PutMapping("/{id}")
    @CarriesOut(CHANGE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<ItemView> change(@PathVariable ItemId id, IfMatch seen, @Valid @RequestBody ItemForm form) {
        return shown(stock.change(seen.require(items.get(id.value())), form));
    }

    private ResponseEntity<ItemView> shown(Versioned<InsigniaItem> item) {
        return ETags.ok(item, view(item, slips.taken(List.of(item.state().id()))));
    }

    private ItemView view(Versioned<InsigniaItem> item, Map<ItemId, Integer> taken) {
        var actions = permitted.to("insignia-item").offer("CHANGE", () -> true).names();
        return ItemView.of(item, taken.getOrDefault(item.state().id(), 0), actions);
    }
}
