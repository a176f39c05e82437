package cn.volunteering.scoring.souvenir;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.points.CarriedPoints;
import cn.volunteering.scoring.points.PointsAccounts;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.serial.Serials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Souvenirs and redemptions, kept as registers, and the ledger of spent points. */
@Configuration(proxyBeanMethods = false)
public class SouvenirSubject {

    /** Whether volunteers can request it. */
    public static final TypedPropertyPath<Souvenir, Boolean> OFFERED =
            path(Souvenir::form).then(SouvenirForm::offered);

    @Bean
    AggregateStore<Souvenir> souvenirStore(AggregateStores stores) {
        TypedPropertyPath<Souvenir, String> name = path(Souvenir::form).then(SouvenirForm::name);
        return stores.of(Subject.register("souvenir", Souvenir.class)
                .ascending(name)
                .sortable("name", name)
                .sortable("points", path(Souvenir::form).then(SouvenirForm::points))
                .filterable("offered", OFFERED));
    }

    @Bean
    AggregateStore<Redemption> redemptionStore(AggregateStores stores) {
        return stores.of(Subject.register("redemption", Redemption.class)
                .descending(Redemption::number)
                .sortable("number", Redemption::number)
                .sortable("requestedOn", Redemption::requestedOn)
                .sortable("points", Redemption::points)
                .filterable("state", Redemption::state)
                .filterable("souvenir", Redemption::souvenir)
                .filterable("volunteer", Redemption::volunteer)
                .filterable("year", Redemption::year)
                .publishes(RedemptionChanged.TYPE, RedemptionChanged.class));
    }

    @Bean
    LedgerStore<SpentPoints> spentPoints(AggregateStores stores) {
        return stores.ledger(Subject.in("spent-points", SpentPoints.class)
                .index(SpentPoints::volunteer, SpentPoints::year)
                .descending(SpentPoints::postedAt)
                .filterable("volunteer", SpentPoints::volunteer)
                .filterable("year", SpentPoints::year)
                .sortable("postedAt", SpentPoints::postedAt)
                .publishes(PointsSpent.TYPE, PointsSpent.class));
    }

    @Bean
    PriceCaps priceCaps(PolicyReader policies) {
        return day -> PriceCap.of(policies.ofBoundTenant(), day);
    }

    @Bean
    Purses purses(
            PointsAccounts accounts,
            Redemptions redemptions,
            CarriedPoints carried,
            PointsPolicies policies,
            PlatformCalendar calendar) {
        return new Purses(accounts, redemptions, carried, policies, calendar);
    }

    @Bean
    StockSouvenirs stockSouvenirs(
            AggregateStore<Souvenir> souvenirs, Redemptions redemptions, PriceCaps caps, PlatformCalendar calendar) {
        return new StockSouvenirs(souvenirs, redemptions, caps, calendar);
    }

    @Bean
    RedeemPoints redeemPoints(
            AggregateStore<Souvenir> souvenirs,
            AggregateStore<Redemption> store,
            Redemptions redemptions,
            Purses purses,
            PriceCaps caps,
            Serials serials,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        return new RedeemPoints(souvenirs, store, redemptions, purses, caps, serials, accounts, calendar);
    }
}
