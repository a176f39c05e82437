package cn.volunteering.volunteer.organisation.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.OFFICER;
import static cn.volunteering.edge.TenantRole.PROGRAM;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Stated;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.organisation.ArrangeUnits;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.SectionKind;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/** Lets the committee arrange the org units; every member of the agency may see them. */
@Tag(name = "机构")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/org-units")
class OrgUnitController {

    private final AggregateStore<OrgUnit> units;
    private final ArrangeUnits arrange;
    private final OrgUnitViews views;

    OrgUnitController(AggregateStore<OrgUnit> units, ArrangeUnits arrange, OrgUnitViews views) {
        this.units = units;
        this.arrange = arrange;
        this.views = views;
    }

    /** A unit to open. A section without a kind is a division; a unit without a position comes behind the others. */
    record OpenRequest(
            @NotNull Axis axis,
            @Nullable SectionKind kind,

            @NotBlank @Size(max = 60) @Pattern(regexp = UNIT_NAME, message = "名称不能包含“/”或控制字符")
            String name,

            @Nullable UnitId parentId,

            @Nullable @Min(1) @Max(OrgUnit.UNPLACED) Integer position) {

        int place() {
            return position == null ? OrgUnit.UNPLACED : position;
        }
    }

    /** The new name of a unit. A kind or a position that is left out stays; without a position it comes behind the others. */
    record RenameRequest(
            @NotBlank @Size(max = 60) @Pattern(regexp = UNIT_NAME, message = "名称不能包含“/”或控制字符")
            String name,

            @Kept @Nullable SectionKind kind,

            @Min(1) @Max(OrgUnit.UNPLACED) Stated<Integer> position) {

        int placeAfter(int present) {
            return Objects.requireNonNullElse(position.or(present), OrgUnit.UNPLACED);
        }
    }

    /** Excludes the slash, which separates the names of a path in the roster import. */
    private static final String UNIT_NAME = "[^/\\x00-\\x1f\\x7f]*";

    @Operation(summary = "设立处室或党支部")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OrgUnitView> open(@Valid @RequestBody OpenRequest request) {
        var unit = arrange.open(
                request.axis(), request.kind(), request.name().strip(), request.parentId(), request.place());
        return ETags.created(unit, views.view(unit));
    }

    @Operation(
            summary = "处室和党支部列表",
            description = "按设定的顺序（position）排列；可按类别、是否在用、上级单位筛选，按名称的字、拼音或首字母查找（q）；附现有志愿者人数和联络员姓名（主管单位和业务系统看不到姓名）")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER, OFFICER, PROGRAM})
    PageOf<OrgUnitView> list(
            @RequestParam(required = false) @Nullable Axis axis,
            @RequestParam(required = false) @Nullable SectionKind kind,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable UnitId parentId,
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @ParameterObject @Sortable(OrgUnit.class) Pageable page) {
        var filter = Filter.NONE
                .with("axis", axis)
                .with("kind", kind)
                .with("active", active)
                .with("parentId", parentId);
        return views.page(units.page(filter, q, page));
    }

    @Operation(summary = "查看一个处室或党支部")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER, OFFICER, PROGRAM})
    ResponseEntity<OrgUnitView> show(@PathVariable String id) {
        return views.shown(units.get(id));
    }

    @Operation(summary = "更改名称、类别或排列顺序", description = "不填的类别和顺序保持不变；顺序写 null 则排到最后")
    @PutMapping("/{id}")
    @CarriesOut(OrgUnitViews.RENAME)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OrgUnitView> rename(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody RenameRequest request) {
        var unit = seen.require(units.get(id));
        int position = request.placeAfter(unit.state().position());
        return views.shown(arrange.rename(unit, request.name().strip(), request.kind(), position));
    }

    @Operation(summary = "停用")
    @PostMapping("/{id}/deactivation")
    @CarriesOut(OrgUnitViews.CLOSE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OrgUnitView> close(@PathVariable String id, IfMatch seen) {
        return views.shown(arrange.close(seen.require(units.get(id))));
    }

    @Operation(summary = "重新启用")
    @PostMapping("/{id}/activation")
    @CarriesOut(OrgUnitViews.REOPEN)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<OrgUnitView> reopen(@PathVariable String id, IfMatch seen) {
        return views.shown(arrange.reopen(seen.require(units.get(id))));
    }
}
