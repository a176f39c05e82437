package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.serial.Serials;
import java.util.Optional;

/**
 * The steps of a redemption (NX-68). A request is one write: its identity is the person's next number and its unique value
 * is one unit of the souvenir, so neither points nor units are given twice, however many people request at once.
 */
public final class RedeemPoints {

    private static final int ATTEMPTS = 50;
    private static final String SLIP = "redemption";

    private final Aggregates<Souvenir> souvenirs;
    private final Aggregates<Redemption> store;
    private final Redemptions redemptions;
    private final Purses purses;
    private final PriceCaps caps;
    private final Serials serials;
    private final VolunteerAccounts accounts;
    private final PlatformCalendar calendar;

    public RedeemPoints(
            Aggregates<Souvenir> souvenirs,
            Aggregates<Redemption> store,
            Redemptions redemptions,
            Purses purses,
            PriceCaps caps,
            Serials serials,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        this.souvenirs = souvenirs;
        this.store = store;
        this.redemptions = redemptions;
        this.purses = purses;
        this.caps = caps;
        this.serials = serials;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    /**
     * Requests a unit of a souvenir for a person.
     *
     * @throws NotFoundException if there is no such souvenir
     * @throws RefusedException if it is not offered, none is left, the points do not suffice or are switched off
     * @throws ConflictException if others request the same souvenir many times in a row
     */
    public Versioned<Redemption> request(SouvenirId souvenir, VolunteerId volunteer) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var requested = attempt(souvenir, volunteer);
            if (requested.isPresent()) {
                return requested.get();
            }
        }
        throw new ConflictException("redemptions", souvenir.value());
    }

    /** Stores a request, or nothing if somebody else has taken the unit, or the person has requested meanwhile. */
    private Optional<Versioned<Redemption>> attempt(SouvenirId wanted, VolunteerId volunteer) {
        var earlier = redemptions.of(volunteer);
        var souvenir = souvenirs.get(wanted.value()).state();
        var held = redemptions.heldUnits(wanted);
        var offer = new Offer(souvenir, held, purses.of(volunteer, earlier), caps.inForceOn(calendar.today()));
        offer.objection().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var id = RedemptionId.after(volunteer, earlier.size());
        int unit = souvenir.freeUnit(held, volunteer.hashCode()).orElseThrow();
        return stored(id, volunteer, souvenir, unit);
    }

    private Optional<Versioned<Redemption>> stored(
            RedemptionId id, VolunteerId volunteer, Souvenir souvenir, int unit) {
        var number = serials.next(SLIP, calendar.thisYear());
        try {
            var decision = Redemption.request(id, number, volunteer, souvenir, unit, calendar.now());
            return Optional.of(store.insert(id.value(), decision));
        } catch (AlreadyExistsException e) {
            return Optional.empty();
        }
    }

    /** Records the hand-over of the redemption that the caller has seen. */
    public Versioned<Redemption> handOver(Versioned<Redemption> seen, AccountId by) {
        return store.save(seen, seen.state().handOver(by, accounts.volunteerOf(by), calendar.now()));
    }

    /** Sends the redemption that the caller has seen back. */
    public Versioned<Redemption> sendBack(Versioned<Redemption> seen, String reason, AccountId by) {
        return store.save(seen, seen.state().sendBack(reason, by, calendar.now()));
    }

    /** Withdraws the redemption that the caller has seen. */
    public Versioned<Redemption> withdraw(Versioned<Redemption> seen, AccountId by) {
        return store.save(seen, seen.state().withdraw(by, accounts.volunteerOf(by), calendar.now()));
    }
}
