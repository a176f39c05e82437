package cn.volunteering.volunteer.insurance.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.LastingRecords;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.insurance.InsureVolunteers;
import cn.volunteering.volunteer.insurance.store.Covers;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.web.RosterAccess;
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
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee keep the insurances, and everyone see whether they are covered (QH-56). */
@Tag(name = "志愿者保险")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/insurances")
class InsuranceController {

    private final AggregateStore<Insurance> store;
    private final LastingRecords<Insurance, Insurance.Form> records;
    private final InsureVolunteers insure;
    private final Covers covers;
    private final RosterAccess access;
    private final InsuranceViews views;

    InsuranceController(
            AggregateStore<Insurance> store,
            LastingRecords<Insurance, Insurance.Form> records,
            InsureVolunteers insure,
            Covers covers,
            RosterAccess access,
            InsuranceViews views) {
        this.store = store;
        this.records = records;
        this.insure = insure;
        this.covers = covers;
        this.access = access;
        this.views = views;
    }

    /** Volunteers to insure: by their ids, by their national numbers, or both. */
    record InsuredRequest(
            @NotNull @Size(max = 500) List<@NotNull VolunteerId> volunteerIds,

            @NotNull @Size(max = 500) List<@NotBlank @Size(max = 40) String> nationalNumbers) {}

    @Operation(summary = "登记一份保险")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> enter(@Valid @RequestBody Insurance.Form form) {
        var entered = records.enter(form);
        return ETags.created(entered, views.view(entered));
    }

    @Operation(summary = "修改保险内容")
    @PutMapping("/{id}")
    @CarriesOut(InsuranceViews.CHANGE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> change(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody Insurance.Form form) {
        return shown(records.change(seen.require(store.get(id)), form));
    }

    @Operation(summary = "退保，自当日起不再有效")
    @PostMapping("/{id}/end")
    @CarriesOut(InsuranceViews.END)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> end(@PathVariable String id, IfMatch seen) {
        return shown(records.end(seen.require(store.get(id))));
    }

    @Operation(summary = "增加被保险人，按志愿者编号或全国志愿者编号，全部有效才增加")
    @PostMapping("/{id}/insured")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> insure(
            @PathVariable String id, IfMatch seen, @Valid @RequestBody InsuredRequest request) {
        var insured = insure.insure(seen.require(store.get(id)), request.volunteerIds(), request.nationalNumbers());
        return shown(insured);
    }

    @Operation(summary = "把当前在册的全部志愿者列为被保险人")
    @PostMapping("/{id}/insured/everyone")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> insureEveryone(@PathVariable String id, IfMatch seen) {
        return shown(insure.insureEveryone(seen.require(store.get(id))));
    }

    @Operation(summary = "减少一名被保险人")
    @DeleteMapping("/{id}/insured/{volunteerId}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> remove(@PathVariable String id, @PathVariable String volunteerId, IfMatch seen) {
        return shown(insure.remove(seen.require(store.get(id)), new VolunteerId(volunteerId)));
    }

    @Operation(summary = "保险列表，止期最晚的在前")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<InsuranceView> list(@ParameterObject @Sortable(Insurance.class) Pageable page) {
        return PageOf.of(store.page(Filter.NONE, page), views::view);
    }

    @Operation(summary = "查看一项")
    @GetMapping("/{id}")
    @AllowedRoles(COMMITTEE)
    ResponseEntity<InsuranceView> show(@PathVariable String id) {
        return shown(store.get(id));
    }

    @Operation(summary = "被保险人，按登记先后")
    @GetMapping("/{id}/insured")
    @AllowedRoles(COMMITTEE)
    PageOf<InsuranceView.Insured> insured(@PathVariable String id, @ParameterObject Pageable page) {
        return views.insured(store.get(id).state(), page);
    }

    @Operation(summary = "本人的保险")
    @GetMapping("/me")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    List<InsuranceView.OwnCover> own() {
        return covers.of(access.self().state().id()).stream().map(views::own).toList();
    }

    private ResponseEntity<InsuranceView> shown(Versioned<Insurance> insurance) {
        return ETags.ok(insurance, views.view(insurance));
    }
}
