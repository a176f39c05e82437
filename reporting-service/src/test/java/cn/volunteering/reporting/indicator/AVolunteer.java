package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Placement;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.Volunteer.NationalStatus;
import cn.volunteering.reporting.facts.Volunteer.State;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a volunteer: nationally registered, in section s1 and branch b1 since 2024, a liaison of nothing. */
final class AVolunteer {

    private final String id;
    private final List<Placement> placements = new ArrayList<>();
    private NationalStatus national = NationalStatus.REGISTERED;
    private boolean partyMember;
    private String joinedOn = "2024-01-01";
    private @Nullable String leftOn;
    private @Nullable Boolean liaison = false;
    private @Nullable List<UnitId> sections;

    private AVolunteer(String id) {
        this.id = id;
    }

    static AVolunteer aVolunteer(String id) {
        return new AVolunteer(id);
    }

    AVolunteer unregistered() {
        national = NationalStatus.SUBMITTED;
        return this;
    }

    AVolunteer inParty() {
        partyMember = true;
        return this;
    }

    AVolunteer joined(String day) {
        joinedOn = day;
        return this;
    }

    AVolunteer left(String day) {
        leftOn = day;
        return this;
    }

    AVolunteer in(String section, String branch, String from) {
        placements.add(new Placement(new UnitId(section), new UnitId(branch), LocalDate.parse(from)));
        return this;
    }

    AVolunteer liaison(@Nullable Boolean is, String... appointedFor) {
        liaison = is;
        sections = Stream.of(appointedFor).map(UnitId::new).toList();
        return this;
    }

    Volunteer onRoster() {
        if (placements.isEmpty()) {
            in("s1", "b1", joinedOn);
        }
        var present = placements.getLast();
        return new Volunteer(
                new VolunteerId(id),
                "演示001",
                present.section(),
                present.branch(),
                leftOn == null ? State.ACTIVE : State.LEFT,
                partyMember,
                national,
                LocalDate.parse(joinedOn),
                leftOn == null ? null : LocalDate.parse(leftOn),
                placements,
                liaison,
                sections);
    }
}
