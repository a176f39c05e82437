package cn.volunteering.volunteer.roster;

import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;

/**
 * What makes a person a liaison (联络员, NX-15): an account with that role, or an appointment.
 *
 * @param byAccount whether the person's account has the role
 * @param sections the sections for which the committee has appointed the person; empty for a liaison of their own section
 *     only
 */
public record Liaison(boolean byAccount, List<UnitId> sections) {

    /** The maximum number of sections of one liaison. */
    public static final int MAX_SECTIONS = 20;

    /** Not a liaison, as far as this service knows. */
    public static final Liaison NONE = new Liaison(false, List.of());

    public Liaison {
        sections = List.copyOf(sections);
    }

    /** Returns the sections for which a liaison who works in the given one acts. */
    List<UnitId> sectionsFrom(UnitId own) {
        return sections.isEmpty() ? List.of(own) : sections;
    }

    Liaison withRole(boolean role) {
        return new Liaison(role, sections);
    }

    Liaison appointedFor(List<UnitId> appointed) {
        return new Liaison(byAccount, appointed.stream().distinct().toList());
    }

    boolean isLiaison() {
        return byAccount || !sections.isEmpty();
    }
}
