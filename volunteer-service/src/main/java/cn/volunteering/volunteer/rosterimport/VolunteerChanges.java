package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists what differs between two states of a volunteer, as people read it. */
final class VolunteerChanges {

    private final PersonalDataSafe safe;
    private final KnownUnits units;

    VolunteerChanges(PersonalDataSafe safe, KnownUnits units) {
        this.safe = safe;
        this.units = units;
    }

    List<PlannedChange> between(Volunteer before, Volunteer after) {
        var changes = new ArrayList<PlannedChange>();
        shown().forEach((field, value) -> {
            if (!value.apply(before).equals(value.apply(after))) {
                changes.add(new PlannedChange(field, value.apply(before), value.apply(after)));
            }
        });
        if (!Objects.equals(before.profile().phone(), after.profile().phone())) {
            changes.add(new PlannedChange(Column.PHONE.label(), phone(before), phone(after)));
        }
        return changes;
    }

    private Map<String, Function<Volunteer, String>> shown() {
        var fields = new LinkedHashMap<String, Function<Volunteer, String>>();
        fields.put("状态", it -> it.standing().state().label());
        fields.put(Column.NAME.label(), it -> it.profile().displayName());
        fields.put(Column.SECTION.label(), it -> unit(it.placements().current().sectionId()));
        fields.put(Column.BRANCH.label(), it -> unit(it.placements().current().branchId()));
        fields.put(Column.PARTY_MEMBER.label(), it -> party(it.profile()));
        fields.put(Column.NATIONAL_NUMBER.label(), it -> text(it.national().number()));
        fields.put(Column.SKILLS.label(), it -> String.join("、", it.profile().skills()));
        return fields;
    }

    private String unit(@Nullable UnitId id) {
        return id == null ? "" : units.pathOf(id);
    }

    private static String party(Profile profile) {
        if (profile.partyStatus() != null) {
            return profile.partyStatus().label();
        }
        return profile.partyMember() ? PartyStatus.PARTY_MEMBER.label() : "";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private String phone(Volunteer volunteer) {
        var sealed = volunteer.profile().phone();
        return sealed == null ? "" : safe.maskedPhone(sealed, volunteer.id());
    }
}
