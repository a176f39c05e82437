package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Placement;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the facts about everyone who was ever on the roster. */
@Configuration(proxyBeanMethods = false)
class VolunteerFacts {

    /** A volunteer joined, moved, changed state or left: the event of volunteer-service. */
    record VolunteerChanged(
            VolunteerId volunteerId,
            @Nullable String displayName,
            UnitId sectionId,
            @Nullable UnitId branchId,
            Volunteer.State state,
            boolean partyMember,
            Volunteer.NationalStatus nationalStatus,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable List<Place> placements,
            @Nullable Boolean liaison,
            @Nullable List<UnitId> liaisonSectionIds) {

        /** A placement of the volunteer. */
        record Place(UnitId sectionId, @Nullable UnitId branchId, LocalDate from) {

            private Placement placement() {
                return new Placement(sectionId, branchId, from);
            }
        }

        Volunteer volunteer() {
            return new Volunteer(
                    volunteerId,
                    displayName,
                    sectionId,
                    branchId,
                    state,
                    partyMember,
                    nationalStatus,
                    joinedOn,
                    leftOn,
                    placements == null
                            ? null
                            : placements.stream().map(Place::placement).toList(),
                    liaison,
                    liaisonSectionIds);
        }
    }

    @Bean
    FactKind<Volunteer> volunteerKind() {
        return FactKind.of("VOLUNTEER", Volunteer.class, volunteer -> volunteer
                        .id()
                        .value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.volunteer-changed.v1",
                        VolunteerChanged.class,
                        VolunteerChanged::volunteer)
                .inTheCurrentYear();
    }
}
