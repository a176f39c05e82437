package cn.volunteering.scoring.quality;

import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows liaisons the ratings of services that were given for their sections (NX-19). */
@Tag(name = "服务质量评价")
@RestController
@RequestMapping("/api/tenants/{tenant}/scoring/ratings/own-sections")
class SectionRatingsController {

    private final AggregateStore<Rating> ratings;
    private final VolunteerAccounts accounts;
    private final People people;

    SectionRatingsController(AggregateStore<Rating> ratings, VolunteerAccounts accounts, People people) {
        this.ratings = ratings;
        this.accounts = accounts;
        this.people = people;
    }

    @Operation(summary = "本处室服务的评价，最近的在前")
    @GetMapping
    @AllowedRoles(LIAISON)
    PageOf<RatingView> list(@ParameterObject @Sortable(Rating.class) Pageable page) {
        var own = accounts.sectionsOfLiaison(CurrentAccount.id());
        var found = ratings.page(where(Rating::section).in(own), page);
        var names = people.names(found.map(rating -> rating.state().volunteer()).getContent());
        return PageOf.of(found.map(Versioned::state), rating -> RatingView.of(rating, names));
    }
}
