package cn.volunteering.scoring.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A person serves in three agencies and moves among them, back too, while records are corrected and events arrive late, twice and
 * in any order. In the end every minute counts once where the person is, and every point exists once.
 */
class TransfersTest {

    private static final int STEPS = 60;

    /** Minutes that an agency confirmed. */
    private record Service(AgencyInMemory agency, VolunteerId person, LocalDate day, long minutes) {}

    private final Map<String, AgencyInMemory> agencies = new HashMap<>();
    private final Map<AgencyInMemory, VolunteerId> entries = new HashMap<>();
    private final List<Runnable> onTheWay = new ArrayList<>();
    private final List<Runnable> delivered = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private AgencyInMemory here = agency("nx-gxt");
    private LocalDate today = LocalDate.of(2026, 11, 1);
    private Random random = new Random(0);
    private int transfers;

    static List<Integer> seeds() {
        return IntStream.range(0, 400).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMinuteAndEveryPointCountsOnceWhereThePersonIs(int seed) {
        random = new Random(seed);
        Stream.of("nx-czt", "nx-jtt").forEach(this::agency);
        entries.put(here, new VolunteerId("first"));

        for (int step = 0; step < STEPS; step++) {
            act();
        }
        deliverAll();
        assertCountedOnce();
        onTheWay.addAll(List.copyOf(delivered));
        deliverAll();
        assertCountedOnce();
    }

    private AgencyInMemory agency(String id) {
        return agencies.computeIfAbsent(id, _ -> new AgencyInMemory(id, this::published));
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> serve();
            case 3 -> correct();
            case 4 -> move();
            case 5 -> repeat();
            default -> deliver();
        }
    }

    private void serve() {
        post(new Service(here, entries.get(here), today, 1 + random.nextInt(200)));
        today = today.plusDays(1 + random.nextInt(5));
    }

    private void correct() {
        if (!services.isEmpty()) {
            int index = random.nextInt(services.size());
            var wrong = services.remove(index);
            wrong.agency().post(wrong.person(), wrong.day(), -wrong.minutes());
            post(new Service(wrong.agency(), wrong.person(), wrong.day(), 1 + random.nextInt(200)));
        }
    }

    private void post(Service service) {
        services.add(service);
        service.agency().post(service.person(), service.day(), service.minutes());
        onTheWay.add(() -> service.agency().follow(service.person()));
    }

    private void move() {
        var from = here;
        var others = agencies.values().stream().filter(each -> each != from).toList();
        var to = others.get(random.nextInt(others.size()));
        var id = new TransferId("t" + ++transfers);
        var left = entries.get(from);
        var entry = entries.computeIfAbsent(to, _ -> new VolunteerId(id.value()));
        var on = today;
        boolean withPoints = random.nextBoolean();
        onTheWay.add(() -> from.departed(id, left, to.id(), on, withPoints));
        onTheWay.add(() -> to.joined(id, from.id(), entry, on));
        here = to;
    }

    private void published(DomainEvent event) {
        var stated = (BalanceCarried) event;
        var receiver = agencies.get(stated.tenant());
        onTheWay.add(() -> receiver.stated(stated));
    }

    private void repeat() {
        if (!delivered.isEmpty()) {
            onTheWay.add(delivered.get(random.nextInt(delivered.size())));
        }
    }

    private void deliver() {
        if (!onTheWay.isEmpty()) {
            var message = onTheWay.remove(random.nextInt(onTheWay.size()));
            delivered.add(message);
            message.run();
        }
    }

    private void deliverAll() {
        for (int sent = 0; !onTheWay.isEmpty(); sent++) {
            assertThat(sent).as("agencies stop stating").isLessThan(100_000);
            deliver();
        }
    }

    private void assertCountedOnce() {
        assertThat(here.lifetimeOf(entries.get(here)))
                .isEqualTo(services.stream().mapToLong(Service::minutes).sum());
        agencies.values().forEach(this::assertReportsItsOwn);
        assertThat(entries.entrySet().stream()
                        .map(entry -> entry.getKey().availableTo(entry.getValue()))
                        .mapToLong(Points::parts)
                        .sum())
                .isEqualTo(services.stream().mapToLong(Service::minutes).sum() * 100);
    }

    private void assertReportsItsOwn(AgencyInMemory agency) {
        assertThat(agency.ownMinutes())
                .isEqualTo(services.stream()
                        .filter(service -> service.agency() == agency)
                        .mapToLong(Service::minutes)
                        .sum());
    }
}
