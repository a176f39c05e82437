package cn.volunteering.activity.nationalfiling;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Stay;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in with its sign-out, which is one record of the national system: an attendance with breaks has several.
 *
 * @param recordId the attendance and the number of the part
 * @param time {@code null} if the person never signed out
 * @param minutes whole minutes; those of all parts add up to the minutes of the attendance
 * @param isVoid whether it counted once and does not any more
 */
public record ServicePart(
        String recordId,
        VolunteerId volunteerId,
        ProjectId projectId,
        ActivityId activityId,
        SectionId sectionId,
        Instant startedAt,
        @Nullable Interval time,
        long minutes,
        Evidence evidence,
        boolean isVoid) {

    private static final long SECONDS_OF_MINUTE = 60;

    /**
     * Returns the records of an attendance: those that count, those that counted before a correction, and one of zero
     * minutes if the person forgot to sign out.
     */
    public static List<ServicePart> of(Attendance attendance) {
        var parts = new ArrayList<>(attendance.isConfirmed() ? counted(attendance) : forgotten(attendance));
        for (int number = parts.size() + 1; number <= mostPartsBefore(attendance); number++) {
            parts.add(voided(attendance, number));
        }
        return List.copyOf(parts);
    }

    private static List<ServicePart> counted(Attendance attendance) {
        var parts = new ArrayList<ServicePart>();
        long seconds = 0;
        long minutes = 0;
        for (Interval time : attendance.stay().parts()) {
            seconds += time.length().toSeconds();
            long own = seconds / SECONDS_OF_MINUTE - minutes;
            minutes += own;
            parts.add(part(attendance, parts.size() + 1, time.start(), time, own, false));
        }
        return parts;
    }

    private static List<ServicePart> forgotten(Attendance attendance) {
        Stay stay = attendance.stay();
        return stay.time().isEmpty() && !attendance.isAmended()
                ? List.of(part(attendance, 1, stay.startedAt(), null, 0, false))
                : List.of();
    }

    /** Returns the most parts that the attendance had before a correction. */
    private static int mostPartsBefore(Attendance attendance) {
        return attendance.corrections().stream()
                .mapToInt(each -> each.before().parts().size())
                .max()
                .orElse(0);
    }

    /** Returns a part that no longer exists, with its last known time. */
    private static ServicePart voided(Attendance attendance, int number) {
        Interval last = attendance.corrections().reversed().stream()
                .map(each -> each.before().parts())
                .filter(parts -> parts.size() >= number)
                .map(parts -> parts.get(number - 1))
                .findFirst()
                .orElseThrow();
        return part(attendance, number, last.start(), last, 0, true);
    }

    private static ServicePart part(
            Attendance attendance,
            int number,
            Instant startedAt,
            @Nullable Interval time,
            long minutes,
            boolean isVoid) {
        return new ServicePart(
                attendance.id().value() + "-" + number,
                attendance.participant().volunteerId(),
                attendance.projectId(),
                attendance.activityId(),
                attendance.participant().sectionId(),
                startedAt,
                time,
                minutes,
                attendance.stay().evidence(),
                isVoid);
    }

    /** Returns the attendance to which a record belongs. */
    public static String attendanceOf(String recordId) {
        return recordId.substring(0, recordId.lastIndexOf('-'));
    }

    /** Returns whether it was entered afterwards (荣誉时长), and not measured (信用时长). */
    public boolean isAdded() {
        return evidence != Evidence.MEASURED;
    }

    LocalDate day() {
        return PlatformCalendar.dayOf(startedAt);
    }

    /** Returns whether it counts at the same time as another record of the person. */
    boolean overlaps(ServicePart other) {
        return !other.recordId.equals(recordId)
                && !isVoid
                && !other.isVoid
                && counted().anyMatch(mine -> other.counted().anyMatch(mine::overlaps));
    }

    private Stream<Interval> counted() {
        return Optional.ofNullable(time).stream();
    }
}
