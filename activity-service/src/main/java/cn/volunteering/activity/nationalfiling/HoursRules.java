package cn.volunteering.activity.nationalfiling;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the national system for hours: none for a forgotten sign-out, for zero minutes, across midnight, for the
 * future, outside the days of the project, or overlapping another record of the person. Volunteer and project must be known
 * there. Pure functions.
 */
final class HoursRules {

    private HoursRules() {}

    /**
     * Returns why the national system would refuse the record.
     *
     * @param project {@code null} if it does not exist any more
     * @param volunteerNumber the national number of the volunteer, if there is one
     * @param ofPerson all records of the person
     */
    static List<String> objections(
            ServicePart part,
            @Nullable Project project,
            @Nullable String volunteerNumber,
            List<ServicePart> ofPerson,
            Instant now) {
        var found = new ArrayList<String>();
        addTime(part, now, found);
        if (ofPerson.stream().anyMatch(part::overlaps)) {
            found.add("与本人另一条记录的时间重叠");
        }
        if (project == null || !project.proposal().covers(part.day())) {
            found.add("不在项目的起止日期之内");
        }
        if (project == null || project.nationalNumber() == null) {
            found.add("项目尚无全国系统编号");
        }
        if (volunteerNumber == null) {
            found.add("志愿者尚无全国志愿者编号");
        }
        return found;
    }

    private static void addTime(ServicePart part, Instant now, List<String> found) {
        Interval time = part.time();
        if (time == null) {
            found.add("没有签退，时长按零计");
            return;
        }
        if (part.minutes() == 0 && !part.isVoid()) {
            found.add("时长为零");
        }
        if (time.crossesMidnight()) {
            found.add("跨越零点");
        }
        if (time.end().isAfter(now)) {
            found.add("结束时间尚未到来");
        }
    }
}
