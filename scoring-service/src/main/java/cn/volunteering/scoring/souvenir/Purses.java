package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.points.CarriedPoints;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.Purse;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.List;
import java.util.stream.Stream;

/** Says what people can give for souvenirs: from the points ledger, their redemptions, and transfers. */
public final class Purses {

    private final PointsAccounts accounts;
    private final Redemptions redemptions;
    private final CarriedPoints carried;
    private final PointsPolicies policies;
    private final PlatformCalendar calendar;

    public Purses(
            PointsAccounts accounts,
            Redemptions redemptions,
            CarriedPoints carried,
            PointsPolicies policies,
            PlatformCalendar calendar) {
        this.accounts = accounts;
        this.redemptions = redemptions;
        this.carried = carried;
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
        boolean open = policies.inForceOn(today).areOn();
        return Purse.of(open, lotsOf(volunteer), spendingsOf(volunteer, redeemed), today);
    }

    /** Returns the points that a person who leaves now can take along. */
    public List<PointsLot> leftOf(VolunteerId volunteer) {
        var spendings = spendingsOf(volunteer, redemptions.of(volunteer));
        return Purse.left(lotsOf(volunteer), spendings, calendar.today());
    }

    private Purse.Lots lotsOf(VolunteerId volunteer) {
        return Purse.Lots.of(accounts.ever(volunteer), carried.broughtBy(volunteer));
    }

    private List<Spending> spendingsOf(VolunteerId volunteer, List<Redemption> redeemed) {
        var redemptionsThatHold = redeemed.stream().flatMap(redemption -> redemption.spending().stream());
        return Stream.concat(redemptionsThatHold, carried.takenBy(volunteer).stream())
                .toList();
    }
}
