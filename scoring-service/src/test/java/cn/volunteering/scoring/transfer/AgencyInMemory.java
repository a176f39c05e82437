package cn.volunteering.scoring.transfer;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.AggregatesInMemory;
import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.brought.Arrival;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.brought.BroughtFromArrivals;
import cn.volunteering.scoring.brought.BroughtService;
import cn.volunteering.scoring.brought.LifetimeMinutes;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.points.AccountsInMemory;
import cn.volunteering.scoring.points.CarriedPoints;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsPolicy;
import cn.volunteering.scoring.points.PointsRule;
import cn.volunteering.scoring.points.PointsRules;
import cn.volunteering.scoring.points.Purse;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.souvenir.Purses;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.souvenir.Redemptions;
import cn.volunteering.scoring.souvenir.SouvenirId;
import cn.volunteering.scoring.stars.AwardStars;
import cn.volunteering.scoring.stars.StarLadder;
import cn.volunteering.scoring.stars.StarRecord;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An agency with its ledgers, and the people who came to it and left it, in memory. */
final class AgencyInMemory {

    private static final long PARTS_PER_MINUTE = 100;
    private static final StarLadder TEN_HOURS =
            new StarLadder(List.of(new StarLadder.Step(600, null)), CountedEvidence.ALL_CONFIRMED);

    private final TenantId id;
    private final HoursInMemory hours = new HoursInMemory();
    private final LedgerInMemory<PointsEntry> points = new LedgerInMemory<>();
    private final List<String> trail = new ArrayList<>();
    private final AggregatesInMemory<Arrival> arrivals = new AggregatesInMemory<>(_ -> {});
    private final AggregatesInMemory<StarRecord> stars = new AggregatesInMemory<>(_ -> {});
    private final AggregatesInMemory<Departure> departures;
    private final Purses purses;
    private final LifetimeMinutes lifetime;
    private final StateBalance stateBalance;
    private final ReceiveBalance receiveBalance;
    private final Arrivals arrived = new Arrived();
    private final CarriedPoints carried = new Carried();
    private final Clock clock = Clock.fixed(Instant.parse("2027-12-31T00:00:00Z"), ZoneOffset.UTC);

    AgencyInMemory(String id, Consumer<DomainEvent> published) {
        this.id = new TenantId(id);
        var calendar = new PlatformCalendar(clock);
        departures = new AggregatesInMemory<>(published);
        purses = new Purses(new AccountsInMemory(points), new NoRedemptions(), carried, new NoPolicies(), calendar);
        lifetime = new LifetimeMinutes(hours, new BroughtFromArrivals(arrived));
        stateBalance = new StateBalance(
                departures,
                this::departuresOf,
                arrived,
                hours,
                purses,
                (action, transfer, other) -> trail.add(action + " " + other),
                calendar);
        var awardStars = new AwardStars(stars, lifetime, _ -> TEN_HOURS, calendar);
        receiveBalance = new ReceiveBalance(
                arrivals,
                arrived,
                awardStars,
                stateBalance,
                (action, transfer, other) -> trail.add(action + " " + other));
    }

    TenantId id() {
        return id;
    }

    List<String> trail() {
        return List.copyOf(trail);
    }

    void post(VolunteerId person, LocalDate day, long minutes) {
        int line = hours.add(person, day, minutes);
        var entry = new EntryId("r" + line + ".confirm");
        points.post(List.of(new PointsEntry(
                new EntryId(entry.value() + ".points"),
                entry,
                person,
                day.getYear(),
                new Points(minutes * PARTS_PER_MINUTE),
                PointsPolicy.DEFAULT.policyId(),
                0,
                clock.instant(),
                null,
                day,
                null,
                PointsRule.RATE,
                null)));
    }

    void follow(VolunteerId person) {
        within(() -> stateBalance.follow(List.of(person)));
    }

    void departed(TransferId transfer, VolunteerId person, TenantId to, LocalDate on, boolean withPoints) {
        within(() -> stateBalance.departed(transfer, person, to, on, withPoints));
    }

    void joined(TransferId transfer, TenantId from, VolunteerId person, LocalDate on) {
        within(() -> receiveBalance.joined(transfer, from, person, on));
    }

    void stated(BalanceCarried stated) {
        within(() -> receiveBalance.stated(stated));
    }

    BroughtService broughtBy(VolunteerId person) {
        return TenantScope.call(id, Actor.system("test"), () -> new BroughtFromArrivals(arrived).of(person));
    }

    /** Returns the minutes of a person in all years, with those brought along. */
    long lifetimeOf(VolunteerId person) {
        return TenantScope.call(id, Actor.system("test"), () -> lifetime.of(List.of(person)).stream()
                .mapToLong(served -> served.counted(CountedEvidence.ALL_CONFIRMED))
                .sum());
    }

    int starsOf(VolunteerId person) {
        return stars.find(person.value()).map(record -> record.state().stars()).orElse(0);
    }

    /** Returns the minutes that the agency itself reports. */
    long ownMinutes() {
        return hours.sum();
    }

    /** Returns what people of the agency can give. */
    Points availableTo(VolunteerId person) {
        var lots = Purse.Lots.of(new AccountsInMemory(points).ever(person), carried.broughtBy(person));
        return Purse.of(true, lots, carried.takenBy(person), new PlatformCalendar(clock).today())
                .available();
    }

    private void within(Runnable work) {
        TenantScope.run(id, Actor.system("test"), work);
    }

    private List<Departure> departuresOf(Collection<VolunteerId> people) {
        return departures.all().stream()
                .filter(departure -> people.contains(departure.volunteer()))
                .toList();
    }

    /** The register of arrivals. */
    private final class Arrived implements Arrivals {

        @Override
        public List<Arrival> of(TransferId transfer) {
            return arrivals.all().stream()
                    .filter(arrival -> arrival.transfer().equals(transfer))
                    .toList();
        }

        @Override
        public List<Arrival> ofAll() {
            return arrivals.all().stream()
                    .filter(arrival -> arrival.person().isPresent())
                    .toList();
        }

        @Override
        public List<Arrival> of(Collection<VolunteerId> people) {
            return ofAll().stream()
                    .filter(arrival -> arrival.person().filter(people::contains).isPresent())
                    .toList();
        }
    }

    /** The points of both directions. */
    private final class Carried implements CarriedPoints {

        @Override
        public List<PointsLot> broughtBy(VolunteerId person) {
            return arrived.of(List.of(person)).stream()
                    .flatMap(arrival -> arrival.points().stream())
                    .toList();
        }

        @Override
        public List<Spending> takenBy(VolunteerId person) {
            return departuresOf(List.of(person)).stream()
                    .flatMap(departure -> departure.spending().stream())
                    .toList();
        }
    }

    private static final class NoRedemptions implements Redemptions {

        @Override
        public List<Redemption> of(VolunteerId volunteer) {
            return List.of();
        }

        @Override
        public Map<SouvenirId, Set<Integer>> heldUnits(Collection<SouvenirId> souvenirs) {
            return Map.of();
        }
    }

    private static final class NoPolicies implements PointsPolicies {

        @Override
        public PointsRules inForceOn(LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PointsBasis basisOn(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }
}
