package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Headcount;
import java.time.YearMonth;

/** The staff at the end of a month was stated or corrected: the event of volunteer-service. */
record HeadcountChanged(YearMonth month, int establishment, int contract) {

    static final String TYPE = "volunteering.volunteer.headcount-changed.v1";
    static final String TOPIC = "volunteer.events.v1";

    Headcount headcount() {
        return new Headcount(month, establishment, contract);
    }
}
