package cn.volunteering.scoring.bulletin.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.bulletin.Bulletin;
import cn.volunteering.scoring.bulletin.Objection;
import cn.volunteering.scoring.bulletin.ObjectionId;
import cn.volunteering.scoring.bulletin.PrepareBulletin;
import cn.volunteering.scoring.bulletin.web.BulletinView.LineView;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the committee prepare the yearly bulletin, and everyone in the unit see and question it (NX-73). */
@Tag(name = "积分公布")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/bulletins")
class BulletinController {

    private final AggregateStore<Bulletin> bulletins;
    private final PrepareBulletin prepare;
    private final BulletinViews views;
    private final CurrentVolunteer me;

    BulletinController(
            AggregateStore<Bulletin> bulletins, PrepareBulletin prepare, BulletinViews views, CurrentVolunteer me) {
        this.bulletins = bulletins;
        this.prepare = prepare;
        this.views = views;
        this.me = me;
    }

    /** The year of the bulletin. */
    record DraftRequest(@Min(2000) @Max(9999) int year) {}

    /** Why everyone in the unit may see the list of names; {@code null} takes the basis back. */
    record NamedListRequest(
            @Nullable @Size(min = 1, max = Bulletin.LONGEST_BASIS)
            String basis) {}

    /** What is wrong with the caller's own figures. */
    record ObjectionRequest(
            @NotBlank @Size(max = Objection.LONGEST_REASON) String reason) {}

    /** The decision on an objection. */
    record DecisionRequest(
            boolean upheld,
            @NotBlank @Size(max = Objection.LONGEST_REASON) String reason) {}

    @Operation(summary = "生成某年度的积分公布草稿", description = "每年度一份，数据取自台账")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> draft(@Valid @RequestBody DraftRequest request) {
        var drafted = prepare.draft(request.year(), CurrentAccount.id());
        return ETags.created(drafted, views.view(drafted));
    }

    @Operation(summary = "积分公布列表，草稿只有管理人员可见")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    PageOf<BulletinView> list(@ParameterObject @Sortable(Bulletin.class) Pageable page) {
        var seen = BulletinViews.isCommittee()
                ? new Criteria()
                : Subject.where(Bulletin::state).ne(Bulletin.State.DRAFT.name());
        return PageOf.of(bulletins.page(seen, page), views::view);
    }

    @Operation(summary = "某年度的积分公布", description = "各处室合计和本人一行；异议本人可见，管理人员可见全部")
    @GetMapping("/{year}")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    ResponseEntity<BulletinView> show(@PathVariable String year) {
        return shown(views.visible(year));
    }

    @Operation(summary = "积分名单", description = "登记了公布依据的才对全单位可见")
    @GetMapping("/{year}/lines")
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    PageOf<LineView> lines(@PathVariable String year, @ParameterObject Pageable page) {
        return views.lines(views.visible(year).state(), page);
    }

    @Operation(summary = "重新生成数据", description = "公示中的退回草稿，须再次公示")
    @PostMapping("/{year}/renewal")
    @CarriesOut(BulletinViews.RENEW)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> renew(@PathVariable String year, IfMatch seen) {
        return shown(prepare.renew(seen.require(prepare.of(year)), CurrentAccount.id()));
    }

    @Operation(summary = "登记公布名单的依据", description = "不登记则只公布处室合计和本人一行")
    @PutMapping("/{year}/named-list")
    @CarriesOut(BulletinViews.NAME_LIST)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> nameList(
            @PathVariable String year, IfMatch seen, @Valid @RequestBody NamedListRequest request) {
        return shown(prepare.nameListFor(seen.require(prepare.of(year)), request.basis()));
    }

    @Operation(summary = "核对无误，开始公示并接受异议", description = "核对人不能是生成数据的人")
    @PostMapping("/{year}/opening")
    @CarriesOut(BulletinViews.OPEN)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> open(@PathVariable String year, IfMatch seen) {
        return shown(prepare.open(seen.require(prepare.of(year)), CurrentAccount.id()));
    }

    @Operation(summary = "对本人的积分提出异议")
    @PostMapping("/{year}/objections")
    @CarriesOut(BulletinViews.OBJECT)
    @AllowedRoles({COMMITTEE, LIAISON, VOLUNTEER})
    ResponseEntity<BulletinView> object(@PathVariable String year, @Valid @RequestBody ObjectionRequest request) {
        views.visible(year);
        return shown(prepare.object(year, me.id(), request.reason()));
    }

    @Operation(summary = "处理异议", description = "成立的须先更正数据，再重新生成并公示")
    @PostMapping("/{year}/objections/{number}/decision")
    @CarriesOut(BulletinViews.DECIDE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> decide(
            @PathVariable String year, @PathVariable ObjectionId number, @Valid @RequestBody DecisionRequest request) {
        return shown(prepare.decide(year, number, request.upheld(), request.reason(), CurrentAccount.id()));
    }

    @Operation(summary = "冻结并在单位内公布", description = "异议期满且无待处理的异议；公布后不能修改")
    @PostMapping("/{year}/freezing")
    @CarriesOut(BulletinViews.FREEZE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<BulletinView> freeze(@PathVariable String year, IfMatch seen) {
        return shown(prepare.freeze(seen.require(prepare.of(year))));
    }

    private ResponseEntity<BulletinView> shown(Versioned<Bulletin> bulletin) {
        return ETags.ok(bulletin, views.view(bulletin));
    }
}
