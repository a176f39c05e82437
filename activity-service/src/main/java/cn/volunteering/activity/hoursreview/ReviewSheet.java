package cn.volunteering.activity.hoursreview;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.domain.Aggregates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the reviewer's view: each attendance with the person and the anomalies. */
public final class ReviewSheet {

    /**
     * A line of the sheet.
     *
     * @param member the person on the roster; empty if removed since
     */
    public record Line(Attendance attendance, Optional<Member> member, Set<Anomaly> anomalies) {}

    private final Aggregates<Activity> activities;
    private final Attendances attendances;
    private final SignupLines lines;
    private final Members members;
    private final ForcedCheckOuts forcedCheckOuts;
    private final int manyInSameMinute;

    /**
     * @param manyInSameMinute the number of arrivals in one minute from which they are flagged
     */
    public ReviewSheet(
            Aggregates<Activity> activities,
            Attendances attendances,
            SignupLines lines,
            Members members,
            ForcedCheckOuts forcedCheckOuts,
            int manyInSameMinute) {
        this.activities = activities;
        this.attendances = attendances;
        this.lines = lines;
        this.members = members;
        this.forcedCheckOuts = forcedCheckOuts;
        this.manyInSameMinute = manyInSameMinute;
    }

    /** Returns the attendances that have an anomaly, with their anomalies. */
    Map<AttendanceId, Set<Anomaly>> anomalous(ActivityId id) {
        return of(id).stream()
                .filter(line -> !line.anomalies().isEmpty())
                .collect(toMap(line -> line.attendance().id(), Line::anomalies));
    }

    /** Returns all lines of the given activity, in order of arrival. */
    public List<Line> of(ActivityId id) {
        Activity activity = activities.get(id.value()).state();
        List<Attendance> all = forcedCheckOuts.applied(attendances.at(id), activity);
        var volunteers =
                all.stream().map(each -> each.participant().volunteerId()).toList();
        Map<VolunteerId, Member> people = members.findAll(volunteers);
        var anomalies = new Anomalies(
                activity,
                all,
                lines.of(activity).inOrder(),
                attendances.of(volunteers, activity.plan().time().day()),
                manyInSameMinute);
        return all.stream()
                .map(each -> new Line(
                        each, Optional.ofNullable(people.get(each.participant().volunteerId())), anomalies.of(each)))
                .toList();
    }
}
