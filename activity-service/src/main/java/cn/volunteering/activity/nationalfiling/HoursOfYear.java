package cn.volunteering.activity.nationalfiling;

import cn.volunteering.activity.attendance.Attendance;
import java.util.Collection;
import java.util.List;

/** Finds the attendances at activities of the agency that concern the exchange. Claims belong to those who organised. */
public interface HoursOfYear {

    /** Returns those of a year that count, counted once, or were never ended. */
    List<Attendance> of(int year);

    /** Returns those with the given identities. */
    List<Attendance> findAll(Collection<String> attendanceIds);
}
