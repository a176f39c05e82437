package cn.volunteering.volunteer.team;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A team was entered, changed or dissolved. Carries the whole team. */
public record TeamChanged(
        TeamId teamId,
        Team.Kind kind,
        String name,
        @Nullable UnitId sectionId,
        Team.LegalForm legalForm,
        NationalStatus nationalStatus,
        LocalDate approvedOn,
        @Nullable LocalDate dissolvedOn)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.team-changed.v1";
}
