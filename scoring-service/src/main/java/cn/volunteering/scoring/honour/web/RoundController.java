package cn.volunteering.scoring.honour.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Filter;
import cn.volunteering.scoring.honour.AwardHonours;
import cn.volunteering.scoring.honour.AwardRound;
import cn.volunteering.scoring.honour.Candidates;
import cn.volunteering.scoring.honour.Candidates.Candidate;
import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.ETags;
import cn.volunteering.web.IfMatch;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.Sortable;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens and closes yearly rounds, shows who may be chosen, and takes nominations (NX-69, NX-70, NX-72). */
@Tag(name = "年度评选")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/award-rounds")
class RoundController {

    private final AggregateStore<AwardRound> rounds;
    private final AwardHonours award;
    private final Candidates candidates;
    private final HonourViews views;
    private final People people;
    private final Names names;

    RoundController(
            AggregateStore<AwardRound> rounds,
            AwardHonours award,
            Candidates candidates,
            HonourViews views,
            People people,
            Names names) {
        this.rounds = rounds;
        this.award = award;
        this.candidates = candidates;
        this.views = views;
        this.people = people;
        this.names = names;
    }

    /** The year whose service counts, and what is honoured. */
    record OpenRequest(
            @Min(2000) @Max(9999) int year, @NotNull HonourKind kind) {}

    /** The volunteer or section, by the kind of the round, and why. */
    record NominationRequest(
            @NotBlank @Size(max = 200) String holderId,
            @NotBlank @Size(max = Honour.LONGEST_REASON) String reason) {}

    @Operation(summary = "开始年度评选", description = "每年每类一次")
    @PostMapping
    @AllowedRoles(COMMITTEE)
    ResponseEntity<RoundView> open(@Valid @RequestBody OpenRequest request) {
        var opened = award.open(request.year(), request.kind(), CurrentAccount.id());
        return ETags.created(opened, views.view(opened));
    }

    @Operation(summary = "年度评选列表")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<RoundView> list(
            @RequestParam(required = false) @Nullable HonourKind kind,
            @RequestParam(required = false) AwardRound.@Nullable State state,
            @ParameterObject @Sortable(AwardRound.class) Pageable page) {
        var filter = Filter.NONE.with("kind", kind).with("state", state);
        return PageOf.of(rounds.page(filter, page), views::view);
    }

    @Operation(summary = "查看一次年度评选")
    @GetMapping("/{id}")
    @AllowedRoles({COMMITTEE, LIAISON})
    ResponseEntity<RoundView> show(@PathVariable String id) {
        var round = rounds.get(id);
        return ETags.ok(round, views.view(round));
    }

    @Operation(summary = "可评人员", description = "当年有服务时长的志愿者及其是否达到可评条件；评选由人决定")
    @GetMapping("/{id}/candidates")
    @AllowedRoles(COMMITTEE)
    PageOf<CandidateView> candidates(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Boolean eligible,
            @ParameterObject Pageable page) {
        var year = roundOf(id, HonourKind.OUTSTANDING_VOLUNTEER).year();
        var cut = Pages.cut(
                candidates.volunteersOf(year).stream()
                        .filter(each ->
                                eligible == null || eligible == each.standing().isEligible())
                        .toList(),
                page);
        var known =
                people.of(cut.getContent().stream().map(Candidate::volunteer).toList());
        return PageOf.of(cut, each -> CandidateView.of(each, known.get(each.volunteer())));
    }

    @Operation(summary = "处室排名", description = "按时长、参与率、活动次数分别排名，并列同名次；命名由人决定")
    @GetMapping("/{id}/section-ranking")
    @AllowedRoles(COMMITTEE)
    PageOf<RankingView> ranking(@PathVariable String id, @ParameterObject Pageable page) {
        var year = roundOf(id, HonourKind.OUTSTANDING_SECTION).year();
        var cut = Pages.cut(candidates.sectionsOf(year).lines(), page);
        var book = names.of(
                List.of(),
                cut.getContent().stream().map(line -> line.figures().section()).toList());
        return PageOf.of(cut, line -> RankingView.of(line, book));
    }

    private AwardRound roundOf(String id, HonourKind kind) {
        var round = rounds.get(id).state();
        if (round.kind() != kind) {
            throw new RefusedException(Refusal.of("award-round-of-another-kind", "该评选不是此类评选"));
        }
        return round;
    }

    @Operation(summary = "提名", description = "须达到可评条件")
    @PostMapping("/{id}/nominations")
    @CarriesOut(HonourViews.NOMINATE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<HonourView> nominate(@PathVariable String id, @Valid @RequestBody NominationRequest request) {
        var round = rounds.get(id).state();
        var nominated = award.nominate(round, request.holderId(), request.reason(), CurrentAccount.id());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(nominated.version()))
                .body(views.show(nominated));
    }

    @Operation(summary = "结束年度评选", description = "全部提名决定之后")
    @PostMapping("/{id}/closing")
    @CarriesOut(HonourViews.CLOSE)
    @AllowedRoles(COMMITTEE)
    ResponseEntity<RoundView> close(@PathVariable String id, IfMatch seen) {
        var closed = award.close(seen.require(rounds.get(id)));
        return ETags.ok(closed, views.view(closed));
    }
}
