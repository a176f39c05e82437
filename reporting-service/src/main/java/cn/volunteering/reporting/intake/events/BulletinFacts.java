package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Bulletin;
import cn.volunteering.reporting.facts.FactKind;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the publications of points. */
@Configuration(proxyBeanMethods = false)
class BulletinFacts {

    /** The points of a year were published within the unit: the event of scoring-service. */
    record BulletinPublished(int year, LocalDate publishedOn) {

        Bulletin bulletin() {
            return new Bulletin(year, publishedOn);
        }
    }

    @Bean
    FactKind<Bulletin> bulletinKind() {
        return FactKind.of("BULLETIN", Bulletin.class, bulletin -> String.valueOf(bulletin.year()))
                .from(
                        "scoring.events.v1",
                        "volunteering.scoring.bulletin-published.v1",
                        BulletinPublished.class,
                        BulletinPublished::bulletin)
                .inYear(bulletin -> bulletin.publishedOn().getYear());
    }
}
