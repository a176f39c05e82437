package cn.volunteering.scoring.bulletin;

import cn.volunteering.domain.DomainEvent;
import java.time.LocalDate;

/** The points of a year were published inside the unit. Carries totals only. */
public record BulletinPublished(int year, LocalDate publishedOn, long participants, long minutes, long hundredths)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.bulletin-published.v1";

    static BulletinPublished of(Bulletin bulletin, LocalDate day) {
        var figures = bulletin.figures();
        return new BulletinPublished(
                bulletin.year(),
                day,
                figures.participants(),
                figures.minutes(),
                figures.points().hundredths());
    }
}
