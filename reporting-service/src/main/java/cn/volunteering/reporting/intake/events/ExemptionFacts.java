package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Exemption;
import cn.volunteering.reporting.facts.ExemptionId;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the exemptions of volunteers. */
@Configuration(proxyBeanMethods = false)
class ExemptionFacts {

    /** An exemption was entered, changed or ended: the event of volunteer-service. */
    record ExemptionChanged(
            ExemptionId exemptionId,
            VolunteerId volunteerId,
            LocalDate from,
            @Nullable LocalDate until) {

        Exemption exemption() {
            return new Exemption(exemptionId, volunteerId, from, until);
        }
    }

    @Bean
    FactKind<Exemption> exemptionKind() {
        return FactKind.of("EXEMPTION", Exemption.class, exemption -> exemption
                        .id()
                        .value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.exemption-changed.v1",
                        ExemptionChanged.class,
                        ExemptionChanged::exemption)
                .inTheCurrentYear();
    }
}
