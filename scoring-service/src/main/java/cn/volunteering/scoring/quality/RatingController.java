package cn.volunteering.scoring.quality;

import static cn.volunteering.web.subject.SubjectAccess.Kind.WRITE;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.web.subject.AggregateView;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectController;
import cn.volunteering.web.subject.SubjectRoles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The committee and the liaison of the section rate confirmed services; the committee sees all ratings. */
@Tag(name = "服务质量评价")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/ratings")
@SubjectRoles(
        readers = TenantRole.COMMITTEE,
        writers = {TenantRole.COMMITTEE, TenantRole.LIAISON})
class RatingController extends SubjectController<Rating, RatingView> {

    private final RateService rateService;
    private final People people;

    RatingController(AggregateStore<Rating> ratings, RateService rateService, People people) {
        super(ratings);
        this.rateService = rateService;
        this.people = people;
    }

    @Operation(summary = "评价一次已确认的服务", description = "编号为服务记录的编号；联络员只能评价本处室的服务；再次评价以最后一次为准")
    @PutMapping("/{id}")
    @SubjectAccess(WRITE)
    ResponseEntity<AggregateView<RatingView>> rate(@PathVariable String id, @Valid @RequestBody Scores scores) {
        return shown(rateService.rate(new RecordId(id), scores, CurrentAccount.id()));
    }

    @Override
    protected Function<Rating, RatingView> views(List<Rating> ratings) {
        var names = people.names(ratings.stream().map(Rating::volunteer).toList());
        return rating -> RatingView.of(rating, names);
    }
}
