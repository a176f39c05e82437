package cn.volunteering.volunteer.organisation.web;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.SectionKind;
import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An org unit as shown.
 *
 * @param parentName the name of the unit above; {@code null} at the top
 * @param position the place in lists, from 1; 999 if none was set
 * @param memberCount the number of volunteers on the roster who belong to it now; not those of units below
 * @param liaisons who acts as its liaison (联络员); {@code null} for callers who see no individuals
 * @param allowedActions what the caller may do now
 */
record OrgUnitView(
        UnitId id,
        Axis axis,
        @Nullable SectionKind kind,
        String name,
        @Nullable UnitId parentId,
        @Nullable String parentName,
        boolean active,
        int position,
        long memberCount,
        @Nullable List<LiaisonView> liaisons,
        List<String> allowedActions,
        long version) {

    /** A liaison of a section. */
    record LiaisonView(String volunteerId, String name) {}
}
