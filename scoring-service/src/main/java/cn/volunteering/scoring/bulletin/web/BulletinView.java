package cn.volunteering.scoring.bulletin.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.bulletin.Bulletin;
import cn.volunteering.scoring.bulletin.BulletinFigures.PersonLine;
import cn.volunteering.scoring.bulletin.BulletinFigures.SectionTotal;
import cn.volunteering.scoring.bulletin.Objection;
import cn.volunteering.scoring.bulletin.ObjectionId;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as the caller may see it: totals and their own line.
 *
 * @param participants people with more than zero minutes
 * @param hours the minutes as hours with two decimals
 * @param points with two decimals
 * @param objectionFrom the first day of the last window; {@code null} before the first
 * @param objectionUntil the first day after it
 * @param namedListBasis why everyone in the unit may see the list of names
 * @param own the caller's own line; {@code null} if they have none
 * @param objections all of them for the committee, their own for others
 * @param allowedActions what the caller may do now
 */
record BulletinView(
        int year,
        long version,
        Bulletin.State state,
        LocalDate takenOn,
        long participants,
        long minutes,
        String hours,
        String points,
        @Nullable LocalDate objectionFrom,
        @Nullable LocalDate objectionUntil,
        @Nullable LocalDate publishedOn,
        @Nullable String namedListBasis,
        List<SectionView> sections,
        @Nullable LineView own,
        List<ObjectionView> objections,
        List<String> allowedActions) {

    BulletinView {
        sections = List.copyOf(sections);
        objections = List.copyOf(objections);
        allowedActions = List.copyOf(allowedActions);
    }

    /** The total of a section. */
    record SectionView(
            UnitId sectionId,
            @Nullable String sectionName,
            long participants,
            long minutes,
            String hours,
            String points) {

        static SectionView of(SectionTotal total, NameBook names) {
            return new SectionView(
                    total.section(),
                    names.unit(total.section()),
                    total.participants(),
                    total.minutes(),
                    Hours.shown(total.minutes()),
                    total.points().shown());
        }
    }

    /**
     * The line of a person.
     *
     * @param volunteerName {@code null} until it is known here
     */
    record LineView(
            VolunteerId volunteerId,
            @Nullable String volunteerName,
            @Nullable UnitId sectionId,
            @Nullable String sectionName,
            long minutes,
            String hours,
            String points) {

        static LineView of(PersonLine line, @Nullable String name, NameBook names) {
            return new LineView(
                    line.volunteer(),
                    name,
                    line.section(),
                    names.unit(line.section()),
                    line.minutes(),
                    Hours.shown(line.minutes()),
                    line.points().shown());
        }
    }

    /**
     * An objection.
     *
     * @param window the number of the window in which it was raised
     * @param decidedFor why it was upheld or rejected
     */
    record ObjectionView(
            ObjectionId number,
            int window,
            VolunteerId volunteerId,
            @Nullable String volunteerName,
            String reason,
            LocalDate raisedOn,
            Objection.State state,
            @Nullable String decidedFor,
            List<String> allowedActions) {

        ObjectionView {
            allowedActions = List.copyOf(allowedActions);
        }
    }
}
