package cn.volunteering.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignupLineTest {

    @Test
    void placeOfWhenAsManyCameAsThereAreSeatsIsTheLastSeat() {
        assertThat(lineOf(30, 30).placeOf(volunteer(30))).isEqualTo(new Place.Seat(30));
    }

    @Test
    void placeOfWhenOneMoreCameIsTheFirstWaiting() {
        assertThat(lineOf(31, 30).placeOf(volunteer(31))).isEqualTo(new Place.Waiting(1));
        assertThat(lineOf(31, 30).seated()).isEqualTo(30);
        assertThat(lineOf(31, 30).waiting()).isEqualTo(1);
    }

    @Test
    void placeOfWhenSomeoneSteppedBackMovesUp() {
        var line = lineOf(32, 30);

        var thereafter = new SignupLine(
                line.activityId(),
                line.capacity(),
                line.inOrder().stream()
                        .filter(each -> !each.equals(volunteer(7)))
                        .toList());

        assertThat(thereafter.placeOf(volunteer(31))).isEqualTo(new Place.Seat(30));
        assertThat(thereafter.placeOf(volunteer(32))).isEqualTo(new Place.Waiting(1));
        assertThat(thereafter.placeOf(volunteer(7))).isEqualTo(new Place.None());
    }

    private static SignupLine lineOf(int came, int capacity) {
        return new SignupLine(
                new ActivityId("activity-1"),
                capacity,
                IntStream.rangeClosed(1, came)
                        .mapToObj(SignupLineTest::volunteer)
                        .toList());
    }

    private static VolunteerId volunteer(int number) {
        return new VolunteerId("volunteer-" + number);
    }

    @Test
    void promotedSinceWhenSomeoneLeavesIsTheFirstWhoWaited() {
        var one = People.volunteer("1").id();
        var two = People.volunteer("2").id();
        var three = People.volunteer("3").id();
        var before = new SignupLine(new ActivityId("activity-1"), 1, List.of(one, two, three));

        assertThat(new SignupLine(before.activityId(), 1, List.of(two, three)).promotedSince(before))
                .containsExactly(two);
        assertThat(new SignupLine(before.activityId(), 1, List.of(one, three)).promotedSince(before))
                .isEmpty();
        assertThat(new SignupLine(before.activityId(), 3, List.of(one, two, three)).promotedSince(before))
                .containsExactly(two, three);
    }
}
