package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Headcount;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the staff of each month. */
@Configuration(proxyBeanMethods = false)
class HeadcountFacts {

    /** The staff at the end of a month was stated or corrected: the event of volunteer-service. */
    record HeadcountChanged(
            YearMonth month,
            int establishment,
            int contract,
            @Nullable Integer affiliated) {

        Headcount headcount() {
            return new Headcount(month, establishment, contract, affiliated);
        }
    }

    @Bean
    FactKind<Headcount> headcountKind() {
        return FactKind.of("HEADCOUNT", Headcount.class, headcount -> headcount
                        .month()
                        .toString())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.headcount-changed.v1",
                        HeadcountChanged.class,
                        HeadcountChanged::headcount)
                .inYear(headcount -> headcount.month().getYear());
    }
}
