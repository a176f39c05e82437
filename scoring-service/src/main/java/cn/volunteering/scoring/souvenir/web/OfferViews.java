package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Offer;
import cn.volunteering.scoring.souvenir.PriceCaps;
import cn.volunteering.scoring.souvenir.Purses;
import cn.volunteering.scoring.souvenir.Redemptions;
import cn.volunteering.scoring.souvenir.Souvenir;
import cn.volunteering.scoring.souvenir.SouvenirSubject;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the catalogue as one person sees it, with what they may do. */
@Component
class OfferViews {

    static final String REDEEM = "offer.REDEEM";

    private final AggregateStore<Souvenir> souvenirs;
    private final Redemptions redemptions;
    private final Purses purses;
    private final PriceCaps caps;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    OfferViews(
            AggregateStore<Souvenir> souvenirs,
            Redemptions redemptions,
            Purses purses,
            PriceCaps caps,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.souvenirs = souvenirs;
        this.redemptions = redemptions;
        this.purses = purses;
        this.caps = caps;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the souvenirs that are offered: what the person can have first. */
    List<Offer> to(VolunteerId volunteer) {
        var offered = souvenirs.findAll(Subject.where(SouvenirSubject.OFFERED).is(true)).stream()
                .map(Versioned::state)
                .toList();
        var held = redemptions.heldUnits(offered.stream().map(Souvenir::id).toList());
        return Offer.catalogue(offered, held, purses.of(volunteer), caps.inForceOn(calendar.today()));
    }

    OfferView view(Offer offer) {
        var actions = permitted
                .to("offer")
                .offer("REDEEM", () -> offer.objection().isEmpty())
                .names();
        return OfferView.of(offer, actions);
    }
}
