package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.hoursreview.ReviewHours;
import cn.volunteering.activity.hoursreview.ReviewOrder;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review while others work: what changed since it was read is left, and the rest is reviewed all the same. */
@ServiceTest
class ReviewIT {

    private static final AccountId REVIEWER = new AccountId("committee");

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    Members members;

    @Autowired
    AggregateStore<Activity> activities;

    @Autowired
    AggregateStore<Attendance> store;

    @Autowired
    Attendances attendances;

    @Autowired
    AuditLog audit;

    @BeforeEach
    void nineInTheMorning() {
        clock.reset();
    }

    @Test
    void reviewWhenAnAttendanceChangedSinceItWasReadGoesOnWithTheOthers() {
        var agency = agencies.withVolunteers(2);
        var activity = new ActivityId(agency.runningActivity(5));
        clock.pass(Duration.ofHours(3));
        attest(agency, activity, 1, "liaison");
        attest(agency, activity, 2, "liaison");
        agency.liaison().post("/activities/" + activity.value() + "/end");
        var overtaken = new Overtaken(() -> attest(agency, activity, 1, REVIEWER.value()));
        var reviewHours = new ReviewHours(members, activities, store, overtaken, audit, clock);

        var result =
                agency.inside(() -> reviewHours.review(activity, new ReviewOrder(true, Set.of(), Map.of()), REVIEWER));

        assertThat(result.confirmed()).containsExactly(attendance(activity, 2));
        assertThat(result.left()).hasEntrySatisfying(attendance(activity, 1), why -> assertThat(why.code())
                .isEqualTo("review-own-record"));
    }

    private static AttendanceId attendance(ActivityId activity, int volunteer) {
        return AttendanceId.of(activity, new VolunteerId("volunteer-" + volunteer));
    }

    private static void attest(TestAgency agency, ActivityId activity, int volunteer, String by) {
        var entry = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z");
        var path = "/activities/" + activity.value() + "/attendances/volunteer-" + volunteer;
        assertThat(agency.caller(by, "committee").put(path, entry, "\"0\"").status())
                .isEqualTo(200);
    }

    /** Attendances of which one is changed right after they were read. */
    private final class Overtaken implements Attendances {

        private final Runnable change;

        private Overtaken(Runnable change) {
            this.change = change;
        }

        @Override
        public List<Attendance> at(ActivityId activity) {
            var read = attendances.at(activity);
            change.run();
            return read;
        }

        @Override
        public List<Attendance> of(Collection<VolunteerId> volunteers, LocalDate day) {
            return attendances.of(volunteers, day);
        }

        @Override
        public Optional<Attendance> onSite(VolunteerId volunteer) {
            return attendances.onSite(volunteer);
        }
    }
}
