package cn.volunteering.scoring.bulletin;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/** The steps of a bulletin, from the draft to its publication (NX-73). There is one bulletin per year. */
public final class PrepareBulletin {

    private final Aggregates<Bulletin> bulletins;
    private final ServiceTotals service;
    private final PointsAccounts points;
    private final ObjectionTerm term;
    private final VolunteerAccounts accounts;
    private final PlatformCalendar calendar;

    public PrepareBulletin(
            Aggregates<Bulletin> bulletins,
            ServiceTotals service,
            PointsAccounts points,
            ObjectionTerm term,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        this.bulletins = bulletins;
        this.service = service;
        this.points = points;
        this.term = term;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    /**
     * Drafts the bulletin of a year.
     *
     * @throws AlreadyExistsException if the year has a bulletin
     * @throws RefusedException if the year has not begun, or has no service
     */
    public Versioned<Bulletin> draft(int year, AccountId by) {
        return bulletins.insert(String.valueOf(year), Bulletin.draft(year, figures(year), by, calendar.today()));
    }

    private BulletinFigures figures(int year) {
        return BulletinFigures.of(service.ofYear(year), points.ofYear(year));
    }

    /**
     * Returns the bulletin of a year.
     *
     * @throws NotFoundException if there is none
     */
    public Versioned<Bulletin> of(String year) {
        return bulletins.get(year);
    }

    /** Takes the figures of the bulletin that the caller has seen again. */
    public Versioned<Bulletin> renew(Versioned<Bulletin> seen, AccountId by) {
        var year = seen.state().year();
        return bulletins.save(seen, seen.state().renew(figures(year), by, calendar.today()));
    }

    /** Records the basis of a list of names in the draft that the caller has seen. */
    public Versioned<Bulletin> nameListFor(Versioned<Bulletin> seen, @Nullable String basis) {
        return bulletins.save(seen, seen.state().nameListFor(basis));
    }

    /** Opens the draft that the caller has seen for objections. */
    public Versioned<Bulletin> open(Versioned<Bulletin> seen, AccountId by) {
        return bulletins.save(seen, opened(seen.state(), by));
    }

    /** Returns the bulletin as the account would open it, or why it may not. */
    public Decision<Bulletin> opened(Bulletin bulletin, AccountId by) {
        var today = calendar.today();
        return bulletin.open(term.daysOn(today), by, today);
    }

    /** Takes the objection of a person to their own figures. */
    public Versioned<Bulletin> object(String year, VolunteerId volunteer, String reason) {
        return bulletins.change(year, bulletin -> bulletin.object(volunteer, reason, calendar.today()));
    }

    /** Decides an objection. */
    public Versioned<Bulletin> decide(String year, ObjectionId objection, boolean upheld, String reason, AccountId by) {
        return bulletins.change(
                year, bulletin -> bulletin.decide(objection, upheld, reason, by, accounts.volunteerOf(by)));
    }

    /** Freezes and publishes the bulletin that the caller has seen. */
    public Versioned<Bulletin> freeze(Versioned<Bulletin> seen) {
        return bulletins.save(seen, seen.state().freeze(calendar.today()));
    }
}
