package cn.volunteering.volunteer.post;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static cn.volunteering.volunteer.roster.VolunteerFixture.BRANCH;
import static cn.volunteering.volunteer.roster.VolunteerFixture.JOINED;
import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static cn.volunteering.volunteer.roster.VolunteerFixture.TODAY;
import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Volunteer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final LocalDate FROM = TODAY.minusDays(10);
    private static final UnitId ELSEWHERE = new UnitId("section-2");

    private final Volunteer person = aVolunteer().registered();

    @Test
    void someoneOnTheRosterIsAppointedFromTodayAtTheLatest() {
        assertThatDecision(appoint(person, TODAY)).publishes(PostChanged.class).satisfies(event -> {
            assertThat(event.holderId()).isEqualTo(person.id());
            assertThat(event.toBeFilled()).isFalse();
        });
        assertThatDecision(appoint(person, TODAY.plusDays(1))).isRefusedWith("post-begins-in-future");
        assertThatDecision(appoint(aVolunteer().suspended(), TODAY)).isAccepted();
        assertThatDecision(appoint(aVolunteer().applied(), TODAY)).isRefusedWith("post-holder-not-on-roster");
        assertThatDecision(appoint(aVolunteer().left(), TODAY)).isRefusedWith("post-holder-not-on-roster");
    }

    @Test
    void aPersonIsRelievedBetweenTheFirstDayAndToday() {
        assertThatDecision(post().relieve(FROM.minusDays(1), TODAY)).isRefusedWith("post-ends-before-it-begins");
        assertThatDecision(post().relieve(TODAY.plusDays(1), TODAY)).isRefusedWith("post-ends-in-future");

        var relieved = post().relieve(TODAY, TODAY).orThrow();

        assertThat(relieved.until()).isEqualTo(TODAY);
        assertThat(relieved.ending()).isEqualTo(Ending.RELIEVED);
        assertThatDecision(relieved.relieve(TODAY, TODAY)).isRefusedWith("post-ended");
        assertThatDecision(relieved.correct("组长", FROM, TODAY)).isRefusedWith("post-ended");
    }

    @Test
    void dutyAndFirstDayAreCorrectedWhileThePostLasts() {
        assertThat(post().correct("副组长", TODAY, TODAY).orThrow().duty()).isEqualTo("副组长");
        assertThatDecision(post().correct("副组长", TODAY.plusDays(1), TODAY)).isRefusedWith("post-begins-in-future");
    }

    @Test
    void departureEndsThePostOnItsDay() {
        var gone = person.leave(TODAY.minusDays(1), "退休", TODAY).orThrow();

        assertThatDecision(post().follow(gone)).publishes(PostChanged.class).satisfies(event -> {
            assertThat(event.until()).isEqualTo(TODAY.minusDays(1));
            assertThat(event.ending()).isEqualTo(Ending.LEFT);
            assertThat(event.toBeFilled()).isTrue();
        });
    }

    @Test
    void departureBeforeTheFirstDayLeavesAPostThatWasNeverHeld() {
        var gone = person.leave(FROM.minusDays(1), "退休", TODAY).orThrow();
        var ended = post().follow(gone).orThrow();

        assertThat(ended.until()).isEqualTo(FROM);
        assertThat(ended.awaitsSuccessor()).isFalse();
    }

    @Test
    void moveToAnotherSectionEndsThePostButAnotherBranchDoesNot() {
        var moved = moved(person, new Placement(ELSEWHERE, BRANCH, TODAY));
        var otherBranch = moved(person, new Placement(SECTION, null, TODAY));

        assertThat(post().follow(moved).orThrow().ending()).isEqualTo(Ending.MOVED);
        assertThat(post().follow(moved).orThrow().until()).isEqualTo(TODAY);
        assertThatDecision(post().follow(otherBranch)).hasState(post()).hasNoEvents();
        assertThatDecision(post().follow(person)).hasNoEvents();
    }

    @Test
    void appointmentAfterAMoveIsForTheNewSection() {
        var moved = moved(person, new Placement(ELSEWHERE, BRANCH, TODAY));

        assertThatDecision(appoint(moved, JOINED).orThrow().follow(moved)).hasNoEvents();
    }

    @Test
    void endedPostDoesNotFollowItsFormerHolder() {
        var relieved = post().relieve(TODAY, TODAY).orThrow();

        assertThatDecision(relieved.follow(aVolunteer().left()))
                .hasState(relieved)
                .hasNoEvents();
    }

    @Test
    void onlyAVacancyCanBeLeftOpen() {
        assertThatDecision(post().leaveVacant("编制调整")).isRefusedWith("post-not-vacant");

        var left = post().relieve(TODAY, TODAY).orThrow().leaveVacant("编制调整").orThrow();

        assertThat(left.awaitsSuccessor()).isFalse();
        assertThatDecision(left.leaveVacant("编制调整")).isRefusedWith("post-not-vacant");
    }

    @Test
    void aPersonMayReturnToABodyAfterThePostHasEnded() {
        assertThat(post().naturalKey()).contains("LEADING_GROUP/" + person.id().value());
        assertThat(post().relieve(TODAY, TODAY).orThrow().naturalKey()).isEmpty();
    }

    private static Volunteer moved(Volunteer volunteer, Placement place) {
        return volunteer.move(place, TODAY).orThrow();
    }

    private Post post() {
        return appoint(person, FROM).orThrow();
    }

    private static Decision<Post> appoint(Volunteer holder, LocalDate from) {
        return Post.appoint(new PostId("post-1"), Body.LEADING_GROUP, holder, "组长", from, null, TODAY);
    }
}
