package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;

/** Keeps the catalogue of souvenirs (NX-68). */
public final class StockSouvenirs {

    private final Aggregates<Souvenir> souvenirs;
    private final Redemptions redemptions;
    private final PriceCaps caps;
    private final PlatformCalendar calendar;

    public StockSouvenirs(
            Aggregates<Souvenir> souvenirs, Redemptions redemptions, PriceCaps caps, PlatformCalendar calendar) {
        this.souvenirs = souvenirs;
        this.redemptions = redemptions;
        this.caps = caps;
        this.calendar = calendar;
    }

    /**
     * Enters a souvenir.
     *
     * @throws AlreadyExistsException if the catalogue has one of this name
     * @throws RefusedException if its price is above the limit of a policy
     */
    public Versioned<Souvenir> enter(SouvenirForm form) {
        var id = SouvenirId.next();
        return souvenirs.insert(id.value(), Souvenir.enter(id, form, cap()));
    }

    /**
     * Changes the souvenir that the caller has seen.
     *
     * @throws AlreadyExistsException if the catalogue has another one of this name
     * @throws RefusedException if its price is above the limit of a policy, or units are taken out that cannot be
     */
    public Versioned<Souvenir> change(Versioned<Souvenir> seen, SouvenirForm form) {
        return souvenirs.save(seen, changed(seen.state(), form));
    }

    /** Returns the souvenir with another form, or why it may not have it. */
    public Decision<Souvenir> changed(Souvenir souvenir, SouvenirForm form) {
        return souvenir.change(form, redemptions.heldUnits(souvenir.id()), cap());
    }

    private PriceCap cap() {
        return caps.inForceOn(calendar.today());
    }
}
