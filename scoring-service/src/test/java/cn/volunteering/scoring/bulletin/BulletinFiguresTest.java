package cn.volunteering.scoring.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.scoring.bulletin.BulletinFigures.PersonLine;
import cn.volunteering.scoring.bulletin.BulletinFigures.SectionTotal;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.hours.YearService;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.PointsShare;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BulletinFiguresTest {

    @Test
    void servicesCountForTheSectionOfTheirTimeAndThePersonBelongsToTheLast() {
        var figures = BulletinFigures.of(
                List.of(
                        served("v1", "s1", Evidence.MEASURED, 60, "2026-03-05"),
                        served("v1", "s2", Evidence.ATTESTED, 30, "2026-06-05"),
                        served("v2", "s1", Evidence.CLAIMED, 90, "2026-04-05")),
                List.of(earned("v1", "s1", 60), earned("v1", "s2", 30), earned("v2", "s1", 0)));

        assertThat(figures.sections())
                .extracting(
                        SectionTotal::section,
                        SectionTotal::participants,
                        SectionTotal::minutes,
                        total -> total.points().shown())
                .containsExactly(tuple(new UnitId("s1"), 2L, 150L, "1.00"), tuple(new UnitId("s2"), 1L, 30L, "0.50"));
        assertThat(figures.lines())
                .extracting(PersonLine::volunteer, PersonLine::section, PersonLine::minutes)
                .containsExactly(
                        tuple(new VolunteerId("v1"), new UnitId("s2"), 90L),
                        tuple(new VolunteerId("v2"), new UnitId("s1"), 90L));
        assertThat(figures.participants()).isEqualTo(2);
        assertThat(figures.minutes()).isEqualTo(180);
        assertThat(figures.points().shown()).isEqualTo("1.50");
    }

    @Test
    void whoWasTakenBackInFullIsNotListed() {
        var figures = BulletinFigures.of(
                List.of(
                        served("v1", "s1", Evidence.MEASURED, 0, "2026-03-05"),
                        served("v2", "s1", Evidence.MEASURED, 1, "2026-03-05")),
                List.of(earned("v1", "s1", 0)));

        assertThat(figures.lines()).extracting(PersonLine::volunteer).containsExactly(new VolunteerId("v2"));
        assertThat(figures.sections()).extracting(SectionTotal::participants).containsExactly(1L);
    }

    @Test
    void pointsThatNameNoSectionCountForTheSectionOfThePerson() {
        var figures = BulletinFigures.of(
                List.of(served("v1", "s1", Evidence.MEASURED, 60, "2026-03-05")), List.of(earned("v1", null, 60)));

        assertThat(figures.sections())
                .singleElement()
                .satisfies(total -> assertThat(total.points().shown()).isEqualTo("1.00"));
    }

    private static YearService served(String volunteer, String section, Evidence evidence, long minutes, String day) {
        return new YearService(
                new VolunteerId(volunteer), new UnitId(section), evidence, minutes, Instant.parse(day + "T01:00:00Z"));
    }

    private static PointsShare earned(String volunteer, @Nullable String section, long minutes) {
        return new PointsShare(
                new VolunteerId(volunteer), section == null ? null : new UnitId(section), new Points(minutes * 100));
    }
}
