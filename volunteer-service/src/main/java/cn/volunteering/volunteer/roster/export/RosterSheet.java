package cn.volunteering.volunteer.roster.export;

import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roster as rows of text, with the headings that the import understands. Every cell is safe to open. */
public final class RosterSheet {

    private static final List<String> HEADINGS =
            List.of("姓名", "证件类型", "证件号码", "手机", "处室", "党支部", "政治面貌", "入队日期", "全国志愿者编号", "全国系统状态", "状态", "特长");

    private final PersonalDataSafe safe;
    private final Map<UnitId, String> unitNames;

    public RosterSheet(PersonalDataSafe safe, Collection<OrgUnit> units) {
        this.safe = safe;
        this.unitNames = units.stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
    }

    /** Returns the heading row and one row per volunteer. */
    public List<List<String>> rows(Collection<Volunteer> volunteers) {
        return Stream.concat(Stream.of(HEADINGS), volunteers.stream().map(this::row))
                .toList();
    }

    private List<String> row(Volunteer volunteer) {
        var profile = volunteer.profile();
        Placement place = volunteer.placements().current();
        return Stream.of(
                        profile.displayName(),
                        volunteer.document().type().label(),
                        safe.masked(volunteer.document(), volunteer.id()),
                        profile.phone() == null ? "" : safe.maskedPhone(profile.phone(), volunteer.id()),
                        unitName(place.sectionId()),
                        unitName(place.branchId()),
                        partyName(profile),
                        volunteer.standing().joinedOn().toString(),
                        Objects.requireNonNullElse(volunteer.national().number(), ""),
                        volunteer.national().status().label(),
                        volunteer.standing().state().label(),
                        String.join("、", profile.skills()))
                .map(CellText::safe)
                .toList();
    }

    private static String partyName(Profile profile) {
        if (profile.partyStatus() != null) {
            return profile.partyStatus().label();
        }
        return profile.partyMember() ? PartyStatus.PARTY_MEMBER.label() : "";
    }

    private String unitName(@Nullable UnitId id) {
        return id == null ? "" : unitNames.getOrDefault(id, "");
    }
}
