package cn.volunteering.edge.input;

import cn.volunteering.domain.PlatformCalendar;

/** The years in which days and times of requests lie: from 1900 to the end of next year. */
record YearRange(PlatformCalendar calendar) {

    private static final int FIRST = 1900;

    boolean contains(int year) {
        return year >= FIRST && year <= last();
    }

    String hint() {
        return "须在 " + FIRST + " 年至 " + last() + " 年之间";
    }

    private int last() {
        return calendar.thisYear() + 1;
    }
}
