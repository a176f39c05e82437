package cn.volunteering.activity;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.CheckIn;
import cn.volunteering.activity.attendance.Direction;
import cn.volunteering.activity.attendance.ShowToken;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.Place;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.domain.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people at once, on the real database: no seat is given twice, no check-in is lost, nobody is in two places. */
@ServiceTest
class CrowdIT {

    private static final int CROWD = 500;
    private static final int SEATS = 30;

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    SignUp signUp;

    @Autowired
    CheckIn checkIn;

    @Autowired
    ShowToken showToken;

    @Autowired
    Attendances attendances;

    @BeforeEach
    void nineInTheMorning() {
        clock.reset();
    }

    @Test
    void signUpWhenManyComeAtOnceGivesEachSeatOnceAndEveryoneElseAPosition() {
        var agency = agencies.withVolunteers(CROWD);
        var activity = new ActivityId(agency.recruitingActivity(SEATS));

        List<Place> places = atOnce(CROWD, number -> agency.inside(() -> signUp.signUp(activity, account(number))));

        var byKind = places.stream().collect(groupingBy(Object::getClass));
        assertThat(byKind.get(Place.Seat.class)).containsExactlyInAnyOrderElementsOf(numbered(SEATS, Place.Seat::new));
        assertThat(byKind.get(Place.Waiting.class))
                .containsExactlyInAnyOrderElementsOf(numbered(CROWD - SEATS, Place.Waiting::new));
    }

    @Test
    void signUpWhenOnePersonJoinsTwoOverlappingActivitiesAtOnceBooksOne() {
        var agency = agencies.withVolunteers(20);
        var one = new ActivityId(agency.recruitingActivity(SEATS));
        var other = new ActivityId(agency.recruitingActivity(SEATS));

        List<Boolean> booked = atOnce(
                40,
                number -> isAccepted(() ->
                        agency.inside(() -> signUp.signUp(number % 2 == 0 ? one : other, account((number + 1) / 2)))));

        assertThat(booked).filteredOn(Boolean::booleanValue).hasSize(20);
    }

    @Test
    void checkInWhenEveryoneScansAtOnceAndTwiceLosesNone() {
        var agency = agencies.withVolunteers(CROWD);
        var activity = new ActivityId(agency.runningActivity(CROWD));
        String in = token(agency, activity, Direction.IN);

        atOnce(2 * CROWD, number -> agency.inside(() -> checkIn.checkIn(in, account((number + 1) / 2))));
        clock.pass(Duration.ofMinutes(60));
        String out = token(agency, activity, Direction.OUT);
        atOnce(2 * CROWD, number -> agency.inside(() -> checkIn.checkOut(out, account((number + 1) / 2))));

        var served = agency.inside(() -> attendances.at(activity));
        assertThat(served).hasSize(CROWD).allSatisfy(attendance -> {
            assertThat(attendance.isOnSite()).isFalse();
            assertThat(attendance.stay().minutes()).isGreaterThanOrEqualTo(60);
        });
    }

    @Test
    void checkInWhenOnePersonScansAtTwoPlacesAtOnceIsAtOne() {
        var agency = agencies.withVolunteers(20);
        var one = new ActivityId(agency.runningActivity(SEATS));
        var other = new ActivityId(agency.runningActivity(SEATS));
        String here = token(agency, one, Direction.IN);
        String there = token(agency, other, Direction.IN);

        List<Boolean> admitted = atOnce(
                40,
                number -> isAccepted(() -> agency.inside(
                        () -> checkIn.checkIn(number % 2 == 0 ? here : there, account((number + 1) / 2)))));

        assertThat(admitted).filteredOn(Boolean::booleanValue).hasSize(20);
    }

    private String token(TestAgency agency, ActivityId activity, Direction direction) {
        return agency.inside(() ->
                showToken.show(activity, direction, new AccountId("liaison")).token());
    }

    private static AccountId account(int number) {
        return new AccountId("account-" + number);
    }

    private static boolean isAccepted(Supplier<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private static <T> List<T> numbered(int count, IntFunction<T> shape) {
        return IntStream.rangeClosed(1, count).mapToObj(shape).toList();
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.rangeClosed(1, times)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> work.apply(number), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }
}
