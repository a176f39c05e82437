package cn.volunteering.scoring.points;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.LedgerStore;
import cn.volunteering.messaging.store.Subject;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Declares the points ledger, indexed for the entries and sums of a volunteer's year. */
@Configuration(proxyBeanMethods = false)
public class PointsSubject {

    public static final String COLLECTION = "points";
    public static final TypedPropertyPath<PointsEntry, Long> PARTS =
            path(PointsEntry::points).then(Points::parts);

    /** The first day on which the points of an entry no longer count. */
    public static final TypedPropertyPath<PointsEntry, LocalDate> END_OF_POINTS =
            path(PointsEntry::terms).then(PointsTerms::expiry).then(PointsTerms.Expiry::on);

    @Bean
    LedgerStore<PointsEntry> pointsEntries(AggregateStores stores) {
        return stores.ledger(Subject.in(COLLECTION, PointsEntry.class)
                .index(PointsEntry::volunteer, PointsEntry::year, PARTS)
                .index(END_OF_POINTS)
                .descending(PointsEntry::postedAt)
                .filterable("volunteer", PointsEntry::volunteer)
                .filterable("year", PointsEntry::year)
                .sortable("postedAt", PointsEntry::postedAt)
                .sortable("points", PARTS)
                .publishes(PointsPosted.TYPE, PointsPosted.class));
    }

    @Bean
    PostPoints postPoints(Ledger<PointsEntry> points, PointsPolicies policies, Clock clock) {
        return new PostPoints(points, policies, clock);
    }

    @Bean
    SettlePoints settlePoints(
            Ledger<PointsEntry> points, PointsAccounts accounts, Merits merits, PlatformCalendar calendar) {
        return new SettlePoints(points, accounts, merits, calendar);
    }
}
