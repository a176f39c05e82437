package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Insurance;
import cn.volunteering.reporting.facts.InsuranceId;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the insurances of volunteers. */
@Configuration(proxyBeanMethods = false)
class InsuranceFacts {

    /** An insurance was entered, changed or ended, or covers other volunteers: the event of volunteer-service. */
    record InsuranceChanged(
            InsuranceId insuranceId,
            Insurance.Cover cover,
            LocalDate from,
            LocalDate until,
            List<VolunteerId> insuredIds) {

        Insurance insurance() {
            return new Insurance(insuranceId, cover, from, until, insuredIds);
        }
    }

    @Bean
    FactKind<Insurance> insuranceKind() {
        return FactKind.of("INSURANCE", Insurance.class, insurance -> insurance
                        .id()
                        .value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.insurance-changed.v1",
                        InsuranceChanged.class,
                        InsuranceChanged::insurance)
                .inTheCurrentYear();
    }
}
