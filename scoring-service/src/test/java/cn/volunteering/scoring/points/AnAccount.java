package cn.volunteering.scoring.points;

import static cn.volunteering.scoring.points.PublishedRates.aDocument;
import static cn.volunteering.scoring.points.PublishedRates.aUnit;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.hours.ServiceRecords;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The account of one person in memory, whose services are confirmed, corrected, rated and judged under some policies. */
final class AnAccount {

    private static final String TENANT = "nx-gxt";
    private static final VolunteerId PERSON = new VolunteerId("volunteer-1");

    private final LedgerInMemory<PointsEntry> ledger = new LedgerInMemory<>();
    private final LedgerInMemory<HoursEntry> hoursLedger = new LedgerInMemory<>();
    private final List<PublishedVersion> published = new ArrayList<>();
    private final Map<RecordId, Merit> merits = new HashMap<>();
    private Runnable meanwhile = () -> {};
    private Instant now = Instant.parse("2026-03-06T00:00:00Z");

    Instant now() {
        return now;
    }

    void forfeit(String record, int factor) {
        merits.put(new RecordId(record), new Merit(factor, null, true, null));
        settle(record);
    }

    List<PointsEntry> entries() {
        return ledger.all();
    }

    void limit(String key, long hundredths) {
        published.add(aDocument(TENANT, key.replace('.', '-'))
                .from("2025-01-01")
                .sets(key, ValueType.HUNDREDTHS, new Value.Whole(hundredths)));
    }

    void months(long number) {
        published.add(aDocument(TENANT, "expiry")
                .sets("points.expire-after-months", ValueType.COUNT, new Value.Whole(number)));
    }

    void at(String day) {
        now = PlatformCalendar.startOf(LocalDate.parse(day));
    }

    void confirm(ServiceRecords record) {
        ServiceRecord service = record.build();
        follow(new PostHours(hoursLedger, clock()).confirm(List.of(service)));
    }

    void correct(CorrectedRecord corrected) {
        follow(new PostHours(hoursLedger, clock()).correct(List.of(corrected)));
    }

    private void follow(Collection<HoursEntry> entries) {
        settlePoints().after(new PostPoints(ledger, policies(), clock()).follow(entries));
    }

    void rate(String record, int factor) {
        merits.put(new RecordId(record), new Merit(factor, null, false, null));
        settle(record);
    }

    void settle(String record) {
        settlePoints().settle(2026, Set.of(PERSON), Set.of(new RecordId(record)));
    }

    void expire() {
        new AccountsInMemory(ledger)
                .endedBetween(null, new PlatformCalendar(clock()).today())
                .forEach((year, people) -> settlePoints().settle(year, people, Set.of()));
    }

    /** Lets another writer act after the next reading of the account, before anything is posted. */
    void meanwhile(Runnable other) {
        meanwhile = other;
    }

    private SettlePoints settlePoints() {
        return new SettlePoints(ledger, overtaken(), _ -> Map.copyOf(merits), new PlatformCalendar(clock()));
    }

    private PointsAccounts overtaken() {
        var accounts = new AccountsInMemory(ledger);
        return new PointsAccounts() {
            @Override
            public Map<VolunteerId, List<PointsEntry>> of(int year, Collection<VolunteerId> people) {
                var read = accounts.of(year, people);
                var other = meanwhile;
                meanwhile = () -> {};
                other.run();
                return read;
            }

            @Override
            public List<PointsEntry> ever(VolunteerId person) {
                return accounts.ever(person);
            }

            @Override
            public List<PointsShare> ofYear(int year) {
                return accounts.ofYear(year);
            }

            @Override
            public Map<Integer, Set<VolunteerId>> endedBetween(@Nullable LocalDate after, LocalDate until) {
                return accounts.endedBetween(after, until);
            }
        };
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private PointsPolicies policies() {
        return new PointsPolicies() {
            @Override
            public PointsRules inForceOn(LocalDate day) {
                return PublishedRates.rulesInForce(aUnit(TENANT), published, day);
            }

            @Override
            public PointsBasis basisOn(LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }

    List<PointsEntry> adjusting() {
        return ledger.all().stream().filter(entry -> !entry.isOfService()).toList();
    }

    Points total() {
        return ledger.all().stream().map(PointsEntry::points).reduce(Points.NONE, Points::plus);
    }
}
