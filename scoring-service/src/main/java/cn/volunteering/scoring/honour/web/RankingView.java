package cn.volunteering.scoring.honour.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.honour.SectionRanking.Line;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.NameBook;
import org.jspecify.annotations.Nullable;

/**
 * A section in the ranking of a year. Equal figures share a rank.
 *
 * @param participants people who served for the section
 * @param people people of the section on the roster now
 * @param rank follows the sum of the three ranks; a ranking names nobody
 */
record RankingView(
        UnitId sectionId,
        @Nullable String sectionName,
        long minutes,
        String hours,
        long participants,
        long people,
        long activities,
        int rankByMinutes,
        int rankByParticipation,
        int rankByActivities,
        int rank) {

    static RankingView of(Line line, NameBook names) {
        var figures = line.figures();
        return new RankingView(
                figures.section(),
                names.unit(figures.section()),
                figures.minutes(),
                Hours.shown(figures.minutes()),
                figures.participants(),
                figures.people(),
                figures.activities(),
                line.byMinutes(),
                line.byParticipation(),
                line.byActivities(),
                line.overall());
    }
}
