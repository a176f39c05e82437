package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.Purse;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.List;

/** Says what people can give for souvenirs, from the points ledger and their redemptions. */
public final class Purses {

    private final PointsAccounts accounts;
    private final Redemptions redemptions;
    private final PointsPolicies policies;
    private final PlatformCalendar calendar;

    public Purses(
            PointsAccounts accounts, Redemptions redemptions, PointsPolicies policies, PlatformCalendar calendar) {
        this.accounts = accounts;
        this.redemptions = redemptions;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** Returns what a person has now. */
    public Purse of(VolunteerId volunteer) {
        return of(volunteer, redemptions.of(volunteer));
    }

    /** Returns what a person with these redemptions has now. */
    Purse of(VolunteerId volunteer, List<Redemption> redeemed) {
        var today = calendar.today();
        var spendings = redeemed.stream()
                .flatMap(redemption -> redemption.spending().stream())
                .toList();
        return Purse.of(policies.inForceOn(today).areOn(), accounts.ever(volunteer), spendings, today);
    }
}
