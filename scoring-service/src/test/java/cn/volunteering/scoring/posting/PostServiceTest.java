package cn.volunteering.scoring.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.LedgerInMemory;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.balance.Balances;
import cn.volunteering.scoring.balance.PersonYear;
import cn.volunteering.scoring.balance.YearTotals;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.PostHours;
import cn.volunteering.scoring.points.AccountsInMemory;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsPolicies;
import cn.volunteering.scoring.points.PointsPolicy;
import cn.volunteering.scoring.points.PointsRate;
import cn.volunteering.scoring.points.PointsRules;
import cn.volunteering.scoring.points.PostPoints;
import cn.volunteering.scoring.points.SettlePoints;
import cn.volunteering.scoring.posting.Deliveries.Act;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostServiceTest {

    private final LedgerInMemory<HoursEntry> hours = new LedgerInMemory<>();
    private final LedgerInMemory<PointsEntry> points = new LedgerInMemory<>();
    private final BalancesInMemory balances = new BalancesInMemory();
    private final ChangingPolicies policies = new ChangingPolicies();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-06T00:00:00Z"), ZoneOffset.UTC);
    private final PostService service =
            new PostService(new PostHours(hours, clock), new PostPoints(points, policies, clock), settle(), balances);

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsWhenActsAreRepeatedInAnyBatchesAreThoseOfTheLastRevisions(int seed) {
        var random = new Random(seed);
        var deliveries = new Deliveries(random);

        deliveries.deliver(acts -> untilHandled(acts, random));

        assertThat(deliveries.last()).allSatisfy(this::assertCounts);
        assertThat(balances.minutes)
                .isEqualTo(deliveries.last().stream()
                        .mapToLong(act -> act.service().minutes())
                        .sum());
        var hoursBefore = hours.all();
        var pointsBefore = points.all();
        deliveries.replay(acts -> untilHandled(acts, random));
        assertThat(hours.all()).isEqualTo(hoursBefore);
        assertThat(points.all()).isEqualTo(pointsBefore);
    }

    private SettlePoints settle() {
        return new SettlePoints(points, new AccountsInMemory(points), _ -> Map.of(), new PlatformCalendar(clock));
    }

    private void assertCounts(Act last) {
        var entries = hours.all().stream()
                .filter(entry -> entry.service().id().equals(last.service().id()))
                .toList();
        assertThat(entries.stream().mapToInt(HoursEntry::minutes).sum())
                .isEqualTo(last.service().minutes());
        long parts = points.all().stream()
                .filter(entry -> entry.source().value().startsWith(last.record() + "."))
                .mapToLong(entry -> entry.points().parts())
                .sum();
        assertThat(parts).isEqualTo(partsInForce(last));
    }

    /** The points entry of the last revision keeps the policy under which it was first posted. */
    private long partsInForce(Act last) {
        if (last.service().minutes() == 0 || last.service().evidence() == Evidence.CLAIMED) {
            return 0;
        }
        var inForce = new EntryId(last.record() + ".confirm" + (last.revision() == 0 ? "" : "." + last.revision()));
        return points.get(PointsEntry.idFor(inForce).value()).points().parts();
    }

    /** Handles the acts in order; if a handler fails between its steps, all of them arrive again. */
    private void untilHandled(List<Act> acts, Random random) {
        policies.changeOrFail(random);
        try {
            runs(acts).forEach(this::handle);
        } catch (PolicyAwayException e) {
            policies.recover();
            runs(acts).forEach(this::handle);
        }
    }

    private void handle(List<Act> run) {
        if (run.getFirst().revision() == 0) {
            service.post(run.stream().map(Act::service).toList());
        } else {
            service.correct(run.stream().map(Act::corrected).toList());
        }
    }

    /** Divides the acts into runs of one type, as the bundles of a poll do. */
    private static List<List<Act>> runs(List<Act> acts) {
        var runs = new ArrayList<List<Act>>();
        for (Act act : acts) {
            boolean confirms = act.revision() == 0;
            if (runs.isEmpty() || (runs.getLast().getFirst().revision() == 0) != confirms) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(act);
        }
        return runs;
    }

    private static final class PolicyAwayException extends RuntimeException {}

    private static final class ChangingPolicies implements PointsPolicies {

        private int version = 1;
        private boolean away;

        void changeOrFail(Random random) {
            version += random.nextInt(2);
            away = random.nextInt(4) == 0;
        }

        void recover() {
            away = false;
        }

        @Override
        public PointsRules inForceOn(LocalDate day) {
            if (away) {
                throw new PolicyAwayException();
            }
            return PointsRules.at(
                    new PointsPolicy(new PolicyId("rules"), version, new PointsRate(33L * (version % 7))));
        }

        @Override
        public PointsBasis basisOn(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps the minutes of everyone, as they were when last recomputed. */
    private final class BalancesInMemory implements Balances {

        private long minutes;

        @Override
        public Balance of(VolunteerId volunteer, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public YearTotals totals(int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recompute(Collection<PersonYear> people) {
            assertThat(people).containsExactly(new PersonYear(new VolunteerId("volunteer-1"), 2026));
            minutes = hours.all().stream().mapToLong(HoursEntry::minutes).sum();
        }
    }
}
